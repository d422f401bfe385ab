package io.github.imbrex.dicom.privacy;

import java.util.Locale;
import java.util.Optional;

/**
 * An option that a data holder may claim on top of the Basic profile: DICOM PS3.16 CID 7050, codes of scheme DCM.
 *
 * @since 0.1
 */
public enum Option {
    /** No text burned into pixels. */
    CLEAN_PIXEL_DATA("113101", "Clean Pixel Data", "PS3.15 E.3.1"),
    /** No face that can be recognised. */
    CLEAN_RECOGNIZABLE_VISUAL_FEATURES("113102", "Clean Recognizable Visual Features", "PS3.15 E.3.2"),
    /** Overlays, curves and annotations kept, without identity. */
    CLEAN_GRAPHICS("113103", "Clean Graphics", "PS3.15 E.3.3"),
    /** Structured content kept, without identity. */
    CLEAN_STRUCTURED_CONTENT("113104", "Clean Structured Content", "PS3.15 E.3.4"),
    /** Descriptions and comments kept, without identity. */
    CLEAN_DESCRIPTORS("113105", "Clean Descriptors", "PS3.15 E.3.5"),
    /** Dates and times kept as they are. */
    RETAIN_LONG_FULL_DATES("113106", "Retain Longitudinal Temporal Information Full Dates", "PS3.15 E.3.6"),
    /** Dates and times kept, moved. */
    RETAIN_LONG_MODIFIED_DATES("113107", "Retain Longitudinal Temporal Information Modified Dates", "PS3.15 E.3.6"),
    /** Age, sex, size, weight and the like kept. */
    RETAIN_PATIENT_CHARACTERISTICS("113108", "Retain Patient Characteristics", "PS3.15 E.3.7"),
    /** Station, serial number and the like kept. */
    RETAIN_DEVICE_IDENTITY("113109", "Retain Device Identity", "PS3.15 E.3.8"),
    /** UIDs kept. */
    RETAIN_UIDS("113110", "Retain UIDs", "PS3.15 E.3.9"),
    /** Private attributes known to be safe kept. */
    RETAIN_SAFE_PRIVATE("113111", "Retain Safe Private", "PS3.15 E.3.10"),
    /** The institution's name and address kept. */
    RETAIN_INSTITUTION_IDENTITY("113112", "Retain Institution Identity", "PS3.15 E.3.11");

    /** The code of the Basic profile itself, which accompanies every option in a declaration. */
    static final String BASIC_CODE = "113100";

    private final String code;
    private final String title;
    private final String clause;

    Option(String code, String title, String clause) {
        this.code = code;
        this.title = title;
        this.clause = clause;
    }

    /** {@return the code value in scheme DCM, such as {@code 113107}} */
    public String code() {
        return code;
    }

    /** {@return the name in the standard, without the word "Option"} */
    public String title() {
        return title;
    }

    /** {@return where the standard defines it, such as {@code PS3.15 E.3.6}} */
    public String clause() {
        return clause;
    }

    /**
     * {@return the option with this code value or constant name} The Basic profile, 113100, is no option.
     *
     * @param codeOrName such as {@code 113107} or {@code CLEAN_DESCRIPTORS}, in any case
     * @throws IllegalArgumentException if there is no such option
     */
    public static Option of(String codeOrName) {
        return find(codeOrName)
                .orElseThrow(() -> new IllegalArgumentException("No de-identification option \"" + codeOrName
                        + "\"; give a code of CID 7050 from 113101 to 113112, or a name such as "
                        + CLEAN_DESCRIPTORS.name() + "."));
    }

    static Optional<Option> find(String codeOrName) {
        String wanted = codeOrName.strip().toUpperCase(Locale.ROOT);
        for (Option option : values()) {
            if (option.code.equals(wanted) || option.name().equals(wanted)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
