package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import java.util.Locale;

/**
 * VOI LUT Function (0028,1056): how a window maps modality values to a display range.
 *
 * <p>{@link #apply} is the definition, in float64. The fast kernels agree with it: an 8-bit result is within 0.51 of it.
 *
 * @since 0.1
 */
public enum VoiFunction {
    /**
     * The default, PS3.3 C.11.2.1.2.1: the window is of whole values, so that its limits lie half a value inside. A width
     * of one is a threshold.
     */
    LINEAR {
        @Override
        public double apply(double x, double center, double width, double low, double high) {
            if (x <= lowerLimit(center, width)) {
                return low;
            }
            if (x > center - 0.5 + (width - 1) / 2) {
                return high;
            }
            return ((x - (center - 0.5)) / (width - 1) + 0.5) * (high - low) + low;
        }

        @Override
        double lowerLimit(double center, double width) {
            return center - 0.5 - (width - 1) / 2;
        }

        @Override
        double range(double width) {
            return width - 1;
        }
    },

    /** PS3.3 C.11.2.1.3.2: center and width as they are. */
    LINEAR_EXACT {
        @Override
        public double apply(double x, double center, double width, double low, double high) {
            if (x <= lowerLimit(center, width)) {
                return low;
            }
            if (x > center + width / 2) {
                return high;
            }
            return ((x - center) / width + 0.5) * (high - low) + low;
        }

        @Override
        double lowerLimit(double center, double width) {
            return center - width / 2;
        }

        @Override
        double range(double width) {
            return width;
        }
    },

    /** PS3.3 C.11.2.1.3.1: a smooth curve; the width is the reach of its steep part. */
    SIGMOID {
        @Override
        public double apply(double x, double center, double width, double low, double high) {
            return low + (high - low) / (1 + Math.exp(-4 * (x - center) / width));
        }

        @Override
        double lowerLimit(double center, double width) {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        double range(double width) {
            return Double.POSITIVE_INFINITY;
        }
    };

    /**
     * Maps one modality value.
     *
     * @param x the modality value
     * @param center window center
     * @param width window width, as {@link Window#of(double, double, VoiFunction)} accepts it
     * @param low what the darkest value becomes
     * @param high what the brightest value becomes
     * @return a real number from {@code low} to {@code high}
     */
    public abstract double apply(double x, double center, double width, double low, double high);

    /** The last modality value that is still {@code low}. */
    abstract double lowerLimit(double center, double width);

    /** The distance over which a linear function climbs. */
    abstract double range(double width);

    /**
     * The function of a code string; empty or absent means {@link #LINEAR}.
     *
     * @param code the code string
     * @return its function
     * @throws DataException if there is no such function
     */
    public static VoiFunction of(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "", "LINEAR" -> LINEAR;
            case "LINEAR_EXACT" -> LINEAR_EXACT;
            case "SIGMOID" -> SIGMOID;
            default ->
                throw new DataException(
                        "The VOI LUT Function is none of LINEAR, LINEAR_EXACT, SIGMOID. Give a window of your own.",
                        -1,
                        "(0028,1056)",
                        null);
        };
    }
}
