package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Encodes JPEG-LS as T.87 Annex A puts it, a line of the standard at a time and without a thought of speed, so that it
 * shares no trick with the decoder. After encoding, {@link #reconstructed} is what a decoder has to give.
 */
final class JpegLsEncoder {

    private static final int[] J = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final int precision;
    private final int near;
    private final int interleave;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int[] lse = {};
    private int maximum;
    private int t1;
    private int t2;
    private int t3;
    private int reset = 64;
    private int restartInterval;
    private int restartBytes = 2;
    private int hpTransform;
    private boolean heightBehindScan;
    private boolean endMarker = true;

    private int[][] planes = {};
    private int width;
    private int height;

    private int[] a = {};
    private int[] b = {};
    private int[] c = {};
    private int[] n = {};
    private final int[] nn = new int[367];
    private int[] runIndex = {};
    private int bitBuffer;
    private int bitsFree;

    JpegLsEncoder(int precision, int near, int interleave) {
        this.precision = precision;
        this.near = near;
        this.interleave = interleave;
        this.maximum = (1 << precision) - 1;
        defaults();
    }

    /** Writes an LSE segment; 0 leaves a parameter at its default. */
    JpegLsEncoder presets(int maxval, int first, int second, int third, int resetAt) {
        lse = new int[] {maxval, first, second, third, resetAt};
        maximum = maxval == 0 ? maximum : maxval;
        defaults();
        t1 = first == 0 ? t1 : first;
        t2 = second == 0 ? Math.max(t2, t1) : second;
        t3 = third == 0 ? Math.max(t3, t2) : third;
        reset = resetAt == 0 ? reset : resetAt;
        return this;
    }

    JpegLsEncoder restart(int lines, int bytes) {
        restartInterval = lines;
        restartBytes = bytes;
        return this;
    }

    JpegLsEncoder hpTransform(int kind) {
        hpTransform = kind;
        return this;
    }

    JpegLsEncoder heightBehindScan() {
        heightBehindScan = true;
        return this;
    }

    JpegLsEncoder withoutEndMarker() {
        endMarker = false;
        return this;
    }

    private void defaults() {
        if (maximum >= 128) {
            int factor = (Math.min(maximum, 4095) + 128) / 256;
            t1 = clampDefault(factor * (3 - 2) + 2 + 3 * near, near + 1);
            t2 = clampDefault(factor * (7 - 3) + 3 + 5 * near, t1);
            t3 = clampDefault(factor * (21 - 4) + 4 + 7 * near, t2);
        } else {
            int factor = 256 / (maximum + 1);
            t1 = clampDefault(Math.max(2, 3 / factor + 3 * near), near + 1);
            t2 = clampDefault(Math.max(3, 7 / factor + 5 * near), t1);
            t3 = clampDefault(Math.max(4, 21 / factor + 7 * near), t2);
        }
    }

    private int clampDefault(int value, int least) {
        return value > maximum || value < least ? least : value;
    }

    int maximum() {
        return maximum;
    }

    /** The samples of each component, line by line, as near-lossless coding leaves them. */
    int[][] reconstructed() {
        return planes;
    }

    byte[] encode(int[][] components, int columns, int rows) {
        planes = new int[components.length][];
        for (int i = 0; i < components.length; i++) {
            planes[i] = components[i].clone();
        }
        width = columns;
        height = rows;
        marker(0xd8);
        if (hpTransform != 0) {
            segment(0xe8, 'm', 'r', 'f', 'x', hpTransform);
        }
        int[] frame = new int[6 + 3 * planes.length];
        frame[0] = precision;
        frame[1] = heightBehindScan ? 0 : height >> 8;
        frame[2] = heightBehindScan ? 0 : height & 0xff;
        frame[3] = width >> 8;
        frame[4] = width & 0xff;
        frame[5] = planes.length;
        for (int i = 0; i < planes.length; i++) {
            frame[6 + 3 * i] = i + 1;
            frame[7 + 3 * i] = 0x11;
        }
        segment(0xf7, frame);
        if (lse.length > 0) {
            int[] body = new int[11];
            body[0] = 1;
            for (int i = 0; i < 5; i++) {
                body[1 + 2 * i] = lse[i] >> 8;
                body[2 + 2 * i] = lse[i] & 0xff;
            }
            segment(0xf8, body);
        }
        if (restartInterval != 0) {
            int[] body = new int[restartBytes];
            for (int i = 0; i < restartBytes; i++) {
                body[i] = restartInterval >> 8 * (restartBytes - 1 - i) & 0xff;
            }
            segment(0xdd, body);
        }
        int[] all = new int[planes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
            if (interleave == 0) {
                scan(i);
                if (i == 0 && heightBehindScan) {
                    segment(0xdc, height >> 8, height & 0xff);
                }
            }
        }
        if (interleave != 0) {
            scan(all);
        }
        if (endMarker) {
            marker(0xd9);
        }
        return out.toByteArray();
    }

    private void marker(int code) {
        out.write(0xff);
        out.write(code);
    }

    private void segment(int code, int... body) {
        marker(code);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2 & 0xff);
        for (int value : body) {
            out.write(value);
        }
    }

    private void scan(int... components) {
        int[] header = new int[4 + 2 * components.length];
        header[0] = components.length;
        for (int i = 0; i < components.length; i++) {
            header[1 + 2 * i] = components[i] + 1;
        }
        header[header.length - 3] = near;
        header[header.length - 2] = interleave;
        segment(0xda, header);
        int interval = restartInterval == 0 ? height : restartInterval;
        for (int first = 0, number = 0; first < height; first += interval, number++) {
            if (number > 0) {
                marker(0xd0 + (number - 1) % 8);
            }
            begin(components.length);
            for (int y = first; y < Math.min(height, first + interval); y++) {
                if (interleave == 2) {
                    line(components, y, first, 0);
                } else {
                    for (int i = 0; i < components.length; i++) {
                        line(new int[] {components[i]}, y, first, i);
                    }
                }
            }
            flush();
        }
    }

    private int step() {
        return 2 * near + 1;
    }

    private int range() {
        return (maximum + 2 * near) / step() + 1;
    }

    private static int ceilLog2(int value) {
        int log = 0;
        while (1 << log < value) {
            log++;
        }
        return log;
    }

    private int limit() {
        int bpp = Math.max(2, ceilLog2(maximum + 1));
        return 2 * (bpp + Math.max(8, bpp));
    }

    private void begin(int components) {
        a = new int[367];
        b = new int[367];
        c = new int[367];
        n = new int[367];
        Arrays.fill(a, Math.max(2, (range() + 32) / 64));
        Arrays.fill(n, 1);
        Arrays.fill(nn, 0);
        runIndex = new int[components];
        bitBuffer = 0;
        bitsFree = 8;
    }

    /** A sample of the causal template; {@code first} is the first line after a start or restart. */
    private int at(int component, int x, int y, int first) {
        if (y < first) {
            return 0;
        }
        if (x < 0) {
            return at(component, 0, y - 1, first);
        }
        return planes[component][y * width + Math.min(x, width - 1)];
    }

    private void line(int[] components, int y, int first, int turn) {
        for (int x = 0; x < width; ) {
            boolean flat = true;
            for (int i : components) {
                int ra = at(i, x - 1, y, first);
                int rb = at(i, x, y - 1, first);
                int rc = at(i, x - 1, y - 1, first);
                int rd = at(i, x + 1, y - 1, first);
                flat &= Math.abs(rd - rb) <= near && Math.abs(rb - rc) <= near && Math.abs(rc - ra) <= near;
            }
            if (flat) {
                x = run(components, x, y, first, turn);
            } else {
                for (int i : components) {
                    regular(i, x, y, first);
                }
                x++;
            }
        }
    }

    private int region(int d) {
        int size = Math.abs(d);
        int region = size <= near ? 0 : size < t1 ? 1 : size < t2 ? 2 : size < t3 ? 3 : 4;
        return d < 0 ? -region : region;
    }

    private void regular(int component, int x, int y, int first) {
        int ra = at(component, x - 1, y, first);
        int rb = at(component, x, y - 1, first);
        int rc = at(component, x - 1, y - 1, first);
        int rd = at(component, x + 1, y - 1, first);
        int q = 81 * region(rd - rb) + 9 * region(rb - rc) + region(rc - ra);
        int sign = q < 0 ? -1 : 1;
        q = Math.abs(q);
        int px;
        if (rc >= Math.max(ra, rb)) {
            px = Math.min(ra, rb);
        } else if (rc <= Math.min(ra, rb)) {
            px = Math.max(ra, rb);
        } else {
            px = ra + rb - rc;
        }
        px = Math.min(maximum, Math.max(0, px + sign * c[q]));
        int error = quantised(sign * (planes[component][y * width + x] - px));
        planes[component][y * width + x] = rebuilt(px, sign * error);
        error = reduced(error);
        int k = 0;
        while (n[q] << k < a[q]) {
            k++;
        }
        int mapped;
        if (near == 0 && k == 0 && 2 * b[q] <= -n[q]) {
            mapped = error >= 0 ? 2 * error + 1 : -2 * (error + 1);
        } else {
            mapped = error >= 0 ? 2 * error : -2 * error - 1;
        }
        golomb(mapped, k, limit());
        b[q] += error * step();
        a[q] += Math.abs(error);
        if (n[q] == reset) {
            a[q] >>= 1;
            b[q] = b[q] >= 0 ? b[q] >> 1 : -(1 - b[q] >> 1);
            n[q] >>= 1;
        }
        n[q]++;
        if (b[q] <= -n[q]) {
            b[q] += n[q];
            if (c[q] > -128) {
                c[q]--;
            }
            if (b[q] <= -n[q]) {
                b[q] = -n[q] + 1;
            }
        } else if (b[q] > 0) {
            b[q] -= n[q];
            if (c[q] < 127) {
                c[q]++;
            }
            if (b[q] > 0) {
                b[q] = 0;
            }
        }
    }

    private int quantised(int error) {
        return error > 0 ? (error + near) / step() : -((near - error) / step());
    }

    private int rebuilt(int px, int error) {
        return Math.min(maximum, Math.max(0, px + error * step()));
    }

    private int reduced(int error) {
        int wrapped = error < 0 ? error + range() : error;
        return wrapped >= (range() + 1) / 2 ? wrapped - range() : wrapped;
    }

    private int run(int[] components, int from, int y, int first, int turn) {
        int x = from;
        int count = 0;
        while (x < width && continues(components, from, x, y, first)) {
            for (int i : components) {
                planes[i][y * width + x] = at(i, from - 1, y, first);
            }
            count++;
            x++;
        }
        while (count >= 1 << J[runIndex[turn]]) {
            put(1, 1);
            count -= 1 << J[runIndex[turn]];
            if (runIndex[turn] < 31) {
                runIndex[turn]++;
            }
        }
        if (x == width) {
            if (count > 0) {
                put(1, 1);
            }
            return x;
        }
        put(0, 1);
        put(count, J[runIndex[turn]]);
        for (int i : components) {
            interruption(i, x, y, first, components.length == 1, J[runIndex[turn]]);
        }
        if (runIndex[turn] > 0) {
            runIndex[turn]--;
        }
        return x + 1;
    }

    private boolean continues(int[] components, int from, int x, int y, int first) {
        for (int i : components) {
            if (Math.abs(planes[i][y * width + x] - at(i, from - 1, y, first)) > near) {
                return false;
            }
        }
        return true;
    }

    private void interruption(int component, int x, int y, int first, boolean alone, int runBits) {
        int ra = at(component, x - 1, y, first);
        int rb = at(component, x, y - 1, first);
        int type = alone && Math.abs(ra - rb) <= near ? 1 : 0;
        int px = type == 1 ? ra : rb;
        int sign = type == 0 && ra > rb ? -1 : 1;
        int error = quantised(sign * (planes[component][y * width + x] - px));
        planes[component][y * width + x] = rebuilt(px, sign * error);
        error = reduced(error);
        int q = 365 + type;
        int temp = type == 0 ? a[q] : a[q] + (n[q] >> 1);
        int k = 0;
        while (n[q] << k < temp) {
            k++;
        }
        boolean map = k == 0 && error > 0 && 2 * nn[q] < n[q] || error < 0 && 2 * nn[q] >= n[q] || error < 0 && k != 0;
        int mapped = 2 * Math.abs(error) - type - (map ? 1 : 0);
        golomb(mapped, k, limit() - runBits - 1);
        if (error < 0) {
            nn[q]++;
        }
        a[q] += mapped + 1 - type >> 1;
        if (n[q] == reset) {
            a[q] >>= 1;
            n[q] >>= 1;
            nn[q] >>= 1;
        }
        n[q]++;
    }

    private void golomb(int mapped, int k, int limit) {
        int qbpp = ceilLog2(range());
        int high = mapped >> k;
        if (high < limit - qbpp - 1) {
            put(0, high);
            put(1, 1);
            put(mapped & (1 << k) - 1, k);
        } else {
            put(0, limit - qbpp - 1);
            put(1, 1);
            put(mapped - 1, qbpp);
        }
    }

    private void put(int value, int bits) {
        for (int i = bits - 1; i >= 0; i--) {
            bitsFree--;
            bitBuffer |= (i < 32 ? value >> i & 1 : 0) << bitsFree;
            if (bitsFree == 0) {
                out.write(bitBuffer);
                bitsFree = bitBuffer == 0xff ? 7 : 8;
                bitBuffer = 0;
            }
        }
    }

    /** Fills the last byte; behind one of ones another has to follow, its first bit being the stuffed one. */
    private void flush() {
        if (bitsFree < 8) {
            out.write(bitBuffer);
        }
    }
}
