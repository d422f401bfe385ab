package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.Seed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @TempDir
    Path folder;

    @Test
    void anotherDecoderReadsTheSamePixels() throws IOException {
        Random random = Seed.random("PictureTest");
        for (int[] size : new int[][] {{1, 1}, {1, 9}, {13, 7}, {300, 400}}) {
            for (boolean smooth : new boolean[] {true, false}) {
                byte[] rgb = new byte[size[0] * size[1] * 3];
                byte[] gray = new byte[size[0] * size[1]];
                for (int i = 0; i < rgb.length; i++) {
                    rgb[i] = (byte) (smooth ? i / 7 : random.nextInt());
                }
                for (int i = 0; i < gray.length; i++) {
                    gray[i] = (byte) (smooth ? i / 3 : random.nextInt());
                }
                BufferedImage colour = ImageIO.read(new ByteArrayInputStream(
                        Picture.rgb(size[0], size[1], rgb).png()));
                BufferedImage grey = ImageIO.read(new ByteArrayInputStream(
                        Picture.gray(size[0], size[1], gray).png()));
                assertThat(colour.getWidth()).isEqualTo(size[0]);
                assertThat(colour.getHeight()).isEqualTo(size[1]);
                for (int i = 0; i < gray.length; i++) {
                    int x = i % size[0];
                    int y = i / size[0];
                    int expected = (rgb[3 * i] & 0xff) << 16 | (rgb[3 * i + 1] & 0xff) << 8 | rgb[3 * i + 2] & 0xff;
                    assertThat(colour.getRGB(x, y) & 0xff_ffff).isEqualTo(expected);
                    assertThat(grey.getRaster().getSample(x, y, 0)).isEqualTo(gray[i] & 0xff);
                }
            }
        }
    }

    @Test
    void becomesABufferedImageOfTheSamePixels() {
        BufferedImage image =
                Picture.rgb(2, 1, new byte[] {1, 2, 3, (byte) 200, 100, 50}).toBufferedImage();
        assertThat(image.getRGB(0, 0) & 0xff_ffff).isEqualTo(0x010203);
        assertThat(image.getRGB(1, 0) & 0xff_ffff).isEqualTo(0xc86432);
        assertThat(Picture.gray(1, 1, new byte[] {77})
                        .toBufferedImage()
                        .getRaster()
                        .getSample(0, 0, 0))
                .isEqualTo(77);
    }

    @Test
    void leavesNothingBesideTheFileItWrites() throws IOException {
        Path file = folder.resolve("slice.png");
        Files.writeString(file, "what was there");
        Picture.gray(2, 2, new byte[4]).writePng(file);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void leavesNothingAtAllWhenItCannotWrite() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("slice.png/inside"));
        Picture picture = Picture.gray(2, 2, new byte[4]);
        assertThatThrownBy(() -> picture.writePng(occupied.getParent())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> picture.writePng(folder.resolve("no/such/folder.png")))
                .isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(occupied.getParent());
        }
    }

    @Test
    void scalesWithoutChangingWhatIsEven() {
        byte[] samples = new byte[30 * 20];
        Arrays.fill(samples, (byte) 201);
        Picture picture = Picture.gray(30, 20, samples);
        for (int width : new int[] {1, 7, 15, 29, 31, 300}) {
            Picture scaled = picture.scaledToWidth(width);
            assertThat(scaled.width()).isEqualTo(width);
            assertThat(scaled.height()).isEqualTo(Math.max(1, Math.round(20f * width / 30)));
            assertThat(scaled.samples()).containsOnly(201);
        }
        assertThat(picture.scaledToWidth(30)).isSameAs(picture);
    }

    @Test
    void shrinkingAveragesAndGrowingInterpolates() {
        byte[] checks = {0, (byte) 200, (byte) 200, 0};
        assertThat(Picture.gray(2, 2, checks).scaledToWidth(1).samples()).containsExactly(100);
        assertThat(Picture.gray(2, 1, new byte[] {0, 100}).scaledToWidth(4).samples()[1])
                .isEqualTo((byte) 25);
    }

    @Test
    void whatIsBetweenTwoDirectionsFitsWhateverTheSizes() {
        byte[] ramp = new byte[50_000];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (byte) (i / 5000 * 20);
        }
        Picture wide = Picture.gray(1, 50_000, ramp).resizedTo(65_535, 10);
        for (int y = 0; y < 10; y++) {
            assertThat(wide.samples()[y * 65_535 + 40_000]).isEqualTo((byte) (y * 20));
        }
        byte[] columns = {0, 40, 80, 100, 40, 0, 0, 40, 80, 100, 40, 0};
        assertThat(Picture.rgb(2, 2, columns).resizedTo(4, 1).samples())
                .containsExactly(0, 40, 80, 25, 40, 60, 75, 40, 20, 100, 40, 0);
    }

    @Test
    void refusesSizesThatCannotBe() {
        assertThatThrownBy(() -> Picture.gray(2, 2, new byte[3])).isInstanceOf(IllegalArgumentException.class);
        Picture picture = Picture.gray(1, 1, new byte[1]);
        assertThatThrownBy(() -> picture.scaledToWidth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture.scaledToWidth(65_535)).hasMessageContaining("too large");
    }

    @Test
    void comesBackFromABufferedImage() {
        Random random = Seed.random("PictureTest.images");
        byte[] rgb = new byte[3 * 35];
        random.nextBytes(rgb);
        byte[] gray = new byte[35];
        random.nextBytes(gray);

        Picture colour = Picture.of(Picture.rgb(7, 5, rgb).toBufferedImage());
        Picture grey = Picture.of(Picture.gray(7, 5, gray).toBufferedImage());

        assertThat(colour.samples()).isEqualTo(rgb);
        assertThat(grey.samples()).isEqualTo(gray);
        assertThat(grey.isColour()).isFalse();
        BufferedImage transparent = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        transparent.setRGB(0, 0, 0x80ff0000);
        transparent.setRGB(1, 0, 0x00ffffff);
        assertThat(Picture.of(transparent).samples()).containsExactly(128, 0, 0, 0, 0, 0);
        BufferedImage wide = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        wide.getRaster().setSample(1, 0, 0, 0xabcd);
        assertThat(Picture.of(wide).samples()).containsExactly(0, 0xab);
        BufferedImage part = Picture.gray(7, 5, gray).toBufferedImage().getSubimage(2, 1, 3, 2);
        assertThat(Picture.of(part).samples())
                .containsExactly(gray[9], gray[10], gray[11], gray[16], gray[17], gray[18]);
    }

    @Test
    void aJpegIsTheSamePictureNearly() throws IOException {
        byte[] rgb = new byte[3 * 64 * 48];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i / 3 % 64 * 3 + i % 3 * 20);
        }
        for (Picture picture : new Picture[] {Picture.rgb(64, 48, rgb), Picture.gray(96, 96, rgb)}) {
            byte[] file = picture.jpeg(0.95);
            assertThat(file).startsWith(0xff, 0xd8);
            Picture read = Picture.of(ImageIO.read(new ByteArrayInputStream(file)));
            assertThat(read.width()).isEqualTo(picture.width());
            int off = 0;
            byte[] a = picture.samples();
            byte[] b = read.isColour() == picture.isColour() ? read.samples() : new byte[0];
            assertThat(b).hasSameSizeAs(a);
            for (int i = 0; i < a.length; i++) {
                off = Math.max(off, Math.abs((a[i] & 0xff) - (b[i] & 0xff)));
            }
            assertThat(off).isLessThan(40);
        }
        assertThatThrownBy(() -> Picture.gray(1, 1, new byte[1]).jpeg(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNameOfAFileSaysItsKind() throws IOException {
        Picture picture = Picture.gray(4, 4, new byte[16]);
        assertThat(Files.readAllBytes(picture.write(folder.resolve("a.JPG")))).startsWith(0xff, 0xd8);
        assertThat(Files.readAllBytes(picture.write(folder.resolve("a.png")))).startsWith(0x89, 'P');
        assertThatThrownBy(() -> picture.write(folder.resolve("a.gif"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThumbnailFitsAndNeverGrows() {
        Picture picture = Picture.gray(40, 10, new byte[400]);
        assertThat(picture.thumbnail(100)).isSameAs(picture);
        assertThat(picture.thumbnail(20).width()).isEqualTo(20);
        assertThat(picture.thumbnail(20).height()).isEqualTo(5);
        assertThat(Picture.gray(1, 400, new byte[400]).thumbnail(10).width()).isEqualTo(1);
        assertThatThrownBy(() -> picture.thumbnail(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture.resizedTo(65_535, 65_535)).hasMessageContaining("too large");
    }

    @Test
    void aMontageHoldsEachPictureInTheMiddleOfItsCell() {
        Picture small = Picture.gray(1, 1, new byte[] {9});
        Picture large = Picture.rgb(3, 3, filled(27, 5));
        Picture montage = Picture.montage(List.of(large, small, large), 2);

        assertThat(montage.width()).isEqualTo(6);
        assertThat(montage.height()).isEqualTo(6);
        byte[] samples = montage.samples();
        assertThat(samples[3 * (6 + 4)]).isEqualTo((byte) 9);
        assertThat(samples[3 * (6 + 3)]).isZero();
        assertThat(samples[3 * (3 * 6)]).isEqualTo((byte) 5);
        assertThat(Picture.montage(List.of(small), 9).isColour()).isFalse();
        assertThatThrownBy(() -> Picture.montage(List.of(), 2)).isInstanceOf(IllegalArgumentException.class);
        Picture wide = Picture.gray(40_000, 1, new byte[40_000]);
        assertThatThrownBy(() -> Picture.montage(List.of(wide, wide), 2)).hasMessageContaining("too large");
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void anOverlayMixesColours() {
        Picture picture = Picture.gray(3, 1, new byte[] {100, 100, (byte) 200});
        byte[] samples = picture.overlay(new byte[] {0, 1, 2}, 0xff0040, 0.5).samples();

        assertThat(samples)
                .containsExactly(
                        100, 100, 100, (byte) Math.rint(177.5), 50, 82, (byte) Math.rint(227.5), 100, (byte) 132);
        assertThat(picture.samples()).containsExactly(100, 100, 200);
        Picture colour = Picture.rgb(1, 1, new byte[] {1, 2, 3});
        assertThat(colour.overlay(new byte[] {1}, 0xffffff, 0).samples()).containsExactly(1, 2, 3);
        assertThat(colour.overlay(new byte[] {1}, 0x0a0b0c, 1).samples()).containsExactly(10, 11, 12);
        assertThat(colour.samples()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> picture.overlay(new byte[2], 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture.overlay(new byte[3], 0, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFrameBecomesAnImageOfItsStoredValues() throws IOException {
        BufferedImage words =
                Frame.of(TestImage.gray16(1, 3).words(0, 300, 65_535).file(), 0).toBufferedImage();
        BufferedImage signed = Frame.of(
                        TestImage.gray16(1, 3)
                                .signed()
                                .words(-32_768, 0, 32_767)
                                .file(),
                        0)
                .toBufferedImage();
        BufferedImage bytes = Frame.of(
                        TestImage.gray16(1, 2)
                                .shape(1, 2, 1, 8)
                                .pixels((byte) 7, (byte) 200)
                                .file(),
                        0)
                .toBufferedImage();

        assertThat(words.getType()).isEqualTo(BufferedImage.TYPE_USHORT_GRAY);
        assertThat(words.getRaster().getSamples(0, 0, 3, 1, 0, (int[]) null)).containsExactly(0, 300, 65_535);
        assertThat(signed.getRaster().getSamples(0, 0, 3, 1, 0, (int[]) null)).containsExactly(0, 32_768, 65_535);
        assertThat(bytes.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(bytes.getRaster().getSamples(0, 0, 2, 1, 0, (int[]) null)).containsExactly(7, 200);
    }
}
