package io.github.imbrex.dicom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of dates or times as queries hold it (PS3.4 C.2.2.2.5), both ends included.
 *
 * @param from the first, or nothing if the range is open there
 * @param to the last, or nothing if the range is open there
 * @since 0.1
 */
public record DateTimeRange(
        @Nullable DicomDateTime from, @Nullable DicomDateTime to) {

    /** A range open at one end at most. */
    public DateTimeRange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A range needs a beginning or an end.");
        }
    }

    /** {@return the first date or time, unless the range is open there} */
    public Optional<DicomDateTime> first() {
        return Optional.ofNullable(from);
    }

    /** {@return the last date or time, unless the range is open there} */
    public Optional<DicomDateTime> last() {
        return Optional.ofNullable(to);
    }

    static Optional<DateTimeRange> of(String text, boolean time) {
        // The offset of a DT begins like the second half of a range: every hyphen is tried.
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            String before = text.substring(0, at).strip();
            String after = text.substring(at + 1).strip();
            Optional<DicomDateTime> from = parse(before, time);
            Optional<DicomDateTime> to = parse(after, time);
            boolean fits = (before.isEmpty() || from.isPresent()) && (after.isEmpty() || to.isPresent());
            boolean offset = !after.isEmpty() && after.length() == 4 && before.length() > 4;
            if (fits && !offset && (from.isPresent() || to.isPresent())) {
                return Optional.of(new DateTimeRange(from.orElse(null), to.orElse(null)));
            }
        }
        return parse(text, time).map(single -> new DateTimeRange(single, single));
    }

    private static Optional<DicomDateTime> parse(String text, boolean time) {
        return time ? DicomDateTime.ofTime(text) : DicomDateTime.ofDateTime(text);
    }
}
