package io.github.imbrex.dicom.iod;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an image says about each of its frames: the multi-frame functional groups of PS3.3 C.7.6.16, those of the frame before
 * those that all frames share. An image without functional groups is read the same way: where an attribute of the image is
 * the obvious equivalent, it stands in.
 *
 * <p>Frames count from 0, as in {@code Frame}; frame numbers within references count from 1, as in the standard. What is not
 * there is empty; what is there and is not of the form the standard gives it is a {@link DataException} that names the
 * element, since a wrong position is worse than none. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * var groups = FunctionalGroups.of(file.dataSet());
 * groups.planePosition(0);
 * }</pre>
 *
 * @since 0.1
 */
public final class FunctionalGroups {

    private final DicomObject dataSet;
    private final List<DicomObject> shared;
    private final List<DicomObject> perFrame;
    private final int declared;
    private final List<Problem> problems;
    private volatile @Nullable FrameOffsets offsets;

    private FunctionalGroups(DicomObject dataSet) {
        Problems found = new Problems();
        Attributes image = new Attributes(dataSet, found);
        this.dataSet = dataSet;
        this.shared = dataSet.items(Tag.SharedFunctionalGroupsSequence);
        this.perFrame = dataSet.items(Tag.PerFrameFunctionalGroupsSequence);
        this.declared = declared(image);
        if (!perFrame.isEmpty() && perFrame.size() != declared) {
            image.problem(Problem.Kind.COUNT, Tag.PerFrameFunctionalGroupsSequence);
        }
        if (shared.size() > 1) {
            image.problem(Problem.Kind.COUNT, Tag.SharedFunctionalGroupsSequence);
        }
        if (perFrame.isEmpty() && !shared.isEmpty() && !isTiledFull(image)) {
            image.problem(Problem.Kind.MISSING, Tag.PerFrameFunctionalGroupsSequence);
        }
        this.problems = found.toList();
    }

    /**
     * {@return the functional groups of an image}
     *
     * @param dataSet the data set of the image
     */
    public static FunctionalGroups of(DicomObject dataSet) {
        return new FunctionalGroups(dataSet);
    }

    private static int declared(Attributes image) {
        OptionalInt frames = image.integer(Tag.NumberOfFrames);
        if (frames.isPresent() && frames.getAsInt() < 1) {
            image.problem(Problem.Kind.MALFORMED, Tag.NumberOfFrames);
        }
        return Math.max(1, frames.orElse(1));
    }

    /** Whether the places of frames follow from their order, so that no frame needs groups of its own (C.7.6.17.3). */
    static boolean isTiledFull(Attributes image) {
        return image.term(Tag.DimensionOrganizationType)
                .filter("TILED_FULL"::equals)
                .isPresent();
    }

    /**
     * {@return how many frames there are: Number of Frames, 1 without it; if there are functional groups for other than that many
     * frames, the lesser of the two numbers}
     */
    public int frameCount() {
        return perFrame.isEmpty() ? declared : Math.min(declared, perFrame.size());
    }

    /** {@return whether the image has functional groups at all} */
    public boolean isPresent() {
        return !shared.isEmpty() || !perFrame.isEmpty();
    }

    /** {@return what is wrong with the functional groups as a whole; at most 100} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The items of a functional group macro: those of the frame, else those all frames share.
     *
     * @param frame the frame, from 0
     * @param sequence tag of the macro, such as {@code Tag.PixelMeasuresSequence}
     * @return the items of the sequence; none if the image does not have it
     * @throws IndexOutOfBoundsException if there is no such frame
     */
    public List<DicomObject> macro(int frame, int sequence) {
        // A frame that one of two numbers leaves out is still there by the other.
        if (frame < 0 || frame >= Math.max(declared, perFrame.size())) {
            throw new IndexOutOfBoundsException(
                    "There is no frame " + frame + "; frames count from 0, and there are " + frameCount() + ".");
        }
        if (frame < perFrame.size()) {
            List<DicomObject> own = perFrame.get(frame).items(sequence);
            if (!own.isEmpty()) {
                return own;
            }
        }
        for (DicomObject group : shared) {
            List<DicomObject> all = group.items(sequence);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /** The only item of a macro. */
    private Optional<FrameValues> item(int frame, int sequence) {
        return macro(frame, sequence).stream().findFirst().map(FrameValues::new);
    }

    private FrameValues itemOrImage(int frame, int sequence) {
        return item(frame, sequence).orElseGet(() -> new FrameValues(dataSet));
    }

    /** The item of a macro about a place: of one frame, the image says the same of itself. */
    private Optional<FrameValues> itemOrOnlyFrame(int frame, int sequence) {
        Optional<FrameValues> item = item(frame, sequence);
        return item.isEmpty() && declared == 1 ? Optional.of(new FrameValues(dataSet)) : item;
    }

    /**
     * {@return pixel spacing and slice thickness of a frame (C.7.6.16.2.1); those of the image if it has no such functional group}
     *
     * @param frame the frame, from 0
     * @throws DataException if a value is not what it must be: a spacing above 0
     */
    public PixelMeasures pixelMeasures(int frame) {
        FrameValues item = itemOrImage(frame, Tag.PixelMeasuresSequence);
        Optional<double[]> spacing = item.numbers(Tag.PixelSpacing, 2);
        spacing.ifPresent(values -> item.requirePositive(Tag.PixelSpacing, values));
        return new PixelMeasures(
                spacing.map(values -> values[0]).orElse(null),
                spacing.map(values -> values[1]).orElse(null),
                item.number(Tag.SliceThickness).orElse(null),
                item.number(Tag.SpacingBetweenSlices).orElse(null));
    }

    /**
     * The centre of the first pixel of a frame (C.7.6.16.2.3). Image Position (Patient) of the image stands in only if it has a
     * single frame, since of several it places one; or if it is a dose whose Grid Frame Offset Vector places the others
     * (C.8.8.3.2).
     *
     * @param frame the frame, from 0
     * @return the position in mm
     * @throws DataException if there are other than three finite numbers, or other than one offset for each frame
     */
    public Optional<Point> planePosition(int frame) {
        Optional<Point> own =
                itemOrOnlyFrame(frame, Tag.PlanePositionSequence).flatMap(item -> item.point(Tag.ImagePositionPatient));
        return own.isEmpty() && dataSet.contains(Tag.GridFrameOffsetVector)
                ? new FrameValues(dataSet).offsetPosition(frame, offsets())
                : own;
    }

    private double[] offsets() {
        FrameOffsets known = offsets;
        if (known == null) {
            known = FrameOffsets.of(dataSet, declared);
            offsets = known; // the same from whichever thread
        }
        return known.values();
    }

    /**
     * {@return the directions of rows and columns of a frame (C.7.6.16.2.4); those of the image if it has no such functional group}
     *
     * @param frame the frame, from 0
     * @throws DataException if there are other than six numbers, or they are not two directions
     */
    public Optional<PlaneOrientation> planeOrientation(int frame) {
        return itemOrImage(frame, Tag.PlaneOrientationSequence).orientation();
    }

    /**
     * {@return the place of a tile in the total pixel matrix of a slide (C.8.12.6.1); where tiles are in the order of
     * {@code TILED_FULL}, the one that follows from it, without an offset}
     *
     * @param frame the frame, from 0
     * @throws DataException if a value is no whole number
     */
    public Optional<TilePosition> tilePosition(int frame) {
        Optional<TilePosition> own = item(frame, Tag.PlanePositionSlideSequence).flatMap(FrameValues::tile);
        return own.isPresent() ? own : Tiling.of(dataSet).map(tiling -> tiling.position(frame));
    }

    /**
     * {@return stack, dimension indices and times of a frame (C.7.6.16.2.2)}
     *
     * @param frame the frame, from 0
     * @throws DataException if a value is not of its form
     */
    public Optional<FrameContent> frameContent(int frame) {
        return item(frame, Tag.FrameContentSequence).map(FrameValues::content);
    }

    /**
     * {@return the windows of a frame (C.7.6.16.2.10), the default first; those of the image if it has no such functional group}
     *
     * @param frame the frame, from 0
     * @throws DataException if there are not as many centers as widths, or a number is not finite
     */
    public List<VoiWindow> voiWindows(int frame) {
        return itemOrImage(frame, Tag.FrameVOILUTSequence).windows();
    }

    /**
     * The line that makes modality values of stored ones (C.7.6.16.2.9); that of the image if it has no such functional group.
     *
     * @param frame the frame, from 0
     * @return the line; empty if neither slope nor intercept is given
     * @throws DataException if a number is not finite, or the slope is 0
     */
    public Optional<PixelValueTransformation> pixelValueTransformation(int frame) {
        return itemOrImage(frame, Tag.PixelValueTransformationSequence).transformation();
    }

    /**
     * {@return how a frame was derived, and from what (C.7.6.16.2.6)}
     *
     * @param frame the frame, from 0
     * @throws DataException if a reference is not of its form
     */
    public List<Derivation> derivations(int frame) {
        return macro(frame, Tag.DerivationImageSequence).stream()
                .map(item -> new FrameValues(item).derivation())
                .toList();
    }

    /**
     * {@return the part of the body a frame shows (C.7.6.16.2.8); that of the image if it has no such functional group}
     *
     * @param frame the frame, from 0
     */
    public FrameAnatomy anatomy(int frame) {
        Optional<FrameValues> own = item(frame, Tag.FrameAnatomySequence);
        FrameValues item = own.orElseGet(() -> new FrameValues(dataSet));
        return item.anatomy(own.isPresent() ? Tag.FrameLaterality : Tag.ImageLaterality);
    }

    /** {@return the dimensions in which frames are ordered (C.7.6.17), slowest first; one for each Dimension Index Value} */
    public List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (DicomObject item : dataSet.items(Tag.DimensionIndexSequence)) {
            dimensions.add(new FrameValues(item).dimension());
        }
        return List.copyOf(dimensions);
    }

    /** {@return how frames are laid out: Dimension Organization Type such as {@code 3D} or {@code TILED_FULL}} */
    public Optional<String> dimensionOrganizationType() {
        return new FrameValues(dataSet).term(Tag.DimensionOrganizationType);
    }

    static DataException fault(TagPath path, String cause) {
        return new DataException(
                path + ": " + cause + ". Read the element with DicomObject if its values are of use all the same.",
                -1,
                path.toString(),
                null);
    }

    /** How many frames there are, never what is said of them. */
    @Override
    public String toString() {
        return "FunctionalGroups[" + frameCount() + " frames, " + perFrame.size() + " of their own]";
    }
}
