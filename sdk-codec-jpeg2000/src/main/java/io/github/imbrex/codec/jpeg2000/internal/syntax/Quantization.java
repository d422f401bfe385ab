package io.github.imbrex.codec.jpeg2000.internal.syntax;

/** QCD and QCC (A.6.4): the exponent and mantissa of each subband's step, and the guard bits. Immutable. */
public final class Quantization {

    private static final int NONE = 0;
    private static final int DERIVED = 1;
    private static final int EXPOUNDED = 2;
    private static final int MANTISSA_BITS = 11;

    private final boolean derived;
    private final int guardBits;
    private final int[] steps;

    private Quantization(boolean derived, int guardBits, int[] steps) {
        this.derived = derived;
        this.guardBits = guardBits;
        this.steps = steps;
    }

    static Quantization read(ByteCursor segment) {
        int style = segment.u8();
        int kind = style & 0x1f;
        if (kind > EXPOUNDED) {
            throw Fault.corrupt("its quantization style is none of the standard");
        }
        int count = kind == NONE ? segment.remaining() : segment.remaining() / 2;
        int[] steps = new int[kind == DERIVED ? Math.min(1, count) : count];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = kind == NONE ? segment.u8() >> 3 << MANTISSA_BITS : segment.u16();
        }
        return new Quantization(kind == DERIVED, style >> 5, steps);
    }

    /**
     * The exponent of a subband's step.
     *
     * @param resolution to which the subband belongs
     * @param band its position in the order of A.6.4, from 0
     * @return 0 to 31
     */
    public int exponent(int resolution, int band) {
        int exponent = step(band) >> MANTISSA_BITS;
        return derived ? Math.max(0, exponent - Math.max(0, resolution - 1)) : exponent;
    }

    /**
     * The mantissa of a subband's step (E-3).
     *
     * @param band its position in the order of A.6.4, from 0
     * @return 1 to just below 2
     */
    public float mantissa(int band) {
        int fraction = step(band) & (1 << MANTISSA_BITS) - 1;
        return 1 + fraction / (float) (1 << MANTISSA_BITS);
    }

    /** {@return by how many bits magnitudes may be larger than the exponent says} */
    public int guardBits() {
        return guardBits;
    }

    private int step(int band) {
        int index = derived ? 0 : band;
        if (index >= steps.length) {
            throw Fault.corrupt("a subband has no quantization step");
        }
        return steps[index];
    }
}
