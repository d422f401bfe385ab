package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PixelKernelsTest {

    private static final double HALF_A_LEVEL = 0.51;

    /** All 16-bit values there are. */
    private static short[] everyValue() {
        short[] values = new short[65_536];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) i;
        }
        return values;
    }

    @Test
    void runsTheBackendThatThisJvmWasStartedFor() {
        String backend = PixelKernels.backend();
        System.out.println("PixelKernelsTest: backend " + backend);
        if (Boolean.getBoolean("imbrex.expect.vector")) {
            assertThat(backend).isEqualTo("vector-256");
            assertThat(PixelKernels.backends()).containsEntry("window", backend).containsEntry("rescale", backend);
        } else if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            assertThat(backend).isEqualTo("scalar");
            assertThat(PixelKernels.backends().values()).containsOnly("scalar");
        } else { // a machine with narrow vectors, or made to look like one
            assertThat(backend).isIn("scalar", "vector-256");
        }
    }

    @Test
    void windowsOfEveryWidthStayWithinHalfALevelOfTheDefinition() {
        double[] widths = {1, 1.5, 2, 3, 3.99, 4, 5, 5.1, 16, 100, 255, 256, 400, 1499.5, 4096, 32_768, 65_535, 65_536};
        double[] centers = {-70_000, -32_768, -600, -0.5, 0, 0.25, 40, 127.5, 32_767, 40_000};
        for (double width : widths) {
            for (double center : centers) {
                check(true, new Rescale(1, 0), Window.of(center, width), false);
                check(false, new Rescale(1, 0), Window.of(center, width), true);
            }
        }
    }

    @Test
    void anyFunctionAnyRescaleAndAnySignStayWithinHalfALevelOfTheDefinition() {
        Random random = Seed.random("PixelKernelsTest");
        for (int round = 0; round < Seed.rounds(150); round++) {
            double slope = (random.nextBoolean() ? 1 : -1) * Math.exp(random.nextGaussian() * 2);
            double width = 1 + Math.exp(random.nextDouble() * Math.log(65_535));
            check(
                    random.nextBoolean(),
                    new Rescale(slope, random.nextGaussian() * 1000),
                    Window.of(
                            random.nextGaussian() * 10_000 * Math.abs(slope),
                            width,
                            VoiFunction.values()[random.nextInt(3)]),
                    random.nextBoolean());
        }
    }

    private static void check(boolean unsigned, Rescale rescale, Window.Levels window, boolean inverted) {
        short[] src = everyValue();
        byte[] dst = new byte[src.length];
        PixelKernels.toDisplay8(src, 0, unsigned, dst, 0, src.length, rescale, window, inverted);
        double worst = 0;
        for (int i = 0; i < src.length; i++) {
            int stored = unsigned ? src[i] & 0xffff : src[i];
            double exact = window.function().apply(rescale.apply(stored), window.center(), window.width(), 0, 255);
            double error = Math.abs((dst[i] & 0xff) - (inverted ? 255 - exact : exact));
            // A value that lies on a threshold to the last bit may fall to either side of it.
            if (error > HALF_A_LEVEL && !onThreshold(rescale, window, stored)) {
                worst = Math.max(worst, error);
            }
        }
        assertThat(worst)
                .as("%s %s unsigned=%s inverted=%s", window, rescale, unsigned, inverted)
                .isZero();
    }

    private static boolean onThreshold(Rescale rescale, Window.Levels window, int stored) {
        double range = window.function().range(window.width());
        double edge = window.function().lowerLimit(window.center(), window.width());
        double tolerance = 1e-9 * Math.max(1, Math.abs(edge));
        return range < 1e-6 && Math.abs(rescale.apply(stored) - edge) < tolerance;
    }

    @Test
    void theClassicSoftTissueWindowIsWhiteFrom239On() {
        short[] src = {-161, -160, -159, 39, 40, 238, 239, 240, 3000};
        byte[] dst = new byte[src.length];
        PixelKernels.toDisplay8(src, 0, false, dst, 0, src.length, Rescale.IDENTITY, Window.of(40, 400), false);
        assertThat(dst).containsExactly(0, 0, 1, 127, 128, 254, 255, 255, 255);
    }

    @Test
    void aWindowOfOneIsAThreshold() {
        short[] src = {48, 49, 50, 51};
        byte[] dst = new byte[4];
        PixelKernels.toDisplay8(src, 0, false, dst, 0, 4, Rescale.IDENTITY, Window.of(50, 1), false);
        assertThat(dst).containsExactly(0, 0, 255, 255);
    }

    @Test
    void touchesNothingOutsideItsRange() {
        short[] src = everyValue();
        for (int count : new int[] {0, 1, 7, 8, 9, 31, 33}) {
            byte[] dst = new byte[60];
            PixelKernels.toDisplay8(src, 5, true, dst, 11, count, Rescale.IDENTITY, Window.of(0, 4), false);
            for (int i = 0; i < dst.length; i++) {
                assertThat(dst[i]).isEqualTo((byte) (i >= 11 && i < 11 + count ? 255 : 0));
            }
        }
    }

    @Test
    void refusesArraysThatAreTooShort() {
        assertThatThrownBy(() -> PixelKernels.toDisplay8(
                        new short[4], 1, false, new byte[4], 0, 4, Rescale.IDENTITY, Window.of(0, 4), false))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PixelKernels.rescale(new short[4], 0, false, new float[3], 0, 4, Rescale.IDENTITY))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rescaleIsWithinAMillionthOfFloat64() {
        short[] src = everyValue();
        float[] dst = new float[src.length];
        Rescale rescale = new Rescale(1.3, -1024.5);
        for (boolean unsigned : new boolean[] {true, false}) {
            PixelKernels.rescale(src, 0, unsigned, dst, 0, src.length, rescale);
            for (int i = 0; i < src.length; i++) {
                double exact = rescale.apply(unsigned ? src[i] & 0xffff : src[i]);
                assertThat(Math.abs(dst[i] - exact)).isLessThanOrEqualTo(Math.max(1e-3, 1e-6 * Math.abs(exact)));
            }
        }
    }

    @Test
    void rangeIsFromTheLeastToTheGreatestValue() {
        int[] range = new int[2];
        short[] values = new short[100];
        values[40] = -7;
        values[77] = 9;
        PixelKernels.range(values, 0, 100, false, range);
        assertThat(range).containsExactly(-7, 9);
        PixelKernels.range(values, 0, 100, true, range);
        assertThat(range).containsExactly(0, 65_529);
        PixelKernels.range(values, 77, 1, false, range);
        assertThat(range).containsExactly(9, 9);
        assertThatThrownBy(() -> PixelKernels.range(values, 100, 0, false, range))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aRescaleOfWholeNumbersStaysWhole() {
        Rescale hounsfield = new Rescale(1, -1024);
        assertThat(hounsfield.fitsShort(12, false)).isTrue();
        assertThat(hounsfield.fitsShort(16, false)).isFalse();
        assertThat(new Rescale(0.5, 0).fitsShort(8, false)).isFalse();
        assertThat(new Rescale(-3, 0).fitsShort(16, true)).isFalse();
        short[] values = {0, 1024, 4095};
        PixelKernels.rescale(values, 0, values, 0, 3, hounsfield);
        assertThat(values).containsExactly(-1024, 0, 3071);
        assertThatThrownBy(() -> PixelKernels.rescale(values, 0, values, 0, 3, new Rescale(0.5, 0)))
                .hasMessageContaining("whole numbers");
    }

    @Test
    void slicesAreProjectedAndMadeBetween() {
        short[] held = {1, -5, 7};
        PixelKernels.maximum(held, 0, new short[] {2, -6, 7}, 0, 3, false);
        assertThat(held).containsExactly(2, -5, 7);
        PixelKernels.minimum(held, 0, new short[] {0, 0, 9}, 0, 3, true);
        assertThat(held).containsExactly(0, 0, 7);
        short[] between = new short[2];
        PixelKernels.interpolate(new short[] {0, -100}, 0, new short[] {10, 100}, 0, false, between, 0, 2, 0.25);
        assertThat(between).containsExactly(3, -50);
        PixelKernels.interpolate(new short[] {0, -100}, 0, new short[] {10, 100}, 0, false, between, 0, 2, 1);
        assertThat(between).containsExactly(10, 100);
        assertThatThrownBy(() -> PixelKernels.interpolate(held, 0, held, 0, false, held, 0, 3, 1.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void float32IsAsNearAsItsRoundingLetsIt() {
        Random random = Seed.random("PixelKernelsTest.rescale");
        short[] stored = new short[200];
        float[] values = new float[stored.length];
        for (int round = 0; round < Seed.rounds(200); round++) {
            double slope = random.nextGaussian() * Math.exp(random.nextGaussian() * 10);
            double intercept = -slope * (short) random.nextInt(); // near 0, where a relative error would be unbounded
            for (int i = 0; i < stored.length; i++) {
                stored[i] = (short) random.nextInt();
            }
            PixelKernels.rescale(stored, 0, false, values, 0, values.length, new Rescale(slope, intercept));
            for (int i = 0; i < stored.length; i++) {
                double size = Math.abs(slope * stored[i]) + Math.abs(intercept);
                assertThat(Math.abs(values[i] - (slope * stored[i] + intercept)))
                        .isLessThanOrEqualTo(0x1.000001p-23 * size);
            }
        }
    }

    @Test
    void wholeResultsThatDoNotFitWrapAround() {
        short[] values = new short[2];
        PixelKernels.rescale(new short[] {32_767, 100}, 0, values, 0, 2, new Rescale(2, 3));
        assertThat(values).containsExactly(1, 203);
    }

    @Test
    void windowsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Window.of(40, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Window.of(40, 0.5)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> Window.of(40, 0, VoiFunction.SIGMOID)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Window.of(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rescale(0, 1)).hasMessageContaining("other than 0");
    }

    @Test
    void windowsAreReadAsPeopleWriteThem() {
        assertThat(Window.parse(" auto")).isEqualTo(Window.auto());
        assertThat(Window.parse("stored")).isEqualTo(Window.stored());
        assertThat(Window.parse("-600, 1500")).isEqualTo(Window.of(-600, 1500));
        assertThat(Window.parse("0.5,1,linear-exact")).isEqualTo(Window.of(0.5, 1, VoiFunction.LINEAR_EXACT));
        assertThat(Window.parse("0, 0.25, Sigmoid")).isEqualTo(Window.of(0, 0.25, VoiFunction.SIGMOID));
        assertThat(Window.parse("40,400,linear")).isEqualTo(Window.of(40, 400));
        assertThatThrownBy(() -> Window.parse("0.4,0.8"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LINEAR_EXACT takes less");
        for (String bad : new String[] {"", "40", "40,", "40,400,1", "40,400,", "40,400,linear,1", "a,b", "40;400"}) {
            assertThatThrownBy(() -> Window.parse(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not a window");
        }
    }
}
