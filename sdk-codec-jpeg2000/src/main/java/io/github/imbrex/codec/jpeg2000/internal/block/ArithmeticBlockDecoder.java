package io.github.imbrex.codec.jpeg2000.internal.block;

import io.github.imbrex.codec.jpeg2000.internal.packet.CodeBlock;
import io.github.imbrex.codec.jpeg2000.internal.packet.Subband;
import io.github.imbrex.codec.jpeg2000.internal.syntax.BlockStyle;
import io.github.imbrex.codec.jpeg2000.internal.syntax.Fault;
import java.util.Arrays;

/**
 * The three coding passes over bit-planes (Annex D).
 *
 * <p>A column of a stripe, four coefficients, has one word of flags. Bits 0 to 17 say which coefficients of its neighbourhood
 * are significant, six rows of left, self, right: the nine bits from {@code 3 * row} on are what the contexts of a
 * row look at. Behind them are four bits each for signs, for what the first pass has visited, and for what was refined
 * before. A frame of words around the block spares the test for its borders.
 */
public final class ArithmeticBlockDecoder implements BlockDecoder {

    private static final int STRIPE = 4;
    private static final int NEIGHBOURHOOD = 0x1ff;
    private static final int SIGNIFICANT = 0x3ffff;
    private static final int SELF = 1 << 4 | 1 << 7 | 1 << 10 | 1 << 13;
    private static final int SIGN = 18;
    private static final int VISITED = 22;
    private static final int REFINED = 26;
    private static final int ALL_VISITED = 0xf << VISITED;

    private final MqDecoder mq = new MqDecoder();
    private final RawBits raw = new RawBits();
    private final Segment segment = new Segment();
    private int[] flags = {};
    private int[] samples = {};
    private byte[] contexts = {};
    private int width;
    private int height;
    private int stride;
    private boolean causal;
    private boolean plain;

    @Override
    public int[] decode(CodeBlock block, byte[] bytes, BlockStyle style, Subband subband) {
        int planes = subband.planes() - block.zeroPlanes();
        if (planes > MOST_PLANES) {
            throw Fault.unsupported("coefficients of more than " + MOST_PLANES + " bits");
        }
        clear(block.width, block.height);
        contexts = Contexts.significanceOf(subband.kind());
        causal = style.causal();
        mq.resetContexts();
        segment.begin();
        int pass = 0;
        while (pass < block.passes()) {
            segment.next(block, bytes, style.passesInSegment(pass, block.passes()));
            plain = style.isRaw(pass);
            if (plain) {
                raw.begin(segment.bytes(), segment.length());
            } else {
                mq.begin(segment.bytes());
            }
            for (int end = pass + segment.passes(); pass < end; pass++) {
                run(pass, planes - (pass + 2) / 3, style);
            }
        }
        return samples;
    }

    private void clear(int blockWidth, int blockHeight) {
        width = blockWidth;
        height = blockHeight;
        stride = width + 2;
        int words = stride * ((height + STRIPE - 1) / STRIPE + 2);
        if (flags.length < words) {
            flags = new int[words];
        }
        if (samples.length < width * height) {
            samples = new int[width * height];
        }
        Arrays.fill(flags, 0, words, 0);
        Arrays.fill(samples, 0, width * height, 0);
    }

    private void run(int pass, int plane, BlockStyle style) {
        int half = 1 << plane - 1;
        switch (pass % 3) {
            case 1 -> propagateSignificance(3 * half);
            case 2 -> refineMagnitudes(half);
            default -> {
                cleanUp(3 * half);
                if (style.segmentationSymbols() && uniform(4) != 0xa) {
                    throw Fault.corrupt("a code-block does not end where it should");
                }
            }
        }
        if (style.reset()) {
            mq.resetContexts();
        }
    }

    private int uniform(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | mq.decode(Contexts.UNIFORM);
        }
        return value;
    }

    /** D.3.1: coefficients with a significant neighbour. */
    private void propagateSignificance(int value) {
        for (int top = 0; top < height; top += STRIPE) {
            int rows = Math.min(STRIPE, height - top);
            int word = (top / STRIPE + 1) * stride + 1;
            for (int at = top * width, end = at + width; at < end; at++, word++) {
                int column = flags[word];
                if ((column & SIGNIFICANT) != 0) {
                    flags[word] = propagateSignificance(column, word, at, rows, value);
                }
            }
        }
    }

    private int propagateSignificance(int flagsOfColumn, int word, int at, int rows, int value) {
        int column = flagsOfColumn;
        for (int row = 0; row < rows; row++) {
            int neighbourhood = column >>> 3 * row & NEIGHBOURHOOD;
            if (neighbourhood != 0 && (neighbourhood & Contexts.SELF) == 0) {
                int decision = plain ? raw.bit() : mq.decode(contexts[neighbourhood]);
                if (decision != 0) {
                    column = becomeSignificant(column, word, row, at + row * width, value);
                }
                column |= 1 << VISITED + row;
            }
        }
        return column;
    }

    /** D.3.3: one more bit of what was significant before this bit-plane. */
    private void refineMagnitudes(int half) {
        for (int top = 0; top < height; top += STRIPE) {
            int rows = Math.min(STRIPE, height - top);
            int word = (top / STRIPE + 1) * stride + 1;
            for (int at = top * width, end = at + width; at < end; at++, word++) {
                int column = flags[word];
                if ((column & SELF) != 0) {
                    flags[word] = refineMagnitudes(column, at, rows, half);
                }
            }
        }
    }

    private int refineMagnitudes(int flagsOfColumn, int at, int rows, int half) {
        int column = flagsOfColumn;
        for (int row = 0; row < rows; row++) {
            int neighbourhood = column >>> 3 * row & NEIGHBOURHOOD;
            if ((neighbourhood & Contexts.SELF) != 0 && (column >>> VISITED + row & 1) == 0) {
                int bit = plain ? raw.bit() : mq.decode(refinementContext(column, row, neighbourhood));
                samples[at + row * width] += (2 * bit - 1) * half;
                column |= 1 << REFINED + row;
            }
        }
        return column;
    }

    private static int refinementContext(int column, int row, int neighbourhood) {
        if ((column >>> REFINED + row & 1) != 0) {
            return Contexts.REFINEMENT + 2;
        }
        return neighbourhood == Contexts.SELF ? Contexts.REFINEMENT : Contexts.REFINEMENT + 1;
    }

    /** D.3.4: what the other passes left, four at once where nothing is near. */
    private void cleanUp(int value) {
        for (int top = 0; top < height; top += STRIPE) {
            int rows = Math.min(STRIPE, height - top);
            int word = (top / STRIPE + 1) * stride + 1;
            for (int at = top * width, end = at + width; at < end; at++, word++) {
                int column = flags[word];
                if ((column & SIGNIFICANT) != 0 || rows < STRIPE) {
                    flags[word] = cleanUp(column, word, at, 0, rows, value) & ~ALL_VISITED;
                } else if (mq.decode(Contexts.RUN) != 0) {
                    int row = uniform(2);
                    column = becomeSignificant(column, word, row, at + row * width, value);
                    flags[word] = cleanUp(column, word, at, row + 1, rows, value) & ~ALL_VISITED;
                }
            }
        }
    }

    private int cleanUp(int flagsOfColumn, int word, int at, int firstRow, int rows, int value) {
        int column = flagsOfColumn;
        for (int row = firstRow; row < rows; row++) {
            int neighbourhood = column >>> 3 * row & NEIGHBOURHOOD;
            if ((neighbourhood & Contexts.SELF) == 0
                    && (column >>> VISITED + row & 1) == 0
                    && mq.decode(contexts[neighbourhood]) != 0) {
                column = becomeSignificant(column, word, row, at + row * width, value);
            }
        }
        return column;
    }

    /** D.3.2: decodes the sign, and tells all neighbours but those in the same column, whose flags are given back. */
    private int becomeSignificant(int column, int word, int row, int at, int value) {
        int sign = plain ? raw.bit() : sign(column, word, row);
        samples[at] = sign << 31 | value;
        flags[word - 1] |= 1 << 3 * row + 5;
        flags[word + 1] |= 1 << 3 * row + 3;
        if (row == 0 && !causal) {
            flags[word - stride - 1] |= 1 << 17;
            flags[word - stride] |= 1 << 16;
            flags[word - stride + 1] |= 1 << 15;
        } else if (row == STRIPE - 1) {
            flags[word + stride - 1] |= 1 << 2;
            flags[word + stride] |= 1 << 1;
            flags[word + stride + 1] |= 1;
        }
        return column | 1 << 3 * row + 4 | sign << SIGN + row;
    }

    private int sign(int column, int word, int row) {
        int left = flags[word - 1] >>> SIGN + row;
        int right = flags[word + 1] >>> SIGN + row;
        // Signs of the column between the one above and the one below: those next to a row are at its number and two
        // on.
        int vertical = flags[word - stride] >>> SIGN + STRIPE - 1 & 1
                | (column >>> SIGN & 0xf) << 1
                | (flags[word + stride] >>> SIGN & 1) << STRIPE + 1;
        int neighbourhood = column >>> 3 * row;
        int across = contribution(neighbourhood >>> 3, left) + contribution(neighbourhood >>> 5, right);
        int down = contribution(neighbourhood >>> 1, vertical >>> row)
                + contribution(neighbourhood >>> 7, vertical >>> row + 2);
        int entry = Contexts.SIGNS[Contexts.signIndex(across, down)];
        return mq.decode(entry & 0x7f) ^ (entry >> 7 & 1);
    }

    /** Of a neighbour to the context of a sign: 1 or, if it is negative, -1; 0 if it is not significant. */
    private static int contribution(int significant, int negative) {
        return (significant & 1) * (1 - 2 * (negative & 1));
    }
}
