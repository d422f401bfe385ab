package io.github.imbrex.dicom.pixel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Samples of 32 and 64 bits, read one by one as real numbers. */
final class Samples {

    private final ByteBuffer bytes;
    private final ImageDescription image;
    private final int shift;
    private final int mask;
    private final int sign;

    Samples(byte[] bytes, ImageDescription image) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.image = image;
        this.shift = image.highBit() + 1 - image.bitsStored();
        this.mask = (int) ((1L << Math.min(32, image.bitsStored())) - 1);
        this.sign = image.isSigned() ? 1 << (image.bitsStored() - 1) : 0;
    }

    /** The stored value of container {@code i} from byte {@code from} on. */
    double at(int from, int i) {
        if (image.sampleType() == SampleType.FLOAT) {
            return image.bitsAllocated() == Float.SIZE
                    ? bytes.getFloat(from + Float.BYTES * i)
                    : bytes.getDouble(from + Double.BYTES * i);
        }
        int value = ((bytes.getInt(from + Integer.BYTES * i) >>> shift & mask) ^ sign) - sign;
        return image.isSigned() ? value : value & 0xffff_ffffL;
    }
}
