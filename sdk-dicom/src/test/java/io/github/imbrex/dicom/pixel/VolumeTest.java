package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTest {

    private static final VoxelGrid GRID = TestSeries.grid(6, 5, 7);

    private static int value(int column, int row, int slice) {
        return 100 * slice + 10 * row + column;
    }

    private static List<VolumeProblem.Kind> kinds(Volume volume) {
        return volume.problems().stream().map(VolumeProblem::kind).toList();
    }

    private static List<DicomFile> slices(int... places) {
        List<DicomFile> files = new ArrayList<>();
        for (int place : places) {
            files.add(TestSeries.slice(GRID, place, VolumeTest::value, builder -> builder));
        }
        return files;
    }

    private static DicomFile changed(DicomFile file, UnaryOperator<DicomObjectBuilder> change) {
        return file.withDataSet(change.apply(file.dataSet().toBuilder()).build());
    }

    @Test
    void slicesAreInTheOrderOfTheirPlacesWhateverTheirNumbers() throws IOException {
        List<DicomFile> files = new ArrayList<>();
        for (int slice = 0; slice < 7; slice++) {
            int number = 50 - slice * slice % 11;
            files.add(TestSeries.slice(GRID, slice, VolumeTest::value, b -> b.set(Tag.InstanceNumber, number)));
        }
        Collections.shuffle(files, Seed.random("VolumeTest"));

        Volume volume = Volume.of(files);

        assertThat(volume.problems()).isEmpty();
        assertThat(volume.isComplete()).isTrue();
        assertThat(volume.isWhole()).isTrue();
        assertThat(volume.grid().coincidesWith(GRID)).isTrue();
        for (int slice = 0; slice < 7; slice++) {
            assertThat(volume.value(3, 2, slice)).isEqualTo(value(3, 2, slice));
        }
    }

    @Test
    void spacingComesFromPlacesAndNotFromThickness() throws IOException {
        VoxelGrid grid = Volume.of(slices(0, 1, 2, 3)).grid();

        assertThat(grid.sliceSpacing()).isCloseTo(2.5, within(1e-9));
        assertThat(grid.columnSpacing()).isCloseTo(0.7, within(1e-9));
        assertThat(grid.rowSpacing()).isCloseTo(0.8, within(1e-9));
        assertThat(grid.voxelVolume()).isCloseTo(1.4, within(1e-9));
    }

    @Test
    void theFramesOfAMultiFrameImageAreSortedToo() throws IOException {
        Volume volume = Volume.of(TestSeries.multiFrame(GRID, VolumeTest::value, 4, 0, 2, 1, 3, 6, 5));

        assertThat(volume.problems()).isEmpty();
        assertThat(volume.grid().coincidesWith(GRID)).isTrue();
        assertThat(volume.value(5, 4, 6)).isEqualTo(value(5, 4, 6));
        assertThat(volume.value(0, 1, 2)).isEqualTo(value(0, 1, 2));
    }

    @Test
    void indicesAndPlacesAreEachOthersInverse() throws IOException {
        Random random = Seed.random("VolumeTest.places");
        for (int round = 0; round < Seed.rounds(200); round++) {
            VoxelGrid grid = new VoxelGrid(
                    10, 20, 30, point(random, 200), point(random, 2), point(random, 2), point(random, 2), "");
            double column = random.nextDouble(40) - 10;
            double row = random.nextDouble(40) - 10;
            double slice = random.nextDouble(40) - 10;
            Point index = grid.toIndex(grid.toPatient(column, row, slice));
            double allowed = 1e-6 / Math.min(1, grid.voxelVolume());
            assertThat(index.x()).isCloseTo(column, within(allowed));
            assertThat(index.y()).isCloseTo(row, within(allowed));
            assertThat(index.z()).isCloseTo(slice, within(allowed));
        }
    }

    private static Point point(Random random, double most) {
        return new Point(
                random.nextDouble(2 * most) - most,
                random.nextDouble(2 * most) - most,
                random.nextDouble(2 * most) - most);
    }

    @Test
    void aGapIsReportedAndTheLongestRunTaken() throws IOException {
        Volume volume = Volume.of(slices(0, 1, 3, 4, 5, 6));

        assertThat(kinds(volume)).containsExactly(VolumeProblem.Kind.GAP, VolumeProblem.Kind.OUTSIDE_RUN);
        assertThat(volume.problems().get(0).measure()).isCloseTo(5, within(1e-6));
        assertThat(volume.problems().get(1).count()).isEqualTo(2);
        assertThat(volume.isComplete()).isFalse();
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.value(1, 1, 0)).isEqualTo(value(1, 1, 3));
    }

    @Test
    void aSecondImageAtAPlaceIsReportedAndTheFirstTakenStays() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2, 3));
        files.add(0, TestSeries.slice(GRID, 2, (c, r, s) -> -1, b -> b.set(Tag.InstanceNumber, 40)));

        Volume volume = Volume.of(files);

        assertThat(volume.problems())
                .containsExactly(new VolumeProblem(VolumeProblem.Kind.DUPLICATE_POSITION, 1, Double.NaN));
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.value(1, 1, 2)).isEqualTo(value(1, 1, 2));
    }

    @Test
    void ofTwoSpacingsTheLongerRunIsTaken() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2, 3));
        files.add(at(files.get(3), 30 + 7.5 + 4));
        files.add(at(files.get(3), 30 + 7.5 + 5));

        Volume volume = Volume.of(files);

        assertThat(kinds(volume))
                .containsExactly(
                        VolumeProblem.Kind.GAP, VolumeProblem.Kind.UNEVEN_SPACING, VolumeProblem.Kind.OUTSIDE_RUN);
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.grid().sliceSpacing()).isCloseTo(2.5, within(1e-9));
    }

    private static DicomFile at(DicomFile file, double z) {
        return changed(file, b -> b.set(Tag.ImagePositionPatient, -10.0, -20.0, z));
    }

    @Test
    void roundedPositionsAreStillEven() throws IOException {
        List<DicomFile> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(at(slices(0).get(0), Math.rint(i * 6.25) / 10));
        }

        Volume volume = Volume.of(files);

        assertThat(volume.grid().slices()).isEqualTo(40);
        assertThat(volume.grid().sliceSpacing()).isCloseTo(0.625, within(0.005));
        assertThat(volume.problems()).isEmpty();
    }

    @Test
    void aTiltedGantryGivesAShearedGridThatKnowsItsPlaces() throws IOException {
        double tilt = Math.toRadians(15);
        VoxelGrid tilted = new VoxelGrid(
                6,
                5,
                7,
                new Point(-10, -20, 30),
                new Point(0.7, 0, 0),
                new Point(0, 0.8 * Math.cos(tilt), -0.8 * Math.sin(tilt)),
                new Point(0, 0, 2.5),
                TestSeries.FRAME);
        Volume volume = Volume.of(TestSeries.of(tilted, VolumeTest::value));

        assertThat(kinds(volume)).containsExactly(VolumeProblem.Kind.SHEARED);
        assertThat(volume.problems().get(0).measure()).isCloseTo(15, within(0.01));
        assertThat(volume.grid().coincidesWith(tilted)).isTrue();
        assertThat(volume.grid().sliceSpacing()).isCloseTo(2.5 * Math.cos(tilt), within(1e-4));
        assertThat(volume.grid().voxelVolume()).isCloseTo(0.7 * 0.8 * 2.5 * Math.cos(tilt), within(1e-4));
        assertThat(volume.valueAt(tilted.toPatient(2, 3, 4))).isCloseTo(value(2, 3, 4), within(0.05));
        Volume straight = volume.isotropic(0.7);
        assertThat(straight.grid().shear()).isCloseTo(0, within(1e-6));
        assertThat(straight.valueAt(tilted.toPatient(2, 2, 3))).isCloseTo(value(2, 2, 3), within(30.0));
        Point beside = straight.grid().toIndex(tilted.toPatient(3, -3, 0));
        assertThat(straight.value(3, (int) Math.rint(beside.y()), 0))
                .as("beside the stack")
                .isEqualTo(0);
    }

    @Test
    void imagesThatDoNotFitAreLeftOutAndSaidWhy() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2, 3));
        DicomFile slice = slices(4).get(0);
        files.add(changed(slice, b -> b.set(Tag.SeriesInstanceUID, "1.2.3.200")));
        files.add(changed(slice, b -> b.set(Tag.FrameOfReferenceUID, "1.2.3.10")));
        files.add(changed(slice, b -> b.set(Tag.PixelSpacing, 0.9, 0.7)));
        files.add(changed(slice, b -> b.set(Tag.ImageOrientationPatient, 1.0, 0.0, 0.0, 0.0, 0.0, -1.0)));
        files.add(changed(slice, b -> b.remove(Tag.ImagePositionPatient)));
        files.add(changed(slice, b -> b.set(Tag.ImageOrientationPatient, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0)));
        files.add(changed(slice, b -> b.remove(Tag.PixelData)));
        files.add(report());
        files.add(TestImage.gray16(1, 1)
                .shape(1, 1, 3, 8)
                .pixels((byte) 1, (byte) 2, (byte) 3, (byte) 0)
                .file());

        Volume volume = Volume.of(files);

        assertThat(volume.problems())
                .extracting(VolumeProblem::kind, VolumeProblem::count)
                .containsExactlyInAnyOrder(
                        tuple(VolumeProblem.Kind.OTHER_SERIES, 1),
                        tuple(VolumeProblem.Kind.OTHER_FRAME_OF_REFERENCE, 1),
                        tuple(VolumeProblem.Kind.OTHER_SIZE, 1),
                        tuple(VolumeProblem.Kind.OTHER_ORIENTATION, 1),
                        tuple(VolumeProblem.Kind.NO_GEOMETRY, 2),
                        tuple(VolumeProblem.Kind.NOT_AN_IMAGE, 1),
                        tuple(VolumeProblem.Kind.UNREADABLE, 1),
                        tuple(VolumeProblem.Kind.COLOUR, 1));
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.problems().toString()).doesNotContain("1.2.3");
    }

    private static DicomFile report() {
        return DicomFile.of(DicomObject.builder()
                .set(Tag.SOPClassUID, Uid.BasicTextSRStorage)
                .set(Tag.SOPInstanceUID, "1.2.3.999")
                .build());
    }

    @Test
    void theSeriesWithMostSlicesIsFoundAmongHundreds() throws IOException {
        List<DicomFile> files = new ArrayList<>();
        for (int scout = 0; scout < 100; scout++) {
            String series = "1.2.3.4." + scout;
            files.add(TestSeries.slice(
                    GRID,
                    0,
                    VolumeTest::value,
                    b -> b.set(Tag.SeriesInstanceUID, series).set(Tag.FrameOfReferenceUID, series)));
        }
        files.addAll(slices(0, 1, 2, 3));

        assertThat(Volume.of(files).grid().slices()).isEqualTo(4);
        List<DicomFile> oneSeries = new ArrayList<>();
        files.forEach(file -> oneSeries.add(changed(file, b -> b.set(Tag.SeriesInstanceUID, "1.2.3"))));
        Volume volume = Volume.of(oneSeries);
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.problems())
                .containsExactly(new VolumeProblem(VolumeProblem.Kind.OTHER_FRAME_OF_REFERENCE, 100, Double.NaN));
    }

    @Test
    void numbersASliceCanDoWithoutExcludeNone() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2));
        DicomFile last = slices(3).get(0);
        for (DicomFile odd : List.of(
                changed(last, b -> b.set(Tag.InstanceNumber, Vr.IS, "20231124123")),
                changed(last, b -> b.set(Tag.InstanceNumber, Vr.IS, "12a")),
                changed(last, b -> b.set(Tag.AcquisitionNumber, Vr.IS, "1A")),
                changed(last, b -> b.set(Tag.TemporalPositionIdentifier, Vr.IS, "second")),
                changed(last, b -> b.set(Tag.SliceThickness, Vr.DS, "thin")),
                changed(last, b -> b.set(Tag.SpacingBetweenSlices, Vr.DS, "1e999")),
                changed(last, b -> b.set(Tag.DoseGridScaling, Vr.DS, "none")))) {
            files.add(odd);
            Volume volume = Volume.of(files);
            assertThat(volume.problems()).isEmpty();
            assertThat(volume.grid().slices()).isEqualTo(4);
            files.remove(odd);
        }
        DicomFile later =
                TestSeries.slice(GRID, 2, (c, r, s) -> -1, b -> b.set(Tag.InstanceNumber, Vr.IS, "20231124123"));
        files.add(0, later);
        assertThat(Volume.of(files).value(1, 1, 2)).isEqualTo(value(1, 1, 2));
        for (DicomFile nowhere : List.of(
                changed(last, b -> b.set(Tag.PixelSpacing, Vr.DS, "0.8", "wide")),
                changed(last, b -> b.set(Tag.PixelSpacing, 0.8, 0.0)),
                changed(last, b -> b.set(Tag.PixelSpacing, 0.8)))) {
            assertThatThrownBy(() -> Volume.of(nowhere)).hasMessageContaining("do not say where they are");
        }
    }

    @Test
    void twoPhasesNotQuiteAtOnePlaceAreOneStack() throws IOException {
        List<DicomFile> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int phase = 100 + i;
            files.add(at(slices(0).get(0), 2.5 * i));
            files.add(changed(at(slices(0).get(0), 2.5 * i + 0.05), b -> b.set(Tag.InstanceNumber, phase)));
        }
        Volume phases = Volume.of(files);
        files.add(at(slices(0).get(0), 500));
        Volume withScout = Volume.of(files);

        assertThat(phases.grid().slices()).isEqualTo(10);
        assertThat(phases.grid().sliceSpacing()).isCloseTo(2.5, within(1e-9));
        assertThat(phases.problems())
                .containsExactly(new VolumeProblem(VolumeProblem.Kind.DUPLICATE_POSITION, 10, Double.NaN));
        assertThat(withScout.grid().coincidesWith(phases.grid())).isTrue();
        assertThat(kinds(withScout))
                .containsExactly(
                        VolumeProblem.Kind.DUPLICATE_POSITION, VolumeProblem.Kind.GAP, VolumeProblem.Kind.OUTSIDE_RUN);
    }

    @Test
    void aSliceFarFromTheOthersTakesNoneWithIt() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2, 3));
        files.add(at(files.get(0), 900));

        assertThat(Volume.of(files).grid().slices()).isEqualTo(4);
    }

    @Test
    void oneSeriesOfSeveralCanBeAskedFor() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2, 3));
        for (DicomFile file : slices(4, 5)) {
            files.add(changed(file, b -> b.set(Tag.SeriesInstanceUID, "1.2.3.200")));
        }
        VolumeOptions options = VolumeOptions.standard();

        assertThat(Volume.of(files).grid().slices()).isEqualTo(4);
        assertThat(Volume.of(files, options.withSeries("1.2.3.200")).grid().slices())
                .isEqualTo(2);
        assertThat(Volume.of(files, options.withPreferredSeries("1.2.3.200"))
                        .grid()
                        .slices())
                .isEqualTo(2);
        assertThat(Volume.of(files, options.withPreferredSeries("1.2.3.300"))
                        .grid()
                        .slices())
                .isEqualTo(4);
        assertThatThrownBy(() -> Volume.of(files, options.withSeries("1.2.3.300")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no slices of the series asked for")
                .hasMessageNotContaining("1.2.3");
    }

    @Test
    void petSlicesKeepTheirOwnSlopes() throws IOException {
        List<DicomFile> files = new ArrayList<>();
        for (int slice = 0; slice < 4; slice++) {
            double slope = 0.25 * (slice + 1);
            files.add(TestSeries.slice(
                    GRID,
                    slice,
                    VolumeTest::value,
                    b -> b.set(Tag.RescaleSlope, slope).set(Tag.RescaleIntercept, 0.0)));
        }
        Volume volume = Volume.of(files);

        assertThat(volume.isWhole()).isFalse();
        for (int slice = 0; slice < 4; slice++) {
            assertThat(volume.value(2, 1, slice)).isEqualTo(0.25 * (slice + 1) * value(2, 1, slice));
        }
        assertThat(volume.slice(2).isWhole()).isFalse();
    }

    @Test
    void wholeValuesStayWholeAndWhatDoesNotFitBecomesReal() throws IOException {
        UnaryOperator<DicomObjectBuilder> hounsfield = b ->
                b.set(Tag.RescaleSlope, 1.0).set(Tag.RescaleIntercept, -1024.0).set(Tag.PixelRepresentation, 0);
        Volume small = Volume.of(List.of(
                TestSeries.slice(GRID, 0, (c, r, s) -> 33_000, hounsfield),
                TestSeries.slice(GRID, 1, (c, r, s) -> 0, hounsfield)));
        Volume large = Volume.of(List.of(
                TestSeries.slice(GRID, 0, (c, r, s) -> 60_000, hounsfield),
                TestSeries.slice(GRID, 1, (c, r, s) -> 0, hounsfield)));

        assertThat(small.isWhole()).isTrue();
        assertThat(small.value(0, 0, 0)).isEqualTo(31_976);
        assertThat(small.value(0, 0, 1)).isEqualTo(-1024);
        assertThat(large.isWhole()).isFalse();
        assertThat(large.value(0, 0, 0)).isEqualTo(58_976);
        assertThat(large.value(0, 0, 1)).isEqualTo(-1024);
    }

    private static DicomFile dose() {
        return changed(
                TestSeries.multiFrame(GRID, VolumeTest::value, 0, 1, 2, 3),
                b -> b.remove(Tag.SharedFunctionalGroupsSequence)
                        .remove(Tag.PerFrameFunctionalGroupsSequence)
                        .set(Tag.SOPClassUID, Uid.RTDoseStorage)
                        .set(Tag.ImagePositionPatient, -10.0, -20.0, 30.0)
                        .set(Tag.ImageOrientationPatient, TestSeries.orientation(GRID))
                        .set(Tag.PixelSpacing, 0.8, 0.7)
                        .set(Tag.GridFrameOffsetVector, 0.0, 2.5, 5.0, 7.5)
                        .set(Tag.DoseGridScaling, 0.5));
    }

    @Test
    void storedValuesOfADoseAreNeverTakenForGray() throws IOException {
        for (UnaryOperator<DicomObjectBuilder> change : List.<UnaryOperator<DicomObjectBuilder>>of(
                b -> b.remove(Tag.DoseGridScaling),
                b -> b.set(Tag.DoseGridScaling, 0.0),
                b -> b.set(Tag.DoseGridScaling, -0.5),
                b -> b.set(Tag.DoseGridScaling, Vr.DS, "1e999"),
                b -> b.set(Tag.DoseGridScaling, Vr.DS, "half"))) {
            DicomFile unscaled = changed(dose(), change);
            assertThatThrownBy(() -> Volume.of(unscaled))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("do not say what their stored values mean");
            assertThat(kinds(Volume.of(List.of(dose(), unscaled)))).containsExactly(VolumeProblem.Kind.UNSCALED);
        }
        assertThat(Volume.of(changed(dose(), b -> b.set(Tag.DoseGridScaling, 1.0)))
                        .value(3, 2, 1))
                .isEqualTo(value(3, 2, 1));
    }

    @Test
    void aDoseIsPlacedByItsOffsetsAndScaledToGray() throws IOException {
        DicomFile dose = dose();
        Volume volume = Volume.of(dose);
        Volume absolute = Volume.of(changed(dose, b -> b.set(Tag.GridFrameOffsetVector, 30.0, 32.5, 35.0, 37.5)));

        assertThat(volume.problems()).isEmpty();
        assertThat(volume.grid().coincidesWith(TestSeries.grid(6, 5, 4))).isTrue();
        assertThat(volume.value(3, 2, 1)).isEqualTo(0.5 * value(3, 2, 1));
        assertThat(absolute.grid().coincidesWith(volume.grid())).isTrue();
        assertThatThrownBy(() -> Volume.of(changed(dose, b -> b.set(Tag.GridFrameOffsetVector, 0.0, 2.5))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("do not say where they are");
        assertThatThrownBy(() -> Volume.of(changed(dose, b -> b.set(Tag.GridFrameOffsetVector, 5.0, 7.5, 10.0, 12.5))))
                .isInstanceOf(DataException.class);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        VolumeOptions options = VolumeOptions.standard().withMemoryLimit(6 * 5 * 7 * 2 - 1);

        assertThatThrownBy(() -> Volume.of(slices(0, 1, 2, 3, 4, 5, 6), options))
                .isInstanceOfSatisfying(VolumeTooLargeException.class, e -> {
                    assertThat(e.bytes()).isEqualTo(420);
                    assertThat(e.limit()).isEqualTo(419);
                    assertThat(e).hasMessageContaining("420").hasMessageContaining("withMemoryLimit");
                });
        Volume volume = Volume.of(slices(0, 1, 2, 3, 4, 5), options);
        assertThatThrownBy(() -> volume.isotropic(0.1)).isInstanceOf(VolumeTooLargeException.class);
        assertThatThrownBy(() -> volume.isotropic(1e-12)).isInstanceOf(DataException.class);
    }

    @Test
    void manyFramesAreRefusedBeforeTheirPlacesAreHeld(@TempDir Path folder) throws IOException {
        DicomFile one = TestSeries.multiFrame(TestSeries.grid(1, 1, 1), (c, r, s) -> 0, 0);
        List<DicomObject> shared = new ArrayList<>(one.dataSet().items(Tag.SharedFunctionalGroupsSequence));
        shared.addAll(one.dataSet().items(Tag.PerFrameFunctionalGroupsSequence));
        DicomFile many = changed(
                one,
                b -> b.remove(Tag.PerFrameFunctionalGroupsSequence)
                        .set(Tag.SharedFunctionalGroupsSequence, shared)
                        .set(Tag.NumberOfFrames, 60_000)
                        .set(Tag.PixelData, Vr.OW, new byte[120_000]));
        VolumeOptions options = VolumeOptions.standard().withMemoryLimit(1 << 20);

        assertThat(Volume.of(List.of(many), options).grid().voxels())
                .as("all at one place, but few enough")
                .isEqualTo(1);
        assertThatThrownBy(() -> Volume.of(List.of(many, many), options)).isInstanceOf(VolumeTooLargeException.class);
        DicomFile more =
                changed(many, b -> b.set(Tag.NumberOfFrames, 70_000).set(Tag.PixelData, Vr.OW, new byte[140_000]));
        assertThatThrownBy(() -> Volume.of(List.of(more), options))
                .isInstanceOfSatisfying(
                        VolumeTooLargeException.class,
                        e -> assertThat(e.bytes()).isEqualTo(70_000 * 256));
        more.write(folder.resolve("many.dcm"));
        assertThatThrownBy(() -> Volume.of(folder, options)).isInstanceOf(VolumeTooLargeException.class);
    }

    @Test
    void realValuesCountTwiceAgainstTheLimit() {
        List<DicomFile> files = new ArrayList<>();
        for (int slice = 0; slice < 7; slice++) {
            files.add(TestSeries.slice(
                    GRID,
                    slice,
                    VolumeTest::value,
                    b -> b.set(Tag.RescaleSlope, 0.5).set(Tag.RescaleIntercept, 0.0)));
        }
        assertThatThrownBy(() -> Volume.of(files, VolumeOptions.standard().withMemoryLimit(839)))
                .isInstanceOfSatisfying(
                        VolumeTooLargeException.class,
                        e -> assertThat(e.bytes()).isEqualTo(840));
    }

    @Test
    void aSliceThatIsCutShortIsInTheVolumeAndSaid() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 1, 2));
        files.add(changed(slices(3).get(0), b -> b.set(Tag.PixelData, Vr.OW, new byte[20])));

        Volume volume = Volume.of(files);

        assertThat(volume.problems()).containsExactly(new VolumeProblem(VolumeProblem.Kind.INCOMPLETE, 1, Double.NaN));
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThat(volume.statistics().count()).isEqualTo(3 * 30 + 10);
    }

    @Test
    void paddingIsNoMeasurement() throws IOException {
        for (double slope : new double[] {1, 0.37}) {
            List<DicomFile> files = new ArrayList<>();
            for (int slice = 0; slice < 3; slice++) {
                files.add(TestSeries.slice(
                        GRID,
                        slice,
                        (c, r, s) -> c == 0 ? -2000 : c == 1 ? -1990 : value(c, r, s),
                        b -> b.set(Tag.RescaleSlope, slope)
                                .set(Tag.RescaleIntercept, -24.0)
                                .set(Tag.PixelPaddingValue, Vr.SS, new byte[] {0x30, (byte) 0xf8})
                                .set(Tag.PixelPaddingRangeLimit, Vr.SS, new byte[] {0x35, (byte) 0xf8})));
            }
            Volume volume = Volume.of(files);

            assertThat(volume.value(0, 0, 0)).isCloseTo(-2000 * slope - 24, within(1e-3));
            assertThat(volume.statistics().count()).isEqualTo(3 * 5 * 5);
            assertThat(volume.statistics().min().orElseThrow()).isCloseTo(-1990 * slope - 24, within(1e-3));
            Mask half = Mask.of(volume.grid(), (c, r, s) -> c < 2);
            assertThat(volume.statistics(half).count()).isEqualTo(15);
            assertThat(volume.within(new VoxelBox(0, 1, 1, 3, 2, 2))
                            .statistics()
                            .count())
                    .isEqualTo(8);
            if (volume.isWhole()) {
                assertThat(volume.slice(1).statistics().count()).isEqualTo(25);
            }
        }
    }

    @Test
    void aSliceThatCannotBeDecodedLeavesAGap() throws IOException {
        List<DicomFile> files = new ArrayList<>(slices(0, 2, 3, 4));
        files.add(changed(slices(1).get(0), b -> b.set(Tag.RescaleSlope, 0.0)));

        Volume volume = Volume.of(files);

        assertThat(kinds(volume))
                .containsExactly(
                        VolumeProblem.Kind.UNDECODABLE, VolumeProblem.Kind.GAP, VolumeProblem.Kind.OUTSIDE_RUN);
        assertThat(volume.grid().slices()).isEqualTo(3);
        DicomFile bad = files.get(4);
        assertThatThrownBy(() -> Volume.of(bad))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Rescale Slope");
    }

    @Test
    void claimsOfFramesThatAreNotThereCostNothing() throws IOException {
        DicomFile claiming = changed(
                TestSeries.multiFrame(GRID, VolumeTest::value, 0, 1),
                b -> b.set(Tag.NumberOfFrames, Vr.IS, "2147483647"));
        Volume volume = Volume.of(List.of(claiming, claiming));

        assertThat(kinds(volume)).contains(VolumeProblem.Kind.UNDECODABLE);
        assertThat(volume.grid().slices()).isEqualTo(2);
    }

    @Test
    void aFolderIsReadWithAllThatIsBelow(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        int i = 0;
        for (DicomFile file : slices(0, 1, 2, 3)) {
            file.write((i++ % 2 == 0 ? folder : below).resolve(i + ".dcm"));
        }
        Files.writeString(folder.resolve("notes.txt"), "not an image");
        byte[] broken = new byte[140];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, broken, 128, 4);
        Volume clean = Volume.of(folder);
        Files.write(folder.resolve("broken.dcm"), broken);

        assertThat(clean.grid().slices()).isEqualTo(4);
        assertThat(clean.isComplete()).isTrue();
        Volume volume = Volume.of(folder);
        assertThat(volume.grid().slices()).isEqualTo(4);
        assertThatThrownBy(() -> Volume.of(folder.resolve("nowhere"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Volume.of(folder.resolve("notes.txt"))).isInstanceOf(DataException.class);
    }

    @Test
    void whatIsLeftOfASliceIsNoOtherFile(@TempDir Path folder) throws IOException {
        for (DicomFile slice : slices(0, 1)) {
            slice.write(
                    folder.resolve(slice.dataSet().string(Tag.SOPInstanceUID).orElseThrow()));
        }
        report().write(folder.resolve("report.dcm"));
        Files.writeString(folder.resolve("notes.txt"), "not an image");
        byte[] slice = slices(2).get(0).toBytes();
        int headerOfPixels = 12;
        int beforePixels = slice.length - 2 * 6 * 5 - headerOfPixels;
        Path cut = folder.resolve("cut");
        for (int length = 0; length <= beforePixels + headerOfPixels / 2; length++) {
            Files.write(cut, Arrays.copyOf(slice, length));
            Volume volume = Volume.of(folder);
            assertThat(volume.isComplete()).as("cut to %s bytes", length).isFalse();
            assertThat(kinds(volume))
                    .as("cut to %s bytes", length)
                    .containsExactly(
                            VolumeProblem.Kind.OTHER_FILE,
                            VolumeProblem.Kind.NOT_AN_IMAGE,
                            VolumeProblem.Kind.UNREADABLE);
        }
        Files.delete(cut);
        assertThat(Volume.of(folder).isComplete()).isTrue();
        Files.writeString(folder.resolve("slice.DCM"), "not an image");
        assertThat(kinds(Volume.of(folder))).contains(VolumeProblem.Kind.UNREADABLE);
    }

    @Test
    void linksAreFollowedAndEachFileIsReadOnce(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        for (DicomFile slice : slices(0, 1, 2)) {
            slice.write(
                    elsewhere.resolve(slice.dataSet().string(Tag.SOPInstanceUID).orElseThrow()));
        }
        Path asked = Files.createDirectories(folder.resolve("asked"));
        Path link = asked.resolve("link");
        try {
            Files.createSymbolicLink(link, elsewhere);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "There are no links here: " + e.getMessage());
        }
        Files.createSymbolicLink(asked.resolve("again"), elsewhere);

        assertThat(Volume.of(link).grid().slices()).isEqualTo(3);
        assertThat(Volume.of(asked).grid().slices()).isEqualTo(3);
        assertThat(Volume.of(asked).isComplete()).isTrue();
        Files.createSymbolicLink(asked.resolve("slice"), folder.resolve("gone"));
        assertThat(kinds(Volume.of(asked))).containsExactly(VolumeProblem.Kind.UNREADABLE);
        Files.createSymbolicLink(elsewhere.resolve("loop"), asked);
        assertThatThrownBy(() -> Volume.of(asked)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void nothingIsNoVolume() {
        assertThatThrownBy(() -> Volume.of(List.of()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no volume");
    }

    @Test
    void partsAreViewsOfTheSameValues() throws IOException {
        Volume volume = Volume.of(slices(0, 1, 2, 3, 4, 5, 6));
        Volume part = volume.within(new VoxelBox(1, 2, 3, 4, 2, 3)).within(new VoxelBox(1, 0, 1, 2, 2, 2));

        assertThat(part.value(1, 1, 1)).isEqualTo(value(3, 3, 5));
        assertThat(part.valueAt(volume.grid().toPatient(2, 2, 4))).isCloseTo(value(2, 2, 4), within(1e-6));
        assertThat(part.statistics().count()).isEqualTo(8);
        assertThat(part.statistics().max()).hasValue(value(3, 3, 5));
        assertThat(part.project(Projection.MINIMUM, Axis.SLICES).shorts())
                .containsExactly(
                        (short) value(2, 2, 4), (short) value(3, 2, 4), (short) value(2, 3, 4), (short) value(3, 3, 4));
        assertThatThrownBy(() -> volume.within(new VoxelBox(0, 0, 0, 7, 1, 1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anExecutorGivesTheSameValues() throws IOException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Volume here = Volume.of(slices(0, 1, 2, 3, 4, 5, 6));
            Volume there = Volume.of(
                    slices(0, 1, 2, 3, 4, 5, 6), VolumeOptions.standard().withExecutor(two));
            for (Axis axis : Axis.values()) {
                for (Projection projection : Projection.values()) {
                    assertThat(there.project(projection, axis).values())
                            .isEqualTo(here.project(projection, axis).values());
                }
            }
            assertThat(there.isotropic(0.6).slice(9).shorts())
                    .isEqualTo(here.isotropic(0.6).slice(9).shorts());
            VolumeOptions small = VolumeOptions.standard().withExecutor(two).withMemoryLimit(100);
            assertThatThrownBy(() -> Volume.of(slices(0, 1, 2, 3), small)).isInstanceOf(VolumeTooLargeException.class);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void progressCountsSlices() throws IOException {
        List<Long> done = new ArrayList<>();
        Volume.of(slices(0, 1, 2), VolumeOptions.standard().withProgress(step -> done.add(step.done())));
        assertThat(done).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aSingleSliceSaysWhereItsThicknessComesFrom() throws IOException {
        Volume volume = Volume.of(slices(3));

        assertThat(kinds(volume)).containsExactly(VolumeProblem.Kind.SINGLE_SLICE);
        assertThat(volume.grid().sliceSpacing()).isCloseTo(99, within(1e-9));
    }

    @Test
    void statisticsOfRealValuesAreThoseOfTheDefinition() {
        Random random = Seed.random("VolumeTest.statistics");
        VoxelGrid grid = VoxelGrid.of(9, 8, 7, 1, 1, 1);
        float[] values = new float[9 * 8 * 7];
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1e6f + random.nextFloat();
            doubles[i] = values[i];
        }
        PixelStatistics whole = PixelStatistics.of(doubles);
        PixelStatistics pieces = Volume.of(grid, values).statistics();

        assertThat(pieces.count()).isEqualTo(whole.count());
        assertThat(pieces.min()).isEqualTo(whole.min());
        assertThat(pieces.max()).isEqualTo(whole.max());
        assertThat(pieces.mean()).isCloseTo(whole.mean(), within(1e-6));
        assertThat(pieces.standardDeviation()).isCloseTo(whole.standardDeviation(), within(1e-9));
    }

    @Test
    void whatIsPrintedNamesNoPlaceOfThePatient() throws IOException {
        Volume volume = Volume.of(slices(0, 1, 2));
        assertThat(volume.toString() + volume.grid()).doesNotContain("-10", "-20", "30");
    }
}
