package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.CieLab;
import io.github.imbrex.dicom.iod.Segment;
import io.github.imbrex.dicom.iod.Segmentation;
import io.github.imbrex.dicom.iod.SegmentationType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Segments of a SEG: frames laid onto the voxels at their place. */
final class SegmentRegions extends Regions {

    /** What a product of a decimal fraction is off by: 0.55 of 100 is 55. */
    private static final double ROUNDING = 1e-9;

    private final VoxelGrid grid;
    private final Segmentation segmentation;
    private final Frames frames;
    private final int leastValue;
    private final long lost;

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
        this.leastValue = fractional ? (int) Math.max(1, Math.ceil(fraction * whole - ROUNDING)) : 1;
        this.lost = lost(file.dataSet());
    }

    /** Frames of no segment, and those there are only by Number of Frames or only by functional groups. */
    private long lost(DicomObject dataSet) {
        int groups = dataSet.items(Tag.PerFrameFunctionalGroupsSequence).size();
        int usable = segmentation.frameCount();
        long beyond = Math.max(frames.count(), groups) - usable;
        if (segmentation.type().equals(SegmentationType.LABELMAP)) {
            return beyond;
        }
        Set<Integer> known =
                segmentation.segments().stream().map(Segment::number).collect(Collectors.toSet());
        return beyond
                + IntStream.range(0, usable)
                        .filter(frame ->
                                !known.contains(segmentation.segmentOf(frame).orElse(-1)))
                        .count();
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
        return new Drawing(new Mask(grid, words), outside, 0, lost);
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
}
