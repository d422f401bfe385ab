package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.support.Seed;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VolumeViewTest {

    private static final int COLUMNS = 7;
    private static final int ROWS = 6;
    private static final int SLICES = 5;

    private final Random random = Seed.random("VolumeViewTest");
    private final VoxelGrid grid = VoxelGrid.of(COLUMNS, ROWS, SLICES, 1, 1, 2);
    private final short[] values = new short[COLUMNS * ROWS * SLICES];

    VolumeViewTest() {
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) random.nextInt();
        }
    }

    private Volume whole() {
        return Volume.of(grid, values);
    }

    private Volume real() {
        float[] reals = new float[values.length];
        for (int i = 0; i < reals.length; i++) {
            reals[i] = values[i];
        }
        return Volume.of(grid, reals);
    }

    private int at(int column, int row, int slice) {
        return values[(slice * ROWS + row) * COLUMNS + column];
    }

    private static double fold(Projection projection, double[] line) {
        return switch (projection) {
            case MAXIMUM -> Arrays.stream(line).max().orElseThrow();
            case MINIMUM -> Arrays.stream(line).min().orElseThrow();
            case MEAN -> (float) Arrays.stream(line).average().orElseThrow();
        };
    }

    @Test
    void projectionsAreThoseOfTheDefinition() {
        for (Volume volume : new Volume[] {whole(), real()}) {
            for (Projection projection : Projection.values()) {
                Plane z = volume.project(projection, Axis.SLICES);
                Plane y = volume.project(projection, Axis.ROWS);
                Plane x = volume.project(projection, Axis.COLUMNS);
                assertThat(z.isWhole()).isEqualTo(volume.isWhole() && projection != Projection.MEAN);
                for (int column = 0; column < COLUMNS; column++) {
                    for (int row = 0; row < ROWS; row++) {
                        double[] line = new double[SLICES];
                        for (int slice = 0; slice < SLICES; slice++) {
                            line[slice] = at(column, row, slice);
                        }
                        assertThat(z.value(column, row)).isEqualTo(fold(projection, line));
                    }
                    for (int slice = 0; slice < SLICES; slice++) {
                        double[] line = new double[ROWS];
                        for (int row = 0; row < ROWS; row++) {
                            line[row] = at(column, row, slice);
                        }
                        assertThat(y.value(column, slice)).isEqualTo(fold(projection, line));
                    }
                }
                for (int row = 0; row < ROWS; row++) {
                    for (int slice = 0; slice < SLICES; slice++) {
                        double[] line = new double[COLUMNS];
                        for (int column = 0; column < COLUMNS; column++) {
                            line[column] = at(column, row, slice);
                        }
                        assertThat(x.value(row, slice)).isEqualTo(fold(projection, line));
                    }
                }
            }
        }
    }

    @Test
    void viewsAreTheWayOneLooksAtAPatientWhateverTheDirectionOfSlices() {
        // A sagittal series whose columns run to the front, rows to the feet and slices to the right.
        VoxelGrid turned = new VoxelGrid(
                4, 3, 2, new Point(10, 20, 30), new Point(0, -1, 0), new Point(0, 0, -2), new Point(-3, 0, 0), "");
        Volume volume = Volume.of(turned, new short[24]);
        for (View view : View.values()) {
            View.Directions directions = view.in(turned);
            assertThat(directions.across().backwards()).isTrue();
            assertThat(directions.through().backwards())
                    .as("planes count towards left, back and head")
                    .isTrue();
        }
        assertThat(View.AXIAL.in(turned).through().axis()).isEqualTo(Axis.ROWS);
        assertThat(View.CORONAL.in(turned).through().axis()).isEqualTo(Axis.COLUMNS);
        assertThat(View.SAGITTAL.in(turned).through().axis()).isEqualTo(Axis.SLICES);
        assertThat(View.CORONAL.in(turned).down().backwards()).as("head on top").isFalse();
        Plane sagittal = volume.view(View.SAGITTAL, 0);
        assertThat(sagittal.width()).isEqualTo(4);
        assertThat(sagittal.height()).isEqualTo(3);
        assertThat(sagittal.spacingDown()).isEqualTo(2);
        assertThat(volume.count(View.SAGITTAL)).isEqualTo(2);
    }

    @Test
    void aViewShowsTheVoxelsOfItsPlace() {
        Volume volume = whole();
        for (int k = 0; k < ROWS; k++) {
            Plane coronal = volume.view(View.CORONAL, k);
            assertThat(coronal.width()).isEqualTo(COLUMNS);
            assertThat(coronal.height()).isEqualTo(SLICES);
            assertThat(coronal.value(2, 0)).as("head on top").isEqualTo(at(2, k, SLICES - 1));
            assertThat(coronal.value(2, SLICES - 1)).isEqualTo(at(2, k, 0));
        }
        Plane sagittal = volume.view(View.SAGITTAL, 4);
        assertThat(sagittal.value(1, 0)).isEqualTo(at(4, 1, SLICES - 1));
        assertThat(sagittal.spacingAcross()).isEqualTo(1);
        assertThat(sagittal.spacingDown()).isEqualTo(2);
        assertThat(volume.view(View.AXIAL, 3).value(5, 2)).isEqualTo(at(5, 2, 3));
        assertThatThrownBy(() -> volume.view(View.AXIAL, SLICES)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> sagittal.value(ROWS, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aProjectionOfAViewIsTurnedLikeItsSlices() {
        VoxelGrid turned = new VoxelGrid(
                COLUMNS,
                ROWS,
                SLICES,
                new Point(0, 0, 0),
                new Point(0, 0, -1),
                new Point(0, 1.5, 0),
                new Point(2, 0, 0),
                "");
        Volume volume = Volume.of(turned, values);
        for (View view : View.values()) {
            Plane projected = volume.project(Projection.MAXIMUM, view);
            Plane first = volume.view(view, 0);
            assertThat(projected.width()).isEqualTo(first.width());
            assertThat(projected.height()).isEqualTo(first.height());
            assertThat(projected.spacingAcross()).isEqualTo(first.spacingAcross());
            for (int y = 0; y < first.height(); y++) {
                for (int x = 0; x < first.width(); x++) {
                    double greatest = Double.NEGATIVE_INFINITY;
                    for (int k = 0; k < volume.count(view); k++) {
                        greatest = Math.max(greatest, volume.view(view, k).value(x, y));
                    }
                    assertThat(projected.value(x, y)).isEqualTo(greatest);
                }
            }
        }
    }

    @Test
    void aLineInSpaceIsALineAfterAnyCut() {
        // Values that are linear in space are reproduced by linear interpolation, wherever the cut goes.
        VoxelGrid oblique = new VoxelGrid(
                20,
                20,
                20,
                new Point(3, -2, 5),
                new Point(0.8, 0.6, 0),
                new Point(-0.6, 0.8, 0),
                new Point(0, 0, 1.5),
                "");
        float[] linear = new float[8000];
        for (int i = 0; i < linear.length; i++) {
            linear[i] = (float) plane(oblique.toPatient(i % 20, i / 20 % 20, i / 400));
        }
        Volume volume = Volume.of(oblique, linear);
        Point across = Vectors.unit(new Point(1, 0.3, 0.4));
        Point down = Vectors.unit(Vectors.cross(new Point(0.1, 0.2, 1), across));
        Point middle = oblique.toPatient(9.5, 9.5, 9.5);
        Point origin = Vectors.along(Vectors.along(middle, across, -4), down, -3);
        Plane cut = volume.cut(origin, Vectors.times(across, 0.5), Vectors.times(down, 0.25), 17, 25);

        assertThat(cut.spacingAcross()).isCloseTo(0.5, within(1e-9));
        for (int y = 0; y < 25; y++) {
            for (int x = 0; x < 17; x++) {
                Point here = Vectors.along(Vectors.along(origin, across, 0.5 * x), down, 0.25 * y);
                assertThat(cut.value(x, y)).isCloseTo(plane(here), within(1e-4));
                assertThat(volume.valueAt(here)).isCloseTo(plane(here), within(1e-4));
            }
        }
        assertThatThrownBy(() -> volume.cut(origin, across, across, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double plane(Point p) {
        return 3 * p.x() - 2 * p.y() + 0.5 * p.z() + 7;
    }

    @Test
    void beyondTheOutermostCentresThereIsTheEdge() {
        Volume volume = whole();
        assertThat(volume.valueAt(new Point(-50, 2, 4))).isEqualTo(at(0, 2, 2));
        assertThat(volume.valueAt(new Point(3, 2, 400))).isEqualTo(at(3, 2, SLICES - 1));
        assertThat(real().valueAt(new Point(100, 100, -100))).isEqualTo(at(COLUMNS - 1, ROWS - 1, 0));
    }

    @Test
    void isotropicVoxelsAreInterpolatedBetweenSlicesAndRounded() {
        Volume volume = whole().isotropic(1);
        VoxelGrid made = volume.grid();

        assertThat(made.slices()).isEqualTo(10);
        assertThat(made.columns()).isEqualTo(COLUMNS);
        assertThat(made.sliceSpacing()).isEqualTo(1);
        assertThat(made.origin()).isEqualTo(new Point(0, 0, -0.5));
        assertThat(volume.value(2, 3, 0)).as("the edge").isEqualTo(at(2, 3, 0));
        for (int slice = 1; slice < 9; slice++) {
            // A quarter of the way from one slice to the next, or back.
            int near = slice / 2;
            int far = slice % 2 == 0 ? near - 1 : near + 1;
            double exact = 0.75 * at(2, 3, near) + 0.25 * at(2, 3, far);
            assertThat(volume.value(2, 3, slice)).isCloseTo(exact, within(0.51));
        }
        assertThat(volume.value(2, 3, 9)).as("the edge").isEqualTo(at(2, 3, SLICES - 1));
    }

    @Test
    void isotropicVoxelsFillThePlaceOfTheOldOnesAndKeepTheirMean() {
        VoxelGrid coarse = VoxelGrid.of(6, 4, 5, 5, 7, 6);
        float[] ramp = new float[6 * 4 * 5];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = 100 * (i % 6) + 10 * (i / 6 % 4) + i / 24;
        }
        Volume volume = Volume.of(coarse, ramp);
        double mean = volume.statistics().mean();
        for (double spacing : new double[] {1, 0.5, 1000}) {
            Volume made = volume.isotropic(spacing);
            VoxelGrid grid = made.grid();

            assertThat(made.statistics().mean()).isCloseTo(mean, within(1e-3));
            if (spacing <= 1) {
                assertThat(Vectors.distance(grid.toPatient(-0.5, -0.5, -0.5), coarse.toPatient(-0.5, -0.5, -0.5)))
                        .isLessThan(1e-9);
                Point end = grid.toPatient(grid.columns() - 0.5, grid.rows() - 0.5, grid.slices() - 0.5);
                assertThat(Vectors.distance(end, coarse.toPatient(5.5, 3.5, 4.5)))
                        .isLessThan(1e-9);
            } else {
                assertThat(grid.voxels()).isEqualTo(1);
                assertThat(Vectors.distance(grid.origin(), coarse.toPatient(2.5, 1.5, 2)))
                        .isLessThan(1e-9);
            }
        }
    }

    @Test
    void distancesOfAnyRatioMakeAPicture() {
        Volume flat = Volume.of(VoxelGrid.of(60, 40, 2, 0.5, 0.0001, 1), new short[4800]);
        Picture picture = flat.slice(0).renderInProportion(Window.of(0, 1));
        assertThat(picture.width()).isEqualTo(32_768);
        assertThat(picture.height()).isEqualTo(4);
        Picture montage = flat.montage(View.AXIAL, Window.of(0, 1), 2, 2, 100);
        assertThat(montage.width()).isEqualTo(200);
        assertThat(montage.height()).isEqualTo(1);
        assertThatThrownBy(() -> flat.montage(View.AXIAL, Window.of(0, 1), 2, 2, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFastWayBetweenSlicesAgreesWithTheGeneralOne() {
        VoxelGrid target = VoxelGrid.of(COLUMNS, ROWS, 13, 1, 1, 0.7);
        Volume fast = whole().resample(target);
        Volume general = real().resample(target);
        for (int slice = 0; slice < 13; slice++) {
            float[] a = fast.slice(slice).values();
            float[] b = general.slice(slice).values();
            for (int i = 0; i < a.length; i++) {
                assertThat(a[i]).isCloseTo(b[i], within(0.51f));
            }
        }
        assertThat(fast.isWhole()).isTrue();
    }

    @Test
    void rowsBlendedAtOnceAreThoseBlendedOneByOne() {
        VoxelGrid target = new VoxelGrid(
                11,
                13,
                12,
                new Point(-0.5, 0.25, -1),
                new Point(0.7, 0, 0),
                new Point(0, 0.45, 0),
                new Point(0, 0, 0.9),
                "");
        for (Volume volume : new Volume[] {whole(), real()}) {
            Volume made = volume.resample(target);
            for (int i = 0; i < target.voxels(); i++) {
                int column = i % 11;
                int row = i / 11 % 13;
                int slice = i / 143;
                assertThat(made.value(column, row, slice))
                        .isCloseTo(
                                volume.valueAt(target.toPatient(column, row, slice)),
                                within(volume.isWhole() ? 0.5001 : 0.01));
            }
        }
    }

    @Test
    void anotherFrameOfReferenceIsNotResampledTo() {
        VoxelGrid a = TestSeries.grid(2, 2, 2);
        VoxelGrid b = new VoxelGrid(
                2, 2, 2, a.origin(), a.columnStep(), a.rowStep(), a.sliceStep(), a.frameOfReference() + ".1");
        assertThatThrownBy(() -> Volume.of(a, new short[8]).resample(b)).isInstanceOf(GeometryException.class);
    }

    @Test
    void picturesOfPlanesAreThoseOfFrames() {
        Plane slice = whole().slice(2);
        Picture picture = slice.render(Window.of(0, 65_536));

        assertThat(picture.width()).isEqualTo(COLUMNS);
        assertThat(picture.samples()[9] & 0xff)
                .isCloseTo((int) Math.rint((at(2, 1, 2) + 32_768) / 65_535.0 * 255), within(1));
        assertThat(whole().view(View.CORONAL, 1)
                        .renderInProportion(Window.auto())
                        .height())
                .isEqualTo(SLICES * 2);
        Picture montage = whole().montage(View.AXIAL, Window.auto(), 4, 3, 100);
        assertThat(montage.width()).isEqualTo(3 * COLUMNS);
        assertThat(montage.height()).isEqualTo(2 * ROWS);
        assertThat(slice.statistics().count()).isEqualTo(COLUMNS * ROWS);
        assertThat(real().slice(2)
                        .render(Window.of(0, 65_536, VoiFunction.LINEAR_EXACT))
                        .samples())
                .hasSize(COLUMNS * ROWS);
    }
}
