package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.kernel.Backend;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import io.github.imbrex.dicom.pixel.internal.kernel.Extraction;
import io.github.imbrex.dicom.pixel.internal.kernel.FixedPointWindow;
import io.github.imbrex.dicom.pixel.internal.kernel.Gate;
import io.github.imbrex.dicom.pixel.internal.kernel.Kernel;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of a gray frame to 8-bit gray levels in one pass: taken out of their containers, through rescale or
 * Modality LUT, through a window function or VOI LUT, and inverted where high values are dark. Each pixel is read once and
 * written once; what comes between is one line of fixed-point arithmetic or one table that is made beforehand and shared
 * by pipelines of the same numbers. Levels are within 0.51 of the real result. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * PixelPipeline pipeline = PixelPipeline.of(frame, Window.of(40, 400));
 * byte[] levels = pipeline.apply(frame);
 * }</pre>
 *
 * @since 0.1
 */
public final class PixelPipeline {

    private static final Gate WINDOW_BYTES = Backend.gate(Kernel.WINDOW_BYTES);

    private final ImageDescription image;
    private final ModalityTransform modality;
    private final DoubleToIntFunction display;
    private final boolean inverted;
    private final @Nullable FixedPointWindow fixed;
    private final DisplayTable.@Nullable Key key;

    /** Made when plain loops need it; where vectors run, a straight line does without. */
    private volatile @Nullable DisplayTable made;

    private PixelPipeline(
            ImageDescription image,
            ModalityTransform modality,
            DoubleToIntFunction display,
            boolean inverted,
            @Nullable FixedPointWindow fixed,
            DisplayTable.@Nullable Key key) {
        this.image = image;
        this.modality = modality;
        this.display = display;
        this.inverted = inverted;
        this.fixed = fixed;
        this.key = key;
    }

    private byte[] table() {
        DisplayTable table = made;
        if (table == null) {
            table = key == null ? makeTable() : DisplayTable.kept(key, this::makeTable);
            made = table;
        }
        return table.levels();
    }

    private DisplayTable makeTable() {
        DisplayTable empty = DisplayTable.ofBits(image.bitsStored(), image.isSigned());
        return fixed == null ? empty.fill(display::applyAsInt, inverted) : empty.fill(fixed::level, false);
    }

    /**
     * The pipeline of a frame.
     *
     * @param frame a gray frame
     * @param window which modality values to show; {@link Window#stored()} takes a VOI LUT before a window
     * @return the pipeline; for other frames only if they are of the same kind, as {@link #apply(Frame)} demands
     * @throws IllegalArgumentException if the frame is not gray
     * @throws DataException if the data set's own tables or windows cannot be used
     */
    public static PixelPipeline of(Frame frame, Window window) {
        requireGray(frame.description());
        FrameAttributes attributes = frame.attributes();
        return of(frame.description(), attributes, window, () -> AutoWindow.of(frame));
    }

    /**
     * The pipeline of a data set, for its first frame, before any pixel is read.
     *
     * @param dataSet a gray image
     * @param window which modality values to show
     * @return the pipeline
     * @throws IllegalArgumentException if the image is not gray, or the window depends on its pixels, as
     *     {@link Window#auto()} does, and {@link Window#stored()} where there is none
     * @throws DataException if the data set is no image, or its tables or windows cannot be used
     */
    public static PixelPipeline of(DicomObject dataSet, Window window) {
        ImageDescription image = ImageDescription.of(dataSet);
        requireGray(image);
        return of(image, new FrameAttributes(dataSet, image, 0), window, () -> {
            throw new IllegalArgumentException(
                    "A data set alone has no window by its values. Give a frame, or center and width.");
        });
    }

    /**
     * A pipeline with a window.
     *
     * @param image how samples lie in their containers
     * @param modality from stored to modality values
     * @param levels which of them to show, and how
     * @param inverted whether high values are dark
     * @return the pipeline
     * @throws IllegalArgumentException if the image is not gray
     */
    public static PixelPipeline of(
            ImageDescription image, ModalityTransform modality, Window.Levels levels, boolean inverted) {
        requireGray(image);
        DoubleToIntFunction display = stored -> levels.display(modality.apply(stored));
        if (!(modality instanceof Rescale rescale) || image.bitsAllocated() > 16) {
            return new PixelPipeline(image, modality, display, inverted, null, null);
        }
        FixedPointWindow fixed =
                PixelKernels.fixedPoint(rescale, levels, inverted).orElse(null);
        var key = new DisplayTable.Key(levels, rescale, image.bitsStored(), image.isSigned(), inverted);
        return new PixelPipeline(image, modality, display, inverted, fixed, key);
    }

    /**
     * A pipeline with a VOI LUT, whose entries are spread from their width to 8 bits.
     *
     * @param image how samples lie in their containers
     * @param modality from stored to modality values
     * @param voi from modality values to gray
     * @param inverted whether high values are dark
     * @return the pipeline
     * @throws IllegalArgumentException if the image is not gray
     */
    public static PixelPipeline of(
            ImageDescription image, ModalityTransform modality, LookupTable voi, boolean inverted) {
        requireGray(image);
        DoubleToIntFunction display = stored -> voi.display(modality.apply(stored));
        return new PixelPipeline(image, modality, display, inverted, null, null);
    }

    /** Finds the window by pixels where one is asked for, or where the data set has none. */
    private interface ByPixels {
        Window.Levels window();
    }

    private static PixelPipeline of(
            ImageDescription image, FrameAttributes attributes, Window window, ByPixels byPixels) {
        ModalityTransform modality = attributes.modality();
        boolean inverted = attributes.isInverted();
        if (window instanceof Window.Levels levels) {
            return of(image, modality, levels, inverted);
        }
        if (window instanceof Window.Stored stored) {
            int index = stored.index();
            Optional<LookupTable> table = attributes.voiTable(index);
            if (table.isPresent()) {
                return of(image, modality, table.get(), inverted);
            }
            Optional<Window.Levels> levels = attributes.window(index);
            if (levels.isPresent()) {
                return of(image, modality, levels.get(), inverted);
            }
            if (index > 0) {
                throw new DataException(
                        "The data set has " + attributes.views() + " windows; there is none at " + index
                                + ". Use Window.auto().",
                        -1,
                        Tag.toString(Tag.WindowCenter),
                        null);
            }
        }
        return of(image, modality, byPixels.window(), inverted);
    }

    private static void requireGray(ImageDescription image) {
        if (!image.photometric().isMonochrome()) {
            throw new IllegalArgumentException("Pixels of photometric interpretation "
                    + image.photometric().code() + " have no window. Use Frame.render.");
        }
    }

    /**
     * The gray levels of a frame whose data set says of its values what this pipeline was made for: the slices of a PET
     * series, with a rescale each, need a pipeline each. For a modality transform of your own give the samples themselves.
     *
     * @param frame a frame of the kind this pipeline was made for
     * @return one level per pixel, 0 is black; what is missing is shown as the stored value 0
     * @throws IllegalArgumentException if the frame's samples lie otherwise in their containers, its rescale or Modality LUT
     *     is another, or its high values are dark and those of the pipeline are not, or the other way round
     * @throws DataException if the frame's data set gives a slope of 0 or a broken table
     */
    public byte[] apply(Frame frame) {
        ImageDescription other = frame.description();
        if (other.bitsAllocated() != image.bitsAllocated()
                || other.bitsStored() != image.bitsStored()
                || other.highBit() != image.highBit()
                || other.sampleType() != image.sampleType()
                || !other.photometric().isMonochrome()
                || !frame.modality().equals(modality)
                || frame.isInverted() != inverted) {
            throw new IllegalArgumentException(
                    "The frame is of another kind than the one this pipeline was made for: its containers, its modality"
                            + " transform or its inversion. Make another pipeline.");
        }
        byte[] levels = new byte[frame.size() / containerBytes()];
        apply(frame.raw(), 0, levels, 0, levels.length);
        return levels;
    }

    /**
     * The gray levels of some samples.
     *
     * @param samples little-endian containers as {@link Frame#bytes()} has them
     * @param from first byte of the first one
     * @param levels gray levels, 0 is black
     * @param to first of them
     * @param count how many
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public void apply(byte[] samples, int from, byte[] levels, int to, int count) {
        Objects.checkFromIndexSize((long) from, (long) count * containerBytes(), (long) samples.length);
        Objects.checkFromIndexSize(to, count, levels.length);
        if (image.bitsAllocated() > 16) {
            applyOneByOne(samples, from, levels, to, count);
            return;
        }
        Extraction extraction = Extraction.of(image.bitsStored(), image.highBit(), image.isSigned());
        FixedPointWindow line = fixed;
        if (image.bitsAllocated() < 16) {
            Bits.look8(samples, from, extraction, table(), levels, to, count);
        } else if (line == null) {
            Bits.look16(samples, from, extraction, table(), levels, to, count);
        } else {
            WINDOW_BYTES.run(count, (kernels, at, n) -> {
                if (kernels.isScalar()) {
                    Bits.look16(samples, from + 2 * at, extraction, table(), levels, to + at, n);
                } else {
                    kernels.values().windowBytes(samples, from + 2 * at, extraction, levels, to + at, n, line);
                }
            });
        }
    }

    private void applyOneByOne(byte[] samples, int from, byte[] levels, int to, int count) {
        Samples wide = new Samples(samples, image);
        for (int i = 0; i < count; i++) {
            double value = wide.at(from, i);
            int level = Double.isNaN(value) ? 0 : display.applyAsInt(value);
            levels[to + i] = (byte) (inverted ? 255 - level : level);
        }
    }

    private int containerBytes() {
        return Math.max(1, image.bitsAllocated() / 8);
    }

    /** How it goes about it, never numbers of the data set. */
    @Override
    public String toString() {
        String means = image.bitsAllocated() > 16 ? "pixel by pixel" : fixed != null ? "fixed point" : "table";
        return "PixelPipeline[" + image.bitsStored() + " bits, " + means + (inverted ? ", inverted" : "") + "]";
    }
}
