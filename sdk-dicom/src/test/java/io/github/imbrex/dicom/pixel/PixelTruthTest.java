package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.imbrex.dicom.pixel.internal.codec.Rle;
import io.github.imbrex.dicom.pixel.internal.kernel.Bits;
import io.github.imbrex.dicom.pixel.internal.kernel.Colour;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ring 2: one test per case of {@code pixel-truth/index.json}, against results that NumPy, SciPy and pydicom computed.
 * Kinds that are not built yet are named on stdout with their number; they are not tests that pass.
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
            Map.entry("ybr422_expand", PixelTruthTest::ybr422),
            Map.entry("planar_to_interleaved", PixelTruthTest::planarToInterleaved),
            Map.entry("bits_extract", PixelTruthTest::bitsExtract),
            Map.entry("byteswap16", PixelTruthTest::byteSwap),
            Map.entry("bitpack", PixelTruthTest::bitPack),
            Map.entry("seg_unpack", PixelTruthTest::segUnpack),
            Map.entry("stats", PixelTruthTest::stats),
            Map.entry("stats_masked", PixelTruthTest::statsMasked),
            Map.entry("histogram", PixelTruthTest::histogram),
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
    List<DynamicTest> everyCaseOfAKindThatIsBuilt() {
        Path index = RealData.path("pixel-truth/index.json");
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, Integer> notBuilt = new TreeMap<>();
        for (JsonNode node : JsonMapper.shared().readTree(index.toFile()).get("cases")) {
            String kind = node.get("op").asString();
            Check check = KINDS.get(kind);
            if (check == null) {
                notBuilt.merge(kind, 1, Integer::sum);
            } else {
                tests.add(dynamicTest(node.get("id").asString(), () -> check.run(new Case(index.getParent(), node))));
            }
        }
        System.out.println("PixelTruthTest: backend " + PixelKernels.backend() + ", " + tests.size()
                + " cases; kinds not built yet: " + notBuilt);
        assertThat(tests).isNotEmpty();
        return tests;
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
        for (int channel = 0; channel < 3; channel++) {
            LookupTable table = table(lut, channel * size, size, truth.whole("first"), truth.whole("bits"));
            for (int i = 0; i < pixels.size(); i++) {
                assertThat((long) table.entry(pixels.whole(i))).isEqualTo(expected.whole(3 * i + channel));
            }
        }
    }

    private static void ybrToRgb(Case truth) throws IOException {
        Npy pixels = truth.in("ybr");
        byte[] rgb = new byte[pixels.size()];
        Colour.ybrToRgb(pixels.bytes(), rgb, rgb.length / 3);
        near(rgb, truth.out("rgb"), truth.tolerance(0));
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

    private static void digest(Case truth) throws Exception {
        byte[] bytes = truth.in("bytes").bytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(truth.text("sha256"));
    }
}
