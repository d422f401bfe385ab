package io.github.imbrex.dicom.iod;

import java.util.Set;

/**
 * What a directory record is about: a defined term of Directory Record Type (0004,1430), PS3.3 F.5. Types this version has
 * not heard of are kept as they are.
 *
 * @param term the term as it is written, such as {@code IMAGE}; empty if there is none
 * @since 0.1
 */
public record RecordType(String term) {

    /** A patient; studies are below it. */
    public static final RecordType PATIENT = new RecordType("PATIENT");
    /** A study; series are below it. */
    public static final RecordType STUDY = new RecordType("STUDY");
    /** A series; instances are below it. */
    public static final RecordType SERIES = new RecordType("SERIES");
    /** An image instance. */
    public static final RecordType IMAGE = new RecordType("IMAGE");
    /** A structured report, its measurements included. */
    public static final RecordType SR_DOCUMENT = new RecordType("SR DOCUMENT");
    /** A presentation state. */
    public static final RecordType PRESENTATION = new RecordType("PRESENTATION");
    /** A manufacturer's own record. */
    public static final RecordType PRIVATE = new RecordType("PRIVATE");

    private static final Set<String> TERMS = Set.of(
            "PATIENT",
            "STUDY",
            "SERIES",
            "IMAGE",
            "RT DOSE",
            "RT STRUCTURE SET",
            "RT PLAN",
            "RT TREAT RECORD",
            "PRESENTATION",
            "WAVEFORM",
            "SR DOCUMENT",
            "KEY OBJECT DOC",
            "SPECTROSCOPY",
            "RAW DATA",
            "REGISTRATION",
            "FIDUCIAL",
            "HANGING PROTOCOL",
            "ENCAP DOC",
            "HL7 STRUC DOC",
            "VALUE MAP",
            "STEREOMETRIC",
            "PALETTE",
            "IMPLANT",
            "IMPLANT ASSY",
            "IMPLANT GROUP",
            "PLAN",
            "MEASUREMENT",
            "SURFACE",
            "SURFACE SCAN",
            "TRACT",
            "ASSESSMENT",
            "RADIOTHERAPY",
            "ANNOTATION",
            "INVENTORY",
            "WAVEFORM PRESENTATION",
            "PRIVATE",
            // Retired, and still on old media.
            "MRDR",
            "OVERLAY",
            "MODALITY LUT",
            "VOI LUT",
            "CURVE",
            "TOPIC",
            "VISIT",
            "RESULTS",
            "INTERPRETATION",
            "STUDY COMPONENT",
            "STORED PRINT",
            "FILM SESSION",
            "FILM BOX",
            "IMAGE BOX",
            "PRINT QUEUE");

    /** {@return whether the standard, as of this version, has the type} */
    public boolean isKnown() {
        return TERMS.contains(term);
    }

    /** Depth at which records of this type stand: 0 for patients, 1 for studies, 2 for series, 3 for what a series holds. */
    int level() {
        return switch (term) {
            case "PATIENT", "HANGING PROTOCOL", "PALETTE", "IMPLANT", "IMPLANT ASSY", "IMPLANT GROUP", "INVENTORY" -> 0;
            case "STUDY" -> 1;
            case "SERIES" -> 2;
            default -> 3;
        };
    }

    /** The type if the standard has it, since any other may say anything. */
    @Override
    public String toString() {
        return isKnown() ? term : "unknown type";
    }
}
