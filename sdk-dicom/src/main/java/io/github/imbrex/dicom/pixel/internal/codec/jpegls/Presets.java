package io.github.imbrex.dicom.pixel.internal.codec.jpegls;

import io.github.imbrex.DataException;

/**
 * Preset coding parameters as an LSE marker segment gives them (T.87 C.2.4.1.1); 0 stands for the default.
 *
 * @param maximum MAXVAL
 * @param t1 the first threshold of gradients
 * @param t2 the second
 * @param t3 the third
 * @param reset RESET, the count at which a context is halved
 */
record Presets(int maximum, int t1, int t2, int t3, int reset) {

    static final Presets DEFAULT = new Presets(0, 0, 0, 0, 0);

    private static final int DEFAULT_RESET = 64;

    /**
     * The parameters of a scan (T.87 C.2.4.1.1.1).
     *
     * @throws DataException if the standard does not allow them
     */
    Coding coding(int precision, int near) {
        int most = (1 << precision) - 1;
        int max = maximum == 0 ? most : maximum;
        if (max > most) {
            throw JpegLs.corrupt("its preset MAXVAL does not fit its precision");
        }
        if (near > Math.min(255, max / 2)) {
            throw JpegLs.corrupt("its NEAR is more than half of its largest sample");
        }
        int[] thresholds = new int[3];
        if (max >= 128) {
            int factor = (Math.min(max, 4095) + 128) / 256;
            thresholds[0] = factor + 2 + 3 * near;
            thresholds[1] = factor * 4 + 3 + 5 * near;
            thresholds[2] = factor * 17 + 4 + 7 * near;
        } else {
            int factor = 256 / (max + 1);
            thresholds[0] = Math.max(2, 3 / factor + 3 * near);
            thresholds[1] = Math.max(3, 7 / factor + 5 * near);
            thresholds[2] = Math.max(4, 21 / factor + 7 * near);
        }
        int first = threshold(t1, thresholds[0], near + 1, max);
        int second = threshold(t2, thresholds[1], first, max);
        int third = threshold(t3, thresholds[2], second, max);
        int count = reset == 0 ? DEFAULT_RESET : reset;
        if (count < 3 || count > Math.max(255, max)) {
            throw JpegLs.corrupt("its preset RESET is not between 3 and MAXVAL");
        }
        return new Coding(max, near, first, second, third, count);
    }

    private static int threshold(int preset, int byDefault, int least, int most) {
        if (preset == 0) {
            return byDefault < least || byDefault > most ? least : byDefault;
        }
        if (preset < least || preset > most) {
            throw JpegLs.corrupt("its preset thresholds are not in order");
        }
        return preset;
    }
}
