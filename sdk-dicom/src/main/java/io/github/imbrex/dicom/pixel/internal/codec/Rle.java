package io.github.imbrex.dicom.pixel.internal.codec;

import io.github.imbrex.DataException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** RLE of PS3.5 Annex G: a 64-byte header, then one PackBits segment per byte of a sample, the most significant first. */
public final class Rle {

    private static final int HEADER = 64;
    private static final int MOST_SEGMENTS = 15;

    /** A run may read and write so many bytes more than it has, as long as they are within the arrays. */
    private static final int CHUNK = 16;

    /** The control byte, the longest run, and the rest of its last chunk. */
    private static final int SLACK = 1 + 128 + CHUNK;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Rle() {}

    /**
     * Decodes one frame.
     *
     * @param stream the whole code stream
     * @param pixels pixels of the frame
     * @param samples samples per pixel
     * @param width bytes per sample
     * @return little-endian samples, colour by pixel
     * @throws DataException if the stream is corrupt
     */
    public static byte[] decode(byte[] stream, int pixels, int samples, int width) {
        int segments = samples * width;
        int[] offsets = offsets(stream, segments);
        byte[] out = new byte[Math.multiplyExact(pixels, segments)];
        if (segments == 1) {
            unpack(stream, offsets[0], offsets[1], out, 0, pixels);
        } else if (segments == 2 && width == 2) {
            byte[] low = new byte[Math.addExact(pixels, SLACK)];
            unpack(stream, offsets[0], offsets[1], out, pixels, pixels);
            unpack(stream, offsets[1], offsets[2], low, 0, pixels);
            mergeBytes(low, pixels, out);
        } else if (segments == 3) {
            byte[] planes = new byte[Math.addExact(out.length, SLACK)];
            for (int segment = 0; segment < segments; segment++) {
                unpack(stream, offsets[segment], offsets[segment + 1], planes, segment * pixels, pixels);
            }
            mergeColours(planes, pixels, out);
        } else {
            byte[] plane = new byte[pixels];
            for (int segment = 0; segment < segments; segment++) {
                unpack(stream, offsets[segment], offsets[segment + 1], plane, 0, pixels);
                int sample = segment / width;
                int significance = width - 1 - segment % width;
                for (int pixel = 0, to = sample * width + significance; pixel < pixels; pixel++, to += segments) {
                    out[to] = plane[pixel];
                }
            }
        }
        return out;
    }

    /** Where the segments start, and behind them where the last one ends. */
    private static int[] offsets(byte[] stream, int segments) {
        if (stream.length < HEADER) {
            throw corrupt("it is shorter than its header");
        }
        int count = (int) INTS.get(stream, 0);
        if (segments > MOST_SEGMENTS || count != segments) {
            throw corrupt("it has " + count + " segments, the image needs " + segments);
        }
        int[] offsets = new int[segments + 1];
        for (int i = 0; i < segments; i++) {
            int offset = (int) INTS.get(stream, 4 + 4 * i);
            if (offset < (i == 0 ? HEADER : offsets[i - 1]) || offset > stream.length) {
                throw corrupt("the offset of segment " + (i + 1) + " leads out of it");
            }
            offsets[i] = offset;
        }
        offsets[segments] = stream.length;
        return offsets;
    }

    /**
     * One PackBits segment into exactly {@code length} bytes; what lies behind the last run is padding. What follows in
     * {@code plane} may be overwritten.
     */
    static void unpack(byte[] stream, int from, int end, byte[] plane, int to, int length) {
        int planeEnd = to + length;
        int at = from;
        int lastAt = Math.min(end - 1, stream.length - SLACK);
        int lastTo = plane.length - SLACK;
        while (to < planeEnd && at <= lastAt && to <= lastTo) {
            int control = stream[at];
            if (control == -128) {
                at++;
                continue;
            }
            boolean repeats = control < 0;
            int run = repeats ? 1 - control : control + 1;
            int taken = repeats ? 1 : run;
            if (taken >= end - at || run > planeEnd - to) {
                throw leadsOut(repeats);
            }
            at++;
            if (repeats) {
                long repeated = (stream[at] & 0xff) * 0x0101_0101_0101_0101L;
                for (int done = 0; done < run; done += CHUNK) {
                    LONGS.set(plane, to + done, repeated);
                    LONGS.set(plane, to + done + 8, repeated);
                }
            } else {
                for (int done = 0; done < run; done += CHUNK) {
                    LONGS.set(plane, to + done, (long) LONGS.get(stream, at + done));
                    LONGS.set(plane, to + done + 8, (long) LONGS.get(stream, at + done + 8));
                }
            }
            at += taken;
            to += run;
        }
        unpackExactly(stream, at, end, plane, to, planeEnd);
    }

    /** The same without a byte too many, for the end of the arrays. */
    private static void unpackExactly(byte[] stream, int from, int end, byte[] plane, int start, int planeEnd) {
        int at = from;
        int to = start;
        while (to < planeEnd) {
            if (at >= end) {
                throw corrupt("a segment ends " + (planeEnd - to) + " bytes early");
            }
            int control = stream[at++];
            if (control >= 0) {
                int length = control + 1;
                if (length > end - at || length > planeEnd - to) {
                    throw leadsOut(false);
                }
                System.arraycopy(stream, at, plane, to, length);
                at += length;
                to += length;
            } else if (control != -128) {
                int length = 1 - control;
                if (at >= end || length > planeEnd - to) {
                    throw leadsOut(true);
                }
                Arrays.fill(plane, to, to + length, stream[at++]);
                to += length;
            }
        }
    }

    /** The low bytes and the high ones, which lie in the upper half of {@code out}, to 16-bit samples. */
    private static void mergeBytes(byte[] low, int pixels, byte[] out) {
        for (int i = 0; i < pixels; i++) {
            SHORTS.set(out, 2 * i, (short) (out[pixels + i] << 8 | low[i] & 0xff));
        }
    }

    /** Three planes of bytes to pixels: four bytes at a time, of which the next pixel takes back the last. */
    private static void mergeColours(byte[] planes, int pixels, byte[] out) {
        int last = pixels - 1;
        for (int i = 0; i < last; i++) {
            int pixel = planes[i] & 0xff | (planes[pixels + i] & 0xff) << 8 | (planes[2 * pixels + i] & 0xff) << 16;
            INTS.set(out, 3 * i, pixel);
        }
        out[3 * last] = planes[last];
        out[3 * last + 1] = planes[pixels + last];
        out[3 * last + 2] = planes[2 * pixels + last];
    }

    private static DataException leadsOut(boolean repeats) {
        return corrupt("a " + (repeats ? "replicate" : "literal") + " run leads out of its segment");
    }

    private static DataException corrupt(String why) {
        return new DataException("The RLE code stream is corrupt: " + why + ". Fetch the file again.", null);
    }
}
