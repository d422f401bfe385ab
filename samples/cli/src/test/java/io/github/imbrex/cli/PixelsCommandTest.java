package io.github.imbrex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.pixel.Frame;
import io.github.imbrex.dicom.pixel.VoiFunction;
import io.github.imbrex.dicom.pixel.Window;
import io.github.imbrex.testkit.Phantom;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PixelsCommandTest {

    @TempDir
    Path folder;

    private Phantom.Study phantom;

    @BeforeEach
    void write() throws IOException {
        phantom = Phantom.ct().slices(6).pixels(64).write(folder.resolve("data"));
    }

    @Test
    void listsADigestForEachFrame() throws IOException {
        Invocation pixels = Invocation.of("pixels", phantom.segmentation().toString(), "--sha256");

        assertThat(pixels.exitCode()).as(pixels.err()).isZero();
        List<String> lines = pixels.out().lines().toList();
        DicomFile segmentation = DicomFile.read(phantom.segmentation());
        int frames = segmentation.dataSet().intValue(Tag.NumberOfFrames).orElseThrow();
        assertThat(lines.get(0)).isEqualTo("frame\tsha256\tbytes\tmin\tmax\tbitsAllocated\tsamples\tphotometric");
        assertThat(lines).hasSize(frames + 1);
        String last = Frame.of(segmentation, frames - 1).sha256();
        assertThat(lines.get(frames))
                .startsWith(frames + "\t" + last + "\t4096\t")
                .endsWith("\t1\t1\tMONOCHROME2");
    }

    @Test
    void drawsTheFrameThatWasNamedCountedFromOne() throws IOException {
        Path png = folder.resolve("last.png");
        DicomFile segmentation = DicomFile.read(phantom.segmentation());
        int frames = segmentation.dataSet().intValue(Tag.NumberOfFrames).orElseThrow();

        Invocation pixels = Invocation.of(
                "pixels",
                phantom.segmentation().toString(),
                "--png",
                png.toString(),
                "--frame",
                String.valueOf(frames),
                "--window",
                "0.5,1");

        assertThat(pixels.exitCode()).as(pixels.err()).isZero();
        assertThat(samples(png))
                .isEqualTo(Frame.of(segmentation, frames - 1)
                        .render(Window.of(0.5, 1))
                        .samples());
    }

    @Test
    void windowsFractionsWithAFunction() throws IOException {
        Path png = folder.resolve("exact.png");
        Path image = phantom.images().get(0);

        Invocation pixels = Invocation.of(
                "pixels", image.toString(), "--png", png.toString(), "--window", "-1000,0.5,linear-exact");

        assertThat(pixels.exitCode()).as(pixels.err()).isZero();
        assertThat(samples(png))
                .isEqualTo(Frame.of(DicomFile.read(image), 0)
                        .render(Window.of(-1000, 0.5, VoiFunction.LINEAR_EXACT))
                        .samples());
    }

    @Test
    void drawsTheOnlyFrameAtTheWidthAskedFor() throws IOException {
        Path png = folder.resolve("slice.png");

        Invocation pixels = Invocation.of(
                "pixels",
                phantom.images().get(3).toString(),
                "--png",
                png.toString(),
                "--window",
                "auto",
                "--width",
                "32");

        assertThat(pixels.exitCode()).as(pixels.err()).isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(32);
    }

    @Test
    void givesStatisticsOfModalityValues() {
        Invocation pixels = Invocation.of("pixels", phantom.images().get(0).toString(), "--stats", "--json");

        assertThat(pixels.exitCode()).as(pixels.err()).isZero();
        assertThat(pixels.lines()).hasSize(1);
        assertThat(pixels.lines().get(0).get("count").asInt()).isEqualTo(64 * 64);
        assertThat(pixels.lines().get(0).get("min").asDouble())
                .as("air, in Hounsfield units")
                .isBetween(-1100.0, -900.0);
    }

    @Test
    void aClaimOfMoreFramesThanThereAreIsPartialAndCheap() throws IOException {
        DicomFile slice = DicomFile.read(phantom.images().get(0));
        DicomObject claiming = slice.dataSet().toBuilder()
                .set(Tag.NumberOfFrames, Vr.IS, "2147483647")
                .build();
        Path file = folder.resolve("claim.dcm");
        slice.withDataSet(claiming).write(file);

        Invocation pixels = Invocation.of("pixels", file.toString(), "--sha256", "--json");

        assertThat(pixels.exitCode()).as(pixels.err()).isIn(ExitCodes.PARTIAL, ExitCodes.BAD_INPUT);
        assertThat(pixels.err()).hasLineCount(1);
        assertThat(pixels.lines()).hasSizeLessThan(2);
    }

    @Test
    void aFrameThatIsNotThereIsAUsageFault() {
        Invocation pixels = Invocation.of("pixels", phantom.images().get(0).toString(), "--sha256", "--frames", "2");

        assertThat(pixels.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(pixels.err()).contains("frames 1 to 1");
    }

    @Test
    void namesTheFolderThatIsMissingAndLeavesNothing() throws IOException {
        Path png = folder.resolve("nowhere/slice.png");

        Invocation pixels = Invocation.of("pixels", phantom.images().get(0).toString(), "--png", png.toString());

        assertThat(pixels.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(pixels.err()).contains("nowhere does not exist").hasLineCount(1);
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void windowAndWidthBelongToPictures() {
        Invocation pixels =
                Invocation.of("pixels", phantom.images().get(0).toString(), "--stats", "--window", "40,400");

        assertThat(pixels.exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    private static byte[] samples(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        return (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    }
}
