package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Values of a slice that nobody measured: padding, and what its file lacks. Statistics leave them out.
 *
 * @param low the least modality value that is padding; NaN if there is none
 * @param high the greatest modality value that is padding
 * @param present how many values from the first on were in the file
 */
record Unmeasured(double low, double high, int present) {

    /** Float32 values of a rescale are this near to what they stand for; steps of stored values are wider. */
    private static final double NEAR = 1e-6;

    static Unmeasured of(Frame frame, ModalityTransform modality) {
        int present = frame.presentSamples();
        return frame.padding()
                .map(padding -> {
                    double a = modality.apply(padding.low());
                    double b = modality.apply(padding.high());
                    double low = Math.min(a, b);
                    double high = Math.max(a, b);
                    if (frame.description().sampleType() == SampleType.FLOAT) { // rounded once, as the values are
                        return new Unmeasured((float) low, (float) high, present);
                    }
                    double near = NEAR * Math.max(Math.abs(a), Math.abs(b));
                    return new Unmeasured(low - near, high + near, present);
                })
                .orElse(new Unmeasured(Double.NaN, Double.NaN, present));
    }

    boolean isNothing(int values) {
        return Double.isNaN(low) && present >= values;
    }

    boolean covers(double value, int at) {
        return at >= present || value >= low && value <= high;
    }

    /** Says the same of modality values, of whole ones and of float32 ones, in the words of a data set. */
    void describe(DicomObjectBuilder display) {
        if (!Double.isNaN(low)) {
            display.set(Tag.FloatPixelPaddingValue, single(low)).set(Tag.FloatPixelPaddingRangeLimit, single(high));
        }
        double first = Math.ceil(low);
        double last = Math.floor(high);
        if (first <= last && first >= Short.MIN_VALUE && last <= Short.MAX_VALUE) {
            display.set(Tag.PixelPaddingValue, Vr.SS, bytes((short) first))
                    .set(Tag.PixelPaddingRangeLimit, Vr.SS, bytes((short) last));
        }
    }

    private static double single(double value) {
        return (float) Math.max(-Float.MAX_VALUE, Math.min(value, Float.MAX_VALUE));
    }

    private static byte[] bytes(short value) {
        return ByteBuffer.allocate(Short.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(value)
                .array();
    }
}
