package io.github.imbrex.dicom.pixel.internal.kernel;

/** Plain loops over rows. */
public final class ScalarFilters implements FilterKernels {

    @Override
    public void halve(short[] src, int upper, int lower, boolean unsigned, short[] dst, int to, int count) {
        int mask = unsigned ? 0xffff : -1;
        for (int i = 0; i < count; i++) {
            int a = upper + 2 * i;
            int b = lower + 2 * i;
            int sum = (src[a] & mask) + (src[a + 1] & mask) + (src[b] & mask) + (src[b + 1] & mask);
            dst[to + i] = (short) (sum + 2 >> 2);
        }
    }

    @Override
    public void halve(byte[] src, int upper, int lower, byte[] dst, int to, int count) {
        for (int i = 0; i < count; i++) {
            int a = upper + 2 * i;
            int b = lower + 2 * i;
            int sum = (src[a] & 0xff) + (src[a + 1] & 0xff) + (src[b] & 0xff) + (src[b + 1] & 0xff);
            dst[to + i] = (byte) (sum + 2 >> 2);
        }
    }

    @Override
    public void sobel(byte[] src, int above, int stride, short[] dst, int to, int count) {
        for (int i = 0; i < count; i++) {
            int a = above + i;
            int b = a + stride;
            int c = b + stride;
            int a0 = src[a] & 0xff;
            int a2 = src[a + 2] & 0xff;
            int c0 = src[c] & 0xff;
            int c2 = src[c + 2] & 0xff;
            int across = a2 + 2 * (src[b + 2] & 0xff) + c2 - a0 - 2 * (src[b] & 0xff) - c0;
            int down = c0 + 2 * (src[c + 1] & 0xff) + c2 - a0 - 2 * (src[a + 1] & 0xff) - a2;
            dst[to + i] = (short) (Math.abs(across) + Math.abs(down));
        }
    }
}
