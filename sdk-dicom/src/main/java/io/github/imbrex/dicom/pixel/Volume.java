package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.iod.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A series as one block of modality values in the patient: slices in the order of their places (never of their instance
 * numbers), and the map between voxels and millimetres. Values are whole numbers of 16 bits where all of them are, such as
 * Hounsfield units, else float32; each slice by its own rescale. Of an RT Dose they are Gy, or relative by its
 * Dose Units.
 *
 * <p>Immutable and safe for use by many threads. {@link #slice}, {@link #view} and {@link #within} are views of the same values
 * and copy nothing. What keeps a series from being one even stack is among the {@link #problems()}; where nothing usable
 * remains it is a {@link DataException}.
 *
 * <pre>{@code
 * Volume ct = Volume.of(Path.of("series"));
 * ct.project(Projection.MAXIMUM, View.CORONAL).renderInProportion(Window.auto()).writePng(Path.of("mip.png"));
 * ct.isotropic(1.0).slice(40).render(Window.of(40, 400));
 * }</pre>
 *
 * @since 0.1
 */
public final class Volume {

    private final Voxels voxels;
    private final Look look;
    private final List<VolumeProblem> problems;
    private final @Nullable Executor executor;
    private final long memoryLimit;

    private Volume(
            Voxels voxels, Look look, List<VolumeProblem> problems, @Nullable Executor executor, long memoryLimit) {
        this.voxels = voxels;
        this.look = look;
        this.problems = problems;
        this.executor = executor;
        this.memoryLimit = memoryLimit;
    }

    static Volume read(Voxels voxels, Look look, List<VolumeProblem> problems, VolumeOptions options) {
        return new Volume(voxels, look, problems, options.executor().orElse(null), options.memoryLimit());
    }

    private Volume with(Voxels others) {
        return new Volume(others, look, problems, executor, memoryLimit);
    }

    /**
     * The volume in a folder with all that is below, or in one file.
     *
     * @param path a folder or a multi-frame file
     * @return the series with most slices
     * @throws DataException if there is no volume in it
     * @throws VolumeTooLargeException if it takes more memory than {@link VolumeOptions#standard()} allows
     * @throws IOException if a file cannot be read
     */
    public static Volume of(Path path) throws IOException {
        return of(path, VolumeOptions.standard());
    }

    /**
     * The volume in a folder with all that is below, or in one file.
     *
     * @param path a folder or a multi-frame file
     * @param options which series, and how much memory
     * @return the series
     * @throws DataException if there is no volume in it
     * @throws VolumeTooLargeException if it takes more memory than allowed
     * @throws IOException if a file cannot be read
     */
    public static Volume of(Path path, VolumeOptions options) throws IOException {
        return new VolumeReader(options).read(path);
    }

    /**
     * The volume of some files.
     *
     * @param files slices in any order, or multi-frame images
     * @return the series with most slices among them
     * @throws DataException if there is no volume in them
     * @throws VolumeTooLargeException if it takes more memory than {@link VolumeOptions#standard()} allows
     * @throws IOException if a file cannot be read
     */
    public static Volume of(Collection<DicomFile> files) throws IOException {
        return of(files, VolumeOptions.standard());
    }

    /**
     * The volume of some files.
     *
     * @param files slices in any order, or multi-frame images
     * @param options which series, and how much memory
     * @return the series
     * @throws DataException if there is no volume in them
     * @throws VolumeTooLargeException if it takes more memory than allowed
     * @throws IOException if a file cannot be read
     */
    public static Volume of(Collection<DicomFile> files, VolumeOptions options) throws IOException {
        return new VolumeReader(options).read(files);
    }

    /**
     * The volume of a multi-frame image.
     *
     * @param file an image whose frames say where they are
     * @return its volume
     * @throws DataException if there is no volume in it
     * @throws VolumeTooLargeException if it takes more memory than {@link VolumeOptions#standard()} allows
     * @throws IOException if the file cannot be read
     */
    public static Volume of(DicomFile file) throws IOException {
        return of(List.of(file));
    }

    /**
     * A volume of values from elsewhere.
     *
     * @param grid where they are
     * @param values slice by slice, row by row; copied
     * @return the volume
     * @throws IllegalArgumentException if there are not as many values as voxels
     */
    public static Volume of(VoxelGrid grid, short[] values) {
        int size = checkCount(grid, values.length);
        short[][] slices = new short[grid.slices()][];
        for (int z = 0; z < slices.length; z++) {
            slices[z] = Arrays.copyOfRange(values, z * size, (z + 1) * size);
        }
        return read(Voxels.of(new VoxelData.Shorts(slices), grid), Look.PLAIN, List.of(), VolumeOptions.standard());
    }

    /**
     * A volume of values from elsewhere.
     *
     * @param grid where they are
     * @param values slice by slice, row by row; copied
     * @return the volume
     * @throws IllegalArgumentException if there are not as many values as voxels
     */
    public static Volume of(VoxelGrid grid, float[] values) {
        int size = checkCount(grid, values.length);
        float[][] slices = new float[grid.slices()][];
        for (int z = 0; z < slices.length; z++) {
            slices[z] = Arrays.copyOfRange(values, z * size, (z + 1) * size);
        }
        return read(Voxels.of(new VoxelData.Floats(slices), grid), Look.PLAIN, List.of(), VolumeOptions.standard());
    }

    private static int checkCount(VoxelGrid grid, int count) {
        if (grid.voxels() != count) {
            throw new IllegalArgumentException(grid + " needs " + grid.voxels() + " values, not " + count + ".");
        }
        return (int) grid.voxelsPerSlice();
    }

    /**
     * The same volume, with what is asked of it computed slice by slice by an executor. Only work worth it is split; a volume
     * computes on the thread that asks unless it is told otherwise.
     *
     * @param yours runs one task per slice; not one whose threads ask for such work themselves
     * @return the same values
     */
    public Volume using(Executor yours) {
        return new Volume(voxels, look, problems, yours, memoryLimit);
    }

    /** {@return where the voxels are} */
    public VoxelGrid grid() {
        return voxels.grid();
    }

    /** {@return what keeps the series from being one even stack, and what is left out for it} */
    public List<VolumeProblem> problems() {
        return problems;
    }

    /**
     * {@return whether all images that could belong to the series are in the volume, at even distances and straight} Files that
     * are plainly something else, such as text or reports, are no matter; one that is empty, cut off before its pixels or not
     * readable is, since it could have been a slice.
     */
    public boolean isComplete() {
        return problems.stream().allMatch(VolumeProblem::isHarmless);
    }

    /** {@return whether values are whole numbers of 16 bits; if not they are float32} */
    public boolean isWhole() {
        return voxels.isWhole();
    }

    /**
     * The modality value of a voxel.
     *
     * @param column column, from 0
     * @param row row, from 0
     * @param slice slice, from 0
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such voxel
     */
    public double value(int column, int row, int slice) {
        Objects.checkIndex(column, grid().columns());
        Objects.checkIndex(row, grid().rows());
        Objects.checkIndex(slice, grid().slices());
        return voxels.value(column, row, slice);
    }

    /**
     * The value at a place, linear between the centres of voxels; beyond the outermost ones that of the edge.
     *
     * @param place a place in the patient, in mm
     * @return the value there
     */
    public double valueAt(Point place) {
        Point index = grid().toIndex(place);
        return new Sampler(voxels, Double.NaN).at(index.x(), index.y(), index.z());
    }

    /**
     * A part of the volume: the same values, seen through a box.
     *
     * @param box which part
     * @return the part
     * @throws IndexOutOfBoundsException if the box is not inside the volume
     */
    public Volume within(VoxelBox box) {
        return with(voxels.within(box));
    }

    /**
     * A slice as it was taken: columns across, rows down.
     *
     * @param index which one, from 0 at the first place along the normal
     * @return a view of its values
     */
    public Plane slice(int index) {
        return voxels.plane(View.AS_TAKEN, index, look);
    }

    /**
     * A slice the way one looks at a patient.
     *
     * @param view from where
     * @param index which one, from 0 to {@link #count}; see {@link View}
     * @return a view of its values
     * @throws IndexOutOfBoundsException if there is no such slice
     */
    public Plane view(View view, int index) {
        return voxels.plane(view.in(grid()), index, look);
    }

    /**
     * {@return how many slices there are in a view}
     *
     * @param view from where one looks
     */
    public int count(View view) {
        return grid().count(view.in(grid()).through().axis());
    }

    /**
     * All values along an axis of the grid in one plane. Along slices the plane has columns across and rows down; along rows,
     * columns across and slices down; along columns, rows across and slices down.
     *
     * @param projection what becomes of the values on a line
     * @param along the axis of the lines
     * @return the plane; whole numbers if the volume is of whole numbers and the projection is no mean
     */
    public Plane project(Projection projection, Axis along) {
        return new Projector(voxels, executor, look).project(projection, along);
    }

    /**
     * All values along the line of sight in one plane, the way one looks at a patient.
     *
     * @param projection what becomes of the values on a line
     * @param view from where one looks
     * @return the plane
     */
    public Plane project(Projection projection, View view) {
        View.Directions directions = view.in(grid());
        Plane plane = project(projection, directions.through().axis());
        // Across and down of what was projected are in the order of the axes; the view may want them the other way
        // round.
        boolean transposed =
                directions.across().axis().compareTo(directions.down().axis()) > 0;
        return plane.turned(
                transposed, directions.across().backwards(), directions.down().backwards());
    }

    /**
     * A cut through the volume in any direction, linear between the centres of voxels.
     *
     * @param origin centre of the first pixel, in mm in the patient
     * @param acrossStep from one pixel to the next in a row, in mm
     * @param downStep from one row to the next, in mm
     * @param width pixels in a row, at least 1
     * @param height rows, at least 1
     * @return the plane; outside the volume it has the values of the edge
     * @throws IllegalArgumentException if the sizes or steps make no plane
     */
    public Plane cut(Point origin, Point acrossStep, Point downStep, int width, int height) {
        Point normal = Vectors.cross(acrossStep, downStep);
        if (width < 1 || height < 1 || !Vectors.isFinite(origin) || !(Vectors.length(normal) > 0)) {
            throw new IllegalArgumentException("A cut needs an origin, two directions that differ, and a size.");
        }
        VoxelGrid target = new VoxelGrid(
                width, height, 1, origin, acrossStep, downStep, Vectors.unit(normal), grid().frameOfReference());
        return resample(target).slice(0);
    }

    /**
     * The values on another grid, linear between the centres of voxels. Whole numbers stay whole, rounded to the nearest.
     *
     * @param target where values are wanted
     * @return the new volume; beyond the outermost centres it has the values of the edge
     * @throws GeometryException if the grid is of another frame of reference
     * @throws VolumeTooLargeException if it takes more memory than this volume was allowed
     */
    public Volume resample(VoxelGrid target) {
        if (!grid().sharesFrameWith(target)) {
            throw new GeometryException(
                    "The grid is of another frame of reference than the volume. Register one to the other first.",
                    null);
        }
        return resample(target, Double.NaN);
    }

    private Volume resample(VoxelGrid target, double outside) {
        checkMemory(target);
        return with(Voxels.of(new Sampler(voxels, outside).onto(target, executor), target));
    }

    /**
     * The volume with voxels of the same size in all directions, in the same place: the grid begins at the outer edge of the
     * first voxel, not at its centre, and ends with the volume, or up to half a new voxel before or after. A sheared volume
     * becomes a straight one that holds all of it, and beside it the least value.
     *
     * @param spacing distance of voxels in mm, above 0
     * @return the new volume
     * @throws VolumeTooLargeException if it takes more memory than this volume was allowed
     */
    public Volume isotropic(double spacing) {
        if (!(spacing > 0) || !Double.isFinite(spacing)) {
            throw new IllegalArgumentException("A spacing is above 0, not " + spacing + ".");
        }
        VoxelGrid target = Isotropic.gridOf(grid(), spacing);
        boolean wider = Isotropic.isSheared(grid());
        return resample(target, wider ? statistics().min().orElse(0) : Double.NaN);
    }

    private void checkMemory(VoxelGrid target) {
        long bytes = target.voxels() * voxels.data().bytesPerVoxel();
        if (target.voxels() > Long.MAX_VALUE / Float.BYTES || bytes > memoryLimit) {
            throw new VolumeTooLargeException(target, bytes, memoryLimit);
        }
        if (target.voxelsPerSlice() > Integer.MAX_VALUE - 8) {
            throw new VolumeTooLargeException(target, bytes, Integer.MAX_VALUE);
        }
    }

    /**
     * Statistics of all values; padding and what a file lacks is left out, as long as the values are those of the files and not
     * {@linkplain #resample resampled}.
     *
     * @return the statistics
     */
    public PixelStatistics statistics() {
        return voxels.statistics();
    }

    /**
     * Statistics of the values under a mask; padding and what a file lacks is left out.
     *
     * @param mask which voxels count
     * @return their statistics
     * @throws GeometryException if the mask is of other voxels
     */
    public PixelStatistics statistics(Mask mask) {
        mask.checkOver(grid());
        return voxels.statistics(mask);
    }

    /**
     * The voxels whose values lie in a range.
     *
     * @param low the least value that counts
     * @param high the greatest value that counts
     * @return their mask
     */
    public Mask where(double low, double high) {
        return Mask.of(grid(), (column, row, slice) -> {
            double value = voxels.value(column, row, slice);
            return value >= low && value <= high;
        });
    }

    /**
     * A slice as a picture with a mask in colour over it.
     *
     * @param mask a mask over the voxels of this volume
     * @param view from where one looks
     * @param index which slice, from 0
     * @param window which values to show
     * @param rgb the colour of the mask: red, green and blue in bits 16 to 23, 8 to 15 and 0 to 7
     * @param opacity 0 to 1
     * @return the picture, as wide as the slice
     * @throws GeometryException if the mask is of other voxels
     */
    public Picture overlay(Mask mask, View view, int index, Window window, int rgb, double opacity) {
        mask.checkOver(grid());
        return view(view, index).render(window).overlay(mask.slice(view, index), rgb, opacity);
    }

    /**
     * Slices side by side, evenly taken from the first to the last.
     *
     * @param view from where one looks
     * @param window which values to show
     * @param pictures how many, at least 1; no more than there are slices
     * @param columns how many in a row, at least 1
     * @param side the longest side of each in pixels, at least 1
     * @return one picture of them all
     */
    public Picture montage(View view, Window window, int pictures, int columns, int side) {
        if (side < 1) {
            throw new IllegalArgumentException("A picture is at least one pixel wide, not " + side + ".");
        }
        int count = count(view);
        int shown = Math.min(Math.max(1, pictures), count);
        // One window for all: what is bright in one slice is bright in the others.
        Window shared = view(view, count / 2).resolve(window);
        List<Picture> cells = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int index = shown == 1 ? count / 2 : (int) Math.round((double) i * (count - 1) / (shown - 1));
            cells.add(view(view, index).renderInProportion(shared, side));
        }
        return Picture.montage(cells, columns);
    }

    @Override
    public String toString() {
        return "Volume[" + grid().columns() + " x " + grid().rows() + " x " + grid().slices()
                + (isWhole() ? ", whole numbers" : ", real numbers") + (isComplete() ? "" : ", with problems") + "]";
    }
}
