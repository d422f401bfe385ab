package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.Frames;
import io.github.imbrex.dicom.pixel.PixelStatistics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhantomTest {

    /** Changes when the bytes change: then the version in the phantom's UIDs has to change with it. */
    private static final String SMALL = "bebb99981300abbe9f139f0b4d1ab6aabb53e7d0d8076848a292ccdd041e0f95";

    @TempDir
    Path folder;

    /** Of the data sets; file meta information names the version that wrote it. */
    private static String digest(List<Path> files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            walk(DicomFile.read(file).dataSet(), element -> {
                digest.update(element.path().toString().getBytes(StandardCharsets.US_ASCII));
                if (element.vr() != Vr.SQ) {
                    element.bytes().ifPresent(digest::update);
                }
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void walk(DicomObject object, Consumer<DicomElement> visitor) {
        for (DicomElement element : object.elements()) {
            visitor.accept(element);
            element.items().forEach(item -> walk(item, visitor));
        }
    }

    @Test
    void writesTheSameBytesEverywhere() throws Exception {
        var small = Phantom.ct().slices(6).pixels(64);
        assertThat(digest(small.write(folder.resolve("a")).files())).isEqualTo(SMALL);
        assertThat(digest(small.write(folder.resolve("b")).files())).isEqualTo(SMALL);
    }

    @Test
    void writesOneStudyOfTwoSeriesUnderNeutralNames() throws IOException {
        Phantom.Study study = Phantom.ct().slices(6).pixels(64).write(folder);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(study.files());
        }
        Set<String> studies = new HashSet<>();
        Set<String> series = new HashSet<>();
        Set<String> instances = new HashSet<>();
        for (Path path : study.files()) {
            assertThat(path.getFileName().toString()).matches("\\d{4}\\.dcm");
            DicomFile file = DicomFile.read(path);
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.isComplete()).isTrue();
            DicomObject dataSet = file.dataSet();
            studies.add(dataSet.uid(Tag.StudyInstanceUID).orElseThrow());
            series.add(dataSet.uid(Tag.SeriesInstanceUID).orElseThrow());
            instances.add(dataSet.uid(Tag.SOPInstanceUID).orElseThrow());
            assertThat(file.fileMeta().uid(Tag.MediaStorageSOPInstanceUID)).isEqualTo(dataSet.uid(Tag.SOPInstanceUID));
        }
        assertThat(studies).hasSize(1);
        assertThat(series).hasSize(2);
        assertThat(instances).hasSize(7).allMatch(uid -> uid.startsWith("2.25.") && uid.length() <= 64);
    }

    @Test
    void phantomsOfOtherShapeHaveOtherUids() throws IOException {
        Set<String> uids = new HashSet<>();
        for (Phantom phantom : List.of(
                Phantom.ct().slices(1).pixels(8),
                Phantom.ct().slices(2).pixels(8),
                Phantom.ct().slices(1).pixels(16))) {
            Path first =
                    phantom.write(folder.resolve("p" + uids.size())).images().get(0);
            uids.add(DicomFile.read(first).dataSet().uid(Tag.SOPInstanceUID).orElseThrow());
        }
        assertThat(uids).hasSize(3);
    }

    @Test
    void slicesLieInSpaceAsTheirNumbersSay() throws IOException {
        Phantom.Study study = Phantom.ct().slices(5).pixels(64).write(folder);
        for (int i = 0; i < 5; i++) {
            DicomObject slice = DicomFile.read(study.images().get(i)).dataSet();
            assertThat(slice.doubles(Tag.ImagePositionPatient)).containsExactly(-196.875, -196.875, (i - 2) * 2.5);
            assertThat(slice.doubles(Tag.PixelSpacing)).containsExactly(6.25, 6.25);
            assertThat(slice.intValue(Tag.InstanceNumber)).hasValue(i + 1);
        }
    }

    @Test
    void aSliceIsAChestInHounsfieldUnits() throws IOException {
        Phantom.Study study = Phantom.ct().slices(3).pixels(256).write(folder);
        PixelStatistics statistics =
                Frame.of(DicomFile.read(study.images().get(1)), 0).statistics();
        assertThat(statistics.min()).hasValue(-1024);
        assertThat(statistics.max().orElseThrow()).isBetween(400.0, 600.0);
        assertThat(statistics.mean()).isBetween(-800.0, -600.0);
    }

    @Test
    void theSegmentationIsTheLesionAndNamesItsSlices() throws IOException {
        Phantom.Study study = Phantom.ct().slices(16).pixels(256).write(folder);
        DicomFile file = DicomFile.read(study.segmentation());
        DicomObject segmentation = file.dataSet();
        assertThat(segmentation.uid(Tag.SOPClassUID)).hasValue(Uid.SegmentationStorage);
        Frames masks = Frames.of(file);
        List<DicomObject> groups = segmentation.items(Tag.PerFrameFunctionalGroupsSequence);
        assertThat(groups).hasSize(masks.count());

        long voxels = 0;
        List<Short> inside = new ArrayList<>();
        for (int i = 0; i < masks.count(); i++) {
            DicomObject source = groups.get(i)
                    .items(Tag.DerivationImageSequence)
                    .get(0)
                    .items(Tag.SourceImageSequence)
                    .get(0);
            String uid = source.uid(Tag.ReferencedSOPInstanceUID).orElseThrow();
            DicomFile slice = DicomFile.read(study.images().stream()
                    .filter(path -> uid.equals(uidOf(path)))
                    .findFirst()
                    .orElseThrow());
            assertThat(groups.get(i).items(Tag.PlanePositionSequence).get(0).doubles(Tag.ImagePositionPatient))
                    .isEqualTo(slice.dataSet().doubles(Tag.ImagePositionPatient));
            byte[] mask = masks.get(i).bytes();
            short[] values = Frame.of(slice, 0).shortValues();
            voxels += PixelStatistics.of(values, false, mask).count();
            for (int p = 0; p < mask.length; p++) {
                if (mask[p] != 0) {
                    inside.add(values[p]);
                }
            }
        }
        double volume = voxels * 1.5625 * 1.5625 * 2.5;
        assertThat(volume).isCloseTo(Phantom.lesionVolume(), within(Phantom.lesionVolume() * 0.02));
        double mean = inside.stream().mapToDouble(v -> v - 1024).average().orElseThrow();
        // The rim shares its pixels with air, so that it lies below the 35 HU of the core.
        assertThat(mean).isBetween(-30.0, 35.0);
    }

    private static String uidOf(Path path) {
        try {
            return DicomFile.read(path).dataSet().uid(Tag.SOPInstanceUID).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void framesOfTheSegmentationFollowEachOtherBitByBit() throws IOException {
        // 27 x 27 = 729 bits a frame: no frame but the first begins at a byte.
        Phantom.Study study = Phantom.ct().slices(12).pixels(27).write(folder);
        DicomFile file = DicomFile.read(study.segmentation());
        Frames frames = Frames.of(file);
        assertThat(frames.available()).isEqualTo(frames.count());
        List<DicomObject> groups = file.dataSet().items(Tag.PerFrameFunctionalGroupsSequence);
        for (int i = 0; i < frames.count(); i++) {
            double[] first =
                    groups.get(i).items(Tag.PlanePositionSequence).get(0).doubles(Tag.ImagePositionPatient);
            byte[] mask = frames.get(i).bytes();
            for (int p = 0; p < mask.length; p++) {
                double x = first[0] + p % 27 * 400 / 27.0 + 88;
                double y = first[1] + p / 27 * 400 / 27.0 - 10;
                assertThat(mask[p] == 1).isEqualTo(x * x + y * y + first[2] * first[2] <= 256);
            }
        }
    }

    @Test
    void theThreeFaultsAreWhereTheySay() throws IOException {
        Phantom.Study study = Phantom.ct().slices(8).pixels(16).write(folder);
        assertThat(study.faults())
                .extracting(Phantom.Fault::keyword)
                .containsExactlyInAnyOrder("PatientName", "InstitutionName", "OperatorsName");
        for (Phantom.Fault fault : study.faults()) {
            List<String> found = new ArrayList<>();
            walk(DicomFile.read(fault.file()).dataSet(), element -> {
                if (element.path().toString().equals(fault.location())) {
                    found.addAll(element.strings());
                }
            });
            assertThat(found).singleElement().asString().startsWith("LEFTOVER");
        }
    }

    @Test
    void nothingElseIsLeftOver() throws IOException {
        Set<String> texts = new HashSet<>();
        for (Path path :
                Phantom.ct().slices(2).pixels(8).withoutFaults().write(folder).files()) {
            walk(DicomFile.read(path).dataSet(), element -> {
                assertThat(Tag.isPrivate(element.tag())).isFalse();
                if (Set.of(Vr.DA, Vr.DT, Vr.PN, Vr.TM).contains(element.vr())) {
                    texts.addAll(element.strings());
                }
            });
        }
        assertThat(texts).containsExactlyInAnyOrder("ANON-0001", "19000101", "000000");
    }

    @Test
    void refusesShapesThatMakeNoSense() {
        assertThatThrownBy(() -> Phantom.ct().slices(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phantom.ct().slices(1001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phantom.ct().pixels(7)).isInstanceOf(IllegalArgumentException.class);
    }
}
