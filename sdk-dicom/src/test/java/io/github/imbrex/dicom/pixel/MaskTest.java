package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskTest {

    private static final VoxelGrid GRID = VoxelGrid.of(13, 11, 7, 0.7, 0.8, 2.5);

    private static byte[] noise(Random random, double share) {
        byte[] voxels = new byte[13 * 11 * 7];
        for (int i = 0; i < voxels.length; i++) {
            voxels[i] = (byte) (random.nextDouble() < share ? 1 : 0);
        }
        return voxels;
    }

    @Test
    void setsAndMetricsAreThoseOfTheDefinition() {
        Random random = Seed.random("MaskTest");
        for (int round = 0; round < Seed.rounds(20); round++) {
            byte[] a = noise(random, random.nextDouble());
            byte[] b = noise(random, random.nextDouble());
            int inA = 0;
            int inB = 0;
            int both = 0;
            for (int i = 0; i < a.length; i++) {
                inA += a[i];
                inB += b[i];
                both += a[i] & b[i];
            }
            Mask x = Mask.of(GRID, a);
            Mask y = Mask.of(GRID, b);
            assertThat(x.count()).isEqualTo(inA);
            assertThat(x.and(y).count()).isEqualTo(both);
            assertThat(x.or(y).count()).isEqualTo(inA + inB - both);
            assertThat(x.minus(y).count()).isEqualTo(inA - both);
            assertThat(x.xor(y).count()).isEqualTo(inA + inB - 2 * both);
            assertThat(x.not().count()).isEqualTo(a.length - inA);
            assertThat(x.not().and(x).isEmpty()).isTrue();
            assertThat(x.dice(y)).isEqualTo(2.0 * both / (inA + inB));
            assertThat(x.jaccard(y)).isEqualTo((double) both / (inA + inB - both));
            assertThat(x.cubicMillimetres()).isCloseTo(inA * 1.4, within(1e-9));
            assertThat(x.millilitres()).isCloseTo(inA * 1.4e-3, within(1e-12));
        }
    }

    @Test
    void twoEmptyMasksHaveNoSimilarity() {
        Mask empty = Mask.empty(GRID);
        assertThat(empty.dice(empty)).isNaN();
        assertThat(empty.jaccard(empty)).isNaN();
        assertThat(empty.boundingBox()).isEmpty();
        assertThat(empty.not().count()).isEqualTo(GRID.voxels());
        assertThat(empty.dice(empty.not())).isZero();
    }

    @Test
    void theNumberOfVoxelsMayFillItsLastWord() {
        VoxelGrid grid = VoxelGrid.of(8, 8, 2, 1, 1, 1);
        assertThat(Mask.empty(grid).not().count()).isEqualTo(128);
        assertThat(Mask.empty(grid).not().not().isEmpty()).isTrue();
    }

    @Test
    void theBoxIsAsSmallAsCanBe() {
        Mask mask = Mask.of(GRID, (c, r, s) -> c >= 3 && c <= 5 && r == 7 && s >= 2 && s < 6);
        assertThat(mask.boundingBox()).contains(new VoxelBox(3, 7, 2, 3, 1, 4));
        assertThat(mask.contains(4, 7, 5)).isTrue();
        assertThat(mask.contains(4, 7, 6)).isFalse();
        assertThatThrownBy(() -> mask.contains(13, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSphereHasTheVolumeOfASphere() {
        VoxelGrid grid = VoxelGrid.of(90, 80, 32, 0.7, 0.8, 2);
        Mask sphere = Mask.of(grid, (c, r, s) -> {
            double x = c * 0.7 - 31;
            double y = r * 0.8 - 31.5;
            double z = s * 2 - 31;
            return x * x + y * y + z * z <= 25 * 25;
        });
        assertThat(sphere.cubicMillimetres()).isCloseTo(4.0 / 3 * Math.PI * 25 * 25 * 25, within(200.0));
    }

    @Test
    void statisticsAreOfTheVoxelsUnderneath() {
        Random random = Seed.random("MaskTest.statistics");
        byte[] inside = noise(random, 0.3);
        Mask mask = Mask.of(GRID, inside);
        short[] values = new short[inside.length];
        float[] reals = new float[inside.length];
        double[] kept = new double[(int) mask.count()];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) random.nextInt();
            reals[i] = values[i];
            if (inside[i] != 0) {
                kept[at++] = values[i];
            }
        }
        PixelStatistics expected = PixelStatistics.of(kept);
        for (Volume volume : new Volume[] {Volume.of(GRID, values), Volume.of(GRID, reals)}) {
            PixelStatistics statistics = volume.statistics(mask);
            assertThat(statistics.count()).isEqualTo(expected.count());
            assertThat(statistics.min()).isEqualTo(expected.min());
            assertThat(statistics.max()).isEqualTo(expected.max());
            assertThat(statistics.mean()).isCloseTo(expected.mean(), within(1e-9));
            assertThat(statistics.standardDeviation()).isCloseTo(expected.standardDeviation(), within(1e-6));
            assertThat(volume.statistics(Mask.empty(GRID)).count()).isZero();
            assertThat(volume.statistics(Mask.empty(GRID)).mean()).isNaN();
        }
        VoxelBox box = new VoxelBox(2, 3, 1, 7, 5, 4);
        Volume part = Volume.of(GRID, values).within(box);
        Mask all = Mask.empty(part.grid()).not();
        assertThat(part.statistics(all).mean()).isCloseTo(part.statistics().mean(), within(1e-9));
        assertThat(part.statistics(all).count()).isEqualTo(140);
    }

    @Test
    void masksOfOtherVoxelsAreRefused() {
        Mask mask = Mask.empty(GRID);
        Mask wider = Mask.empty(VoxelGrid.of(13, 11, 7, 0.71, 0.8, 2.5));
        assertThatThrownBy(() -> mask.dice(wider)).isInstanceOf(GeometryException.class);
        assertThatThrownBy(() -> mask.or(Mask.empty(VoxelGrid.of(13, 11, 8, 0.7, 0.8, 2.5))))
                .isInstanceOf(GeometryException.class);
        VoxelGrid a = TestSeries.grid(2, 2, 2);
        VoxelGrid b = new VoxelGrid(2, 2, 2, a.origin(), a.columnStep(), a.rowStep(), a.sliceStep(), "1.2.3.10");
        assertThatThrownBy(() -> Mask.empty(a).and(Mask.empty(b))).hasMessageContaining("frame of reference");
        assertThatThrownBy(() -> Volume.of(a, new short[8]).statistics(Mask.empty(b)))
                .isInstanceOf(GeometryException.class);
        assertThatThrownBy(() -> Mask.of(GRID, new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsAndRangesMakeMasks() {
        int[] labels = new int[13 * 11 * 7];
        labels[5] = 3;
        labels[700] = 3;
        labels[701] = 4;
        assertThat(Mask.ofLabel(GRID, labels, 3).count()).isEqualTo(2);
        short[] values = new short[labels.length];
        values[10] = 100;
        values[11] = 200;
        assertThat(Volume.of(GRID, values).where(100, 150).count()).isEqualTo(1);
    }

    @Test
    void slicesOfAMaskLieOverThoseOfItsVolume() {
        byte[] voxels = noise(Seed.random("MaskTest.slices"), 0.5);
        short[] values = new short[voxels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = voxels[i];
        }
        Volume volume = Volume.of(GRID, values);
        Mask mask = Mask.of(GRID, voxels);
        for (View view : View.values()) {
            for (int k = 0; k < volume.count(view); k++) {
                byte[] slice = mask.slice(view, k);
                short[] expected = volume.view(view, k).shorts();
                for (int i = 0; i < slice.length; i++) {
                    assertThat(slice[i]).isEqualTo((byte) expected[i]);
                }
            }
        }
        assertThat(mask.slice(3)).isEqualTo(mask.slice(View.AXIAL, 3));
        Picture overlaid = volume.overlay(mask, View.AXIAL, 3, Window.of(0.5, 1), 0xff0000, 0.5);
        assertThat(overlaid.isColour()).isTrue();
    }
}
