package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.iod.FrameContent;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.dicom.iod.PixelMeasures;
import io.github.imbrex.dicom.iod.PlaneOrientation;
import io.github.imbrex.dicom.iod.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A gray frame that says where it is. */
record SliceSource(
        Frames frames,
        int index,
        double doseScaling,
        String series,
        String frameOfReference,
        Point position,
        PlaneOrientation orientation,
        double columnSpacing,
        double rowSpacing,
        double thickness,
        long time,
        long number) {

    /** Of those at one place, the first in time. */
    static final Comparator<SliceSource> FIRST_TAKEN =
            Comparator.comparingLong(SliceSource::time).thenComparingLong(SliceSource::number);

    /** Bytes a slice takes before any of its values is read. */
    static final int BYTES = 256;

    private static final Set<String> NO_SLICES = Set.of(Uid.SegmentationStorage, "1.2.840.10008.5.1.4.1.1.66.7");

    /**
     * The slices in a file; what is none is noted.
     *
     * @param room how many of them may be held
     * @throws VolumeTooLargeException if the file has more frames than that
     */
    static List<SliceSource> of(DicomFile file, VolumeProblems problems, long room) {
        DicomObject dataSet = file.dataSet();
        if (!holdsPixels(dataSet)
                || dataSet.uid(Tag.SOPClassUID).filter(NO_SLICES::contains).isPresent()) {
            problems.add(VolumeProblem.Kind.NOT_AN_IMAGE);
            return List.of();
        }
        Frames frames;
        try {
            frames = Frames.of(file);
        } catch (DataException e) {
            problems.add(VolumeProblem.Kind.UNREADABLE);
            return List.of();
        }
        if (!frames.description().photometric().isMonochrome()) {
            problems.add(VolumeProblem.Kind.COLOUR);
            return List.of();
        }
        int available = frames.available();
        problems.add(VolumeProblem.Kind.UNDECODABLE, frames.count() - available);
        if (available > room) {
            throw new VolumeTooLargeException(available, available * (long) BYTES, room * BYTES);
        }
        FunctionalGroups groups = FunctionalGroups.of(dataSet);
        List<SliceSource> found = new ArrayList<>();
        for (int frame = 0; frame < available; frame++) {
            Optional<SliceSource> source = at(frames, frame, dataSet, groups);
            source.ifPresentOrElse(found::add, () -> problems.add(VolumeProblem.Kind.NO_GEOMETRY));
        }
        return found;
    }

    private static boolean holdsPixels(DicomObject dataSet) {
        return dataSet.contains(Tag.PixelData)
                || dataSet.contains(Tag.FloatPixelData)
                || dataSet.contains(Tag.DoubleFloatPixelData);
    }

    private static Optional<SliceSource> at(Frames frames, int frame, DicomObject dataSet, FunctionalGroups groups) {
        try {
            Optional<Point> position = groups.planePosition(frame);
            Optional<PlaneOrientation> orientation = groups.planeOrientation(frame);
            PixelMeasures measures = groups.pixelMeasures(frame);
            Double rowSpacing = measures.rowSpacing();
            Double columnSpacing = measures.columnSpacing();
            if (position.isEmpty() || orientation.isEmpty() || rowSpacing == null || columnSpacing == null) {
                return Optional.empty();
            }
            Double thickness = measures.spacingBetweenSlices() != null
                    ? measures.spacingBetweenSlices()
                    : measures.sliceThickness();
            return Optional.of(new SliceSource(
                    frames,
                    frame,
                    doseScaling(dataSet),
                    dataSet.string(Tag.SeriesInstanceUID).orElse(""),
                    dataSet.string(Tag.FrameOfReferenceUID).orElse(""),
                    position.get(),
                    orientation.get(),
                    columnSpacing,
                    rowSpacing,
                    thickness == null ? Double.NaN : Math.abs(thickness),
                    timeOf(dataSet, groups, frame),
                    ((long) dataSet.intValue(Tag.InstanceNumber).orElse(0) << 32) + frame));
        } catch (DataException e) { // what is there is no position, or no number
            return Optional.empty();
        }
    }

    /** Temporal position of the frame, else acquisition number: enough to tell repetitions apart. */
    private static long timeOf(DicomObject dataSet, FunctionalGroups groups, int frame) {
        return groups.frameContent(frame)
                .map(FrameContent::temporalPosition)
                .orElseGet(() -> dataSet.intValue(Tag.TemporalPositionIdentifier)
                        .orElse(dataSet.intValue(Tag.AcquisitionNumber).orElse(0)));
    }

    /** Of an RT Dose, what a stored value is in Gy; 1 for all others. */
    private static double doseScaling(DicomObject dataSet) {
        double scaling = dataSet.doubleValue(Tag.DoseGridScaling).orElse(1);
        return Double.isFinite(scaling) && scaling > 0 ? scaling : 1;
    }

    int rows() {
        return frames.description().rows();
    }

    int columns() {
        return frames.description().columns();
    }

    Point columnStep() {
        return Vectors.times(Vectors.unit(orientation.row()), columnSpacing);
    }

    Point rowStep() {
        return Vectors.times(Vectors.unit(orientation.column()), rowSpacing);
    }

    Frame read() throws IOException {
        return frames.get(index);
    }

    /** Never where it is. */
    @Override
    public String toString() {
        return "SliceSource[frame " + index + "]";
    }
}
