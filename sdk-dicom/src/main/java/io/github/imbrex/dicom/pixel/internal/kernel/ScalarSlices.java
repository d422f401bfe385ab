package io.github.imbrex.dicom.pixel.internal.kernel;

/** Plain loops over slices. */
public final class ScalarSlices implements SliceKernels {

    @Override
    public void maximum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        // Turning the highest bit over puts unsigned values into the order of signed ones.
        int flip = unsigned ? 0x8000 : 0;
        for (int i = 0; i < count; i++) {
            short other = slice[from + i];
            if ((short) (other ^ flip) > (short) (held[at + i] ^ flip)) {
                held[at + i] = other;
            }
        }
    }

    @Override
    public void minimum(short[] held, int at, short[] slice, int from, int count, boolean unsigned) {
        int flip = unsigned ? 0x8000 : 0;
        for (int i = 0; i < count; i++) {
            short other = slice[from + i];
            if ((short) (other ^ flip) < (short) (held[at + i] ^ flip)) {
                held[at + i] = other;
            }
        }
    }

    @Override
    public void between(
            short[] a, int fromA, short[] b, int fromB, boolean unsigned, short[] dst, int to, int count, int weight) {
        int sign = unsigned ? 0 : 0x8000;
        // Differences have 17 bits: an int has room for 15 bits of weight at a time, the upper 15 and then the lower.
        int upper = weight >> 15;
        int lower = weight & 0x7fff;
        for (int i = 0; i < count; i++) {
            int first = ((a[fromA + i] & 0xffff) ^ sign) - sign;
            int step = ((b[fromB + i] & 0xffff) ^ sign) - sign - first;
            dst[to + i] = (short) (first + (step * upper + (step * lower >> 15) + (1 << 14) >> 15));
        }
    }
}
