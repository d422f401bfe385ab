package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongBinaryOperator;

/**
 * Some voxels of a grid, one bit each. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Mask lesion = Regions.of(DicomFile.read(seg), ct.grid()).mask(1);
 * lesion.millilitres();
 * ct.statistics(lesion).mean();
 * lesion.dice(ct.where(100, 3000));
 * }</pre>
 *
 * @since 0.1
 */
public final class Mask {

    /** Decides which voxels are in a mask. */
    @FunctionalInterface
    public interface Rule {
        /**
         * {@return whether a voxel is in the mask}
         *
         * @param column its column, from 0
         * @param row its row, from 0
         * @param slice its slice, from 0
         */
        boolean includes(int column, int row, int slice);
    }

    private final VoxelGrid grid;
    /** Voxel {@code i}, slice by slice and row by row, is bit {@code i & 63} of word {@code i >> 6}; no bit beyond is set. */
    private final long[] words;

    Mask(VoxelGrid grid, long[] words) {
        this.grid = grid;
        this.words = words;
    }

    /** Empty words for a grid. */
    static long[] wordsFor(VoxelGrid grid) {
        long count = (grid.voxels() + 63) / 64;
        if (count > Integer.MAX_VALUE - 8) {
            throw new DataException(
                    "A mask over " + grid + " has more voxels than can be held. Take a part of the volume.", null);
        }
        return new long[(int) count];
    }

    /**
     * A mask without voxels.
     *
     * @param grid over which voxels
     * @return the mask
     */
    public static Mask empty(VoxelGrid grid) {
        return new Mask(grid, wordsFor(grid));
    }

    /**
     * The voxels for which a rule holds.
     *
     * @param grid over which voxels
     * @param rule asked for each of them once, slice by slice
     * @return the mask
     */
    public static Mask of(VoxelGrid grid, Rule rule) {
        long[] words = wordsFor(grid);
        long bit = 0;
        for (int slice = 0; slice < grid.slices(); slice++) {
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++, bit++) {
                    if (rule.includes(column, row, slice)) {
                        words[(int) (bit >>> 6)] |= 1L << bit;
                    }
                }
            }
        }
        return new Mask(grid, words);
    }

    /**
     * The voxels whose byte is not 0.
     *
     * @param grid over which voxels
     * @param voxels a byte for each voxel, slice by slice, row by row
     * @return the mask
     * @throws IllegalArgumentException if there are not as many bytes as voxels
     */
    public static Mask of(VoxelGrid grid, byte[] voxels) {
        checkCount(grid, voxels.length);
        long[] words = wordsFor(grid);
        for (int i = 0; i < voxels.length; i++) {
            words[i >>> 6] |= (voxels[i] == 0 ? 0L : 1L) << i;
        }
        return new Mask(grid, words);
    }

    /**
     * The voxels that have a label.
     *
     * @param grid over which voxels
     * @param labels a label for each voxel, slice by slice, row by row
     * @param label which one
     * @return the mask
     * @throws IllegalArgumentException if there are not as many labels as voxels
     */
    public static Mask ofLabel(VoxelGrid grid, int[] labels, int label) {
        checkCount(grid, labels.length);
        long[] words = wordsFor(grid);
        for (int i = 0; i < labels.length; i++) {
            words[i >>> 6] |= (labels[i] == label ? 1L : 0L) << i;
        }
        return new Mask(grid, words);
    }

    private static void checkCount(VoxelGrid grid, int count) {
        if (grid.voxels() != count) {
            throw new IllegalArgumentException(grid + " has " + grid.voxels() + " voxels, not " + count + ".");
        }
    }

    /** {@return over which voxels the mask lies} */
    public VoxelGrid grid() {
        return grid;
    }

    /**
     * Whether a voxel is in the mask.
     *
     * @param column its column, from 0
     * @param row its row, from 0
     * @param slice its slice, from 0
     * @return whether it is
     * @throws IndexOutOfBoundsException if there is no such voxel
     */
    public boolean contains(int column, int row, int slice) {
        Objects.checkIndex(column, grid.columns());
        Objects.checkIndex(row, grid.rows());
        Objects.checkIndex(slice, grid.slices());
        long bit = bit(column, row, slice);
        return (words[(int) (bit >>> 6)] >>> bit & 1) != 0;
    }

    /** {@return whether no voxel is in the mask} */
    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many voxels are in the mask} */
    public long count() {
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** {@return the volume of its voxels in mm³: their number times the volume of one, by the places of slices} */
    public double cubicMillimetres() {
        return count() * grid.voxelVolume();
    }

    /** {@return the volume of its voxels in ml} */
    public double millilitres() {
        return cubicMillimetres() / 1000;
    }

    /** {@return the smallest box around its voxels; empty if there are none} */
    public Optional<VoxelBox> boundingBox() {
        int[] box = new int[6];
        if (!MaskKernels.boundingBox(words, grid.columns(), grid.rows(), grid.slices(), box)) {
            return Optional.empty();
        }
        return Optional.of(
                new VoxelBox(box[2], box[1], box[0], box[5] - box[2] + 1, box[4] - box[1] + 1, box[3] - box[0] + 1));
    }

    /**
     * The voxels that are in both masks.
     *
     * @param other a mask over the same voxels
     * @return the mask of both
     * @throws GeometryException if it is over other voxels
     */
    public Mask and(Mask other) {
        return combine(other, (a, b) -> a & b);
    }

    /**
     * The voxels that are in one of the masks, or in both.
     *
     * @param other a mask over the same voxels
     * @return the mask of either
     * @throws GeometryException if it is over other voxels
     */
    public Mask or(Mask other) {
        return combine(other, (a, b) -> a | b);
    }

    /**
     * The voxels that are in one of the masks and not in both.
     *
     * @param other a mask over the same voxels
     * @return the mask of the differences
     * @throws GeometryException if it is over other voxels
     */
    public Mask xor(Mask other) {
        return combine(other, (a, b) -> a ^ b);
    }

    /**
     * The voxels that are in this mask and not in the other.
     *
     * @param other a mask over the same voxels
     * @return the mask of the rest
     * @throws GeometryException if it is over other voxels
     */
    public Mask minus(Mask other) {
        return combine(other, (a, b) -> a & ~b);
    }

    /** {@return the voxels that are not in this mask} */
    public Mask not() {
        long[] inverse = new long[words.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = ~words[i];
        }
        inverse[inverse.length - 1] &= -1L >>> -grid.voxels();
        return new Mask(grid, inverse);
    }

    private Mask combine(Mask other, LongBinaryOperator operation) {
        other.checkOver(grid);
        long[] combined = new long[words.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = operation.applyAsLong(words[i], other.words[i]);
        }
        return new Mask(grid, combined);
    }

    /**
     * How much two masks agree: twice what they share, divided by the sum of both.
     *
     * @param other a mask over the same voxels
     * @return 0 to 1; NaN if both are empty
     * @throws GeometryException if it is over other voxels
     */
    public double dice(Mask other) {
        long[] counts = overlap(other);
        return 2.0 * counts[2] / (counts[0] + counts[1]);
    }

    /**
     * How much two masks agree: what they share, divided by what is in either.
     *
     * @param other a mask over the same voxels
     * @return 0 to 1; NaN if both are empty
     * @throws GeometryException if it is over other voxels
     */
    public double jaccard(Mask other) {
        long[] counts = overlap(other);
        return (double) counts[2] / (counts[0] + counts[1] - counts[2]);
    }

    private long[] overlap(Mask other) {
        other.checkOver(grid);
        long[] counts = new long[3];
        MaskKernels.overlap(words, 0, other.words, 0, words.length, counts);
        return counts;
    }

    /**
     * The mask of one slice.
     *
     * @param index which slice, from 0
     * @return a byte of 0 or 1 for each voxel, row by row
     * @throws IndexOutOfBoundsException if there is no such slice
     */
    public byte[] slice(int index) {
        Objects.checkIndex(index, grid.slices());
        byte[] slice = new byte[Math.toIntExact(grid.voxelsPerSlice())];
        MaskKernels.unpack(words, bit(0, 0, index), slice, 0, slice.length);
        return slice;
    }

    /**
     * The mask of one slice the way one looks at a patient; it lies over {@link Volume#view(View, int)}.
     *
     * @param view from where one looks
     * @param index which slice, from 0
     * @return a byte of 0 or 1 for each pixel, row by row
     * @throws IndexOutOfBoundsException if there is no such slice
     */
    public byte[] slice(View view, int index) {
        View.Directions directions = view.in(grid);
        int width = grid.count(directions.across().axis());
        int height = grid.count(directions.down().axis());
        Objects.checkIndex(index, grid.count(directions.through().axis()));
        byte[] slice = new byte[Math.multiplyExact(width, height)];
        int[] place = new int[3];
        set(place, directions.through(), index);
        for (int y = 0; y < height; y++) {
            set(place, directions.down(), y);
            for (int x = 0; x < width; x++) {
                set(place, directions.across(), x);
                long bit = bit(place[0], place[1], place[2]);
                slice[y * width + x] = (byte) (words[(int) (bit >>> 6)] >>> bit & 1);
            }
        }
        return slice;
    }

    private void set(int[] place, View.Direction direction, int index) {
        Axis axis = direction.axis();
        int at = axis == Axis.COLUMNS ? 0 : axis == Axis.ROWS ? 1 : 2;
        place[at] = direction.backwards() ? grid.count(axis) - 1 - index : index;
    }

    /** The words themselves, for the package only. */
    long[] words() {
        return words;
    }

    long bit(int column, int row, int slice) {
        return ((long) slice * grid.rows() + row) * grid.columns() + column;
    }

    /** Whether any of so many bits is set. */
    boolean isAnySet(long bit, int count) {
        long end = bit + count;
        for (long at = bit; at < end; at = (at | 63) + 1) {
            long rest = words[(int) (at >>> 6)] >>> at;
            if (end - at < 64) {
                rest &= (1L << (end - at)) - 1;
            }
            if (rest != 0) {
                return true;
            }
        }
        return false;
    }

    /** Moves the values of a row that are in the mask to its beginning. */
    int keep(long bit, float[] row) {
        int kept = 0;
        for (int i = 0; i < row.length; i++) {
            if ((words[(int) ((bit + i) >>> 6)] >>> (bit + i) & 1) != 0) {
                row[kept++] = row[i];
            }
        }
        return kept;
    }

    void checkOver(VoxelGrid other) {
        if (!grid.coincidesWith(other)) {
            throw new GeometryException(
                    "A mask over " + grid + " does not lie over " + other
                            + ": they differ in size, place or frame of reference. Make the mask on the grid of the volume.",
                    null);
        }
    }

    /** Over which grid; what is in it says nothing. */
    @Override
    public String toString() {
        return "Mask[" + grid.columns() + " x " + grid.rows() + " x " + grid.slices() + "]";
    }
}
