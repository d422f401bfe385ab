package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.ValueException;
import java.util.OptionalInt;

/**
 * The Image Pixel attributes of PS3.3 C.7.6.3: what is needed to cut pixel data into frames and frames into numbers. A
 * description that exists is possible: its sizes fit their products, its bits fit their container.
 *
 * @param rows height in pixels, 1 to 65535
 * @param columns width in pixels, 1 to 65535
 * @param frames number of frames, at least 1
 * @param samplesPerPixel 1 for gray and palette, 3 for colour (4 in retired objects)
 * @param bitsAllocated width of the container of a sample: 1, 8, 16, 32 or 64
 * @param bitsStored bits of the container that belong to the sample, 1 to {@code bitsAllocated}
 * @param highBit position of the most significant of them
 * @param sampleType how the bits make a number
 * @param photometric what the samples mean
 * @param planar whether native colour comes plane by plane (Planar Configuration 1) and not pixel by pixel
 * @since 0.1
 */
public record ImageDescription(
        int rows,
        int columns,
        int frames,
        int samplesPerPixel,
        int bitsAllocated,
        int bitsStored,
        int highBit,
        SampleType sampleType,
        Photometric photometric,
        boolean planar) {

    /**
     * A description, checked.
     *
     * @throws DataException if no image can be like that; the message names the attribute
     */
    public ImageDescription {
        between(rows, 1, 65_535, "Rows", "(0028,0010)");
        between(columns, 1, 65_535, "Columns", "(0028,0011)");
        between(frames, 1, Integer.MAX_VALUE, "Number of Frames", "(0028,0008)");
        between(samplesPerPixel, 1, 4, "Samples per Pixel", "(0028,0002)");
        switch (bitsAllocated) {
            case 1, 8, 16, 32, 64 -> {}
            default -> throw wrong("Bits Allocated", bitsAllocated, "is none of 1, 8, 16, 32, 64", "(0028,0100)");
        }
        between(bitsStored, 1, bitsAllocated, "Bits Stored", "(0028,0101)");
        between(highBit, bitsStored - 1, bitsAllocated - 1, "High Bit", "(0028,0102)");
        if (sampleType == SampleType.FLOAT ? bitsAllocated < 32 : bitsAllocated > 32) {
            throw wrong("Bits Allocated", bitsAllocated, "does not go with " + sampleType + " samples", "(0028,0100)");
        }
        if (bitsAllocated == 1 && samplesPerPixel != 1) {
            throw wrong("Samples per Pixel", samplesPerPixel, "does not go with one bit a sample", "(0028,0002)");
        }
        if (isKnown(photometric) && samplesPerPixel != (isSinglePlane(photometric) ? 1 : 3)) {
            throw wrong("Samples per Pixel", samplesPerPixel, "does not go with " + photometric, "(0028,0002)");
        }
        if (sampleType == SampleType.FLOAT && samplesPerPixel != 1) {
            throw wrong("Samples per Pixel", samplesPerPixel, "does not go with FLOAT samples", "(0028,0002)");
        }
        if (sampleType == SampleType.FLOAT && !photometric.isMonochrome()) {
            throw new DataException(
                    "Photometric Interpretation is " + photometric
                            + ", which does not go with FLOAT samples. These pixels cannot be read.",
                    -1,
                    "(0028,0004)",
                    null);
        }
        try {
            Math.multiplyExact(frames, (long) rows * columns * samplesPerPixel * bitsAllocated);
        } catch (ArithmeticException e) {
            throw new DataException(
                    "Rows, Columns, Samples per Pixel, Bits Allocated and Number of Frames multiply to more than 2^63 bits."
                            + " One of them is wrong.",
                    -1,
                    "(0028,0008)",
                    e);
        }
    }

    /**
     * The description in a data set. What is absent has the value that follows from the rest: one frame, all bits stored,
     * no sign, gray or RGB by the number of samples. A Number of Frames that is no number counts as one.
     *
     * @param dataSet an image
     * @return its description
     * @throws DataException if the data set is no image, or none that can be
     */
    public static ImageDescription of(DicomObject dataSet) {
        int samples = dataSet.intValue(Tag.SamplesPerPixel).orElse(1);
        int allocated;
        SampleType type;
        if (dataSet.contains(Tag.FloatPixelData)) {
            allocated = Float.SIZE;
            type = SampleType.FLOAT;
        } else if (dataSet.contains(Tag.DoubleFloatPixelData)) {
            allocated = Double.SIZE;
            type = SampleType.FLOAT;
        } else {
            allocated = required(dataSet, Tag.BitsAllocated);
            type = dataSet.intValue(Tag.PixelRepresentation).orElse(0) == 1 ? SampleType.SIGNED : SampleType.UNSIGNED;
        }
        int stored = type == SampleType.FLOAT
                ? allocated
                : dataSet.intValue(Tag.BitsStored).orElse(allocated);
        int high = type == SampleType.FLOAT
                ? allocated - 1
                : dataSet.intValue(Tag.HighBit).orElse(stored - 1);
        return new ImageDescription(
                required(dataSet, Tag.Rows),
                required(dataSet, Tag.Columns),
                frames(dataSet),
                samples,
                allocated,
                stored,
                high,
                type,
                dataSet.string(Tag.PhotometricInterpretation)
                        .map(Photometric::new)
                        .orElse(samples == 1 ? Photometric.MONOCHROME2 : Photometric.RGB),
                dataSet.intValue(Tag.PlanarConfiguration).orElse(0) == 1);
    }

    private static int frames(DicomObject dataSet) {
        try {
            OptionalInt frames = dataSet.intValue(Tag.NumberOfFrames);
            return frames.isEmpty() || frames.getAsInt() == 0 ? 1 : frames.getAsInt();
        } catch (ValueException e) {
            return 1;
        }
    }

    private static int required(DicomObject dataSet, int tag) {
        return dataSet.intValue(tag)
                .orElseThrow(() -> new DataException(
                        "There is no " + Tag.name(tag) + " in the data set, so it holds no image that can be read.",
                        -1,
                        Tag.toString(tag),
                        null));
    }

    private static boolean isSinglePlane(Photometric photometric) {
        return photometric.isMonochrome() || photometric.equals(Photometric.PALETTE_COLOR);
    }

    private static boolean isKnown(Photometric photometric) {
        return isSinglePlane(photometric)
                || photometric.equals(Photometric.RGB)
                || photometric.code().startsWith("YBR_");
    }

    private static void between(int value, int least, int most, String name, String tag) {
        if (value < least || value > most) {
            throw wrong(name, value, "is not between " + least + " and " + most, tag);
        }
    }

    private static DataException wrong(String name, int value, String why, String tag) {
        return new DataException(
                name + " is " + value + ", which " + why + ". These pixels cannot be read.", -1, tag, null);
    }

    /** {@return pixels of one frame} */
    public long pixelsPerFrame() {
        return (long) rows * columns;
    }

    /** {@return whether the numbers may be negative by type; a sample of a container of one bit is 0 or 1 and never} */
    public boolean isSigned() {
        return sampleType != SampleType.UNSIGNED && bitsAllocated > 1;
    }

    /**
     * Bytes of one decoded frame: samples in little-endian containers of {@code bitsAllocated}, colour by pixel; one byte
     * per pixel where a bit is allocated; two bytes a pixel where colour differences are shared by a pair.
     *
     * @return the length of {@link Frame#bytes()}
     * @throws DataException if that is more than an array can hold
     */
    public int frameBytes() {
        long bytes = samplesPerFrame() * Math.max(1, bitsAllocated / 8);
        if (bytes > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    "A frame of " + rows + " x " + columns + " takes " + bytes
                            + " bytes, more than a Java array holds.",
                    -1,
                    "(0028,0010)",
                    null);
        }
        return (int) bytes;
    }

    /**
     * Bits of one frame in native Pixel Data. Frames follow each other without padding, not even to a byte.
     *
     * @return bits of one frame in native Pixel Data
     */
    public long nativeFrameBits() {
        return samplesPerFrame() * bitsAllocated;
    }

    /**
     * Samples that a pixel has in {@link Frame#bytes()}: as many as it has, but two where a pair of pixels shares its colour
     * differences.
     *
     * @return samples of a pixel as stored
     */
    public int storedSamplesPerPixel() {
        return photometric.isHorizontallySubsampled() ? 2 : samplesPerPixel;
    }

    private long samplesPerFrame() {
        return pixelsPerFrame() * storedSamplesPerPixel();
    }

    /**
     * The same image with other colours, as a decoder that converts them has to say.
     *
     * @param other what its samples mean
     * @return the changed description
     */
    public ImageDescription withPhotometric(Photometric other) {
        return new ImageDescription(
                rows, columns, frames, samplesPerPixel, bitsAllocated, bitsStored, highBit, sampleType, other, planar);
    }
}
