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
        byte[] out = new byte[pixels * segments];
        byte[] plane = new byte[pixels];
        for (int segment = 0; segment < segments; segment++) {
            unpack(stream, offsets[segment], offsets[segment + 1], plane);
            int sample = segment / width;
            int significance = width - 1 - segment % width;
            if (segments == 1) {
                return plane;
            }
            for (int pixel = 0, to = sample * width + significance; pixel < pixels; pixel++, to += segments) {
                out[to] = plane[pixel];
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

    /** One PackBits segment into exactly the plane; what lies behind the last run is padding. */
    static void unpack(byte[] stream, int from, int end, byte[] plane) {
        int at = from;
        int to = 0;
        while (to < plane.length) {
            if (at >= end) {
                throw corrupt("a segment ends " + (plane.length - to) + " bytes early");
            }
            int control = stream[at++];
            if (control >= 0) {
                int length = control + 1;
                if (length > end - at || length > plane.length - to) {
                    throw corrupt("a literal run leads out of its segment");
                }
                System.arraycopy(stream, at, plane, to, length);
                at += length;
                to += length;
            } else if (control != -128) {
                int length = 1 - control;
                if (at >= end || length > plane.length - to) {
                    throw corrupt("a replicate run leads out of its segment");
                }
                Arrays.fill(plane, to, to + length, stream[at++]);
                to += length;
            }
        }
    }

    private static DataException corrupt(String why) {
        return new DataException("The RLE code stream is corrupt: " + why + ".", null);
    }
}
