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
    void refusesSizesThatCannotBe() {
        assertThatThrownBy(() -> Picture.gray(2, 2, new byte[3])).isInstanceOf(IllegalArgumentException.class);
        Picture picture = Picture.gray(1, 1, new byte[1]);
        assertThatThrownBy(() -> picture.scaledToWidth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture.scaledToWidth(65_535)).hasMessageContaining("too large");
    }
}
