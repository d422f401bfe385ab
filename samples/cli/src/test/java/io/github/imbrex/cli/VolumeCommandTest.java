package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.testkit.Phantom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VolumeCommandTest {

    @TempDir
    Path folder;

    private Path data;
    private Phantom.Study phantom;

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data");
        phantom = Phantom.ct().slices(12).pixels(64).write(data);
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    @Test
    void measuresASeriesInAFolderWithOtherThings() {
        Invocation volume = Invocation.of("volume", data.toString(), "--stats", "--json");

        assertThat(volume.exitCode()).as(volume.err()).isZero();
        JsonNode line = volume.lines().get(0);
        assertThat(line.get("columns").asInt()).isEqualTo(64);
        assertThat(line.get("slices").asInt()).isEqualTo(12);
        assertThat(line.get("count").asLong()).isEqualTo(64 * 64 * 12);
        assertThat(line.get("min").asDouble()).isBetween(-1100.0, -900.0);
        assertThat(line.get("sliceSpacing").asDouble()).isPositive();
        Invocation table = Invocation.of("volume", data.toString(), "--stats");
        assertThat(table.out()).startsWith("columns\trows\tslices\t").hasLineCount(2);
    }

    @Test
    void drawsProjectionsAndMontages() throws IOException {
        Invocation mip =
                Invocation.of("volume", data.toString(), "--mip", out("mip.png").toString());
        Invocation coronal = Invocation.of(
                "volume", data.toString(), "--minip", out("min.jpg").toString(), "--view", "coronal", "--width", "50");
        Invocation montage = Invocation.of(
                "volume", data.toString(), "--montage", out("all.png").toString(), "--window", "auto");

        assertThat(mip.exitCode()).as(mip.err()).isZero();
        assertThat(ImageIO.read(out("mip.png").toFile()).getWidth()).isEqualTo(64);
        assertThat(coronal.exitCode()).as(coronal.err()).isZero();
        assertThat(Files.readAllBytes(out("min.jpg"))).startsWith(0xff, 0xd8);
        assertThat(ImageIO.read(out("min.jpg").toFile()).getWidth()).isEqualTo(50);
        assertThat(montage.exitCode()).as(montage.err()).isZero();
        assertThat(ImageIO.read(out("all.png").toFile()).getWidth()).isEqualTo(5 * 64);
    }

    @Test
    void measuresTheRegionsOfASegmentation() throws IOException {
        Invocation mask = Invocation.of(
                "volume",
                data.toString(),
                "--mask",
                phantom.segmentation().toString(),
                "--overlay",
                out("lesion.png").toString(),
                "--json");

        assertThat(mask.exitCode()).as(mask.err()).isZero();
        assertThat(mask.lines()).hasSize(1);
        JsonNode line = mask.lines().get(0);
        assertThat(line.get("region").asInt()).isEqualTo(1);
        assertThat(line.get("mm3").asDouble()).isCloseTo(Phantom.lesionVolume(), within(0.25 * Phantom.lesionVolume()));
        assertThat(line.get("ml").asDouble()).isCloseTo(line.get("mm3").asDouble() / 1000, within(1e-9));
        assertThat(line.get("count").asLong()).isPositive();
        assertThat(line.get("mean").asDouble()).isGreaterThan(-200);
        assertThat(mask.out()).as("names are values of the data set").doesNotContain("Lesion");
        assertThat(ImageIO.read(out("lesion.png").toFile()).getRaster().getNumBands())
                .isEqualTo(3);
        Invocation named = Invocation.of(
                "volume", data.toString(), "--mask", phantom.segmentation().toString(), "--names", "--region", "1");
        assertThat(named.out()).contains("Lesion");
        Invocation unknown = Invocation.of(
                "volume", data.toString(), "--mask", phantom.segmentation().toString(), "--region", "9");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void aMissingSliceIsAFinding() throws IOException {
        Files.delete(phantom.images().get(4));

        Invocation volume = Invocation.of("volume", data.toString(), "--stats", "--json");

        assertThat(volume.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(volume.err()).contains("gaps between slices");
        assertThat(volume.lines().get(0).get("slices").asInt()).isEqualTo(7);
        assertThat(volume.lines().get(0).get("problems").toString()).contains("\"GAP\"");
    }

    @Test
    void aSliceThatIsCutOffIsAFinding() throws IOException {
        Path last = phantom.images().get(11);
        Files.write(last, Arrays.copyOf(Files.readAllBytes(last), 300));

        Invocation volume = Invocation.of("volume", data.toString(), "--stats");

        assertThat(volume.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(volume.err()).contains("1 files cannot be read");
    }

    @Test
    void framesOfNoRegionAreAFinding() throws IOException {
        DicomFile seg = DicomFile.read(phantom.segmentation());
        List<DicomObject> groups = seg.dataSet().items(Tag.PerFrameFunctionalGroupsSequence);
        DicomObject fewer = seg.dataSet().toBuilder()
                .set(Tag.PerFrameFunctionalGroupsSequence, groups.subList(0, groups.size() - 1))
                .build();
        Path file = out("fewer.dcm");
        seg.withDataSet(fewer).write(file);

        Invocation mask = Invocation.of("volume", data.toString(), "--mask", file.toString());

        assertThat(mask.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(mask.err()).contains("Region 1: 1 frames or drawings do not say which region");
    }

    @Test
    void aSegmentationOfOtherCoordinatesIsRefused() throws IOException {
        DicomFile seg = DicomFile.read(phantom.segmentation());
        DicomObject moved = seg.dataSet().toBuilder()
                .set(Tag.FrameOfReferenceUID, "1.2.3.4")
                .build();
        Path file = out("moved.dcm");
        seg.withDataSet(moved).write(file);

        Invocation mask = Invocation.of("volume", data.toString(), "--mask", file.toString());

        assertThat(mask.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(mask.err()).contains("frame of reference").doesNotContain("1.2.3.4");
    }

    @Test
    void whatIsNoSeriesIsSaidInOneLine() throws IOException {
        Path empty = Files.createDirectories(out("empty"));

        assertThat(Invocation.of("volume", empty.toString(), "--stats").exitCode())
                .isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(Invocation.of("volume", out("nowhere").toString(), "--stats").err())
                .contains("nowhere does not exist");
        assertThat(Invocation.of("volume", data.toString()).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Invocation.of(
                                "volume",
                                data.toString(),
                                "--mask",
                                phantom.images().get(0).toString())
                        .err())
                .contains("neither segments nor regions");
    }

    @Test
    void oneSeriesOfSeveralIsChosen() throws IOException {
        DicomFile slice = DicomFile.read(phantom.images().get(0));
        DicomObject other = slice.dataSet().toBuilder()
                .set(Tag.SeriesInstanceUID, "1.2.3.5")
                .build();
        slice.withDataSet(other).write(data.resolve("other.dcm"));

        Invocation most = Invocation.of("volume", data.toString(), "--stats", "--json");
        Invocation one = Invocation.of("volume", data.toString(), "--stats", "--json", "--series", "1.2.3.5");

        assertThat(most.exitCode()).isEqualTo(ExitCodes.PARTIAL);
        assertThat(most.lines().get(0).get("slices").asInt()).isEqualTo(12);
        assertThat(one.lines().get(0).get("slices").asInt()).isEqualTo(1);
        List<JsonNode> lines = one.lines();
        assertThat(lines).hasSize(1);
    }
}
