package io.github.imbrex.testkit;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TagPath;
import io.github.imbrex.testkit.internal.phantom.PhantomStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A study of a body that never was: a CT series of a chest with a lesion in the right lung, and a DICOM SEG series of the
 * lesion. The same version writes the same bytes everywhere.
 *
 * <p>The objects are de-identified by the Basic Profile of PS3.15, but for three planted {@link Fault faults} that an
 * anonymisation check must find and nothing beside: a name left in one slice, an institution left inside a sequence that may
 * stay, and an operator left in the segmentation. All values are invented. {@link #withoutFaults()} leaves them out.
 *
 * <pre>{@code
 * var study = Phantom.ct().write(folder);            // 80 slices of 512 x 512
 * var small = Phantom.ct().slices(4).pixels(64).write(folder);
 * }</pre>
 *
 * <p>Immutable; each method that changes something gives a changed copy.
 *
 * @since 0.1
 */
public final class Phantom {

    private static final int MOST_SLICES = 1_000;
    private static final int MOST_PIXELS = 2_048;

    private final int slices;
    private final int pixels;
    private final boolean faulty;

    private Phantom(int slices, int pixels, boolean faulty) {
        this.slices = slices;
        this.pixels = pixels;
        this.faulty = faulty;
    }

    /** {@return the study of 80 slices, 512 x 512 pixels of 16 bits each} */
    public static Phantom ct() {
        return new Phantom(80, 512, true);
    }

    /**
     * This study with another number of slices; they lie around the middle of the lesion.
     *
     * @param count 1 to 1000
     * @return the changed copy
     */
    public Phantom slices(int count) {
        if (count < 1 || count > MOST_SLICES) {
            throw new IllegalArgumentException("A phantom has 1 to " + MOST_SLICES + " slices, not " + count + ".");
        }
        return new Phantom(count, pixels, faulty);
    }

    /**
     * This study on another grid; the field of view stays.
     *
     * @param rowsAndColumns 8 to 2048
     * @return the changed copy
     */
    public Phantom pixels(int rowsAndColumns) {
        if (rowsAndColumns < 8 || rowsAndColumns > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "A slice has 8 to " + MOST_PIXELS + " rows, not " + rowsAndColumns + ".");
        }
        return new Phantom(slices, rowsAndColumns, faulty);
    }

    /** {@return this study without the planted faults} */
    public Phantom withoutFaults() {
        return new Phantom(slices, pixels, false);
    }

    /** {@return volume of the lesion in cubic millimetres, by the formula of the sphere it is} */
    public static double lesionVolume() {
        return PhantomStudy.lesionVolume();
    }

    /**
     * What {@link #write} has written.
     *
     * @param images the CT slices from the feet up
     * @param segmentation the segmentation of the lesion
     * @param faults the planted faults
     * @since 0.1
     */
    public record Study(List<Path> images, Path segmentation, List<Fault> faults) {

        /** What was written; lists are copied. */
        public Study {
            images = List.copyOf(images);
            faults = List.copyOf(faults);
        }

        /**
         * All files: the images, then the segmentation.
         *
         * @return all files
         */
        public List<Path> files() {
            List<Path> files = new ArrayList<>(images);
            files.add(segmentation);
            return files;
        }
    }

    /**
     * An element that should not be as it is.
     *
     * @param file the file it is in
     * @param location where in the data set, such as {@code (0008,2218)[0](0008,0080)}
     * @param keyword keyword of the element, such as {@code InstitutionName}
     * @since 0.1
     */
    public record Fault(Path file, String location, String keyword) {}

    /**
     * Writes the study: {@code ct/0001.dcm} and on, {@code seg/0001.dcm}.
     *
     * @param folder made if it is not there; files of these names are replaced
     * @return what was written
     * @throws IOException if a file cannot be written
     */
    public Study write(Path folder) throws IOException {
        PhantomStudy study = new PhantomStudy(pixels, slices);
        Path ct = Files.createDirectories(folder.resolve("ct"));
        Path seg = Files.createDirectories(folder.resolve("seg"));
        List<Path> images = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            Path file = ct.resolve(String.format(Locale.ROOT, "%04d.dcm", i + 1));
            DicomObject slice = study.slice(i);
            if (faulty && i == slices / 2) {
                slice = leaveName(slice, file, faults);
            }
            if (faulty && i == slices / 4) {
                slice = leaveInstitution(slice, file, faults);
            }
            DicomFile.of(slice).write(file);
            images.add(file);
        }
        Path file = seg.resolve("0001.dcm");
        DicomObject segmentation = study.segmentation();
        if (faulty) {
            segmentation = leaveOperator(segmentation, file, faults);
        }
        DicomFile.of(segmentation).write(file);
        return new Study(images, file, faults);
    }

    private static DicomObject leaveName(DicomObject slice, Path file, List<Fault> faults) {
        faults.add(fault(file, TagPath.ROOT, Tag.PatientName));
        return slice.toBuilder().set(Tag.PatientName, "LEFTOVER^NAME").build();
    }

    /** Inside a sequence that may stay, where a check that looks at the top level only does not see it. */
    private static DicomObject leaveInstitution(DicomObject slice, Path file, List<Fault> faults) {
        faults.add(fault(file, TagPath.ROOT.item(Tag.AnatomicRegionSequence, 0), Tag.InstitutionName));
        DicomObject region = slice.items(Tag.AnatomicRegionSequence).get(0).toBuilder()
                .set(Tag.InstitutionName, "LEFTOVER INSTITUTION")
                .build();
        return slice.toBuilder().set(Tag.AnatomicRegionSequence, region).build();
    }

    private static DicomObject leaveOperator(DicomObject segmentation, Path file, List<Fault> faults) {
        faults.add(fault(file, TagPath.ROOT, Tag.OperatorsName));
        return segmentation.toBuilder()
                .set(Tag.OperatorsName, "LEFTOVER^OPERATOR")
                .build();
    }

    private static Fault fault(Path file, TagPath item, int tag) {
        return new Fault(file, item.then(tag).toString(), Tag.keyword(tag));
    }

    @Override
    public String toString() {
        return "Phantom[" + slices + " slices, " + pixels + " x " + pixels + "]";
    }
}
