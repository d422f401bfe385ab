package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.TestSeries.SegFrame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pictures of generated images of many kinds against small PNG files that people have looked at. A level may differ by one, since
 * kernels round halves either way. {@code -Dimbrex.golden=DIR} writes the pictures to look at them anew.
 */
class GoldenPictureTest {

    /** Makes a picture. */
    private interface Kind {
        Picture draw() throws IOException;
    }

    private static final int SIDE = 64;
    private static final VoxelGrid GRID = TestSeries.grid(SIDE, SIDE, 20);

    /** A body with two lungs, a spine and a round lesion in the right lung, in Hounsfield units. */
    private static int body(int column, int row, int slice) {
        double x = (column - 31.5) / 30;
        double y = (row - 31.5) / 24;
        if (x * x + y * y > 1) {
            return -1000;
        }
        if (isLesion(column, row, slice)) {
            return 60;
        }
        if (Math.hypot(column - 31.5, row - 48) < 5) {
            return 700;
        }
        boolean lung = Math.hypot((Math.abs(column - 31.5) - 14) / 9, (row - 29) / 14.0) < 1;
        return lung ? -850 + 3 * slice : 40;
    }

    private static boolean isLesion(int column, int row, int slice) {
        return Math.hypot(Math.hypot((column - 17) * 0.7, (row - 27) * 0.8), (slice - 10) * 2.5) < 4.5;
    }

    private static DicomFile slice(UnaryOperator<DicomObjectBuilder> change) {
        return TestSeries.slice(GRID, 10, GoldenPictureTest::body, change);
    }

    private static Picture rendered(DicomFile file, Window window) throws IOException {
        return Frame.of(file, 0).render(window);
    }

    private static Volume volume() throws IOException {
        return Volume.of(TestSeries.of(GRID, GoldenPictureTest::body));
    }

    private static byte[] bytes(int channels, SampleRule rule) {
        byte[] bytes = new byte[SIDE * SIDE * channels];
        for (int i = 0; i < bytes.length; i++) {
            int pixel = i / channels;
            bytes[i] = (byte) rule.at(pixel % SIDE, pixel / SIDE, i % channels);
        }
        return bytes;
    }

    /** A sample of an image. */
    private interface SampleRule {
        int at(int x, int y, int channel);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("ct-soft-tissue", () -> rendered(slice(b -> b), Window.of(40, 400)));
        kinds.put(
                "ct-stored-window",
                () -> rendered(
                        slice(b -> b.set(Tag.WindowCenter, -600.0).set(Tag.WindowWidth, 1500.0)), Window.stored()));
        kinds.put(
                "mr-auto-window",
                () -> rendered(
                        TestSeries.slice(
                                GRID,
                                0,
                                (c, r, s) ->
                                        (int) (500 + 400 * Math.sin(c / 6.0) * Math.cos(r / 9.0)) + (c == r ? 4000 : 0),
                                b -> b),
                        Window.auto()));
        kinds.put(
                "cr-monochrome1-12-bit",
                () -> rendered(
                        TestSeries.slice(
                                GRID,
                                10,
                                (c, r, s) -> body(c, r, s) + 1000,
                                b -> b.set(Tag.PhotometricInterpretation, "MONOCHROME1")
                                        .set(Tag.BitsStored, 12)
                                        .set(Tag.HighBit, 11)
                                        .set(Tag.PixelRepresentation, 0)
                                        .set(Tag.WindowCenter, 900.0)
                                        .set(Tag.WindowWidth, 1800.0)),
                        Window.stored()));
        kinds.put(
                "pet-sigmoid",
                () -> rendered(
                        slice(b -> b.set(Tag.RescaleSlope, 0.01)
                                .set(Tag.RescaleIntercept, 10.0)
                                .set(Tag.WindowCenter, 5.0)
                                .set(Tag.WindowWidth, 8.0)
                                .set(Tag.VOILUTFunction, "SIGMOID")),
                        Window.stored()));
        kinds.put(
                "us-ybr-full",
                () -> rendered(
                        TestImage.gray16(SIDE, SIDE)
                                .shape(SIDE, SIDE, 3, 8)
                                .us(Tag.PlanarConfiguration, 0)
                                .photometric("YBR_FULL")
                                .pixels(bytes(3, (x, y, c) -> c == 0 ? 4 * y : c == 1 ? 4 * x : 255 - 4 * x))
                                .file(),
                        Window.auto()));
        kinds.put(
                "us-ybr-full-422",
                () -> rendered(
                        TestImage.gray16(SIDE, SIDE)
                                .shape(SIDE, SIDE, 3, 8)
                                .us(Tag.PlanarConfiguration, 0)
                                .photometric("YBR_FULL_422")
                                .pixels(bytes(2, (x, y, c) -> x % 2 == 0 ? 4 * y : c == 0 ? 4 * x : 200))
                                .file(),
                        Window.auto()));
        kinds.put("rgb-by-plane", () -> {
            byte[] planes = new byte[3 * SIDE * SIDE];
            for (int i = 0; i < planes.length; i++) {
                int pixel = i % (SIDE * SIDE);
                int distance = (int) Math.hypot(
                        pixel % SIDE - 20 - 10.0 * (i / (SIDE * SIDE)), pixel / SIDE - 25 - 7.0 * (i / (SIDE * SIDE)));
                planes[i] = (byte) Math.max(0, 255 - 10 * distance);
            }
            return rendered(
                    TestImage.gray16(SIDE, SIDE)
                            .shape(SIDE, SIDE, 3, 8)
                            .us(Tag.PlanarConfiguration, 1)
                            .pixels(planes)
                            .file(),
                    Window.auto());
        });
        kinds.put("palette", GoldenPictureTest::palette);
        kinds.put("seg-overlay", () -> {
            DicomFile seg = TestSeries.segmentation(
                    "BINARY",
                    GRID,
                    (c, r, s) -> isLesion(c, r, s) ? 1 : 0,
                    new SegFrame(1, 9),
                    new SegFrame(1, 10),
                    new SegFrame(1, 11));
            Volume ct = volume();
            return ct.overlay(Regions.of(seg, ct.grid()).mask(1), View.AXIAL, 10, Window.of(-400, 1400), 0xff2020, 0.5);
        });
        kinds.put("multi-frame-mip-coronal", () -> {
            int[] order = new int[20];
            for (int i = 0; i < order.length; i++) {
                order[i] = i * 7 % 20;
            }
            return Volume.of(TestSeries.multiFrame(GRID, GoldenPictureTest::body, order))
                    .project(Projection.MAXIMUM, View.CORONAL)
                    .renderInProportion(Window.of(100, 1000));
        });
        kinds.put(
                "mean-sagittal",
                () -> volume().project(Projection.MEAN, View.SAGITTAL).renderInProportion(Window.auto()));
        kinds.put("isotropic-oblique", () -> {
            VoxelGrid grid = GRID;
            return volume().cut(
                            grid.toPatient(0, 0, 0),
                            Vectors.times(grid.columnStep(), 1),
                            Vectors.along(Vectors.times(grid.rowStep(), 0.8), grid.sliceStep(), 0.25),
                            SIDE,
                            SIDE)
                    .render(Window.of(-300, 1400));
        });
        kinds.put("montage", () -> volume().montage(View.AXIAL, Window.of(-300, 1400), 6, 3, 32));
        return kinds;
    }

    private static Picture palette() throws IOException {
        byte[] ramp = new byte[512];
        byte[] fall = new byte[512];
        byte[] peak = new byte[512];
        for (int i = 0; i < 256; i++) {
            ramp[2 * i + 1] = (byte) i;
            fall[2 * i + 1] = (byte) (255 - i);
            peak[2 * i + 1] = (byte) (255 - Math.abs(2 * i - 255));
        }
        return rendered(
                TestImage.gray16(SIDE, SIDE)
                        .shape(SIDE, SIDE, 1, 8)
                        .photometric("PALETTE COLOR")
                        .us(Tag.RedPaletteColorLookupTableDescriptor, 256, 0, 16)
                        .us(Tag.GreenPaletteColorLookupTableDescriptor, 256, 0, 16)
                        .us(Tag.BluePaletteColorLookupTableDescriptor, 256, 0, 16)
                        .element(Tag.RedPaletteColorLookupTableData, "OW", ramp)
                        .element(Tag.GreenPaletteColorLookupTableData, "OW", peak)
                        .element(Tag.BluePaletteColorLookupTableData, "OW", fall)
                        .pixels(bytes(1, (x, y, c) -> 2 * x + 2 * y))
                        .file(),
                Window.auto());
    }

    @TestFactory
    List<DynamicTest> everyKindLooksAsItDidWhenItWasLookedAt() {
        List<DynamicTest> tests = new ArrayList<>();
        kinds().forEach((name, kind) -> tests.add(dynamicTest(name, () -> compare(name, kind.draw()))));
        return tests;
    }

    private static void compare(String name, Picture picture) throws IOException {
        String folder = System.getProperty("imbrex.golden", "");
        if (!folder.isEmpty()) {
            picture.writePng(Path.of(folder).resolve(name + ".png"));
        }
        Picture golden;
        try (InputStream in = GoldenPictureTest.class.getResourceAsStream("golden/" + name + ".png")) {
            golden = Picture.of(ImageIO.read(Objects.requireNonNull(in, name)));
        }
        assertThat(picture.isColour()).isEqualTo(golden.isColour());
        assertThat(picture.width()).isEqualTo(golden.width());
        assertThat(picture.height()).isEqualTo(golden.height());
        byte[] here = picture.samples();
        byte[] there = golden.samples();
        for (int i = 0; i < here.length; i++) {
            int difference = (here[i] & 0xff) - (there[i] & 0xff);
            assertThat(Math.abs(difference)).as("sample %d", i).isLessThanOrEqualTo(1);
        }
    }
}
