package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        List<DicomObject> perFrame = dataSet.items(Tag.PerFrameFunctionalGroupsSequence);
        if (index < perFrame.size()) {
            List<DicomObject> own = perFrame.get(index).items(macro);
            if (!own.isEmpty()) {
                return own.get(0);
            }
        }
        for (DicomObject group : dataSet.items(Tag.SharedFunctionalGroupsSequence)) {
            List<DicomObject> shared = group.items(macro);
            if (!shared.isEmpty()) {
                return shared.get(0);
            }
        }
        return dataSet;
    }

    /** A Modality LUT takes the place of rescale; with neither, stored values are modality values. */
    ModalityTransform modality() {
        for (DicomObject item : dataSet.items(Tag.ModalityLUTSequence)) {
            return table(item, image.isSigned());
        }
        DicomObject holder = holder(Tag.PixelValueTransformationSequence);
        double slope = holder.doubleValue(Tag.RescaleSlope).orElse(1);
        double intercept = holder.doubleValue(Tag.RescaleIntercept).orElse(0);
        if (slope == 0 || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new DataException(
                    "Rescale Slope is 0 or not finite, so that stored values mean nothing. Use the stored values.",
                    -1,
                    "(0028,1053)",
                    null);
        }
        return new Rescale(slope, intercept);
    }

    /** The VOI LUTs. */
    List<LookupTable> voiTables() {
        boolean signed = image.isSigned() || modality() instanceof Rescale rescale && rescale.apply(0) < 0;
        return holder(Tag.FrameVOILUTSequence).items(Tag.VOILUTSequence).stream()
                .map(item -> displayTable(item, signed))
                .toList();
    }

    /** The windows, pair by pair. */
    List<Window.Levels> windows() {
        DicomObject holder = holder(Tag.FrameVOILUTSequence);
        double[] centers = holder.doubles(Tag.WindowCenter);
        double[] widths = holder.doubles(Tag.WindowWidth);
        // The half values of LINEAR are made for whole numbers; a map of fractions would become a threshold.
        String standard = image.sampleType() == SampleType.FLOAT ? "LINEAR_EXACT" : "LINEAR";
        VoiFunction function = VoiFunction.of(holder.string(Tag.VOILUTFunction).orElse(standard));
        List<Window.Levels> windows = new ArrayList<>();
        for (int i = 0; i < Math.min(centers.length, widths.length); i++) {
            try {
                windows.add(Window.of(centers[i], widths[i], function));
            } catch (IllegalArgumentException e) {
                throw new DataException(
                        "Window " + (i + 1) + " of the data set is none: " + e.getMessage() + " Use Window.auto().",
                        -1,
                        "(0028,1051)",
                        e);
            }
        }
        return windows;
    }

    /** Whether high values are dark. A presentation LUT shape, where there is one, says so alone. */
    boolean isInverted() {
        return dataSet.string(Tag.PresentationLUTShape)
                .map(shape -> shape.equals("INVERSE"))
                .orElse(image.photometric().equals(Photometric.MONOCHROME1));
    }

    /** Stored values that stand for no measurement, both ends included. */
    record Padding(long low, long high) {}

    Optional<Padding> padding() {
        OptionalInt value = dataSet.intValue(Tag.PixelPaddingValue);
        if (value.isEmpty() || !image.photometric().isMonochrome() || image.sampleType() == SampleType.FLOAT) {
            return Optional.empty();
        }
        int one = asStored(value.getAsInt());
        OptionalInt limit = dataSet.intValue(Tag.PixelPaddingRangeLimit);
        int other = limit.isEmpty() ? one : asStored(limit.getAsInt());
        return Optional.of(new Padding(Math.min(one, other), Math.max(one, other)));
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
