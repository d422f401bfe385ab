package io.github.imbrex.codec.jpeg2000.internal.wavelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.codec.jpeg2000.internal.syntax.Area;
import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Synthesis undoes an analysis that is written as Annex F.4 has it, wherever on the grid an area begins. */
class WaveletTest {

    private static Area area(Random random) {
        int left = random.nextInt(4);
        int top = random.nextInt(4);
        return new Area(left, top, left + 1 + random.nextInt(20), top + 1 + random.nextInt(20));
    }

    private static double[][] samples(Random random, Area area) {
        double[][] samples = new double[area.height()][area.width()];
        for (double[] row : samples) {
            for (int x = 0; x < row.length; x++) {
                row[x] = random.nextInt(4096) - 2048;
            }
        }
        return samples;
    }

    @Test
    void reversible() {
        Random random = Seed.random("WaveletTest.reversible");
        for (int round = 0; round < Seed.rounds(200); round++) {
            Area area = area(random);
            double[][] samples = samples(random, area);
            double[][] analysed = analyse(samples, area, true);
            int[] out = ReversibleWavelet.synthesize(
                    whole(analysed, area, 0, 0),
                    whole(analysed, area, 1, 0),
                    whole(analysed, area, 0, 1),
                    whole(analysed, area, 1, 1),
                    area);
            for (int i = 0; i < out.length; i++) {
                assertThat(out[i]).as("%s in %s", i, area).isEqualTo((int) samples[i / area.width()][i % area.width()]);
            }
        }
    }

    @Test
    void irreversible() {
        Random random = Seed.random("WaveletTest.irreversible");
        for (int round = 0; round < Seed.rounds(200); round++) {
            Area area = area(random);
            double[][] samples = samples(random, area);
            double[][] analysed = analyse(samples, area, false);
            float[] out = IrreversibleWavelet.synthesize(
                    real(analysed, area, 0, 0),
                    real(analysed, area, 1, 0),
                    real(analysed, area, 0, 1),
                    real(analysed, area, 1, 1),
                    area);
            for (int i = 0; i < out.length; i++) {
                assertThat((double) out[i])
                        .as("%s in %s", i, area)
                        .isCloseTo(samples[i / area.width()][i % area.width()], within(0.01));
            }
        }
    }

    private static double[][] analyse(double[][] samples, Area area, boolean reversible) {
        double[][] columns = transpose(samples);
        for (int x = 0; x < columns.length; x++) {
            columns[x] = analyse(columns[x], area.top() & 1, reversible);
        }
        double[][] rows = transpose(columns);
        for (int y = 0; y < rows.length; y++) {
            rows[y] = analyse(rows[y], area.left() & 1, reversible);
        }
        return rows;
    }

    private static double[] analyse(double[] line, int odd, boolean reversible) {
        double[] out = line.clone();
        if (line.length == 1) {
            out[0] *= 1 + odd;
        } else if (reversible) {
            step(out, 1 - odd, (a, b) -> -Math.floor((a + b) / 2));
            step(out, odd, (a, b) -> Math.floor((a + b + 2) / 4));
        } else {
            step(out, 1 - odd, (a, b) -> -1.586134342059924 * (a + b));
            step(out, odd, (a, b) -> -0.052980118572961 * (a + b));
            step(out, 1 - odd, (a, b) -> 0.882911075530934 * (a + b));
            step(out, odd, (a, b) -> 0.443506852043971 * (a + b));
            for (int i = 0; i < out.length; i++) {
                out[i] *= (i + odd) % 2 == 0 ? 1 / 1.230174104914001 : 1.230174104914001;
            }
        }
        return out;
    }

    private interface Lift {
        double of(double before, double after);
    }

    private static void step(double[] line, int first, Lift lift) {
        int n = line.length;
        for (int i = first; i < n; i += 2) {
            line[i] += lift.of(line[i == 0 ? 1 : i - 1], line[i == n - 1 ? n - 2 : i + 1]);
        }
    }

    private static double[][] transpose(double[][] matrix) {
        double[][] out = new double[matrix[0].length][matrix.length];
        for (int y = 0; y < matrix.length; y++) {
            for (int x = 0; x < matrix[0].length; x++) {
                out[x][y] = matrix[y][x];
            }
        }
        return out;
    }

    private static int[] whole(double[][] analysed, Area area, int highX, int highY) {
        float[] values = real(analysed, area, highX, highY);
        int[] out = new int[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (int) values[i];
        }
        return out;
    }

    private static float[] real(double[][] analysed, Area area, int highX, int highY) {
        Area band = area.halved(1, highX == 1, highY == 1);
        float[] out = new float[band.width() * band.height()];
        int firstX = area.left() + highX & 1;
        int firstY = area.top() + highY & 1;
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) analysed[firstY + 2 * (i / band.width())][firstX + 2 * (i % band.width())];
        }
        return out;
    }
}
