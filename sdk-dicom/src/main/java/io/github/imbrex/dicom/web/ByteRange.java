package io.github.imbrex.dicom.web;

/**
 * A stretch of bytes of a value (RFC 9110 section 14.1.2).
 *
 * @param first position of the first byte, from 0
 * @param last position of the last byte, included; {@link Long#MAX_VALUE} for all that follow
 * @since 0.1
 */
public record ByteRange(long first, long last) {

    /** Checks that there is at least one byte in it. */
    public ByteRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("A range begins at 0 or later and has at least one byte.");
        }
    }

    /**
     * {@return so many bytes from a position on}
     *
     * @param first position of the first byte, from 0
     * @param count at least 1
     */
    public static ByteRange of(long first, long count) {
        if (count < 1 || first > Long.MAX_VALUE - count) {
            throw new IllegalArgumentException("A range begins at 0 or later and has at least one byte.");
        }
        return new ByteRange(first, first + count - 1);
    }

    /**
     * {@return everything from a position on}
     *
     * @param first position of the first byte, from 0
     */
    public static ByteRange from(long first) {
        return new ByteRange(first, Long.MAX_VALUE);
    }

    boolean isOpen() {
        return last == Long.MAX_VALUE;
    }

    /** How many bytes at most. */
    long count() {
        return isOpen() ? Long.MAX_VALUE : last - first + 1;
    }

    /** As in a {@code Range} field, such as {@code bytes=0-499}. */
    @Override
    public String toString() {
        return "bytes=" + first + "-" + (isOpen() ? "" : Long.toString(last));
    }
}
