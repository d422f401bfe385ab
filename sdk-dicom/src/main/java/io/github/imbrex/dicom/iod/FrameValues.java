package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The item of a functional group macro, or the image in its place: values that are there in another form are faults. */
final class FrameValues {

    /** How far a direction may be from length 1, and two from a right angle: text has few digits. */
    private static final double TOLERANCE = 1e-2;

    private final DicomObject item;

    FrameValues(DicomObject item) {
        this.item = item;
    }

    private Optional<String> text(int tag) {
        return item.string(tag);
    }

    Optional<String> term(int tag) {
        return text(tag).map(String::strip).filter(term -> !term.isEmpty());
    }

    /** A finite number. */
    Optional<Double> number(int tag) {
        double[] values = item.doubles(tag);
        return values.length == 0 ? Optional.empty() : Optional.of(finite(tag, values)[0]);
    }

    /** So many finite numbers, or none. */
    Optional<double[]> numbers(int tag, int count) {
        double[] values = item.doubles(tag);
        if (values.length == 0) {
            return Optional.empty();
        }
        if (values.length != count) {
            throw fault(tag, values.length + " values where " + count + " are needed");
        }
        return Optional.of(finite(tag, values));
    }

    private double[] finite(int tag, double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw fault(tag, "a number is not finite");
        }
        return values;
    }

    void requirePositive(int tag, double[] values) {
        if (!Arrays.stream(values).allMatch(value -> value > 0)) {
            throw fault(tag, "a distance is not above 0");
        }
    }

    private @Nullable Integer integer(int tag) {
        OptionalInt value = item.intValue(tag);
        return value.isPresent() ? value.getAsInt() : null;
    }

    Optional<Point> point(int tag) {
        return numbers(tag, 3).map(values -> new Point(values[0], values[1], values[2]));
    }

    Optional<PlaneOrientation> orientation() {
        int tag = Tag.ImageOrientationPatient;
        return numbers(tag, 6).map(values -> {
            Point row = new Point(values[0], values[1], values[2]);
            Point column = new Point(values[3], values[4], values[5]);
            boolean directions =
                    Math.abs(dot(row, row) - 1) < TOLERANCE && Math.abs(dot(column, column) - 1) < TOLERANCE;
            if (!directions || Math.abs(dot(row, column)) > TOLERANCE) {
                throw fault(tag, "the values are not two directions at a right angle");
            }
            return new PlaneOrientation(row, column);
        });
    }

    /** The position of a frame of a dose: offsets are from that of the image along the normal, or are z themselves. */
    Optional<Point> offsetPosition(int frame, double[] offsets) {
        Optional<Point> first = point(Tag.ImagePositionPatient);
        Optional<PlaneOrientation> orientation = orientation();
        if (first.isEmpty() || frame >= offsets.length || orientation.isEmpty()) {
            return Optional.empty();
        }
        Point at = first.get();
        double offset = offsets[frame];
        Point normal = orientation.get().normal();
        if (offsets[0] != 0) {
            boolean transverse = Math.abs(normal.x()) < TOLERANCE && Math.abs(normal.y()) < TOLERANCE;
            if (!transverse || Math.abs(offsets[0] - at.z()) > TOLERANCE) {
                throw fault(Tag.GridFrameOffsetVector, "the first offset is neither 0 nor the z of the image");
            }
            return Optional.of(new Point(at.x(), at.y(), offset));
        }
        return Optional.of(
                new Point(at.x() + offset * normal.x(), at.y() + offset * normal.y(), at.z() + offset * normal.z()));
    }

    private static double dot(Point a, Point b) {
        return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
    }

    Optional<TilePosition> tile() {
        Integer column = integer(Tag.ColumnPositionInTotalImagePixelMatrix);
        Integer row = integer(Tag.RowPositionInTotalImagePixelMatrix);
        if (column == null || row == null) {
            return Optional.empty();
        }
        Optional<Double> x = number(Tag.XOffsetInSlideCoordinateSystem);
        Optional<Double> y = number(Tag.YOffsetInSlideCoordinateSystem);
        Optional<Double> z = number(Tag.ZOffsetInSlideCoordinateSystem);
        boolean placed = x.isPresent() && y.isPresent();
        return Optional.of(new TilePosition(
                column, row, placed ? new Point(x.orElseThrow(), y.orElseThrow(), z.orElse(0.0)) : null));
    }

    FrameContent content() {
        List<Integer> indices =
                Arrays.stream(item.ints(Tag.DimensionIndexValues)).boxed().toList();
        return new FrameContent(
                text(Tag.StackID).orElse(null),
                integer(Tag.InStackPositionNumber),
                integer(Tag.TemporalPositionIndex),
                indices,
                item.dateTime(Tag.FrameAcquisitionDateTime).orElse(null),
                text(Tag.FrameLabel).orElse(null));
    }

    List<VoiWindow> windows() {
        double[] centers = finite(Tag.WindowCenter, item.doubles(Tag.WindowCenter));
        double[] widths = finite(Tag.WindowWidth, item.doubles(Tag.WindowWidth));
        if (centers.length != widths.length) {
            throw fault(Tag.WindowWidth, widths.length + " widths for " + centers.length + " centers");
        }
        List<String> explanations = item.strings(Tag.WindowCenterWidthExplanation);
        String function = term(Tag.VOILUTFunction).orElse("");
        List<VoiWindow> windows = new ArrayList<>();
        for (int i = 0; i < centers.length; i++) {
            windows.add(
                    new VoiWindow(centers[i], widths[i], function, i < explanations.size() ? explanations.get(i) : ""));
        }
        return List.copyOf(windows);
    }

    Optional<PixelValueTransformation> transformation() {
        Optional<Double> slope = number(Tag.RescaleSlope);
        Optional<Double> intercept = number(Tag.RescaleIntercept);
        if (slope.isEmpty() && intercept.isEmpty()) {
            return Optional.empty();
        }
        if (slope.isPresent() && slope.get() == 0) {
            throw fault(Tag.RescaleSlope, "a slope of 0 makes all values the same");
        }
        return Optional.of(new PixelValueTransformation(
                slope.orElse(1.0), intercept.orElse(0.0), term(Tag.RescaleType).orElse("")));
    }

    Derivation derivation() {
        List<SourceImage> sources = new ArrayList<>();
        for (DicomObject source : item.items(Tag.SourceImageSequence)) {
            sources.add(new FrameValues(source).source());
        }
        Attributes derivation = new Attributes(item, new Problems());
        return new Derivation(
                text(Tag.DerivationDescription).orElse(""),
                derivation.codes(Tag.DerivationCodeSequence),
                List.copyOf(sources));
    }

    private SourceImage source() {
        Problems found = new Problems();
        Attributes attributes = new Attributes(item, found);
        InstanceReference instance = InstanceReference.of(attributes)
                .filter(reference -> found.toList().isEmpty())
                .orElseThrow(() -> fault(
                        found.toList().get(0).path().tag(),
                        found.toList().get(0).kind().toString()));
        return new SourceImage(
                instance,
                Code.in(item, Tag.PurposeOfReferenceCodeSequence).orElse(null),
                term(Tag.SpatialLocationsPreserved).orElse(""));
    }

    FrameAnatomy anatomy(int lateralityTag) {
        return new FrameAnatomy(
                Code.in(item, Tag.AnatomicRegionSequence).orElse(null),
                term(lateralityTag).orElse(null));
    }

    Dimension dimension() {
        return new Dimension(
                integer(Tag.DimensionIndexPointer),
                integer(Tag.FunctionalGroupPointer),
                text(Tag.DimensionOrganizationUID).orElse(""),
                text(Tag.DimensionDescriptionLabel).orElse(""));
    }

    private DataException fault(int tag, String cause) {
        return FunctionalGroups.fault(item.path().then(tag), cause);
    }
}
