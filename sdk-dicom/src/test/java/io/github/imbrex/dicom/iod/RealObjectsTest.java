package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealObjectsTest {

    private record Read(Path file, DicomObject dataSet) {}

    private static List<Read> files(String folder) throws IOException {
        List<Read> read = new ArrayList<>();
        for (Path file : RealData.files("dicom/" + folder)) {
            if (file.toString().endsWith(".dcm")) {
                read.add(new Read(file, DicomFile.read(file).dataSet()));
            }
        }
        return read;
    }

    private static List<Read> having(int tag, String... folders) throws IOException {
        List<Read> found = new ArrayList<>();
        for (String folder : folders) {
            files(folder).stream().filter(read -> read.dataSet.contains(tag)).forEach(found::add);
        }
        assertThat(found).as(Tag.toString(tag)).isNotEmpty();
        return found;
    }

    @Test
    void everyRecordOfARealDirectoryIsReachedByItsOffsets() throws IOException {
        for (Path file : RealData.files("dicom/dicomdir")) {
            DicomDirectory directory = DicomDirectory.read(file);
            List<DicomObject> items = DicomFile.read(file).dataSet().items(Tag.DirectoryRecordSequence);

            assertThat(directory.problems()).isEmpty();
            assertThat(directory.unreached()).isEmpty();
            assertThat(directory.stream()).hasSameSizeAs(items);
            assertThat(directory.instances()).hasSize((int) items.stream()
                    .filter(item -> item.contains(Tag.ReferencedFileID))
                    .count());
            assertThat(directory.patients())
                    .isNotEmpty()
                    .allSatisfy(patient -> assertThat(patient.children())
                            .isNotEmpty()
                            .allSatisfy(study -> {
                                assertThat(study.type()).isEqualTo(RecordType.STUDY);
                                assertThat(study.keys().contains(Tag.StudyInstanceUID))
                                        .isTrue();
                                assertThat(study.children())
                                        .isNotEmpty()
                                        .allSatisfy(series -> assertThat(series.children())
                                                .isNotEmpty()
                                                .allMatch(instance ->
                                                        instance.type().equals(RecordType.IMAGE)));
                            }));
        }
    }

    @Test
    void theFilesOfARealDirectoryAreFoundInLowerCase(@TempDir Path medium) throws IOException {
        for (Path file : RealData.files("dicom/dicomdir")) {
            Path copy = Files.copy(file, medium.resolve("dicomdir"));
            DicomDirectory directory = DicomDirectory.read(copy);
            for (DirectoryRecord instance : directory.instances().toList()) {
                Path path = medium;
                for (String component : instance.fileId().orElseThrow().components()) {
                    path = path.resolve(component.toLowerCase(java.util.Locale.ROOT));
                }
                Files.createDirectories(path.getParent());
                Files.createFile(path);
            }

            assertThat(directory.instances().map(DirectoryRecord::file)).allMatch(java.util.Optional::isPresent);
            assertThat(directory.instances().map(DirectoryRecord::file).distinct())
                    .hasSize((int) directory.instances().count());
            Files.delete(copy);
        }
    }

    @Test
    void theContentTreeOfARealReportHasEveryItem() throws IOException {
        for (Read read : having(Tag.ContentSequence, "segrtsr")) {
            SrDocument document = SrDocument.of(read.dataSet);

            assertThat(document.problems()).as(read.file.toString()).isEmpty();
            assertThat(document.stream()).as(read.file.toString()).hasSize(1 + contentItems(read.dataSet));
            document.stream().forEach(item -> {
                if (item.isReference()) {
                    assertThat(item.target()).as(read.file.toString()).isPresent();
                } else {
                    assertThat(item.value()).as(item.valueType()).isNotInstanceOf(ContentValue.None.class);
                    assertThat(item.valueType())
                            .isEqualTo(item.dataSet().string(Tag.ValueType).orElseThrow());
                }
            });
            assertThat(document.title()).isEqualTo(Code.in(read.dataSet, Tag.ConceptNameCodeSequence));
        }
    }

    private static int contentItems(DicomObject object) {
        int count = 0;
        for (DicomElement element : object.elements()) {
            if (element.tag() == Tag.ContentSequence) {
                for (DicomObject item : element.items()) {
                    count += 1 + contentItems(item);
                }
            }
        }
        return count;
    }

    @Test
    void theFramesOfARealSegmentationAreThoseOfItsSegments() throws IOException {
        Set<SegmentationType> types = new java.util.HashSet<>();
        for (Read read : having(Tag.SegmentSequence, "segrtsr")) {
            Segmentation segmentation = Segmentation.of(read.dataSet);

            assertThat(segmentation.problems()).as(read.file.toString()).isEmpty();
            types.add(segmentation.type());
            assertThat(segmentation.frameCount())
                    .isEqualTo(read.dataSet.intValue(Tag.NumberOfFrames).orElseThrow());
            assertThat(segmentation.segments())
                    .hasSameSizeAs(read.dataSet.items(Tag.SegmentSequence))
                    .allMatch(segment -> segment.category() != null && segment.type() != null);
            if (!segmentation.type().equals(SegmentationType.LABELMAP)) {
                int frames = segmentation.segments().stream()
                        .mapToInt(segment -> segmentation.framesOf(segment.number()).length)
                        .sum();
                assertThat(frames).isEqualTo(segmentation.frameCount());
            }
            Set<String> referenced = instances(read.dataSet);
            for (int frame = 0; frame < segmentation.frameCount(); frame++) {
                assertThat(segmentation.sources(frame))
                        .allMatch(
                                source -> referenced.contains(source.instance().sopInstanceUid()));
            }
        }
        assertThat(types).contains(SegmentationType.BINARY, SegmentationType.FRACTIONAL, SegmentationType.LABELMAP);
    }

    private static Set<String> instances(DicomObject segmentation) {
        return segmentation.items(Tag.ReferencedSeriesSequence).stream()
                .flatMap(series -> series.items(Tag.ReferencedInstanceSequence).stream())
                .map(item -> item.string(Tag.ReferencedSOPInstanceUID).orElse(""))
                .collect(Collectors.toSet());
    }

    @Test
    void theFunctionalGroupsOfRealImagesAreReadForEveryFrame() throws IOException {
        int placed = 0;
        for (Read read : having(Tag.SOPClassUID, "multiframe", "segrtsr", "native")) {
            FunctionalGroups groups = FunctionalGroups.of(read.dataSet);
            assertThat(groups.problems()).as(read.file.toString()).isEmpty();
            assertThat(groups.frameCount())
                    .isEqualTo(read.dataSet.intValue(Tag.NumberOfFrames).orElse(1));
            List<Dimension> dimensions = groups.dimensions();
            for (int frame = 0; frame < groups.frameCount(); frame++) {
                try {
                    groups.pixelMeasures(frame);
                    groups.voiWindows(frame);
                    groups.pixelValueTransformation(frame);
                    groups.derivations(frame);
                    groups.anatomy(frame);
                    groups.tilePosition(frame);
                    groups.planeOrientation(frame);
                    placed += groups.planePosition(frame).isPresent() ? 1 : 0;
                    int indices = groups.frameContent(frame)
                            .map(content -> content.dimensionIndices().size())
                            .orElse(0);
                    assertThat(indices).isIn(0, dimensions.size());
                } catch (DataException e) {
                    throw new AssertionError(read.file + ": " + e.getMessage(), e);
                }
            }
        }
        assertThat(placed).isPositive();
    }

    @Test
    void anEnhancedImageSaysForEachFrameWhatItsRawItemsSay() throws IOException {
        int compared = 0;
        for (Read read : having(Tag.PerFrameFunctionalGroupsSequence, "multiframe", "segrtsr")) {
            FunctionalGroups groups = FunctionalGroups.of(read.dataSet);
            List<DicomObject> items = read.dataSet.items(Tag.PerFrameFunctionalGroupsSequence);
            for (int frame = 0; frame < items.size(); frame++) {
                for (DicomObject place : items.get(frame).items(Tag.PlanePositionSequence)) {
                    double[] raw = place.doubles(Tag.ImagePositionPatient);
                    assertThat(groups.planePosition(frame)).contains(new Point(raw[0], raw[1], raw[2]));
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void anEnhancedCtHasSpacingOrientationWindowAndRescale() throws IOException {
        List<Read> enhanced = having(Tag.SharedFunctionalGroupsSequence, "multiframe").stream()
                .filter(read -> read.dataSet.uid(Tag.SOPClassUID).orElse("").equals(Uid.EnhancedCTImageStorage))
                .toList();
        assertThat(enhanced).isNotEmpty();
        for (Read read : enhanced) {
            FunctionalGroups groups = FunctionalGroups.of(read.dataSet);
            for (int frame = 0; frame < groups.frameCount(); frame++) {
                assertThat(groups.pixelMeasures(frame).rowSpacing()).isNotNull();
                assertThat(groups.planePosition(frame)).isPresent();
                assertThat(groups.planeOrientation(frame)).isPresent();
                assertThat(groups.voiWindows(frame)).isNotEmpty();
                assertThat(groups.pixelValueTransformation(frame)).isPresent();
                assertThat(groups.frameContent(frame).orElseThrow().stackId()).isNotNull();
                assertThat(groups.anatomy(frame).region()).isNotNull();
            }
        }
    }
}
