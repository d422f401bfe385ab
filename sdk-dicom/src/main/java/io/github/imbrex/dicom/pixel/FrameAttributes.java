package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a data set says about one frame beyond its samples: in the functional groups of the frame, else in the shared ones,
 * else at the top level.
 */
final class FrameAttributes {

    private final DicomObject dataSet;
    private final ImageDescription image;
    private final int index;

    FrameAttributes(DicomObject dataSet, ImageDescription image, int index) {
        this.dataSet = dataSet;
        this.image = image;
        this.index = index;
    }

    /** The data set or item that holds the attributes of a functional group macro. */
    private DicomObject holder(int macro) {
        return FunctionalGroups.of(dataSet).macro(index, macro).stream()
                .findFirst()
                .orElse(dataSet);
    }

    /** A Modality LUT takes the place of rescale; with neither, stored values are modality values. */
    ModalityTransform modality() {
        for (DicomObject item : dataSet.items(Tag.ModalityLUTSequence)) {
            return table(item, image.isSigned());
        }
        double slope = slope();
        double intercept = intercept();
        if (slope == 0 || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new DataException(
                    "Rescale Slope is 0 or not finite, so that stored values mean nothing. Use the stored values.",
                    -1,
                    "(0028,1053)",
                    null);
        }
        return new Rescale(slope, intercept);
    }

    /** Whether modality values are other than whole by their type, or by a rescale with fractions. */
    private boolean hasFractions() {
        if (image.sampleType() == SampleType.FLOAT) {
            return true;
        }
        return dataSet.items(Tag.ModalityLUTSequence).isEmpty()
                && !(Math.rint(slope()) == slope() && Math.rint(intercept()) == intercept());
    }

    private double slope() {
        return holder(Tag.PixelValueTransformationSequence)
                .doubleValue(Tag.RescaleSlope)
                .orElse(1);
    }

    private double intercept() {
        return holder(Tag.PixelValueTransformationSequence)
                .doubleValue(Tag.RescaleIntercept)
                .orElse(0);
    }

    private List<DicomObject> voiTables() {
        return holder(Tag.FrameVOILUTSequence).items(Tag.VOILUTSequence);
    }

    /** One of the VOI LUTs, whatever the others are like. */
    Optional<LookupTable> voiTable(int position) {
        List<DicomObject> tables = voiTables();
        if (position >= tables.size()) {
            return Optional.empty();
        }
        boolean signed = image.isSigned() || modality() instanceof Rescale rescale && rescale.apply(0) < 0;
        return Optional.of(displayTable(tables.get(position), signed));
    }

    /** One of the windows, whatever the others are like. */
    Optional<Window.Levels> window(int position) {
        Pairs pairs = new Pairs();
        return position < pairs.size() ? Optional.of(pairs.get(position)) : Optional.empty();
    }

    /** The windows, pair by pair. */
    List<Window.Levels> windows() {
        Pairs pairs = new Pairs();
        List<Window.Levels> windows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            windows.add(pairs.get(i));
        }
        return windows;
    }

    /** How many VOI LUTs or windows there are to choose from. */
    int views() {
        return Math.max(voiTables().size(), new Pairs().size());
    }

    /** Centers and widths as they are written; each pair is looked at when it is asked for. */
    private final class Pairs {
        private final DicomObject holder = holder(Tag.FrameVOILUTSequence);
        private final double[] centers = holder.doubles(Tag.WindowCenter);
        private final double[] widths = holder.doubles(Tag.WindowWidth);
        private final String function = holder.string(Tag.VOILUTFunction).orElse("");
        private final boolean fractions = hasFractions();

        int size() {
            return Math.max(centers.length, widths.length);
        }

        Window.Levels get(int i) {
            if (i >= centers.length || i >= widths.length) {
                throw none(i, "there are " + widths.length + " widths for " + centers.length + " centers.", null);
            }
            try {
                return Window.of(centers[i], widths[i], function(widths[i]));
            } catch (IllegalArgumentException e) {
                throw none(i, String.valueOf(e.getMessage()), e);
            }
        }

        /** The half values of LINEAR are made for whole numbers; a map of fractions would become a threshold. */
        private VoiFunction function(double width) {
            VoiFunction said = VoiFunction.of(function);
            boolean silent = function.isBlank() && image.sampleType() == SampleType.FLOAT;
            return said == VoiFunction.LINEAR && fractions && (silent || width <= 1) ? VoiFunction.LINEAR_EXACT : said;
        }

        private DataException none(int i, String why, @Nullable Throwable cause) {
            return new DataException(
                    "Window " + (i + 1) + " of the data set is none: " + why + " Use Window.auto().",
                    -1,
                    "(0028,1051)",
                    cause);
        }
    }

    /** Whether high values are dark. A presentation LUT shape, where there is one, says so alone. */
    boolean isInverted() {
        return dataSet.string(Tag.PresentationLUTShape)
                .map(shape -> shape.equals("INVERSE"))
                .orElse(image.photometric().equals(Photometric.MONOCHROME1));
    }

    /** Stored values that stand for no measurement, both ends included. */
    record Padding(double low, double high) {

        static Padding between(double one, double other) {
            return new Padding(Math.min(one, other), Math.max(one, other));
        }

        boolean covers(double stored) {
            return stored >= low && stored <= high;
        }
    }

    Optional<Padding> padding() {
        if (!image.photometric().isMonochrome()) {
            return Optional.empty();
        }
        if (image.sampleType() == SampleType.FLOAT) {
            return image.bitsAllocated() == Float.SIZE
                    ? padding(Tag.FloatPixelPaddingValue, Tag.FloatPixelPaddingRangeLimit)
                    : padding(Tag.DoubleFloatPixelPaddingValue, Tag.DoubleFloatPixelPaddingRangeLimit);
        }
        OptionalInt value = dataSet.intValue(Tag.PixelPaddingValue);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int one = asStored(value.getAsInt());
        OptionalInt limit = dataSet.intValue(Tag.PixelPaddingRangeLimit);
        return Optional.of(Padding.between(one, limit.isEmpty() ? one : asStored(limit.getAsInt())));
    }

    private Optional<Padding> padding(int valueTag, int limitTag) {
        OptionalDouble value = dataSet.doubleValue(valueTag);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double one = value.getAsDouble();
        return Optional.of(Padding.between(one, dataSet.doubleValue(limitTag).orElse(one)));
    }

    /** Some writers give a negative value the VR of a positive one. */
    private int asStored(int value) {
        return image.isSigned() && value > Short.MAX_VALUE && image.bitsAllocated() <= 16 ? (short) value : value;
    }

    /** At the top level, or of the only optical path. */
    Optional<byte[]> iccProfile() {
        if (dataSet.contains(Tag.ICCProfile)) {
            return Optional.of(TableReader.bytes(dataSet, Tag.ICCProfile));
        }
        List<DicomObject> paths = dataSet.items(Tag.OpticalPathSequence);
        return paths.size() == 1 && paths.get(0).contains(Tag.ICCProfile)
                ? Optional.of(TableReader.bytes(paths.get(0), Tag.ICCProfile))
                : Optional.empty();
    }

    Palette palette() {
        return Palette.of(dataSet, image);
    }

    private static LookupTable displayTable(DicomObject item, boolean signed) {
        LookupTable table = table(item, signed);
        if (table.largest() >= 1 << table.bits()) { // all that is above would be white
            throw TableReader.broken(Tag.LUTDescriptor, "says fewer bits than the entries have");
        }
        return table;
    }

    private static LookupTable table(DicomObject item, boolean signed) {
        return TableReader.read(item, Tag.LUTDescriptor, Tag.LUTData, signed);
    }
}
