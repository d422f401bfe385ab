package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomDateTime;
import io.github.imbrex.dicom.PersonName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a content item of a structured report says, by its value type (PS3.3 C.17.3.2.1). Immutable; none prints what it says.
 *
 * <p>A value that is absent or not of its form is {@link None}, whatever its type.
 *
 * @since 0.1
 */
public sealed interface ContentValue {

    /**
     * A heading: what it says are the items below it (CONTAINER).
     *
     * @param continuous whether the items below are one text rather than separate sections
     * @param template identifier of the template it follows, such as {@code 1500}; empty if not given
     */
    record Container(boolean continuous, String template) implements ContentValue {
        @Override
        public String toString() {
            return "Container[]";
        }
    }

    /**
     * Words (TEXT).
     *
     * @param text the words, lines divided by CR LF
     */
    record Text(String text) implements ContentValue {
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /**
     * A measurement (NUM). One that has no number says why by its qualifier.
     *
     * @param number the number, finite; null if there is none
     * @param unit its unit, mostly a UCUM code; null if not given
     * @param qualifier what is special about the number, or why there is none; null if not given
     */
    record Measurement(
            @Nullable Double number,
            @Nullable Code unit,
            @Nullable Code qualifier) implements ContentValue {
        @Override
        public String toString() {
            return "Measurement[" + (number == null ? "without number" : "number") + "]";
        }
    }

    /**
     * A concept (CODE).
     *
     * @param code the concept
     */
    record Coded(Code code) implements ContentValue {
        @Override
        public String toString() {
            return "Coded[]";
        }
    }

    /**
     * A date (DATE), a time (TIME) or both (DATETIME).
     *
     * @param moment as much of it as is given; a time alone stands on 1970-01-01
     */
    record Moment(DicomDateTime moment) implements ContentValue {
        @Override
        public String toString() {
            return "Moment[]";
        }
    }

    /**
     * A UID (UIDREF).
     *
     * @param uid the UID
     */
    record UidReference(String uid) implements ContentValue {
        @Override
        public String toString() {
            return "UidReference[]";
        }
    }

    /**
     * A person (PNAME).
     *
     * @param name the name
     */
    record Person(PersonName name) implements ContentValue {
        @Override
        public String toString() {
            return "Person[]";
        }
    }

    /**
     * An object (COMPOSITE) or an image (IMAGE).
     *
     * @param instance the object, and the frames or segments of it
     * @param presentation the presentation state in which to look at it; null if not given
     */
    record Composite(InstanceReference instance, @Nullable InstanceReference presentation) implements ContentValue {
        @Override
        public String toString() {
            return "Composite[" + instance + "]";
        }
    }

    /**
     * A waveform (WAVEFORM).
     *
     * @param instance the waveform object
     * @param channels pairs of multiplex group and channel number, each from 1; none if all are meant
     */
    record Waveform(InstanceReference instance, List<Integer> channels) implements ContentValue {

        /** A reference whose list does not change. */
        public Waveform {
            channels = List.copyOf(channels);
        }

        @Override
        public String toString() {
            return "Waveform[" + channels.size() / 2 + " channels]";
        }
    }

    /**
     * A place on an image (SCOORD). The image is among the items below, as {@code SELECTED FROM}.
     *
     * @param type {@code POINT}, {@code MULTIPOINT}, {@code POLYLINE}, {@code CIRCLE} or {@code ELLIPSE}
     * @param coordinates pairs of column and row, in pixels from the corner of the first pixel
     */
    record Coordinates(String type, List<Double> coordinates) implements ContentValue {

        /** A place whose list does not change. */
        public Coordinates {
            coordinates = List.copyOf(coordinates);
        }

        @Override
        public String toString() {
            return "Coordinates[" + coordinates.size() / 2 + " points]";
        }
    }

    /**
     * A place in a patient (SCOORD3D).
     *
     * @param type {@code POINT}, {@code MULTIPOINT}, {@code POLYLINE}, {@code POLYGON}, {@code ELLIPSE} or {@code ELLIPSOID}
     * @param points the points, in mm
     * @param frameOfReferenceUid the frame of reference they are in; empty if not given
     */
    record Coordinates3D(String type, List<Point> points, String frameOfReferenceUid) implements ContentValue {

        /** A place whose list does not change. */
        public Coordinates3D {
            points = List.copyOf(points);
        }

        @Override
        public String toString() {
            return "Coordinates3D[" + points.size() + " points]";
        }
    }

    /**
     * A part of a waveform or cine (TCOORD), by one of three lists.
     *
     * @param type {@code POINT}, {@code MULTIPOINT}, {@code SEGMENT}, {@code MULTISEGMENT}, {@code BEGIN} or {@code END}
     * @param samples sample positions, from 1
     * @param offsets offsets in seconds from the beginning
     * @param moments dates with times
     */
    record TemporalCoordinates(String type, List<Integer> samples, List<Double> offsets, List<DicomDateTime> moments)
            implements ContentValue {

        /** A part whose lists do not change. */
        public TemporalCoordinates {
            samples = List.copyOf(samples);
            offsets = List.copyOf(offsets);
            moments = List.copyOf(moments);
        }

        @Override
        public String toString() {
            return "TemporalCoordinates[" + (samples.size() + offsets.size() + moments.size()) + " positions]";
        }
    }

    /** Nothing that could be read: the value is absent or not of its form, or the type is unknown or a reference. */
    record None() implements ContentValue {}

    /** {@return the words of a {@link Text}; empty of other values} */
    default Optional<String> asText() {
        return this instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** {@return the concept of a {@link Coded}; empty of other values} */
    default Optional<Code> asCode() {
        return this instanceof Coded coded ? Optional.of(coded.code()) : Optional.empty();
    }

    /** {@return the number of a {@link Measurement}, if it has one; empty of other values} */
    default Optional<Double> asNumber() {
        return this instanceof Measurement measurement ? Optional.ofNullable(measurement.number()) : Optional.empty();
    }
}
