package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.Contour;
import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.dicom.iod.RegionOfInterest;
import io.github.imbrex.dicom.iod.StructureSet;
import io.github.imbrex.dicom.pixel.internal.shape.EvenOdd;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Regions of an RT Structure Set: closed contours filled slice by slice. */
final class ContourRegions extends Regions {

    /** Parts of a voxel that are told apart. */
    private static final double GRAIN = 1e4;

    private final StructureSet structures;
    private final VoxelGrid grid;

    ContourRegions(DicomObject dataSet, VoxelGrid grid) {
        this.structures = StructureSet.of(dataSet);
        this.grid = grid;
    }

    @Override
    public List<Region> list() {
        return structures.regions().stream()
                .map(region -> new Region(region.number(), region.name(), colour(region.number())))
                .toList();
    }

    private @Nullable Integer colour(int number) {
        OptionalInt colour = structures.displayColor(number);
        return colour.isPresent() ? colour.getAsInt() : null;
    }

    @Override
    public Drawing draw(int number) {
        RegionOfInterest region = structures.region(number).orElseThrow(() -> unknown(number));
        checkFrameOfReference(grid, region.frameOfReferenceUid());
        long[] words = Mask.wordsFor(grid);
        long outside = 0;
        long open = 0;
        for (List<Contour> contours : structures.drawings(number)) {
            Map<Integer, EvenOdd> slices = new TreeMap<>();
            for (int i = 0; i < contours.size(); i++) {
                Contour contour = contours.get(i);
                if (!contour.isClosed() || contour.size() < 3) {
                    open++;
                } else if (!add(contour, i, slices)) {
                    outside++;
                }
            }
            fill(slices, words);
        }
        return new Drawing(new Mask(grid, words), outside, open, structures.strayDrawings());
    }

    private void fill(Map<Integer, EvenOdd> slices, long[] words) {
        slices.forEach((slice, shape) -> shape.fill((row, from, end) -> {
            long first = ((long) slice * grid.rows() + row) * grid.columns();
            for (long bit = first + from; bit < first + end; bit++) {
                words[(int) (bit >>> 6)] |= 1L << bit;
            }
        }));
    }

    /** Adds a contour to its slice; returns whether all of it is over the volume. */
    private boolean add(Contour contour, int number, Map<Integer, EvenOdd> slices) {
        double[] xs = new double[contour.size()];
        double[] ys = new double[contour.size()];
        double level = grid.toIndex(contour.point(0)).z();
        int slice = (int) Math.rint(level);
        for (int i = 0; i < xs.length; i++) {
            Point index = grid.toIndex(contour.point(i));
            xs[i] = snapped(index.x());
            ys[i] = snapped(index.y());
            // Between which slices a contour lies is of no matter beyond the volume; that it is flat is.
            double off = Math.abs(index.z() - (isBeyond(slice) ? level : slice));
            if (off > TOLERANCE) {
                throw new GeometryException(
                        "Contour " + (number + 1) + " of the region does not lie in the plane of a slice: a point is "
                                + String.format(Locale.ROOT, "%.2f slices off, and %.2f are allowed", off, TOLERANCE)
                                + ". Take the images it was drawn on.",
                        Tag.toString(Tag.ContourData));
            }
        }
        if (isBeyond(slice)) {
            return false;
        }
        slices.computeIfAbsent(slice, unused -> new EvenOdd(grid.columns(), grid.rows()))
                .add(xs, ys);
        return isWithin(xs, grid.columns()) && isWithin(ys, grid.rows());
    }

    private boolean isBeyond(int slice) {
        return slice < 0 || slice >= grid.slices();
    }

    /** A contour drawn through centres of voxels goes through them, whatever the last digit of its text says. */
    private static double snapped(double index) {
        return Math.rint(index * GRAIN) / GRAIN;
    }

    /** Whether no point is beyond the outer edges of voxels. */
    private static boolean isWithin(double[] indices, int count) {
        return Arrays.stream(indices).allMatch(index -> index >= -0.5 - TOLERANCE && index <= count - 0.5 + TOLERANCE);
    }
}
