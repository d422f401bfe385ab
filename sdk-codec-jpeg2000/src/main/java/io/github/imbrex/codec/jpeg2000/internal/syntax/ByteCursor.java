package io.github.imbrex.codec.jpeg2000.internal.syntax;

/** Big-endian numbers from a stretch of an array. What is asked for behind its end is a {@link Fault#truncated}. */
public final class ByteCursor {

    private final byte[] bytes;
    private final int end;
    private final String name;
    private int at;

    /**
     * A cursor over a stretch of bytes.
     *
     * @param bytes not copied
     * @param from first byte
     * @param end behind the last byte
     * @param name what the stretch is, for messages
     */
    public ByteCursor(byte[] bytes, int from, int end, String name) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.name = name;
    }

    /** The part of {@code length} bytes from here on; this cursor goes behind it. */
    public ByteCursor part(int length, String partName) {
        int from = at;
        skip(length);
        return new ByteCursor(bytes, from, at, partName);
    }

    /** Goes on by {@code count} bytes. */
    public void skip(int count) {
        if (count < 0 || count > end - at) {
            throw Fault.truncated(name);
        }
        at += count;
    }

    /** The next byte. */
    public int u8() {
        if (at >= end) {
            throw Fault.truncated(name);
        }
        return bytes[at++] & 0xff;
    }

    /** The next two bytes. */
    public int u16() {
        return u8() << 8 | u8();
    }

    /** The next four bytes. */
    public long u32() {
        return (long) u16() << 16 | u16();
    }

    /** The next two bytes, which stay. */
    public int peek16() {
        return at + 1 < end ? (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff : -1;
    }

    /** Where the cursor is in the array. */
    public int position() {
        return at;
    }

    /** Behind the last byte of the stretch. */
    public int end() {
        return end;
    }

    /** How many bytes are left. */
    public int remaining() {
        return end - at;
    }

    /** The array below; for those who keep positions in it. */
    public byte[] array() {
        return bytes;
    }
}
