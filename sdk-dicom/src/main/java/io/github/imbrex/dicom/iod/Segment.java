package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a {@link Segmentation} (PS3.3 C.8.20.4): what was found, and by what.
 *
 * @param number the number by which frames and label maps refer to it, 0 to 65535
 * @param label a name for people; empty if not given
 * @param description more words for people; empty if not given
 * @param category what kind of thing it is, such as tissue; null if not given
 * @param type the thing itself, such as liver; null if not given
 * @param typeModifiers what narrows the type, such as a side
 * @param algorithmType {@code AUTOMATIC}, {@code SEMIAUTOMATIC} or {@code MANUAL}; empty if not given
 * @param algorithmName the program that made it; empty if not given
 * @param trackingId a name that follows the thing through objects; empty if not given
 * @param trackingUid a UID that follows the thing through objects; empty if not given
 * @param color the colour to show it in; null if not given
 * @since 0.1
 */
public record Segment(
        int number,
        String label,
        String description,
        @Nullable Code category,
        @Nullable Code type,
        List<Code> typeModifiers,
        String algorithmType,
        String algorithmName,
        String trackingId,
        String trackingUid,
        @Nullable CieLab color) {

    /** A segment whose lists do not change. */
    public Segment {
        typeModifiers = List.copyOf(typeModifiers);
    }

    static Segment of(int number, Attributes segment) {
        segment.require(Tag.SegmentedPropertyCategoryCodeSequence);
        segment.require(Tag.SegmentedPropertyTypeCodeSequence);
        List<Code> modifiers = segment.item(Tag.SegmentedPropertyTypeCodeSequence)
                .map(type -> type.codes(Tag.SegmentedPropertyTypeModifierCodeSequence))
                .orElse(List.of());
        return new Segment(
                number,
                segment.text(Tag.SegmentLabel).orElse(""),
                segment.text(Tag.SegmentDescription).orElse(""),
                segment.code(Tag.SegmentedPropertyCategoryCodeSequence).orElse(null),
                segment.code(Tag.SegmentedPropertyTypeCodeSequence).orElse(null),
                modifiers,
                segment.term(Tag.SegmentAlgorithmType).orElse(""),
                segment.text(Tag.SegmentAlgorithmName).orElse(""),
                segment.text(Tag.TrackingID).orElse(""),
                segment.uid(Tag.TrackingUID).orElse(""),
                color(segment));
    }

    private static @Nullable CieLab color(Attributes segment) {
        List<Integer> values = segment.integers(Tag.RecommendedDisplayCIELabValue);
        boolean fits = values.size() == 3 && values.stream().allMatch(value -> value >= 0 && value <= 0xFFFF);
        if (!values.isEmpty() && !fits) {
            segment.problem(Problem.Kind.MALFORMED, Tag.RecommendedDisplayCIELabValue);
        }
        return fits ? CieLab.ofEncoded(values.get(0), values.get(1), values.get(2)) : null;
    }

    /** The number, never what was found. */
    @Override
    public String toString() {
        return "Segment[" + number + "]";
    }
}
