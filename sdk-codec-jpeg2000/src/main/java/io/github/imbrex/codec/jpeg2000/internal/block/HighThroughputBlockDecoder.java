package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.CodeBlock;
import io.github.imbrex.codec.jpeg2000.internal.packet.Subband;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;
import java.util.Arrays;

/**
 * The block decoder of ISO/IEC 15444-15: a cleanup pass that brings all bit-planes but perhaps the last at once, in quads of
 * two by two samples, and then at most two passes for that last one.
 *
 * <p>The samples of a quad are numbered down and then across. What a row of quads has to know of the one above are the
 * significance of its quads and the exponents of its lower samples.
 */
public final class HighThroughputBlockDecoder implements BlockDecoder {

    private static final int STRIPE = 4;
    private static final int LONGEST_SUFFIX = 4079;

    private final Segment segment = new Segment();
    private final MelDecoder mel = new MelDecoder();
    private final BackwardBits codewords = new BackwardBits();
    private final ForwardBits magnitudes = new ForwardBits(0xff);
    private final ForwardBits propagation = new ForwardBits(0);
    private final BackwardBits refinement = new BackwardBits();
    private int[] samples = {};
    private int width;
    private int height;
    /** Significance of each quad of a row; the first of them has number 1. */
    private int[] above = {};

    private int[] here = {};
    /** Twice the magnitude less one of the lower samples above; those of the first quad have numbers 1 and 2. */
    private int[] lowerAbove = {};

    private int[] lowerHere = {};
    private int plane;
    private int mostExponent;

    @Override
    public int[] decode(CodeBlock block, byte[] bytes, BlockStyle style, Subband subband) {
        int placeholders = block.passes(0) - 1;
        int zeroPlanes = block.zeroPlanes() + placeholders / 3;
        if (subband.planes() > MOST_PLANES) {
            throw Fault.unsupported("coefficients of more than " + MOST_PLANES + " bits");
        }
        plane = subband.planes() - 1 - zeroPlanes;
        mostExponent = zeroPlanes + 2;
        clear(block.width, block.height);
        segment.begin();
        segment.next(block, bytes, block.passes(0));
        cleanUp(segment.bytes(), segment.length());
        int refinements = block.passes() - block.passes(0);
        if (refinements > 0) {
            segment.next(block, bytes, refinements);
            if (refinements > 1) {
                refinement.begin(segment.bytes(), 0, segment.length());
                refineMagnitudes(1 << plane - 1);
            }
            // Refinement comes first, because what is not zero is then still what cleanup found; the bits are apart.
            propagation.begin(segment.bytes(), 0, segment.length());
            propagateSignificance(3 << plane - 1, style.causal());
        }
        return samples;
    }

    private void clear(int blockWidth, int blockHeight) {
        width = blockWidth;
        height = blockHeight;
        if (samples.length < width * height) {
            samples = new int[width * height];
        }
        Arrays.fill(samples, 0, width * height, 0);
        int quads = (width + 1) / 2 + 3;
        if (above.length < quads) {
            above = new int[quads];
            here = new int[quads];
            lowerAbove = new int[2 * quads];
            lowerHere = new int[2 * quads];
        }
    }

    /** 7.3: three streams share the segment, of which the last two bytes say where they meet. */
    private void cleanUp(byte[] bytes, int length) {
        if (length < 2) {
            throw Fault.corrupt("a code-block has no room for its streams");
        }
        int suffix = (bytes[length - 1] & 0xff) << 4 | bytes[length - 2] & 0xf;
        if (suffix < 2 || suffix > length || suffix > LONGEST_SUFFIX) {
            throw Fault.corrupt("a stream of a code-block leads out of it");
        }
        magnitudes.begin(bytes, 0, length - suffix);
        codewords.beginWithin(bytes, length - suffix, length - 2);
        bytes[length - 1] = (byte) 0xff;
        bytes[length - 2] |= 0xf;
        mel.begin(bytes, length - suffix, length);
        for (int top = 0; top < height; top += 2) {
            cleanUpRow(top);
            int[] row = above;
            above = here;
            here = row;
            row = lowerAbove;
            lowerAbove = lowerHere;
            lowerHere = row;
        }
    }

    private void cleanUpRow(int top) {
        boolean first = top == 0;
        int quads = (width + 1) / 2;
        Arrays.fill(here, 0);
        Arrays.fill(lowerHere, 0);
        if (first) {
            Arrays.fill(above, 0);
            Arrays.fill(lowerAbove, 0);
        }
        int[] table = HtCodewords.table(first);
        for (int quad = 0; quad < quads; quad += 2) {
            int left = codeword(table, quad, first);
            int right = quad + 1 < quads ? codeword(table, quad + 1, first) : 0;
            long offsets = offsets(left, right, first);
            samplesOf(quad, top, left, (int) offsets, first);
            if (right != 0) {
                samplesOf(quad + 1, top, right, (int) (offsets >>> 32), first);
            }
        }
    }

    /** 7.3.5: which samples of a quad are significant, by those around it. */
    private int codeword(int[] table, int quad, boolean first) {
        int before = here[quad];
        int context;
        if (first) {
            context = (before | before >> 1) & 1 | before >> 1 & 6;
        } else {
            int north = above[quad + 1];
            int east = above[quad + 2];
            context = (above[quad] >> 3 | north >> 1) & 1
                    | (before >> 2 | before >> 3) << 1 & 2
                    | (north >> 3 | east >> 1) << 2 & 4;
        }
        if (context == 0 && !mel.decode()) {
            return 0;
        }
        int entry = table[context << HtCodewords.BITS | codewords.peek(HtCodewords.BITS)];
        codewords.skip(entry & HtCodewords.LENGTH);
        here[quad + 1] = HtCodewords.significance(entry);
        return entry;
    }

    /** 7.3.6: by how much the exponents of two quads exceed what is expected; the second one in the upper half. */
    private long offsets(int left, int right, boolean first) {
        boolean ofLeft = (left & HtCodewords.OFFSET) != 0;
        boolean ofRight = (right & HtCodewords.OFFSET) != 0;
        int more = first && ofLeft && ofRight && mel.decode() ? 2 : 0;
        int leftPrefix = ofLeft ? prefix() : 0;
        if (first && ofLeft && ofRight && more == 0 && leftPrefix > 2) {
            int rightOffset = 1 + codewords.bits(1);
            int leftSuffix = suffix(leftPrefix);
            return pair(leftPrefix + leftSuffix + extension(leftSuffix), rightOffset);
        }
        int rightPrefix = ofRight ? prefix() : 0;
        int leftSuffix = suffix(leftPrefix);
        int rightSuffix = suffix(rightPrefix);
        int leftOffset = leftPrefix + leftSuffix + extension(leftSuffix);
        return pair(leftOffset + more, rightPrefix + rightSuffix + extension(rightSuffix) + more);
    }

    private static long pair(int left, int right) {
        return left | (long) right << 32;
    }

    /** Table 3. */
    private int prefix() {
        int bits = codewords.peek(3);
        int zeros = Integer.numberOfTrailingZeros(bits | 8);
        codewords.skip(Math.min(3, zeros + 1));
        return zeros == 3 ? 5 : zeros + 1;
    }

    private int suffix(int prefix) {
        return switch (prefix) {
            case 3 -> codewords.bits(1);
            case 5 -> codewords.bits(5);
            default -> 0;
        };
    }

    private int extension(int suffix) {
        return suffix < 28 ? 0 : 4 * codewords.bits(4);
    }

    /** 7.3.7, 7.3.8: the magnitudes and signs of a quad. */
    private void samplesOf(int quad, int top, int entry, int offset, boolean first) {
        int significance = HtCodewords.significance(entry);
        int exponent = offset + (first ? 1 : expected(quad, significance));
        if (exponent > mostExponent) {
            throw Fault.corrupt("a code-block has larger coefficients than its subband");
        }
        int known = HtCodewords.known(entry);
        int ones = HtCodewords.knownOnes(entry);
        for (int sample = 0; sample < 4; sample++) {
            if ((significance >> sample & 1) != 0) {
                int count = exponent - (known >> sample & 1);
                int value = magnitudes.bits(count) | (ones >> sample & 1) << count;
                int doubled = value | 1;
                if ((sample & 1) != 0) {
                    lowerHere[2 * quad + 1 + (sample >> 1)] = doubled;
                }
                int x = 2 * quad + (sample >> 1);
                int y = top + (sample & 1);
                if (x < width && y < height) {
                    samples[y * width + x] = value << 31 | doubled + 2 << plane;
                }
            }
        }
    }

    /** 7.3.7: the exponent that the samples above let expect, if more than one sample is significant. */
    private int expected(int quad, int significance) {
        if ((significance & significance - 1) == 0) {
            return 1;
        }
        int lower = 2 * quad;
        int around = lowerAbove[lower] | lowerAbove[lower + 1] | lowerAbove[lower + 2] | lowerAbove[lower + 3];
        return Math.max(1, 31 - Integer.numberOfLeadingZeros(around));
    }

    /** 7.5: one more bit of what the cleanup pass found significant. */
    private void refineMagnitudes(int half) {
        for (int top = 0; top < height; top += STRIPE) {
            int bottom = Math.min(height, top + STRIPE);
            for (int x = 0; x < width; x++) {
                for (int y = top; y < bottom; y++) {
                    if (samples[y * width + x] != 0) {
                        samples[y * width + x] += refinement.bits(1) == 0 ? -half : half;
                    }
                }
            }
        }
    }

    /** 7.4: samples with a significant neighbour; the signs of four columns of a stripe come behind their significance. */
    private void propagateSignificance(int value, boolean causal) {
        for (int top = 0; top < height; top += STRIPE) {
            int bottom = Math.min(height, top + STRIPE);
            for (int left = 0; left < width; left += STRIPE) {
                int right = Math.min(width, left + STRIPE);
                int found = 0;
                for (int x = left; x < right; x++) {
                    for (int y = top; y < bottom; y++) {
                        if (samples[y * width + x] == 0
                                && isNearSignificant(x, y, causal ? bottom : height)
                                && propagation.bits(1) != 0) {
                            samples[y * width + x] = value;
                            found |= 1 << STRIPE * (x - left) + y - top;
                        }
                    }
                }
                for (; found != 0; found &= found - 1) {
                    int number = Integer.numberOfTrailingZeros(found);
                    int y = top + number % STRIPE;
                    samples[y * width + left + number / STRIPE] |= propagation.bits(1) << 31;
                }
            }
        }
    }

    private boolean isNearSignificant(int x, int y, int end) {
        for (int j = Math.max(0, y - 1); j < Math.min(end, y + 2); j++) {
            for (int i = Math.max(0, x - 1); i < Math.min(width, x + 2); i++) {
                if (samples[j * width + i] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
