package io.github.imbrex.codec.jpeg2000.internal.packet;

import java.util.Arrays;

/** A code-block and what packets have said about it so far: where its bytes are, in as many parts as packets brought. */
public final class CodeBlock {

    private static final int FIRST_LENGTH_BITS = 3;
    private static final int FIELDS = 3;
    private static final int[] NOTHING = {};

    /** Column of its first sample within the subband. */
    public final int x;

    /** Row of its first sample within the subband. */
    public final int y;

    /** Columns. */
    public final int width;

    /** Rows. */
    public final int height;

    int zeroPlanes;
    int lengthBits = FIRST_LENGTH_BITS;
    private int passes;
    private int parts;
    private int[] fields = NOTHING;

    CodeBlock(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /** Takes a stretch of bytes that holds some passes, or more bytes of the passes before. */
    void add(int offset, int length, int more) {
        int at = FIELDS * parts;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, Math.max(FIELDS, 2 * at));
        }
        fields[at] = offset;
        fields[at + 1] = length;
        fields[at + 2] = more;
        parts++;
        passes += more;
    }

    /** {@return how many of the most significant bit-planes hold nothing but zeros} */
    public int zeroPlanes() {
        return zeroPlanes;
    }

    /** {@return coding passes there are bytes for; 0 if all its coefficients are} */
    public int passes() {
        return passes;
    }

    /** {@return parts in which its bytes came} */
    public int parts() {
        return parts;
    }

    /** Where a part begins. */
    public int offset(int part) {
        return fields[FIELDS * part];
    }

    /** How many bytes a part has. */
    public int length(int part) {
        return fields[FIELDS * part + 1];
    }

    /** How many passes a part has, all of one codeword segment. */
    public int passes(int part) {
        return fields[FIELDS * part + 2];
    }
}
