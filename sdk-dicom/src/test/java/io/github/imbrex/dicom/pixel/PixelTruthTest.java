package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.internal.codec.Rle;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import io.github.imbrex.dicom.pixel.internal.kernel.Colour;
import io.github.imbrex.dicom.pixel.internal.kernel.Trilinear;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ring 2: one test per case of {@code pixel-truth/index.json}, against results that NumPy, SciPy and pydicom computed.
 * None is skipped, and a kind without a check fails. The build runs it with plain loops, with vectors from the first pixel
 * on, and on a machine made to look as if it had narrow vectors.
 */
class PixelTruthTest {

    private interface Check {
        void run(Case truth) throws Exception;
    }

    private static final Map<String, Check> KINDS = Map.ofEntries(
            Map.entry("modality_rescale", PixelTruthTest::modalityRescale),
            Map.entry("lut_modality", PixelTruthTest::lookup),
            Map.entry("lut_voi", PixelTruthTest::lookup),
            Map.entry("window_u8", truth -> windowU8(truth, false)),
            Map.entry("window_mono1_u8", truth -> windowU8(truth, true)),
            Map.entry("window_full", PixelTruthTest::windowFull),
            Map.entry("palette", PixelTruthTest::palette),
            Map.entry("ybr_full_to_rgb", PixelTruthTest::ybrToRgb),
            Map.entry("rgb_to_ybr_full", PixelTruthTest::rgbToYbr),
            Map.entry("ybr422_expand", PixelTruthTest::ybr422),
            Map.entry("planar_to_interleaved", PixelTruthTest::planarToInterleaved),
            Map.entry("bits_extract", PixelTruthTest::bitsExtract),
            Map.entry("byteswap16", PixelTruthTest::byteSwap),
            Map.entry("bitpack", PixelTruthTest::bitPack),
            Map.entry("unpack12", PixelTruthTest::unpack12),
            Map.entry("seg_unpack", PixelTruthTest::segUnpack),
            Map.entry("stats", PixelTruthTest::stats),
            Map.entry("stats_masked", PixelTruthTest::statsMasked),
            Map.entry("histogram", PixelTruthTest::histogram),
            Map.entry("mask_metrics", PixelTruthTest::maskMetrics),
            Map.entry("mip", PixelTruthTest::projections),
            Map.entry("resample_z", PixelTruthTest::slicesBetween),
            Map.entry("trilinear", PixelTruthTest::trilinear),
            Map.entry("box2x2_u16", PixelTruthTest::halved),
            Map.entry("sobel_l1", PixelTruthTest::edges),
            Map.entry("suv_bw", PixelTruthTest::suv),
            Map.entry("rle_decode", PixelTruthTest::rle),
            Map.entry("digest", PixelTruthTest::digest));

    private record Case(Path folder, JsonNode node) {

        Npy in(String name) throws IOException {
            return array("inputs", name);
        }

        Npy out(String name) throws IOException {
            return array("outputs", name);
        }

        private Npy array(String side, String name) throws IOException {
            return Npy.read(folder.resolve(node.get(side).get(name).get("file").asString()));
        }

        int whole(String parameter) {
            return node.get("params").get(parameter).asInt();
        }

        double real(String parameter) {
            return node.get("params").get(parameter).asDouble();
        }

        String text(String parameter) {
            return node.get("params").get(parameter).asString();
        }

        Rescale rescale() {
            return new Rescale(real("slope"), real("intercept"));
        }

        Window.Levels window() {
            return Window.of(real("center"), real("width"), VoiFunction.of(text("function")));
        }

        double tolerance(double value) {
            JsonNode tolerance = node.get("tolerance");
            double relative = tolerance.has("rel") ? tolerance.get("rel").asDouble() : 0;
            return Math.max(tolerance.get("abs").asDouble(), relative * Math.abs(value));
        }
    }

    @TestFactory
    List<DynamicTest> everyCase() {
        Path index = RealData.path("pixel-truth/index.json");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(index.toFile()).get("cases")) {
            Check check = KINDS.get(node.get("op").asString());
            assertThat(check).as("a check for %s", node.get("op")).isNotNull();
            tests.add(dynamicTest(node.get("id").asString(), () -> check.run(new Case(index.getParent(), node))));
        }
        System.out.println("PixelTruthTest: " + tests.size() + " cases, backend " + PixelKernels.backend() + " "
                + PixelKernels.backends());
        assertThat(tests).isNotEmpty();
        return tests;
    }

    /** Small images never meet a vector unless asked to: where vectors are expected, they run from the first pixel on. */
    @Test
    void theBackendThatWasAskedForRuns() {
        if (Boolean.getBoolean("imbrex.expect.vector")) {
            assertThat(PixelKernels.backend()).isEqualTo("vector-256");
            assertThat(PixelKernels.backends().values()).doesNotContain("vector-256 when warm");
        } else if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            assertThat(PixelKernels.backend()).isEqualTo("scalar");
        }
    }

    private static void modalityRescale(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("y");
        float[] values = new float[pixels.size()];
        PixelKernels.rescale(pixels.shorts(), 0, pixels.unsigned(), values, 0, values.length, truth.rescale());
        double[] exact = new double[pixels.size()];
        PixelKernels.rescale(pixels.ints(), 0, exact, 0, exact.length, truth.rescale());
        for (int i = 0; i < values.length; i++) {
            double y = expected.real(i);
            assertThat(Math.abs(values[i] - y)).isLessThanOrEqualTo(truth.tolerance(y));
            assertThat(exact[i]).isEqualTo(y);
        }
    }

    private static LookupTable table(Npy entries, int from, int size, int first, int bits) {
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = (int) entries.whole(from + i);
        }
        return LookupTable.of(first, bits, values);
    }

    private static void lookup(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("y");
        LookupTable table =
                table(truth.in("lut"), 0, truth.whole("entries"), truth.whole("first"), truth.whole("bits"));
        for (int i = 0; i < pixels.size(); i++) {
            assertThat((long) table.entry(pixels.whole(i))).isEqualTo(expected.whole(i));
        }
    }

    private static void windowU8(Case truth, boolean inverted) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("y");
        byte[] levels = new byte[pixels.size()];
        PixelKernels.toDisplay8(
                pixels.shorts(),
                0,
                pixels.unsigned(),
                levels,
                0,
                levels.length,
                truth.rescale(),
                truth.window(),
                inverted);
        double slack = truth.node().get("tolerance").get("slack").asDouble();
        for (int i = 0; i < levels.length; i++) {
            assertThat(Math.abs((levels[i] & 0xff) - expected.real(i))).isLessThanOrEqualTo(0.5 + slack);
        }
    }

    private static void windowFull(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("y");
        int bits = truth.whole("bitsStored");
        boolean signed = truth.whole("signed") == 1;
        double low = truth.rescale().apply(signed ? -(1 << (bits - 1)) : 0);
        double high = truth.rescale().apply(signed ? (1 << (bits - 1)) - 1 : (1 << bits) - 1);
        double[] values = new double[pixels.size()];
        PixelKernels.toRange(pixels.ints(), 0, values, 0, values.length, truth.rescale(), truth.window(), low, high);
        for (int i = 0; i < values.length; i++) {
            double y = expected.real(i);
            assertThat(Math.abs(values[i] - y)).isLessThanOrEqualTo(truth.tolerance(y));
        }
    }

    private static void palette(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy lut = truth.in("lut");
        Npy expected = truth.out("rgb");
        int size = truth.whole("entries");
        byte[] rgb = new byte[3 * pixels.size()];
        palette(truth, pixels, lut).apply(pixels.ints(), rgb);
        long largest = 0;
        for (int i = 0; i < lut.size(); i++) {
            largest = Math.max(largest, lut.whole(i));
        }
        for (int i = 0; i < rgb.length; i++) {
            assertThat(rgb[i] & 0xffL).isEqualTo(expected.whole(i) >> (largest > 0xff ? 8 : 0));
        }
        for (int channel = 0; channel < 3; channel++) {
            LookupTable table = table(lut, channel * size, size, truth.whole("first"), truth.whole("bits"));
            for (int i = 0; i < pixels.size(); i++) {
                assertThat((long) table.entry(pixels.whole(i))).isEqualTo(expected.whole(3 * i + channel));
            }
        }
    }

    /** The palette as a data set has it. */
    private static Palette palette(Case truth, Npy pixels, Npy lut) {
        int[] descriptors = {
            Tag.RedPaletteColorLookupTableDescriptor,
            Tag.GreenPaletteColorLookupTableDescriptor,
            Tag.BluePaletteColorLookupTableDescriptor
        };
        int[] data = {
            Tag.RedPaletteColorLookupTableData,
            Tag.GreenPaletteColorLookupTableData,
            Tag.BluePaletteColorLookupTableData
        };
        int size = truth.whole("entries");
        TestImage image = TestImage.gray16(1, 1).photometric("PALETTE COLOR");
        if (!pixels.unsigned()) {
            image.signed();
        }
        for (int channel = 0; channel < 3; channel++) {
            ByteBuffer entries = ByteBuffer.allocate(2 * size).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < size; i++) {
                entries.putShort((short) lut.whole(channel * size + i));
            }
            image.us(descriptors[channel], size, truth.whole("first"), truth.whole("bits"))
                    .element(data[channel], "OW", entries.array());
        }
        DicomObject dataSet = image.file().dataSet();
        return Palette.of(dataSet, ImageDescription.of(dataSet));
    }

    private static void ybrToRgb(Case truth) throws IOException {
        Npy pixels = truth.in("ybr");
        byte[] rgb = new byte[pixels.size()];
        SampleKernels.ybrToRgb(pixels.bytes(), 0, rgb, 0, rgb.length / 3);
        near(rgb, truth.out("rgb"), truth.tolerance(0));
        byte[] planes = planes(pixels.bytes());
        SampleKernels.ybrPlanesToRgb(planes, planes, rgb.length / 3);
        assertThat(planes).isEqualTo(planes(rgb));
    }

    private static byte[] planes(byte[] byPixel) {
        byte[] planes = new byte[byPixel.length];
        int pixels = byPixel.length / 3;
        for (int i = 0; i < byPixel.length; i++) {
            planes[i % 3 * pixels + i / 3] = byPixel[i];
        }
        return planes;
    }

    private static void rgbToYbr(Case truth) throws IOException {
        Npy pixels = truth.in("rgb");
        byte[] ybr = new byte[pixels.size()];
        SampleKernels.rgbToYbr(pixels.bytes(), ybr, ybr.length / 3);
        near(ybr, truth.out("ybr"), truth.tolerance(0));
    }

    private static void ybr422(Case truth) throws IOException {
        byte[] stored = truth.in("bytes").bytes();
        byte[] full = new byte[stored.length / 2 * 3];
        Colour.expand422(stored, full, stored.length / 2);
        assertThat(full).isEqualTo(truth.out("ybr").bytes());
        byte[] rgb = new byte[full.length];
        Colour.ybr422ToRgb(stored, rgb, stored.length / 2);
        near(rgb, truth.out("rgb"), truth.tolerance(0));
    }

    private static void near(byte[] actual, Npy expected, double tolerance) {
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs((actual[i] & 0xff) - expected.real(i))).isLessThanOrEqualTo(tolerance);
        }
    }

    private static void planarToInterleaved(Case truth) throws IOException {
        byte[] planes = truth.in("planar").bytes();
        assertThat(Bits.interleave(planes, planes.length / 3, 3, 1))
                .isEqualTo(truth.out("rgb").bytes());
    }

    private static void bitsExtract(Case truth) throws IOException {
        Npy raw = truth.in("raw");
        Npy expected = truth.out("values");
        int stored = truth.whole("stored");
        int high = truth.whole("high");
        boolean signed = truth.whole("signed") == 1;
        short[] shorts = new short[raw.size()];
        int[] ints = new int[raw.size()];
        switch (truth.whole("allocated")) {
            case 8 -> Bits.extract8(raw.bytes(), 0, shorts, 0, shorts.length, stored, high, signed);
            case 16 -> Bits.extract16(raw.bytes(), 0, shorts, 0, shorts.length, stored, high, signed);
            default -> Bits.extract32(raw.bytes(), 0, ints, 0, ints.length, stored, high, signed);
        }
        for (int i = 0; i < ints.length; i++) {
            int value = truth.whole("allocated") == 32 ? ints[i] : signed ? shorts[i] : shorts[i] & 0xffff;
            assertThat((long) value).isEqualTo(expected.whole(i));
        }
    }

    private static void byteSwap(Case truth) throws IOException {
        byte[] bytes = truth.in("le").bytes();
        Bits.swap16(bytes, 0, bytes.length);
        assertThat(bytes).isEqualTo(truth.out("be").bytes());
    }

    private static void bitPack(Case truth) throws IOException {
        byte[] bits = truth.in("bits").bytes();
        byte[] packed = new byte[(bits.length + 7) / 8];
        Bits.pack(bits, 0, packed, 0, bits.length);
        assertThat(packed).isEqualTo(truth.out("packed").bytes());
        byte[] back = new byte[bits.length];
        Bits.unpack(packed, 0, back, 0, back.length);
        assertThat(back).isEqualTo(bits);
    }

    private static void segUnpack(Case truth) throws IOException {
        byte[] packed = truth.in("packed").bytes();
        int pixels = truth.whole("rows") * truth.whole("columns");
        byte[] frames = new byte[truth.whole("frames") * pixels];
        for (int frame = 0; frame < truth.whole("frames"); frame++) {
            Bits.unpack(packed, (long) frame * pixels, frames, frame * pixels, pixels);
        }
        assertThat(frames).isEqualTo(truth.out("frames").bytes());
    }

    private static void stats(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        PixelStatistics statistics = PixelStatistics.of(pixels.shorts(), pixels.unsigned());
        same(statistics, truth.out("count_min_max_sum_sumsq"));
        Histogram histogram = Histogram.of(pixels.shorts(), pixels.unsigned());
        same(PixelStatistics.of(histogram), truth.out("count_min_max_sum_sumsq"));
        Npy percentiles = truth.out("percentiles");
        int i = 0;
        for (JsonNode p : truth.node().get("params").get("percentiles")) {
            double y = percentiles.real(i++);
            assertThat(Math.abs(histogram.percentile(p.asDouble()) - y)).isLessThanOrEqualTo(1e-9);
        }
        assertThat(i).isEqualTo(percentiles.size());
    }

    private static void statsMasked(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        same(
                PixelStatistics.of(
                        pixels.shorts(), pixels.unsigned(), truth.in("mask").bytes()),
                truth.out("count_min_max_sum_sumsq"));
    }

    private static void same(PixelStatistics statistics, Npy expected) {
        assertThat(statistics.count()).isEqualTo(expected.whole(0));
        if (statistics.count() > 0) {
            assertThat(statistics.min()).hasValue(expected.whole(1));
            assertThat(statistics.max()).hasValue(expected.whole(2));
        }
        assertThat((long) statistics.sum()).isEqualTo(expected.whole(3));
        assertThat((long) statistics.sumOfSquares()).isEqualTo(expected.whole(4));
    }

    private static void histogram(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("counts");
        Histogram histogram = Histogram.of(pixels.shorts(), pixels.unsigned());
        long[] bins = histogram.bins(256);
        for (int i = 0; i < expected.size(); i++) {
            long count = truth.text("bins").startsWith("256") ? bins[i] : histogram.count(histogram.min() + i);
            assertThat(count).isEqualTo(expected.whole(i));
        }
    }

    private static void rle(Case truth) throws IOException {
        assertThat(Rle.decode(
                        truth.in("encoded").bytes(),
                        truth.whole("rows") * truth.whole("columns"),
                        truth.whole("samples"),
                        truth.whole("allocated") / 8))
                .isEqualTo(truth.out("pixels").bytes());
    }

    private static void unpack12(Case truth) throws IOException {
        byte[] packed = truth.in("bytes").bytes();
        Npy expected = truth.out("values");
        short[] values = new short[expected.size()];
        SampleKernels.unpack12(packed, 0, values, 0, values.length);
        assertThat(values).isEqualTo(expected.shorts());
    }

    private static void maskMetrics(Case truth) throws IOException {
        Npy maskA = truth.in("a");
        byte[] a = maskA.bytes();
        byte[] b = truth.in("b").bytes();
        long[] counts = new long[3];
        MaskKernels.overlap(a, 0, b, 0, a.length, counts);
        int words = (a.length + 63) / 64;
        long[] packedA = new long[words];
        long[] packedB = new long[words];
        MaskKernels.pack(a, 0, packedA, 0, a.length);
        MaskKernels.pack(b, 0, packedB, 0, b.length);
        long[] packedCounts = new long[3];
        MaskKernels.overlap(packedA, 0, packedB, 0, words, packedCounts);
        assertThat(counts).isEqualTo(packedCounts);
        assertThat(new long[] {counts[2], counts[0], counts[1]})
                .isEqualTo(truth.out("counts").longs());

        double dice = 2.0 * counts[2] / (counts[0] + counts[1]);
        double jaccard = (double) counts[2] / (counts[0] + counts[1] - counts[2]);
        Npy ratios = truth.out("dice_jaccard");
        assertThat(dice).isCloseTo(ratios.real(0), within(1e-12));
        assertThat(jaccard).isCloseTo(ratios.real(1), within(1e-12));

        int[] shape = maskA.shape();
        int[] box = new int[6];
        int[] packedBox = new int[6];
        boolean any = MaskKernels.boundingBox(a, shape[2], shape[1], shape[0], box);
        assertThat(MaskKernels.boundingBox(packedA, shape[2], shape[1], shape[0], packedBox))
                .isEqualTo(any);
        assertThat(any).isEqualTo(counts[0] > 0);
        assertThat(box).containsExactly(truth.out("bbox_zyx_min_max_a").ints()).isEqualTo(packedBox);

        double voxel = 1;
        for (JsonNode spacing : truth.node().get("params").get("spacing_zyx")) {
            voxel *= spacing.asDouble();
        }
        assertThat(counts[0] * voxel).isCloseTo(truth.out("volume_mm3_a").real(0), withinPercentage(1e-10));
    }

    private static short[][] slices(Npy volume) {
        int pixels = volume.shape()[1] * volume.shape()[2];
        short[] all = volume.shorts();
        short[][] slices = new short[volume.shape()[0]][];
        for (int z = 0; z < slices.length; z++) {
            slices[z] = Arrays.copyOfRange(all, z * pixels, (z + 1) * pixels);
        }
        return slices;
    }

    /** Along z slice by slice; along y and x by laying what is projected side by side. */
    private static void projections(Case truth) throws IOException {
        Npy volume = truth.in("volume");
        short[][] slices = slices(volume);
        int rows = volume.shape()[1];
        int columns = volume.shape()[2];
        short[] greatest = slices[0].clone();
        short[] least = slices[0].clone();
        short[] alongY = new short[slices.length * columns];
        short[] alongX = new short[slices.length * rows];
        for (int z = 0; z < slices.length; z++) {
            PixelKernels.maximum(greatest, 0, slices[z], 0, rows * columns, volume.unsigned());
            PixelKernels.minimum(least, 0, slices[z], 0, rows * columns, volume.unsigned());
            System.arraycopy(slices[z], 0, alongY, z * columns, columns);
            for (int y = 0; y < rows; y++) {
                PixelKernels.maximum(alongY, z * columns, slices[z], y * columns, columns, volume.unsigned());
                short[] half = Arrays.copyOfRange(slices[z], y * columns, (y + 1) * columns);
                for (int left = columns; left > 1; left -= left / 2) {
                    PixelKernels.maximum(half, 0, half, left - left / 2, left / 2, volume.unsigned());
                }
                alongX[z * rows + y] = half[0];
            }
        }
        assertThat(greatest).isEqualTo(truth.out("z").shorts());
        assertThat(least).isEqualTo(truth.out("minip_z").shorts());
        assertThat(alongY).isEqualTo(truth.out("y").shorts());
        assertThat(alongX).isEqualTo(truth.out("x").shorts());
    }

    private static void slicesBetween(Case truth) throws IOException {
        Npy volume = truth.in("volume");
        Npy expected = truth.out("y");
        Npy positions = truth.out("z");
        short[][] slices = slices(volume);
        short[] between = new short[slices[0].length];
        double slack = truth.node().get("tolerance").get("slack").asDouble();
        for (int i = 0; i < positions.size(); i++) {
            int below = (int) Math.min(positions.real(i), slices.length - 2);
            double weight = Math.min(1, positions.real(i) - below);
            PixelKernels.interpolate(
                    slices[below], 0, slices[below + 1], 0, volume.unsigned(), between, 0, between.length, weight);
            for (int p = 0; p < between.length; p++) {
                assertThat(Math.abs(between[p] - expected.real(i * between.length + p)))
                        .isLessThanOrEqualTo(0.5 + slack);
            }
        }
    }

    private static void trilinear(Case truth) throws IOException {
        Npy volume = truth.in("volume");
        Npy points = truth.in("points_zyx");
        Npy expected = truth.out("y");
        Trilinear sampled = new Trilinear(slices(volume), volume.shape()[2], volume.shape()[1], volume.unsigned());
        int n = expected.size();
        float[] one = new float[1];
        for (int i = 0; i < n; i++) {
            double y = expected.real(i);
            sampled.line(points.real(2 * n + i), points.real(n + i), points.real(i), 1, 0, 0, one, 0, 1);
            assertThat(Math.abs(one[0] - y)).isLessThanOrEqualTo(truth.tolerance(y));
        }
    }

    private static void halved(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        short[] half = new short[truth.out("y").size()];
        PixelKernels.halve(pixels.shorts(), pixels.shape()[1], pixels.shape()[0], pixels.unsigned(), half);
        assertThat(half).isEqualTo(truth.out("y").shorts());
    }

    private static void edges(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        short[] edges = new short[truth.out("interior").size()];
        PixelKernels.sobel(pixels.bytes(), pixels.shape()[1], pixels.shape()[0], edges);
        assertThat(edges).isEqualTo(truth.out("interior").shorts());
    }

    private static void suv(Case truth) throws IOException {
        Npy pixels = truth.in("pixels");
        Npy expected = truth.out("suv");
        SuvScale scale = SuvScale.of(
                truth.real("weightKg"),
                truth.real("injectedDoseBq"),
                truth.real("halfLifeS"),
                truth.real("decayTimeS"));
        float[] values = new float[pixels.size()];
        PixelKernels.rescale(
                pixels.shorts(), 0, pixels.unsigned(), values, 0, values.length, scale.after(truth.rescale()));
        for (int i = 0; i < values.length; i++) {
            double y = expected.real(i);
            assertThat(Math.abs(values[i] - y)).isLessThanOrEqualTo(truth.tolerance(y));
        }
    }

    private static void digest(Case truth) throws Exception {
        byte[] bytes = truth.in("bytes").bytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(truth.text("sha256"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes)))
                .isEqualTo(truth.text("sha1"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes)))
                .isEqualTo(truth.text("md5"));
        assertThat(checksum(new CRC32(), bytes))
                .isEqualTo(truth.node().get("params").get("crc32").asLong());
        assertThat(checksum(new Adler32(), bytes))
                .isEqualTo(truth.node().get("params").get("adler32").asLong());
    }

    private static long checksum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return checksum.getValue();
    }
}
