package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

/**
 * A flat image of modality values: a slice of a {@link Volume} in any direction, a projection, or a cut. Slices are views, they
 * hold no values of their own. Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class Plane {

    /** Of a picture in proportion: distances of any ratio are in files. */
    private static final int LONGEST_SIDE = 32_768;

    /** Where a value lies: in which slice of the data, and where in its array. Both are linear in column and row. */
    private final VoxelData data;

    private final int slice;
    private final int at;
    private final Step across;
    private final Step down;
    private final Look look;

    /** The way from one value to the next: how many there are, how far they are apart in mm and in the data. */
    record Step(int count, double spacing, int slice, int at) {

        Step backwards() {
            return new Step(count, spacing, -slice, -at);
        }
    }

    Plane(VoxelData data, int slice, int at, Step across, Step down, Look look) {
        this.data = data;
        this.slice = slice;
        this.at = at;
        this.across = across;
        this.down = down;
        this.look = look;
    }

    /** Over an array that holds one plane row by row. */
    static Plane of(VoxelData data, int width, int height, double spacingAcross, double spacingDown, Look look) {
        return new Plane(
                data, 0, 0, new Step(width, spacingAcross, 0, 1), new Step(height, spacingDown, 0, width), look);
    }

    /** The same values with rows as columns, or read from the other end. */
    Plane turned(boolean transposed, boolean acrossBackwards, boolean downBackwards) {
        Step newAcross = transposed ? down : across;
        Step newDown = transposed ? across : down;
        int firstSlice = slice;
        int first = at;
        if (acrossBackwards) {
            firstSlice += (newAcross.count() - 1) * newAcross.slice();
            first += (newAcross.count() - 1) * newAcross.at();
            newAcross = newAcross.backwards();
        }
        if (downBackwards) {
            firstSlice += (newDown.count() - 1) * newDown.slice();
            first += (newDown.count() - 1) * newDown.at();
            newDown = newDown.backwards();
        }
        return new Plane(data, firstSlice, first, newAcross, newDown, look);
    }

    /** {@return values in a row} */
    public int width() {
        return across.count();
    }

    /** {@return rows} */
    public int height() {
        return down.count();
    }

    /** {@return distance of neighbours in a row in mm} */
    public double spacingAcross() {
        return across.spacing();
    }

    /** {@return distance of rows in mm} */
    public double spacingDown() {
        return down.spacing();
    }

    /** {@return whether values are whole numbers of 16 bits, so that {@link #shorts()} gives them} */
    public boolean isWhole() {
        return data instanceof VoxelData.Shorts;
    }

    /**
     * The modality value of a pixel.
     *
     * @param x column, from 0
     * @param y row, from 0
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public double value(int x, int y) {
        Objects.checkIndex(x, width());
        Objects.checkIndex(y, height());
        return data.get(slice + x * across.slice() + y * down.slice(), at + x * across.at() + y * down.at());
    }

    /** {@return a copy of the values, row by row} */
    public float[] values() {
        float[] values = new float[size()];
        for (int y = 0; y < height(); y++) {
            int rowSlice = slice + y * down.slice();
            int rowAt = at + y * down.at();
            if (across.slice() == 0) {
                data.read(rowSlice, rowAt, across.at(), width(), values, y * width());
            } else {
                for (int x = 0; x < width(); x++) {
                    values[y * width() + x] = (float) data.get(rowSlice + x * across.slice(), rowAt + x * across.at());
                }
            }
        }
        return values;
    }

    /**
     * A copy of the values as whole numbers, row by row.
     *
     * @return the values
     * @throws IllegalStateException if they are not {@linkplain #isWhole() whole}
     */
    public short[] shorts() {
        if (!(data instanceof VoxelData.Shorts whole)) {
            throw new IllegalStateException("The values are real numbers. Ask for values().");
        }
        short[] values = new short[size()];
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                values[y * width() + x] = whole.slices[slice + x * across.slice() + y * down.slice()][
                        at + x * across.at() + y * down.at()];
            }
        }
        return values;
    }

    private int size() {
        long size = (long) width() * height();
        if (size > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    "A plane of " + width() + " x " + height() + " does not fit an array. Take a part of the volume.",
                    null);
        }
        return (int) size;
    }

    /** {@return statistics of the values} */
    public PixelStatistics statistics() {
        return frame().statistics();
    }

    /**
     * A gray picture, pixel by pixel.
     *
     * @param window which values to show; {@link Window#stored()} is that of the middle slice of the volume
     * @return the picture, as wide as the plane
     */
    public Picture render(Window window) {
        return frame().render(window);
    }

    /**
     * A gray picture in which a millimetre is as long across as down: where the distances differ, the coarser direction is
     * interpolated.
     *
     * @param window which values to show
     * @return the picture, at least as wide and as high as the plane; or smaller, where a side would be longer than 32,768
     *     pixels
     */
    public Picture renderInProportion(Window window) {
        return renderInProportion(window, LONGEST_SIDE);
    }

    /** The same, no side longer than some pixels. */
    Picture renderInProportion(Window window, int longest) {
        double finest = Math.min(spacingAcross(), spacingDown());
        long wide = Math.max(1, Math.round(width() * spacingAcross() / finest));
        long high = Math.max(1, Math.round(height() * spacingDown() / finest));
        double scale = Math.min(1, (double) longest / Math.max(wide, high));
        return render(window)
                .resizedTo((int) Math.max(1, Math.round(wide * scale)), (int) Math.max(1, Math.round(high * scale)));
    }

    /** The window itself, by the values of this plane. */
    Window resolve(Window window) {
        if (window instanceof Window.Levels) {
            return window;
        }
        Frame frame = frame();
        List<Window.Levels> offered = frame.windows();
        return window instanceof Window.Stored stored && stored.index() < offered.size()
                ? offered.get(stored.index())
                : AutoWindow.of(frame);
    }

    /** The values as a frame, so that what is true for frames is true for planes. */
    private Frame frame() {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(size(), data.bytesPerVoxel()))
                .order(ByteOrder.LITTLE_ENDIAN);
        if (isWhole()) {
            bytes.asShortBuffer().put(shorts());
        } else {
            bytes.asFloatBuffer().put(values());
        }
        int bits = data.bytesPerVoxel() * Byte.SIZE;
        ImageDescription description = new ImageDescription(
                height(),
                width(),
                1,
                1,
                bits,
                bits,
                bits - 1,
                isWhole() ? SampleType.SIGNED : SampleType.FLOAT,
                look.photometric(),
                false);
        return new Frame(description, bytes.array(), 0, new FrameAttributes(look.display(), description, 0));
    }

    @Override
    public String toString() {
        return "Plane[" + width() + " x " + height() + "]";
    }
}
