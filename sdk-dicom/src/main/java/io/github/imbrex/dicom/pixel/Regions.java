package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The regions of a DICOM SEG or an RT Structure Set as masks over the voxels of a volume.
 *
 * <p>Nothing is resampled. Frames of a SEG belong to the voxels at their place: its pixels must be the voxels of the grid, up to a
 * quarter of a voxel at the corners, perhaps cropped, turned by right angles, or in another order. Contours of a structure set
 * must lie in the planes of slices, up to a quarter of the distance of slices; a voxel is inside if its centre is, by the even-odd
 * rule over all contours of the region in its slice; of a region that was drawn several times, if it is inside of any drawing.
 * What does not lie so is a {@link GeometryException}, as is another frame of reference. What lies beyond the volume is left out
 * and {@linkplain Drawing counted}, and so is what does not say its region.
 *
 * <p>Safe for use by many threads. Masks are made when they are asked for and not kept.
 *
 * <pre>{@code
 * Regions regions = Regions.of(DicomFile.read(seg), ct.grid());
 * for (Region region : regions.list()) {
 *     System.out.println(region.number() + ": " + regions.mask(region.number()).millilitres() + " ml");
 * }
 * }</pre>
 *
 * @since 0.1
 */
public abstract sealed class Regions permits SegmentRegions, ContourRegions {

    /** How far pixels may be from voxels and contours from slices, in voxels. */
    static final double TOLERANCE = 0.25;

    /**
     * A region over the voxels of a volume.
     *
     * @param mask the voxels that are in it
     * @param outside what reaches beyond the volume and is left out there: pixels of a segment, or contours of a region of
     *     interest
     * @param open contours that enclose no area, such as points, and are left out
     * @param lost frames or drawings of the object that do not say, or not rightly, which region they show, and are left out of
     *     all; some may be of this one
     * @since 0.1
     */
    public record Drawing(Mask mask, long outside, long open, long lost) {

        /** {@return whether the mask is all that was drawn} */
        public boolean isComplete() {
            return outside == 0 && open == 0 && lost == 0;
        }
    }

    Regions() {}

    /**
     * The regions of an object. Pixels of a {@code FRACTIONAL} segmentation count from half of the maximum on.
     *
     * @param file a SEG, a label map SEG or an RT Structure Set
     * @param grid the voxels of the volume
     * @return its regions
     * @throws GeometryException if the object is of another frame of reference
     * @throws DataException if it is none of these objects
     */
    public static Regions of(DicomFile file, VoxelGrid grid) {
        return of(file, grid, 0.5);
    }

    /**
     * The regions of an object.
     *
     * @param file a SEG, a label map SEG or an RT Structure Set
     * @param grid the voxels of the volume
     * @param fraction from which part of the maximum on a pixel of a {@code FRACTIONAL} segmentation counts, above 0 to 1; of no
     *     effect on others
     * @return its regions
     * @throws GeometryException if the object is of another frame of reference
     * @throws DataException if it is none of these objects
     */
    public static Regions of(DicomFile file, VoxelGrid grid, double fraction) {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("A fraction is above 0 and up to 1, not " + fraction + ".");
        }
        DicomObject dataSet = file.dataSet();
        if (dataSet.contains(Tag.SegmentSequence)) {
            return new SegmentRegions(file, grid, fraction);
        }
        if (dataSet.contains(Tag.StructureSetROISequence)) {
            return new ContourRegions(dataSet, grid);
        }
        throw new DataException(
                "The object has neither segments nor regions of interest. A mask is made of a DICOM SEG or an RT Structure"
                        + " Set.",
                -1,
                Tag.toString(Tag.SegmentSequence),
                null);
    }

    /**
     * The series an object was drawn on.
     *
     * @param file a SEG or an RT Structure Set
     * @return its Series Instance UID; empty if the object does not say, or names several
     */
    public static Optional<String> seriesOf(DicomFile file) {
        Set<String> series = new LinkedHashSet<>();
        for (DicomObject item : file.dataSet().items(Tag.ReferencedSeriesSequence)) {
            item.string(Tag.SeriesInstanceUID).ifPresent(series::add);
        }
        for (DicomObject frame : file.dataSet().items(Tag.ReferencedFrameOfReferenceSequence)) {
            for (DicomObject study : frame.items(Tag.RTReferencedStudySequence)) {
                for (DicomObject item : study.items(Tag.RTReferencedSeriesSequence)) {
                    item.string(Tag.SeriesInstanceUID).ifPresent(series::add);
                }
            }
        }
        return series.size() == 1 ? Optional.of(series.iterator().next()) : Optional.empty();
    }

    /** {@return the regions, in the order of the object} */
    public abstract List<Region> list();

    /**
     * The voxels of a region.
     *
     * @param number number of the region
     * @return their mask; empty if nothing was drawn, or nothing over the volume
     * @throws IllegalArgumentException if there is no such region
     * @throws GeometryException if what was drawn does not lie on the voxels of the grid
     * @throws DataException if frames or contours are not what they must be
     * @throws IOException if the file cannot be read
     */
    public Mask mask(int number) throws IOException {
        return draw(number).mask();
    }

    /**
     * The voxels of a region, and what has none.
     *
     * @param number number of the region
     * @return the mask, and what it leaves out
     * @throws IllegalArgumentException if there is no such region
     * @throws GeometryException if what was drawn does not lie on the voxels of the grid
     * @throws DataException if frames or contours are not what they must be
     * @throws IOException if the file cannot be read
     */
    public abstract Drawing draw(int number) throws IOException;

    static void checkFrameOfReference(VoxelGrid grid, String frameOfReference) {
        if (!grid.sharesFrameWith(frameOfReference)) {
            throw new GeometryException(
                    "What was drawn is of another frame of reference than the volume, so its coordinates mean other places."
                            + " Register one to the other first, or take the images it was drawn on.",
                    Tag.toString(Tag.FrameOfReferenceUID));
        }
    }

    static IllegalArgumentException unknown(int number) {
        return new IllegalArgumentException("There is no region " + number + " in the object. Ask for one of list().");
    }

    /** How much there is, never what it is called. */
    @Override
    public String toString() {
        return "Regions[" + list().size() + "]";
    }
}
