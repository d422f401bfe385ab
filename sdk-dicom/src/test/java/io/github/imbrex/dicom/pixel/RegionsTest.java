package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.iod.CieLab;
import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.dicom.pixel.TestSeries.SegFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionsTest {

    private static final VoxelGrid GRID = TestSeries.grid(9, 7, 6);

    private static int blob(int column, int row, int slice) {
        return column >= 2 && column < 6 && row >= 1 && row < 4 + slice % 2 ? 1 : 0;
    }

    private static Mask expected(int... slices) {
        return Mask.of(GRID, (c, r, s) -> Arrays.stream(slices).anyMatch(z -> z == s) && blob(c, r, s) == 1);
    }

    private static VoxelGrid moved(double columns, double rows, double slices) {
        return new VoxelGrid(
                9,
                7,
                6,
                GRID.toPatient(columns, rows, slices),
                GRID.columnStep(),
                GRID.rowStep(),
                GRID.sliceStep(),
                TestSeries.FRAME);
    }

    @Test
    void framesOfASegmentationAreLaidWhereTheyAre() throws IOException {
        DicomFile seg = TestSeries.segmentation(
                "BINARY",
                GRID,
                RegionsTest::blob,
                new SegFrame(1, 4),
                new SegFrame(2, 0),
                new SegFrame(1, 2),
                new SegFrame(1, 3));
        Regions regions = Regions.of(seg, GRID);

        assertThat(regions.list()).extracting(Region::number).containsExactly(1, 2);
        assertThat(regions.list().get(0).name()).isEqualTo("segment 1");
        assertThat(regions.mask(1).dice(expected(2, 3, 4))).isEqualTo(1);
        assertThat(regions.mask(2).dice(expected(0))).isEqualTo(1);
        assertThat(regions.draw(1).isComplete()).isTrue();
        assertThat(regions.toString() + regions.list()).doesNotContain("segment");
        assertThatThrownBy(() -> regions.mask(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFractionDecides() throws IOException {
        DicomFile seg = TestSeries.segmentation(
                "FRACTIONAL", GRID, (c, r, s) -> c == 0 ? 99 : c == 1 ? 100 : c == 2 ? 200 : 0, new SegFrame(1, 2));

        assertThat(Regions.of(seg, GRID).mask(1).count()).isEqualTo(14);
        assertThat(Regions.of(seg, GRID, 0.01).mask(1).count()).isEqualTo(21);
        assertThat(Regions.of(seg, GRID, 1).mask(1).count()).isEqualTo(7);
        assertThatThrownBy(() -> Regions.of(seg, GRID, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPixelThatIsExactlyTheFractionIsIn() throws IOException {
        DicomFile seg = TestSeries.segmentation(
                "FRACTIONAL", GRID, (c, r, s) -> new int[] {54, 55, 6, 7}[c % 4], new SegFrame(1, 2));
        DicomFile hundred = seg.withDataSet(
                seg.dataSet().toBuilder().set(Tag.MaximumFractionalValue, 100).build());

        assertThat(Regions.of(hundred, GRID, 0.55).mask(1).count()).isEqualTo(2 * 7);
        assertThat(Regions.of(hundred, GRID, 0.07).mask(1).count()).isEqualTo((3 + 2 + 2) * 7);
    }

    @Test
    void labelsSayTheirSegment() throws IOException {
        DicomFile seg =
                TestSeries.segmentation("LABELMAP", GRID, (c, r, s) -> c % 3, new SegFrame(0, 1), new SegFrame(0, 2));

        assertThat(Regions.of(seg, GRID).mask(1).count()).isEqualTo(2 * 3 * 7);
        assertThat(Regions.of(seg, GRID).mask(2).contains(5, 6, 1)).isTrue();
    }

    @Test
    void croppedAndTurnedFramesFindTheirVoxels() throws IOException {
        // A crop of 4 x 3 pixels that begins at column 2, row 1; its columns are rows of the volume read backwards.
        VoxelGrid crop = new VoxelGrid(
                3,
                4,
                2,
                GRID.toPatient(2, 3, 1),
                Vectors.times(GRID.rowStep(), -1),
                GRID.columnStep(),
                GRID.sliceStep(),
                TestSeries.FRAME);
        DicomFile seg = TestSeries.segmentation(
                "BINARY", crop, (c, r, s) -> c == 0 || r == 3 ? 1 : 0, new SegFrame(1, 0), new SegFrame(1, 1));
        Mask mask = Regions.of(seg, GRID).mask(1);

        Mask hand = Mask.of(
                GRID, (c, r, s) -> s >= 1 && s <= 2 && c >= 2 && c < 6 && r >= 1 && r < 4 && (r == 3 || c == 5));
        assertThat(mask.dice(hand)).isEqualTo(1);
    }

    @Test
    void roundedCoordinatesAreForgivenAndHalfAVoxelIsNot() throws IOException {
        SegFrame[] frames = {new SegFrame(1, 2), new SegFrame(1, 3)};
        DicomFile near = TestSeries.segmentation("BINARY", moved(0.2, -0.2, 0.2), RegionsTest::blob, frames);
        assertThat(Regions.of(near, GRID).mask(1).dice(expected(2, 3))).isEqualTo(1);
        for (double[] shift : new double[][] {{0.5, 0, 0}, {0, 0.3, 0}, {0, 0, 0.4}}) {
            DicomFile off =
                    TestSeries.segmentation("BINARY", moved(shift[0], shift[1], shift[2]), RegionsTest::blob, frames);
            assertThatThrownBy(() -> Regions.of(off, GRID).mask(1))
                    .isInstanceOf(GeometryException.class)
                    .hasMessageContaining("Frame 1")
                    .hasMessageContaining("0.25");
        }
        VoxelGrid larger = new VoxelGrid(
                9,
                7,
                6,
                GRID.origin(),
                Vectors.times(GRID.columnStep(), 2),
                GRID.rowStep(),
                GRID.sliceStep(),
                TestSeries.FRAME);
        assertThatThrownBy(() -> Regions.of(TestSeries.segmentation("BINARY", larger, RegionsTest::blob, frames), GRID)
                        .mask(1))
                .isInstanceOf(GeometryException.class)
                .hasMessageContaining("another size or direction");
    }

    @Test
    void whatIsBeyondTheVolumeIsCounted() throws IOException {
        DicomFile seg = TestSeries.segmentation(
                "BINARY", moved(4, 0, 3), RegionsTest::blob, new SegFrame(1, 2), new SegFrame(1, 3));
        Regions.Drawing drawing = Regions.of(seg, GRID).draw(1);

        // The frame at slice 5 loses columns beyond 8, the one at slice 6 is gone.
        assertThat(drawing.mask().count()).isEqualTo(3 * 3);
        assertThat(drawing.outside()).isEqualTo(3 + 4 * 4);
        assertThat(drawing.isComplete()).isFalse();
    }

    @Test
    void whatIsFarBeyondTheVolumeNeedNotFitItsVoxels() throws IOException {
        DicomFile seg = TestSeries.segmentation("BINARY", moved(0, 0, 6.4), RegionsTest::blob, new SegFrame(1, 0));
        assertThat(Regions.of(seg, GRID).draw(1).outside()).isEqualTo(12);
        double[] above = {1.5, 0.6, 9.4, 5.4, 0.6, 9.4, 5.4, 4.2, 9.4};
        double[] slanted = {1.5, 0.6, 9.4, 5.4, 0.6, 9.4, 5.4, 4.2, 2};
        assertThat(Regions.of(TestSeries.structures(GRID, "CLOSED_PLANAR", above), GRID)
                        .draw(7)
                        .outside())
                .isEqualTo(1);
        assertThatThrownBy(() -> drawn(TestSeries.structures(GRID, "CLOSED_PLANAR", slanted)))
                .isInstanceOf(GeometryException.class);
    }

    @Test
    void otherCoordinatesAndOtherObjectsAreRefused() {
        DicomFile seg = TestSeries.segmentation("BINARY", GRID, RegionsTest::blob, new SegFrame(1, 2));
        VoxelGrid other =
                new VoxelGrid(9, 7, 6, GRID.origin(), GRID.columnStep(), GRID.rowStep(), GRID.sliceStep(), "1.2.3.77");
        assertThatThrownBy(() -> Regions.of(seg, other))
                .isInstanceOf(GeometryException.class)
                .hasMessageContaining("frame of reference")
                .hasMessageNotContaining("1.2.3");
        DicomFile image = TestSeries.slice(GRID, 0, RegionsTest::blob, b -> b);
        assertThatThrownBy(() -> Regions.of(image, GRID)).isInstanceOf(DataException.class);
        DicomFile strange = seg.withDataSet(
                seg.dataSet().toBuilder().set(Tag.SegmentationType, "OTHER").build());
        assertThatThrownBy(() -> Regions.of(strange, GRID)).hasMessageContaining("LABELMAP");
        DicomFile placeless = seg.withDataSet(seg.dataSet().toBuilder()
                .remove(Tag.SharedFunctionalGroupsSequence)
                .build());
        assertThatThrownBy(() -> Regions.of(placeless, GRID).mask(1)).hasMessageContaining("does not say where");
        DicomFile cut = seg.withDataSet(
                seg.dataSet().toBuilder().set(Tag.PixelData, Vr.OB, new byte[2]).build());
        assertThatThrownBy(() -> Regions.of(cut, GRID).mask(1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("cut short");
    }

    private static Mask drawn(DicomFile structures) throws IOException {
        return Regions.of(structures, GRID).mask(7);
    }

    @Test
    void voxelsWhoseCentresAreInsideContoursAreIn() throws IOException {
        DicomFile square = TestSeries.structures(
                GRID, "CLOSED_PLANAR", new double[] {1.5, 0.6, 2, 5.4, 0.6, 2, 5.4, 4.2, 2, 1.5, 4.2, 2});

        assertThat(drawn(square).dice(Mask.of(GRID, (c, r, s) -> s == 2 && c >= 2 && c <= 5 && r >= 1 && r <= 4)))
                .isEqualTo(1);
        assertThat(Regions.of(square, GRID).list().get(0).displayColor()).hasValue(0xff8000);
    }

    @Test
    void contoursWithinContoursAreHoles() throws IOException {
        double[] outer = {0.5, 0.5, 3, 7.5, 0.5, 3, 7.5, 5.5, 3, 0.5, 5.5, 3};
        double[] hole = {2.5, 1.5, 3, 2.5, 4.5, 3, 5.5, 4.5, 3, 5.5, 1.5, 3};
        double[] island = {3.5, 2.5, 3, 4.5, 2.5, 3, 4.5, 3.5, 3, 3.5, 3.5, 3};
        Mask mask = drawn(TestSeries.structures(GRID, "CLOSED_PLANAR", outer, hole, island));

        assertThat(mask.count()).isEqualTo(7 * 5 - 3 * 3 + 1);
        assertThat(mask.contains(4, 3, 3)).isTrue();
        assertThat(mask.contains(3, 3, 3)).isFalse();
    }

    @Test
    void regionsThatShareAnEdgeShareNoVoxel() throws IOException {
        double[] left = {0, 0, 1, 4, 0, 1, 4, 6, 1, 0, 6, 1};
        double[] right = {4, 0, 1, 8, 0, 1, 8, 6, 1, 4, 6, 1};
        Mask a = drawn(TestSeries.structures(GRID, "CLOSED_PLANAR", left));
        Mask b = drawn(TestSeries.structures(GRID, "CLOSED_PLANAR", right));

        assertThat(a.and(b).isEmpty()).isTrue();
        assertThat(a.count() + b.count()).isEqualTo(8 * 6);
    }

    @Test
    void aCircleHasTheAreaOfACircle() throws IOException {
        VoxelGrid fine = VoxelGrid.of(200, 200, 1, 0.5, 0.5, 1);
        double[] circle = new double[3 * 360];
        for (int i = 0; i < 360; i++) {
            circle[3 * i] = 100 + 80 * Math.cos(Math.toRadians(i));
            circle[3 * i + 1] = 100 + 80 * Math.sin(Math.toRadians(i));
        }
        DicomFile structures = TestSeries.structures(fine, "CLOSED_PLANAR", circle);
        assertThat(Regions.of(structures, fine).mask(7).cubicMillimetres()).isCloseTo(Math.PI * 40 * 40, within(15.0));
    }

    @Test
    void contoursBetweenSlicesOrAcrossThemAreRefused() {
        double[] between = {1.5, 0.6, 2.4, 5.4, 0.6, 2.4, 5.4, 4.2, 2.4};
        double[] across = {1.5, 0.6, 2, 5.4, 0.6, 2, 5.4, 4.2, 3};
        for (double[] contour : new double[][] {between, across}) {
            assertThatThrownBy(() -> drawn(TestSeries.structures(GRID, "CLOSED_PLANAR", contour)))
                    .isInstanceOf(GeometryException.class)
                    .hasMessageContaining("Contour 1")
                    .hasMessageContaining("plane of a slice");
        }
        VoxelGrid other = new VoxelGrid(
                9, 7, 6, new Point(0, 0, 0), GRID.columnStep(), GRID.rowStep(), GRID.sliceStep(), "1.2.3.77");
        assertThatThrownBy(() -> drawn(TestSeries.structures(other, "CLOSED_PLANAR", between)))
                .isInstanceOf(GeometryException.class)
                .hasMessageContaining("frame of reference");
    }

    @Test
    void contoursWithoutAnAreaOrBeyondTheVolumeAreCounted() throws IOException {
        double[] inside = {1.5, 0.6, 2, 5.4, 0.6, 2, 5.4, 4.2, 2, 1.5, 4.2, 2};
        double[] above = {1.5, 0.6, 9, 5.4, 0.6, 9, 5.4, 4.2, 9};
        double[] aside = {6.5, 0.6, 2, 12, 0.6, 2, 12, 4.2, 2, 6.5, 4.2, 2};
        double[] line = {1, 1, 2, 3, 3, 2};
        Regions.Drawing drawing = Regions.of(
                        TestSeries.structures(GRID, "CLOSED_PLANAR", inside, above, aside, line), GRID)
                .draw(7);

        assertThat(drawing.outside()).isEqualTo(2);
        assertThat(drawing.open()).isEqualTo(1);
        assertThat(drawing.mask().count()).isEqualTo(16 + 2 * 4);
        assertThat(Regions.of(TestSeries.structures(GRID, "POINT", inside), GRID)
                        .draw(7)
                        .open())
                .isEqualTo(1);
    }

    @Test
    void contoursThatWouldTakeTimeWithoutEndAreRefused() {
        VoxelGrid high = VoxelGrid.of(2, 60_000, 1, 1, 1, 1);
        double[] comb = new double[3 * 1200];
        for (int i = 0; i < 1200; i++) {
            comb[3 * i] = i % 2;
            comb[3 * i + 1] = i % 2 * 59_999;
        }
        DicomFile structures = TestSeries.structures(high, "CLOSED_PLANAR", comb);

        assertThatThrownBy(() -> Regions.of(structures, high).mask(7))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("simpler contours");
    }

    @Test
    void framesOfNoSegmentAreCountedAsLost() throws IOException {
        DicomFile whole = TestSeries.segmentation(
                "BINARY",
                GRID,
                RegionsTest::blob,
                new SegFrame(1, 1),
                new SegFrame(1, 2),
                new SegFrame(0, 3),
                new SegFrame(9, 4),
                new SegFrame(1, 5));
        List<DicomObject> groups = whole.dataSet().items(Tag.PerFrameFunctionalGroupsSequence);
        DicomFile seg = whole.withDataSet(whole.dataSet().toBuilder()
                .set(Tag.PerFrameFunctionalGroupsSequence, groups.subList(0, 4))
                .build());
        Regions.Drawing drawing = Regions.of(seg, GRID).draw(1);

        assertThat(drawing.mask().dice(expected(1, 2))).isEqualTo(1);
        assertThat(drawing.lost()).isEqualTo(3);
        assertThat(drawing.isComplete()).isFalse();
        DicomFile labels =
                TestSeries.segmentation("LABELMAP", GRID, (c, r, s) -> c % 3, new SegFrame(0, 1), new SegFrame(0, 2));
        assertThat(Regions.of(labels, GRID).draw(1).isComplete()).isTrue();
        DicomFile fewer = labels.withDataSet(
                labels.dataSet().toBuilder().set(Tag.NumberOfFrames, 1).build());
        assertThat(Regions.of(fewer, GRID).draw(1).lost()).isEqualTo(1);
    }

    @Test
    void aRegionDrawnTwiceIsAllThatWasDrawn() throws IOException {
        double[] left = {1.5, 0.6, 2, 5.4, 0.6, 2, 5.4, 4.2, 2, 1.5, 4.2, 2};
        double[] right = {5.6, 0.6, 2, 7.4, 0.6, 2, 7.4, 4.2, 2, 5.6, 4.2, 2};
        DicomFile once = TestSeries.structures(GRID, "CLOSED_PLANAR", left);
        DicomObject other = TestSeries.structures(GRID, "CLOSED_PLANAR", left, right)
                .dataSet()
                .items(Tag.ROIContourSequence)
                .get(0);
        Regions.Drawing drawing = Regions.of(drawnToo(once, other), GRID).draw(7);

        assertThat(drawing.mask().count()).isEqualTo(4 * 4 + 2 * 4);
        assertThat(drawing.isComplete()).isTrue();
        for (DicomObject stray : List.of(
                other.toBuilder().set(Tag.ReferencedROINumber, 8).build(),
                other.toBuilder().remove(Tag.ReferencedROINumber).build())) {
            Regions.Drawing beside = Regions.of(drawnToo(once, stray), GRID).draw(7);
            assertThat(beside.mask().count()).isEqualTo(4 * 4);
            assertThat(beside.lost()).isEqualTo(1);
            assertThat(beside.isComplete()).isFalse();
        }
    }

    private static DicomFile drawnToo(DicomFile structures, DicomObject drawing) {
        List<DicomObject> drawings = new ArrayList<>(structures.dataSet().items(Tag.ROIContourSequence));
        drawings.add(drawing);
        return structures.withDataSet(structures.dataSet().toBuilder()
                .set(Tag.ROIContourSequence, drawings)
                .build());
    }

    @Test
    void longContoursAreReadFromTheirFile(@TempDir Path folder) throws IOException {
        double[] contour = new double[3 * 4000];
        for (int i = 0; i < 4000; i++) {
            double angle = 2 * Math.PI * i / 4000;
            contour[3 * i] = 4 + 3 * Math.cos(angle);
            contour[3 * i + 1] = 3 + 2 * Math.sin(angle);
            contour[3 * i + 2] = 2;
        }
        DicomFile structures = TestSeries.structures(GRID, "CLOSED_PLANAR", contour);
        Path file = folder.resolve("structures.dcm");
        structures.write(file);

        Mask read = drawn(DicomFile.read(file));

        assertThat(read.count()).isPositive();
        assertThat(read.dice(drawn(structures))).isEqualTo(1);
    }

    @Test
    void theSeriesThatWasDrawnOnIsKnown() {
        DicomFile seg = TestSeries.segmentation("BINARY", GRID, RegionsTest::blob, new SegFrame(1, 2));
        DicomFile naming = seg.withDataSet(seg.dataSet().toBuilder()
                .set(
                        Tag.ReferencedSeriesSequence,
                        DicomObject.builder()
                                .set(Tag.SeriesInstanceUID, "1.2.3.100")
                                .build())
                .build());
        assertThat(Regions.seriesOf(seg)).isEmpty();
        assertThat(Regions.seriesOf(naming)).contains("1.2.3.100");
    }

    @Test
    void coloursOfSegmentsAreThoseOfTheScreen() {
        assertThat(DisplayColor.rgb(new CieLab(100, 0, 0))).isEqualTo(0xffffff);
        assertThat(DisplayColor.rgb(new CieLab(0, 0, 0))).isEqualTo(0);
        int red = DisplayColor.rgb(new CieLab(54.29, 80.80, 69.89)); // sRGB red, adapted to D50
        assertThat(red >> 16).isCloseTo(255, within(2));
        assertThat(red & 0xffff).isLessThan(0x0505);
    }
}
