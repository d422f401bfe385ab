package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static final Code TISSUE = Code.of("85756007", "SCT", "Tissue");
    private static final Code BONE = Code.of("272673000", "SCT", "Bone");

    private static DicomObjectBuilder segment(int number) {
        return DicomObject.builder()
                .set(Tag.SegmentNumber, number)
                .set(Tag.SegmentLabel, "segment " + number)
                .set(Tag.SegmentedPropertyCategoryCodeSequence, TISSUE.toItem())
                .set(Tag.SegmentedPropertyTypeCodeSequence, BONE.toItem());
    }

    private static DicomObject frame(int segment) {
        return DicomObject.builder()
                .set(
                        Tag.SegmentIdentificationSequence,
                        DicomObject.builder()
                                .set(Tag.ReferencedSegmentNumber, segment)
                                .build())
                .build();
    }

    private static DicomObjectBuilder object(String type, List<DicomObject> segments, DicomObject... frames) {
        return DicomObject.builder()
                .set(Tag.NumberOfFrames, frames.length)
                .set(Tag.SegmentationType, type)
                .set(Tag.SegmentSequence, segments)
                .set(Tag.PerFrameFunctionalGroupsSequence, frames);
    }

    private static List<DicomObject> segments(int... numbers) {
        List<DicomObject> segments = new ArrayList<>();
        for (int number : numbers) {
            segments.add(segment(number).build());
        }
        return segments;
    }

    private static List<Problem.Kind> kinds(Segmentation segmentation) {
        return segmentation.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void segmentsAndTheirFramesAreTyped() {
        DicomObject full = segment(1)
                .set(Tag.SegmentDescription, "description")
                .set(Tag.SegmentAlgorithmType, "AUTOMATIC")
                .set(Tag.SegmentAlgorithmName, "finder")
                .set(Tag.TrackingID, "one")
                .set(Tag.TrackingUID, "1.2.3.4")
                .set(Tag.RecommendedDisplayCIELabValue, 65535L, 0L, 65535L)
                .build();
        Segmentation segmentation =
                Segmentation.of(object("BINARY", List.of(full, segment(2).build()), frame(1), frame(2), frame(1))
                        .build());

        assertThat(segmentation.problems()).isEmpty();
        assertThat(segmentation.type()).isEqualTo(SegmentationType.BINARY);
        Segment first = segmentation.segment(1).orElseThrow();
        assertThat(first.label()).isEqualTo("segment 1");
        assertThat(first.description()).isEqualTo("description");
        assertThat(first.category()).isEqualTo(TISSUE);
        assertThat(first.type()).isEqualTo(BONE);
        assertThat(first.algorithmType()).isEqualTo("AUTOMATIC");
        assertThat(first.algorithmName()).isEqualTo("finder");
        assertThat(first.trackingId()).isEqualTo("one");
        assertThat(first.trackingUid()).isEqualTo("1.2.3.4");
        assertThat(first.color()).isEqualTo(new CieLab(100, -128, 127));
        assertThat(segmentation.framesOf(1)).containsExactly(0, 2);
        assertThat(segmentation.framesOf(2)).containsExactly(1);
        assertThat(segmentation.framesOf(3)).isEmpty();
        assertThat(segmentation.framesOf(-1)).isEmpty();
        assertThat(segmentation.segmentOf(1)).hasValue(2);
    }

    @Test
    void aColourIsDecodedAsTheStandardEncodesIt() {
        CieLab middle = CieLab.ofEncoded(32768, 32896, 32896);
        assertThat(middle.lightness()).isCloseTo(50, within(0.01));
        assertThat(middle.a()).isCloseTo(0, within(0.01));
        assertThat(middle.b()).isCloseTo(0, within(0.01));
    }

    @Test
    void anyFrameOfALabelMapMayShowAnySegment() {
        Segmentation segmentation =
                Segmentation.of(object("LABELMAP", segments(0, 1), DicomObject.empty(), DicomObject.empty())
                        .build());

        assertThat(segmentation.problems()).isEmpty();
        assertThat(segmentation.framesOf(1)).containsExactly(0, 1);
        assertThat(segmentation.segmentOf(0)).isEmpty();
    }

    @Test
    void fractionsSayWhatTheyAreOf() {
        Segmentation segmentation = Segmentation.of(object("FRACTIONAL", segments(1), frame(1))
                .set(Tag.MaximumFractionalValue, 255L)
                .set(Tag.SegmentationFractionalType, "PROBABILITY")
                .build());

        assertThat(segmentation.maximumFractionalValue()).hasValue(255);
        assertThat(segmentation.fractionalType()).contains("PROBABILITY");
    }

    @Test
    void oneSegmentForAllFramesMayBeShared() {
        Segmentation segmentation =
                Segmentation.of(object("BINARY", segments(4), DicomObject.empty(), DicomObject.empty())
                        .set(Tag.SharedFunctionalGroupsSequence, frame(4))
                        .build());

        assertThat(segmentation.problems()).isEmpty();
        assertThat(segmentation.framesOf(4)).containsExactly(0, 1);
    }

    @Test
    void aDataSetThatIsNoSegmentationSaysSo() {
        Segmentation segmentation = Segmentation.of(DicomObject.empty());

        assertThat(segmentation.segments()).isEmpty();
        assertThat(segmentation.frameCount()).isZero();
        assertThat(segmentation.problems())
                .extracting(problem -> problem.path().tag())
                .containsExactly(Tag.SegmentationType, Tag.SegmentSequence, Tag.PerFrameFunctionalGroupsSequence);
        assertThat(kinds(segmentation)).containsOnly(Problem.Kind.MISSING);
    }

    @Test
    void aNumberUsedTwiceStandsForTheFirstSegment() {
        List<DicomObject> twice = List.of(
                segment(1).build(), segment(1).set(Tag.SegmentLabel, "other").build());
        Segmentation segmentation =
                Segmentation.of(object("BINARY", twice, frame(1)).build());

        assertThat(segmentation.segments()).extracting(Segment::label).containsExactly("segment 1");
        assertThat(kinds(segmentation)).containsExactly(Problem.Kind.REPEATED);
    }

    @Test
    void aSegmentWithoutUsableNumberIsLeftOut() {
        List<DicomObject> segments = List.of(
                DicomObject.empty(),
                segment(1).set(Tag.SegmentNumber, Vr.LO, "first").build(),
                segment(1).set(Tag.SegmentNumber, Vr.IS, "-5").build(),
                segment(2).build());
        Segmentation segmentation =
                Segmentation.of(object("BINARY", segments, frame(2)).build());

        assertThat(segmentation.segments()).extracting(Segment::number).containsExactly(2);
        assertThat(kinds(segmentation))
                .containsExactly(Problem.Kind.MISSING, Problem.Kind.MALFORMED, Problem.Kind.MALFORMED);
    }

    @Test
    void aSegmentWithoutCodesIsKeptAndNamed() {
        DicomObject bare = DicomObject.builder()
                .set(Tag.SegmentNumber, 1)
                .set(Tag.SegmentedPropertyTypeCodeSequence, DicomObject.empty())
                .set(Tag.RecommendedDisplayCIELabValue, 1L, 2L)
                .build();
        Segmentation segmentation =
                Segmentation.of(object("BINARY", List.of(bare), frame(1)).build());

        assertThat(segmentation.segments()).singleElement().satisfies(segment -> {
            assertThat(segment.type()).isNull();
            assertThat(segment.color()).isNull();
        });
        assertThat(kinds(segmentation))
                .containsExactly(Problem.Kind.MISSING, Problem.Kind.MALFORMED, Problem.Kind.MALFORMED);
    }

    @Test
    void aFrameOfNoSegmentIsNamed() {
        DicomObject emptyItem = DicomObject.builder()
                .set(Tag.SegmentIdentificationSequence, DicomObject.empty())
                .build();
        Segmentation segmentation =
                Segmentation.of(object("BINARY", segments(1), frame(1), frame(9), DicomObject.empty(), emptyItem)
                        .build());

        assertThat(kinds(segmentation))
                .containsExactly(Problem.Kind.NOWHERE, Problem.Kind.MISSING, Problem.Kind.MISSING);
        assertThat(segmentation.framesOf(1)).containsExactly(0);
        assertThat(segmentation.segmentOf(1)).hasValue(9);
        assertThat(segmentation.segmentOf(2)).isEmpty();
    }

    @Test
    void aNumberOfFramesMakesNoFrames() {
        Segmentation segmentation = Segmentation.of(object("BINARY", segments(1), frame(1))
                .set(Tag.NumberOfFrames, (long) Integer.MAX_VALUE)
                .build());
        assertThat(segmentation.frameCount()).isEqualTo(1);
        assertThat(kinds(segmentation)).containsExactly(Problem.Kind.COUNT);

        Segmentation none = Segmentation.of(object("BINARY", segments(1))
                .set(Tag.NumberOfFrames, (long) Integer.MAX_VALUE)
                .build());
        assertThat(none.frameCount()).isZero();
        assertThat(kinds(none)).containsExactly(Problem.Kind.MISSING);
    }

    @Test
    void anUnknownTypeIsKeptAndNotPrinted() {
        Segmentation segmentation =
                Segmentation.of(object("HOLOGRAPHIC", segments(1), frame(1)).build());

        assertThat(segmentation.type().term()).isEqualTo("HOLOGRAPHIC");
        assertThat(kinds(segmentation)).containsExactly(Problem.Kind.UNKNOWN_TYPE);
        assertThat(segmentation + " " + segmentation.segments())
                .doesNotContain("HOLOGRAPHIC")
                .doesNotContain("segment 1");
    }

    @Test
    void manyProblemsAreNotAllKept() {
        DicomObject[] frames = new DicomObject[5000];
        java.util.Arrays.fill(frames, DicomObject.empty());

        Segmentation segmentation =
                Segmentation.of(object("BINARY", segments(1), frames).build());

        assertThat(segmentation.frameCount()).isEqualTo(5000);
        assertThat(segmentation.problems()).hasSize(100);
    }

    private static DicomObjectBuilder tiled(String type, int frames) {
        return DicomObject.builder()
                .set(Tag.NumberOfFrames, frames)
                .set(Tag.SegmentationType, type)
                .set(Tag.SegmentSequence, segments(1, 2))
                .set(Tag.DimensionOrganizationType, "TILED_FULL")
                .set(Tag.Rows, 10)
                .set(Tag.Columns, 20)
                .set(Tag.TotalPixelMatrixRows, 25)
                .set(Tag.TotalPixelMatrixColumns, 60);
    }

    @Test
    void tilesInFullOrderNeedNoGroupsOfTheirOwn() {
        Segmentation segmentation = Segmentation.of(tiled("BINARY", 18).build());

        assertThat(segmentation.problems()).isEmpty();
        assertThat(segmentation.frameCount()).isEqualTo(18);
        assertThat(segmentation.framesOf(1)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(segmentation.framesOf(2)).hasSize(9).startsWith(9);
        assertThat(segmentation.functionalGroups().tilePosition(0)).contains(new TilePosition(1, 1, null));
        assertThat(segmentation.functionalGroups().tilePosition(5)).contains(new TilePosition(41, 11, null));
        assertThat(segmentation.functionalGroups().tilePosition(9)).contains(new TilePosition(1, 1, null));
        Segmentation labels = Segmentation.of(tiled("LABELMAP", 9).build());
        assertThat(labels.frameCount()).isEqualTo(9);
        assertThat(labels.framesOf(2)).hasSize(9);
    }

    @Test
    void framesBeyondTheTilesAreNone() {
        Segmentation more = Segmentation.of(tiled("BINARY", 2_000_000_000).build());
        assertThat(more.frameCount()).isEqualTo(18);
        assertThat(kinds(more)).contains(Problem.Kind.COUNT);
        Segmentation huge = Segmentation.of(tiled("BINARY", 2_000_000_000)
                .set(Tag.Rows, 1)
                .set(Tag.Columns, 1)
                .set(Tag.TotalPixelMatrixRows, 4_000_000L)
                .set(Tag.TotalPixelMatrixColumns, 4_000_000L)
                .build());
        assertThat(huge.frameCount()).isLessThanOrEqualTo(1 << 22);
        assertThat(kinds(huge)).contains(Problem.Kind.TOO_MANY);
        Segmentation deep = Segmentation.of(tiled("BINARY", 2_000_000_000)
                .set(Tag.SegmentSequence, segments(1, 2, 3))
                .set(Tag.Rows, 1)
                .set(Tag.Columns, 1)
                .set(Tag.TotalPixelMatrixRows, 60_000L)
                .set(Tag.TotalPixelMatrixColumns, 30_000L)
                .set(Tag.TotalPixelMatrixFocalPlanes, (long) Integer.MAX_VALUE)
                .build());
        assertThat(deep.frameCount()).isEqualTo(1 << 22);
        assertThat(kinds(deep)).contains(Problem.Kind.TOO_MANY);
        Segmentation unsized = Segmentation.of(
                tiled("BINARY", 18).remove(Tag.TotalPixelMatrixRows).build());
        assertThat(unsized.frameCount()).isZero();
    }
}
