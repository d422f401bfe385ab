package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One decoded frame, exactly as it was stored: little-endian samples in containers of Bits Allocated, colour by pixel, one
 * byte of 0 or 1 per pixel where a bit is allocated, and no rescale, lookup table, window or colour conversion applied.
 * Immutable and safe for use by many threads; arrays that are handed out are copies.
 *
 * <p>A frame of which the file holds only a part is given with zeros for the rest and says so by {@link #isComplete()};
 * statistics leave the rest out.
 *
 * <pre>{@code
 * Frame frame = Frame.of(DicomFile.read(path), 0);
 * frame.statistics().mean();                                // in modality values, such as HU
 * frame.render(Window.auto()).writePng(Path.of("slice.png"));
 * }</pre>
 *
 * @since 0.1
 */
public final class Frame {

    private final ImageDescription description;
    private final byte[] samples;
    private final int missing;
    private final FrameAttributes attributes;

    Frame(ImageDescription description, byte[] samples, int missing, FrameAttributes attributes) {
        this.description = description;
        this.samples = samples;
        this.missing = missing;
        this.attributes = attributes;
    }

    /**
     * Reads one frame of a file. For more than one, {@link Frames#of} looks at the header only once.
     *
     * @param file an image
     * @param index position of the frame, from 0
     * @return the frame, marked if part of it is missing
     * @throws IndexOutOfBoundsException if there is no such frame
     * @throws NoDecoderException if nothing here takes its compression
     * @throws DataException if the file is no image, none of the frame is there, or it is corrupt
     * @throws IOException if the file cannot be read
     */
    public static Frame of(DicomFile file, int index) throws IOException {
        return Frames.of(file).get(index);
    }

    /**
     * The image this frame is of; the photometric interpretation is that of the decoded samples.
     *
     * @return the image this frame is of
     */
    public ImageDescription description() {
        return description;
    }

    /** {@return pixels in a row} */
    public int width() {
        return description.columns();
    }

    /** {@return rows} */
    public int height() {
        return description.rows();
    }

    /** {@return whether all of the frame was in the file} */
    public boolean isComplete() {
        return missing == 0;
    }

    /** {@return how many bytes at the end of {@link #bytes()} were not in the file and are zero} */
    public int missingBytes() {
        return missing;
    }

    /** {@return length of {@link #bytes()}} */
    public int size() {
        return samples.length;
    }

    /** {@return a copy of the samples} */
    public byte[] bytes() {
        return samples.clone();
    }

    /**
     * SHA-256 of the samples in lower-case hexadecimal digits: the same for every lossless encoding of a frame.
     *
     * @return SHA-256 of the samples in lower-case hexadecimal digits
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(samples));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }

    /**
     * The least value of a container, bits outside the sample included: a {@link Long}, a {@link Float} or a
     * {@link Double}.
     *
     * @return the least value
     */
    public Number containerMin() {
        return containers(true);
    }

    /**
     * The greatest value of a container; see {@link #containerMin()}.
     *
     * @return the greatest value of a container
     */
    public Number containerMax() {
        return containers(false);
    }

    private Number containers(boolean least) {
        int bits = description.bitsAllocated();
        if (description.sampleType() == SampleType.FLOAT) {
            double extreme = least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            for (double value : reals()) {
                if (!Double.isNaN(value)) {
                    extreme = least ? Math.min(extreme, value) : Math.max(extreme, value);
                }
            }
            if (bits == Float.SIZE) {
                return (float) extreme;
            }
            return extreme;
        }
        long extreme = least ? Long.MAX_VALUE : Long.MIN_VALUE;
        int[] values = extract(bits, bits - 1, description.isSigned());
        long mask = description.isSigned() ? -1 : 0xffff_ffffL;
        for (int value : values) {
            extreme = least ? Math.min(extreme, value & mask) : Math.max(extreme, value & mask);
        }
        return extreme;
    }

    /**
     * The stored values, taken out of their containers and with their sign: sample by sample, colour by pixel.
     *
     * @return values from 0 or of either sign; unsigned 32-bit ones keep their bits
     * @throws IllegalStateException if the samples are floating-point numbers; ask for {@link #reals()}
     */
    public int[] storedValues() {
        requireWhole();
        return extract(description.bitsStored(), description.highBit(), description.isSigned());
    }

    /**
     * The stored values of up to 16 bits; whether they have a sign says {@link ImageDescription#isSigned()}.
     *
     * @return values as {@link PixelKernels} takes them
     * @throws IllegalStateException if the samples are wider or floating-point numbers
     */
    public short[] shortValues() {
        requireWhole();
        if (description.bitsAllocated() > 16) {
            throw new IllegalStateException(
                    "Samples of " + description.bitsAllocated() + " bits do not fit a short. Ask for storedValues().");
        }
        short[] values = new short[samples.length / Math.max(1, description.bitsAllocated() / 8)];
        int stored = description.bitsStored();
        int high = description.highBit();
        if (description.bitsAllocated() == 16) {
            Bits.extract16(samples, 0, values, 0, values.length, stored, high, description.isSigned());
        } else {
            Bits.extract8(samples, 0, values, 0, values.length, stored, high, description.isSigned());
        }
        return values;
    }

    private int[] extract(int stored, int high, boolean signed) {
        int bits = description.bitsAllocated();
        int[] values = new int[samples.length / Math.max(1, bits / 8)];
        if (bits == 32) {
            Bits.extract32(samples, 0, values, 0, values.length, stored, high, signed);
            return values;
        }
        short[] shorts = new short[values.length];
        if (bits == 16) {
            Bits.extract16(samples, 0, shorts, 0, shorts.length, stored, high, signed);
        } else {
            Bits.extract8(samples, 0, shorts, 0, shorts.length, stored, high, signed);
        }
        int mask = signed ? -1 : 0xffff;
        for (int i = 0; i < values.length; i++) {
            values[i] = shorts[i] & mask;
        }
        return values;
    }

    private void requireWhole() {
        if (description.sampleType() == SampleType.FLOAT) {
            throw new IllegalStateException("The samples are floating-point numbers. Ask for reals().");
        }
    }

    /** {@return the stored values as real numbers, whatever their type} */
    public double[] reals() {
        if (description.sampleType() != SampleType.FLOAT) {
            int[] stored = storedValues();
            long mask = description.isSigned() ? -1 : 0xffff_ffffL;
            double[] values = new double[stored.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = stored[i] & mask;
            }
            return values;
        }
        ByteBuffer buffer = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        boolean single = description.bitsAllocated() == Float.SIZE;
        double[] values = new double[samples.length / (single ? 4 : 8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = single ? buffer.getFloat(4 * i) : buffer.getDouble(8 * i);
        }
        return values;
    }

    /**
     * How stored values become modality values.
     *
     * @return a rescale, that of no effect if the data set has none, or a table
     * @throws DataException if the data set gives a slope of 0 or a broken table
     */
    public ModalityTransform modality() {
        return description.photometric().isMonochrome() ? attributes.modality() : Rescale.IDENTITY;
    }

    /**
     * The windows the data set offers, in its order. Where modality values have fractions, {@link VoiFunction#LINEAR} with
     * its half values would make a threshold of a width of 1 and nothing of less: up to there it is read as
     * {@link VoiFunction#LINEAR_EXACT}, even if the data set says {@code LINEAR}, and so is every window of floating-point
     * samples of which it does not say the function.
     *
     * @return none if it offers none
     * @throws DataException if there are not as many centers as widths, or one of them has a width that cannot be;
     *     {@link Window#stored(int)} takes one without looking at the others
     */
    public List<Window.Levels> windows() {
        return List.copyOf(attributes.windows());
    }

    /**
     * How often every stored value occurs; padding and what is missing is left out.
     *
     * @return the histogram
     * @throws IllegalStateException if the samples are floating-point numbers
     */
    public Histogram histogram() {
        requireWhole();
        Histogram all = description.bitsAllocated() <= 16
                ? Histogram.of(present(shortValues()), !description.isSigned())
                : Histogram.of(present(storedValues()), !description.isSigned());
        return attributes
                .padding()
                .map(padding -> all.without((long) padding.low(), (long) padding.high()))
                .orElse(all);
    }

    /**
     * Statistics of the modality values; padding and what is missing is left out. Of colour, over all samples.
     *
     * @return the statistics
     * @throws DataException if the data set gives a slope of 0 or a broken table
     */
    public PixelStatistics statistics() {
        ModalityTransform modality = modality();
        if (description.sampleType() == SampleType.FLOAT) {
            double[] values = measuredReals();
            for (int i = 0; i < values.length; i++) {
                values[i] = modality.apply(values[i]);
            }
            return PixelStatistics.of(values);
        }
        Histogram histogram = histogram();
        if (modality instanceof Rescale rescale) {
            return PixelStatistics.of(histogram).rescaled(rescale);
        }
        return PixelStatistics.of(histogram.map(stored -> ((LookupTable) modality).entry(stored)));
    }

    /**
     * A picture: of gray levels through modality transform, window and inversion as the data set demands, of colour as
     * RGB.
     *
     * @param window which modality values to show; of no effect on colour
     * @return the picture; what is missing is black, and {@link Picture#isComplete()} says so
     * @throws DataException if the data set's own tables, windows or colours cannot be used
     */
    public Picture render(Window window) {
        return new Renderer(this, attributes).render(window);
    }

    /**
     * The stored values of a gray frame for ImageIO, ImageJ and notebooks, not windowed: {@code TYPE_BYTE_GRAY} for up to 8 bits,
     * {@code TYPE_USHORT_GRAY} for up to 16. Signed values are moved up by half their range, so that none is negative: by 128
     * or 32768. Of colour, the picture {@link #render} makes.
     *
     * @return an image of its own
     * @throws IllegalStateException if samples have more than 16 bits; ask for {@link #render}
     */
    public BufferedImage toBufferedImage() {
        if (!description.photometric().isMonochrome()) {
            return render(Window.stored()).toBufferedImage();
        }
        short[] values = shortValues();
        boolean narrow = description.bitsAllocated() <= 8;
        int up = description.isSigned() ? narrow ? 0x80 : 0x8000 : 0;
        var image = new BufferedImage(
                width(), height(), narrow ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_USHORT_GRAY);
        int[] row = new int[width()];
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = values[y * row.length + x] + up & (narrow ? 0xff : 0xffff);
            }
            image.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return image;
    }

    /** Stored values that stand for no measurement. */
    Optional<FrameAttributes.Padding> padding() {
        return attributes.padding();
    }

    /** Whether high values are dark. */
    boolean isInverted() {
        return attributes.isInverted();
    }

    /**
     * The ICC profile that comes with the colours (PS3.3 C.11.15), as it is: nothing here applies it. A picture for
     * colour-managed viewing has to be made from it by others, such as {@link java.awt.color.ICC_ColorSpace}.
     *
     * @return the bytes of the profile, if the data set has one for this frame's colours; unchecked
     */
    public Optional<byte[]> iccProfile() {
        return attributes.iccProfile();
    }

    // What was in the file: a sample of which a part is missing counts as missing.

    int presentSamples() {
        return (samples.length - missing) / Math.max(1, description.bitsAllocated() / 8);
    }

    private short[] present(short[] values) {
        return missing == 0 ? values : Arrays.copyOf(values, presentSamples());
    }

    private int[] present(int[] values) {
        return missing == 0 ? values : Arrays.copyOf(values, presentSamples());
    }

    private double[] present(double[] values) {
        return missing == 0 ? values : Arrays.copyOf(values, presentSamples());
    }

    /** The stored values of floating-point samples; padding and what is missing is left out. */
    double[] measuredReals() {
        double[] all = present(reals());
        return attributes
                .padding()
                .map(padding -> Arrays.stream(all)
                        .filter(value -> !padding.covers(value))
                        .toArray())
                .orElse(all);
    }

    /** What the data set says about this frame, for the package only. */
    FrameAttributes attributes() {
        return attributes;
    }

    /** The samples themselves, for the package only. */
    byte[] raw() {
        return samples;
    }

    @Override
    public String toString() {
        return "Frame[" + width() + " x " + height() + ", " + description.photometric() + ", "
                + description.bitsStored() + " bits" + (isComplete() ? "" : ", partial") + "]";
    }
}
