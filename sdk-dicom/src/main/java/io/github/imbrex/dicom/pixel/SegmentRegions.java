package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.CieLab;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.dicom.iod.PixelMeasures;
import io.github.imbrex.dicom.iod.PlaneOrientation;
import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.dicom.iod.Segment;
import io.github.imbrex.dicom.iod.Segmentation;
import io.github.imbrex.dicom.iod.SegmentationType;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Segments of a SEG: frames laid onto the voxels at their place. */
final class SegmentRegions extends Regions {

    private final VoxelGrid grid;
    private final Segmentation segmentation;
    private final Frames frames;
    private final int leastValue;

    SegmentRegions(DicomFile file, VoxelGrid grid, double fraction) {
        this.grid = grid;
        this.segmentation = Segmentation.of(file.dataSet());
        this.frames = Frames.of(file);
        checkFrameOfReference(
                grid, file.dataSet().string(Tag.FrameOfReferenceUID).orElse(""));
        SegmentationType type = segmentation.type();
        if (!type.isKnown()) {
            throw new DataException(
                    "The segmentation type is none of BINARY, FRACTIONAL, LABELMAP, so that its pixels mean nothing here."
                            + " Use the frames.",
                    -1,
                    Tag.toString(Tag.SegmentationType),
                    null);
        }
        boolean fractional = type.equals(SegmentationType.FRACTIONAL);
        int whole = segmentation.maximumFractionalValue().orElse(255);
        this.leastValue = fractional ? (int) Math.max(1, Math.ceil(fraction * whole)) : 1;
    }

    @Override
    public List<Region> list() {
        return segmentation.segments().stream()
                .map(segment -> new Region(segment.number(), segment.label(), colour(segment)))
                .toList();
    }

    private static @Nullable Integer colour(Segment segment) {
        CieLab lab = segment.color();
        return lab == null ? null : DisplayColor.rgb(lab);
    }

    @Override
    public Drawing draw(int number) throws IOException {
        if (segmentation.segment(number).isEmpty()) {
            throw unknown(number);
        }
        boolean labels = segmentation.type().equals(SegmentationType.LABELMAP);
        long[] words = Mask.wordsFor(grid);
        long outside = 0;
        for (int frame : segmentation.framesOf(number)) {
            FrameOnGrid place = FrameOnGrid.of(grid, segmentation.functionalGroups(), frame, frames.description());
            Frame pixels = frames.get(frame);
            if (!pixels.isComplete()) {
                throw new DataException(
                        "Frame " + (frame + 1) + " of the segmentation is cut short; a mask of the rest would be wrong."
                                + " Fetch the file again.",
                        -1,
                        Tag.toString(Tag.PixelData),
                        null);
            }
            outside += lay(pixels.storedValues(), place, labels ? number : leastValue, labels, words);
        }
        return new Drawing(new Mask(grid, words), outside, 0);
    }

    /** Sets the voxels of one frame; returns how many pixels of the segment have none. */
    private long lay(int[] values, FrameOnGrid place, int wanted, boolean exactly, long[] words) {
        int width = frames.description().columns();
        long outside = 0;
        for (int i = 0; i < values.length; i++) {
            if (exactly ? values[i] == wanted : values[i] >= wanted) {
                long bit = place.voxelOf(i % width, i / width);
                if (bit < 0) {
                    outside++;
                } else {
                    words[(int) (bit >>> 6)] |= 1L << bit;
                }
            }
        }
        return outside;
    }

    /** Where pixels of a frame are on the grid: a voxel for the first, and whole steps from there. */
    private record FrameOnGrid(VoxelGrid grid, int[] first, int[] across, int[] down) {

        static FrameOnGrid of(VoxelGrid grid, FunctionalGroups groups, int frame, ImageDescription image) {
            Point position = groups.planePosition(frame).orElseThrow(() -> nowhere(frame));
            PlaneOrientation orientation = groups.planeOrientation(frame).orElseThrow(() -> nowhere(frame));
            PixelMeasures measures = groups.pixelMeasures(frame);
            Double columnSpacing = measures.columnSpacing();
            Double rowSpacing = measures.rowSpacing();
            if (columnSpacing == null || rowSpacing == null) {
                throw nowhere(frame);
            }
            Point start = grid.toIndex(position);
            Point across = grid.stepsOf(Vectors.times(Vectors.unit(orientation.row()), columnSpacing));
            Point down = grid.stepsOf(Vectors.times(Vectors.unit(orientation.column()), rowSpacing));
            FrameOnGrid place = new FrameOnGrid(grid, whole(start), whole(across), whole(down));
            double off = 0;
            for (int corner = 0; corner < 4; corner++) {
                int x = (corner & 1) * (image.columns() - 1);
                int y = (corner >> 1) * (image.rows() - 1);
                Point exact = Vectors.along(Vectors.along(start, across, x), down, y);
                off = Math.max(off, place.distance(exact, x, y));
            }
            if (off > TOLERANCE || !place.hasUnitSteps()) {
                throw new GeometryException(
                        "Frame " + (frame + 1) + " of the segmentation does not lie on the voxels of the volume: "
                                + (place.hasUnitSteps()
                                        ? String.format(
                                                Locale.ROOT,
                                                "its corners are up to %.2f voxels off, and %.2f are allowed",
                                                off,
                                                TOLERANCE)
                                        : "its pixels have another size or direction")
                                + ". Resample the volume onto the grid of the segmentation.",
                        "(5200,9230)[" + frame + "]");
            }
            return place;
        }

        private static DataException nowhere(int frame) {
            return new DataException(
                    "Frame " + (frame + 1)
                            + " of the segmentation does not say where in the patient it is, so it has no"
                            + " voxels. Use the frame itself.",
                    -1,
                    "(5200,9230)[" + frame + "]",
                    null);
        }

        private static int[] whole(Point index) {
            return new int[] {(int) Math.rint(index.x()), (int) Math.rint(index.y()), (int) Math.rint(index.z())};
        }

        private double distance(Point exact, int x, int y) {
            return Math.max(
                    Math.abs(exact.x() - at(0, x, y)),
                    Math.max(Math.abs(exact.y() - at(1, x, y)), Math.abs(exact.z() - at(2, x, y))));
        }

        private boolean hasUnitSteps() {
            return length(across) == 1 && length(down) == 1;
        }

        private static int length(int[] step) {
            return Math.abs(step[0]) + Math.abs(step[1]) + Math.abs(step[2]);
        }

        private long at(int axis, int x, int y) {
            return first[axis] + (long) across[axis] * x + (long) down[axis] * y;
        }

        /** The voxel of a pixel by its number, or -1 beyond the grid. */
        long voxelOf(int x, int y) {
            long column = at(0, x, y);
            long row = at(1, x, y);
            long slice = at(2, x, y);
            if (column < 0
                    || column >= grid.columns()
                    || row < 0
                    || row >= grid.rows()
                    || slice < 0
                    || slice >= grid.slices()) {
                return -1;
            }
            return (slice * grid.rows() + row) * grid.columns() + column;
        }
    }
}
