package io.github.imbrex.dicom.pixel.internal.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes 8-bit gray and RGB as PNG (ISO/IEC 15948). */
public final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FILTERS = 5;

    private final int width;
    private final int height;
    private final int channels;

    /**
     * For pictures of one size.
     *
     * @param channels 1 for gray, 3 for RGB
     */
    public PngEncoder(int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
    }

    /** The file. */
    public byte[] encode(byte[] samples) {
        var out = new ByteArrayOutputStream(samples.length / 2 + 1024);
        out.writeBytes(SIGNATURE);
        byte colourType = (byte) (channels == 1 ? 0 : 2);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put(colourType)
                .array();
        chunk(out, "IHDR", header, header.length);
        compress(out, samples);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private void compress(ByteArrayOutputStream out, byte[] samples) {
        int stride = width * channels;
        byte[][] candidates = new byte[FILTERS][stride + 1];
        byte[] packed = new byte[64 * 1024];
        int filled = 0;
        Deflater deflater = new Deflater();
        try {
            for (int row = 0; row <= height; row++) {
                if (row < height) {
                    deflater.setInput(filter(samples, row * stride, row == 0, candidates));
                } else {
                    deflater.finish();
                }
                int n;
                while ((n = deflater.deflate(packed, filled, packed.length - filled)) > 0) {
                    filled += n;
                    if (filled == packed.length) {
                        chunk(out, "IDAT", packed, filled);
                        filled = 0;
                    }
                }
            }
        } finally {
            deflater.end();
        }
        if (filled > 0) {
            chunk(out, "IDAT", packed, filled);
        }
    }

    /** The filtered row with the least sum of absolute differences, the heuristic that the standard suggests. */
    private byte[] filter(byte[] samples, int at, boolean first, byte[][] candidates) {
        int stride = width * channels;
        long least = Long.MAX_VALUE;
        byte[] best = candidates[0];
        for (int filter = 0; filter < FILTERS; filter++) {
            byte[] row = candidates[filter];
            row[0] = (byte) filter;
            long sum = 0;
            for (int i = 0; i < stride; i++) {
                int left = i < channels ? 0 : samples[at + i - channels] & 0xff;
                int up = first ? 0 : samples[at + i - stride] & 0xff;
                int corner = i < channels || first ? 0 : samples[at + i - stride - channels] & 0xff;
                int predicted = switch (filter) {
                    case 0 -> 0;
                    case 1 -> left;
                    case 2 -> up;
                    case 3 -> (left + up) >> 1;
                    default -> paeth(left, up, corner);
                };
                byte difference = (byte) (samples[at + i] - predicted);
                row[i + 1] = difference;
                sum += Math.abs(difference);
            }
            if (sum < least) {
                least = sum;
                best = row;
            }
        }
        return best;
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(body, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(body, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
