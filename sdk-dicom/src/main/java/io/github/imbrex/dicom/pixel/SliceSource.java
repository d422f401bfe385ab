package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.dicom.iod.PlaneOrientation;
import io.github.imbrex.dicom.iod.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    static final Comparator<SliceSource> FIRST_TAKEN = Comparator.comparingLong(SliceSource::time)
            .thenComparingLong(SliceSource::number)
            .thenComparingInt(SliceSource::index);

    /** Bytes a slice takes before any of its values is read. */
    static final int BYTES = 256;

    /** They have rows and columns, and show no plane of the patient all the same. */
    private static final Set<String> NO_SLICES =
            Set.of(Uid.SegmentationStorage, Uid.LabelMapSegmentationStorage, Uid.MRSpectroscopyStorage);

    /**
     * The slices in a file; what is none is noted.
     *
     * @param room how many of them may be held
     * @throws VolumeTooLargeException if the file has more frames than that
     */
    static List<SliceSource> of(DicomFile file, VolumeProblems problems, long room) {
        DicomObject dataSet = file.dataSet();
        if (isOf(dataSet, NO_SLICES)) {
            problems.add(VolumeProblem.Kind.NOT_AN_IMAGE);
            return List.of();
        }
        if (!holdsPixels(dataSet)) {
            problems.add(mayHaveHeldPixels(file) ? VolumeProblem.Kind.UNREADABLE : VolumeProblem.Kind.NOT_AN_IMAGE);
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
        if (isOf(dataSet, Set.of(Uid.RTDoseStorage)) && !isPositive(real(dataSet, Tag.DoseGridScaling))) {
            problems.add(VolumeProblem.Kind.UNSCALED);
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

    private static boolean isOf(DicomObject dataSet, Set<String> classes) {
        return dataSet.uid(Tag.SOPClassUID).filter(classes::contains).isPresent();
    }

    /** Whether an object without pixels is what remains of one with them: it is cut off, or says it is an image. */
    private static boolean mayHaveHeldPixels(DicomFile file) {
        DicomObject dataSet = file.dataSet();
        return !file.isComplete()
                || dataSet.isEmpty()
                || isImage(dataSet.uid(Tag.SOPClassUID))
                || isImage(file.fileMeta().uid(Tag.MediaStorageSOPClassUID))
                || dataSet.contains(Tag.Rows)
                || dataSet.contains(Tag.Columns)
                || dataSet.contains(Tag.ImagePositionPatient);
    }

    private static boolean isImage(Optional<String> sopClass) {
        return sopClass.flatMap(Uid::name)
                .filter(name -> name.contains("Image Storage"))
                .isPresent();
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
            DicomObject measures =
                    item(groups, frame, Tag.PixelMeasuresSequence).orElse(dataSet);
            double[] spacing = measures.doubles(Tag.PixelSpacing);
            if (position.isEmpty() || orientation.isEmpty() || !isSpacing(spacing)) {
                return Optional.empty();
            }
            return Optional.of(new SliceSource(
                    frames,
                    frame,
                    doseScaling(dataSet),
                    dataSet.string(Tag.SeriesInstanceUID).orElse(""),
                    dataSet.string(Tag.FrameOfReferenceUID).orElse(""),
                    position.get(),
                    orientation.get(),
                    spacing[1],
                    spacing[0],
                    thickness(measures),
                    timeOf(dataSet, groups, frame),
                    whole(dataSet, Tag.InstanceNumber).orElse(0)));
        } catch (DataException e) { // what is there is no position, no direction or no spacing
            return Optional.empty();
        }
    }

    private static Optional<DicomObject> item(FunctionalGroups groups, int frame, int sequence) {
        return groups.macro(frame, sequence).stream().findFirst();
    }

    private static boolean isSpacing(double[] values) {
        return values.length == 2 && isPositive(values[0]) && isPositive(values[1]);
    }

    private static double thickness(DicomObject measures) {
        double between = real(measures, Tag.SpacingBetweenSlices);
        return Math.abs(Double.isFinite(between) ? between : real(measures, Tag.SliceThickness));
    }

    /** Temporal position of the frame, else acquisition number: enough to tell repetitions apart. */
    private static long timeOf(DicomObject dataSet, FunctionalGroups groups, int frame) {
        OptionalLong ofFrame = item(groups, frame, Tag.FrameContentSequence)
                .map(content -> whole(content, Tag.TemporalPositionIndex))
                .orElse(OptionalLong.empty());
        OptionalLong ofImage = ofFrame.isPresent() ? ofFrame : whole(dataSet, Tag.TemporalPositionIdentifier);
        return ofImage.orElseGet(() -> whole(dataSet, Tag.AcquisitionNumber).orElse(0));
    }

    /** Of an RT Dose, what a stored value is in Gy, or in parts of a whole dose by Dose Units; 1 for all others. */
    private static double doseScaling(DicomObject dataSet) {
        double scaling = real(dataSet, Tag.DoseGridScaling);
        return isPositive(scaling) ? scaling : 1;
    }

    private static boolean isPositive(double value) {
        return Double.isFinite(value) && value > 0;
    }

    /** A number a slice can do without: one that cannot be read is as none. */
    private static OptionalLong whole(DicomObject object, int tag) {
        try {
            return object.longValue(tag);
        } catch (DataException e) {
            return OptionalLong.empty();
        }
    }

    /** A number a slice can do without: NaN if it is not there or cannot be read. */
    private static double real(DicomObject object, int tag) {
        try {
            return object.doubleValue(tag).orElse(Double.NaN);
        } catch (DataException e) {
            return Double.NaN;
        }
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
