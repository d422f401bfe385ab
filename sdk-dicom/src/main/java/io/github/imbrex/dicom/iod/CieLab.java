package io.github.imbrex.dicom.iod;

/**
 * A colour in CIE 1976 L*a*b*, white point D50 (PS3.3 C.10.7.1.1).
 *
 * @param lightness L*, 0 to 100
 * @param a a*, -128 to 127
 * @param b b*, -128 to 127
 * @since 0.1
 */
public record CieLab(double lightness, double a, double b) {

    /**
     * {@return the colour of three numbers as DICOM encodes it}
     *
     * @param lightness 0 to 65535 for L* 0 to 100
     * @param a 0 to 65535 for a* -128 to 127
     * @param b 0 to 65535 for b* -128 to 127
     */
    public static CieLab ofEncoded(int lightness, int a, int b) {
        if ((lightness | a | b) >>> 16 != 0) {
            throw new IllegalArgumentException("An encoded colour has three numbers from 0 to 65535.");
        }
        return new CieLab(lightness * 100.0 / 65535, a * 255.0 / 65535 - 128, b * 255.0 / 65535 - 128);
    }
}
