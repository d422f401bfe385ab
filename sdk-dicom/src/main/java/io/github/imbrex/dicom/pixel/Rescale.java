package io.github.imbrex.dicom.pixel;

/**
 * Rescale Slope (0028,1053) and Rescale Intercept (0028,1052): {@code slope * stored + intercept}.
 *
 * @param slope finite and not 0; may be negative
 * @param intercept finite
 * @since 0.1
 */
public record Rescale(double slope, double intercept) implements ModalityTransform {

    /** Stored values are modality values. */
    public static final Rescale IDENTITY = new Rescale(1, 0);

    /**
     * A rescale, checked.
     *
     * @throws IllegalArgumentException if the slope is 0 or a number is not finite
     */
    public Rescale {
        if (slope == 0 || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new IllegalArgumentException(
                    "A rescale needs a finite slope other than 0 and a finite intercept, not " + slope + " and "
                            + intercept + ".");
        }
    }

    @Override
    public double apply(double stored) {
        return slope * stored + intercept;
    }

    /** Whether whole numbers stay whole. */
    boolean keepsWholeNumbers() {
        return Math.rint(slope) == slope && Math.rint(intercept) == intercept;
    }

    /**
     * Whether the results of all stored values are whole numbers of 16 bits with a sign.
     *
     * @param bitsStored bits of a stored value, 1 to 16
     * @param signed whether it has a sign
     * @return whether every result is from -32768 to 32767 and whole
     */
    public boolean fitsShort(int bitsStored, boolean signed) {
        double a = apply(signed ? -(1 << (bitsStored - 1)) : 0);
        double b = apply(signed ? (1 << (bitsStored - 1)) - 1 : (1 << bitsStored) - 1);
        return keepsWholeNumbers() && Math.min(a, b) >= Short.MIN_VALUE && Math.max(a, b) <= Short.MAX_VALUE;
    }
}
