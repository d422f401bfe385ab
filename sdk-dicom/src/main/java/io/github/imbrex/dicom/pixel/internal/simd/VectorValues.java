package io.github.imbrex.dicom.pixel.internal.simd;

import io.github.imbrex.dicom.pixel.internal.kernel.Extraction;
import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import io.github.imbrex.dicom.pixel.internal.kernel.ScalarValues;
import io.github.imbrex.dicom.pixel.internal.kernel.ValueKernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/** Values, eight at a time: 128 bits of shorts become 256 bits of ints or floats. */
final class VectorValues implements ValueKernels {

    private final ScalarValues rest = new ScalarValues();

    @Override
    public void window(
            short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window) {
        int done = Lanes.SHORTS_128.loopBound(count);
        if (window.isGentle()) {
            gentleLanes(src, from, unsigned ? 0xffff : -1, dst, to, done, window);
        } else {
            windowLanes(src, from, unsigned ? 0 : 0x8000, dst, to, done, window);
        }
        rest.window(src, from + done, unsigned, dst, to + done, count - done, window);
    }

    // The offset of the low end goes into the bias and the inversion into the sign: both wrap, and their sum does not.
    private static int multiplier(FixedPointWindow window) {
        return window.inverted() ? -window.multiplier() : window.multiplier();
    }

    private static int bias(FixedPointWindow window) {
        int bias = window.bias() - window.low() * window.multiplier();
        return window.inverted() ? (256 << FixedPointWindow.SHIFT) - 1 - bias : bias;
    }

    private static void gentleLanes(
            short[] src, int from, int mask, byte[] dst, int to, int count, FixedPointWindow window) {
        int first = window.low() + window.first();
        int last = window.low() + window.last();
        int multiplier = multiplier(window);
        int bias = bias(window);
        for (int i = 0; i < count; i += 8) {
            IntVector level = ((IntVector) ShortVector.fromArray(Lanes.SHORTS_128, src, from + i)
                            .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                    .and(mask)
                    .max(first)
                    .min(last)
                    .mul(multiplier)
                    .add(bias)
                    .lanewise(VectorOperators.ASHR, FixedPointWindow.SHIFT);
            ((ByteVector) level.convertShape(VectorOperators.I2B, Lanes.BYTES_64, 0)).intoArray(dst, to + i);
        }
    }

    private static void windowLanes(
            short[] src, int from, int sign, byte[] dst, int to, int count, FixedPointWindow window) {
        int low = window.low() + sign;
        int span = window.span();
        int multiplier = window.multiplier();
        int bias = window.bias();
        int flip = window.inverted() ? 0xff : 0;
        for (int i = 0; i < count; i += 8) {
            // The sign is folded into the low end: (x & 0xffff) ^ 0x8000 is x + 0x8000 without a sign.
            IntVector value = widen(src, from + i).lanewise(VectorOperators.XOR, sign);
            IntVector level = value.sub(low)
                    .max(0)
                    .min(span)
                    .mul(multiplier)
                    .add(bias)
                    .lanewise(VectorOperators.ASHR, FixedPointWindow.SHIFT)
                    .max(0)
                    .min(255)
                    .lanewise(VectorOperators.XOR, flip);
            ((ByteVector) level.convertShape(VectorOperators.I2B, Lanes.BYTES_64, 0)).intoArray(dst, to + i);
        }
    }

    /** Without a sign; the conversion that does this in one step is broken on 17. */
    private static IntVector widen(short[] src, int from) {
        return ((IntVector) ShortVector.fromArray(Lanes.SHORTS_128, src, from)
                        .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                .and(0xffff);
    }

    @Override
    public void windowBytes(
            byte[] src, int from, Extraction extraction, byte[] dst, int to, int count, FixedPointWindow window) {
        int done = Lanes.SHORTS_128.loopBound(count);
        boolean whole = extraction.shift() == 0 && (extraction.sign() == 0 || extraction.mask() == 0xffff);
        if (whole && window.isGentle()) {
            int mask = extraction.sign() == 0 ? extraction.mask() : -1;
            gentleByteLanes(src, from, mask, dst, to, done, window);
        } else {
            windowByteLanes(src, from, extraction, dst, to, done, window);
        }
        rest.windowBytes(src, from + 2 * done, extraction, dst, to + done, count - done, window);
    }

    private static void gentleByteLanes(
            byte[] src, int from, int mask, byte[] dst, int to, int count, FixedPointWindow window) {
        int first = window.low() + window.first();
        int last = window.low() + window.last();
        int multiplier = multiplier(window);
        int bias = bias(window);
        for (int i = 0; i < count; i += 8) {
            IntVector level = ((IntVector) ByteVector.fromArray(Lanes.BYTES_128, src, from + 2 * i)
                            .reinterpretAsShorts()
                            .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                    .and(mask)
                    .max(first)
                    .min(last)
                    .mul(multiplier)
                    .add(bias)
                    .lanewise(VectorOperators.ASHR, FixedPointWindow.SHIFT);
            ((ByteVector) level.convertShape(VectorOperators.I2B, Lanes.BYTES_64, 0)).intoArray(dst, to + i);
        }
    }

    private static void windowByteLanes(
            byte[] src, int from, Extraction extraction, byte[] dst, int to, int count, FixedPointWindow window) {
        int shift = extraction.shift();
        int mask = extraction.mask();
        int sign = extraction.sign();
        int low = window.low() + sign;
        int span = window.span();
        int multiplier = window.multiplier();
        int bias = window.bias();
        int flip = window.inverted() ? 0xff : 0;
        for (int i = 0; i < count; i += 8) {
            IntVector value = ((IntVector) ByteVector.fromArray(Lanes.BYTES_128, src, from + 2 * i)
                            .reinterpretAsShorts()
                            .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                    .lanewise(VectorOperators.ASHR, shift)
                    .and(mask)
                    .lanewise(VectorOperators.XOR, sign);
            IntVector level = value.sub(low)
                    .max(0)
                    .min(span)
                    .mul(multiplier)
                    .add(bias)
                    .lanewise(VectorOperators.ASHR, FixedPointWindow.SHIFT)
                    .max(0)
                    .min(255)
                    .lanewise(VectorOperators.XOR, flip);
            ((ByteVector) level.convertShape(VectorOperators.I2B, Lanes.BYTES_64, 0)).intoArray(dst, to + i);
        }
    }

    @Override
    public void rescale(
            short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept) {
        int done = Lanes.SHORTS_128.loopBound(count);
        rescaleLanes(src, from, unsigned ? 0xffff : -1, dst, to, done, slope, intercept);
        rest.rescale(src, from + done, unsigned, dst, to + done, count - done, slope, intercept);
    }

    private static void rescaleLanes(
            short[] src, int from, int mask, float[] dst, int to, int count, float slope, float intercept) {
        FloatVector slopes = FloatVector.broadcast(Lanes.FLOATS_256, slope);
        FloatVector intercepts = FloatVector.broadcast(Lanes.FLOATS_256, intercept);
        for (int i = 0; i < count; i += 8) {
            IntVector value = ((IntVector) ShortVector.fromArray(Lanes.SHORTS_128, src, from + i)
                            .convertShape(VectorOperators.S2I, Lanes.INTS_256, 0))
                    .and(mask);
            ((FloatVector) value.convertShape(VectorOperators.I2F, Lanes.FLOATS_256, 0))
                    .fma(slopes, intercepts)
                    .intoArray(dst, to + i);
        }
    }

    @Override
    public void swap(byte[] bytes, int from, int words) {
        int done = Lanes.SHORTS_256.loopBound(words);
        swapLanes(bytes, from, done);
        rest.swap(bytes, from + 2 * done, words - done);
    }

    private static void swapLanes(byte[] bytes, int from, int words) {
        for (int i = from; i < from + 2 * words; i += 32) {
            ShortVector pair = ByteVector.fromArray(Lanes.BYTES_256, bytes, i).reinterpretAsShorts();
            pair.lanewise(VectorOperators.LSHL, 8)
                    .or(pair.lanewise(VectorOperators.LSHR, 8))
                    .reinterpretAsBytes()
                    .intoArray(bytes, i);
        }
    }

    /** Bytes of a pair of samples, the middle one for both: 0 1, 1 2, 3 4, 4 5 and so on. */
    private static final VectorShuffle<Byte> PAIRS =
            VectorShuffle.fromValues(Lanes.BYTES_128, 0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9, 10, 10, 11);

    private static final ShortVector EVEN =
            ShortVector.fromArray(Lanes.SHORTS_128, new short[] {0xfff, 0, 0xfff, 0, 0xfff, 0, 0xfff, 0}, 0);
    private static final ShortVector ODD =
            ShortVector.fromArray(Lanes.SHORTS_128, new short[] {0, 0xfff, 0, 0xfff, 0, 0xfff, 0, 0xfff}, 0);

    @Override
    public void unpack12(byte[] src, int from, short[] dst, int to, int count) {
        // Sixteen bytes are read for the twelve that are used.
        int readable = (src.length - from - 4) / 12 * 8;
        int done = Math.max(0, Math.min(Lanes.SHORTS_128.loopBound(count), readable));
        unpack12Lanes(src, from, dst, to, done);
        rest.unpack12(src, from + done / 2 * 3, dst, to + done, count - done);
    }

    private static void unpack12Lanes(byte[] src, int from, short[] dst, int to, int count) {
        for (int i = 0, at = from; i < count; i += 8, at += 12) {
            ShortVector pairs = ByteVector.fromArray(Lanes.BYTES_128, src, at)
                    .rearrange(PAIRS)
                    .reinterpretAsShorts();
            pairs.and(EVEN).or(pairs.lanewise(VectorOperators.LSHR, 4).and(ODD)).intoArray(dst, to + i);
        }
    }
}
