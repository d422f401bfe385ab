package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionalGroupsTest {

    private static DicomObject item(int macro, DicomObjectBuilder values) {
        return DicomObject.builder().set(macro, values.build()).build();
    }

    private static DicomObject position(double z) {
        return item(Tag.PlanePositionSequence, DicomObject.builder().set(Tag.ImagePositionPatient, -12.5, 3, z));
    }

    private static DicomObjectBuilder image(int declared, DicomObject shared, DicomObject... perFrame) {
        return DicomObject.builder()
                .set(Tag.NumberOfFrames, declared)
                .set(Tag.SharedFunctionalGroupsSequence, shared)
                .set(Tag.PerFrameFunctionalGroupsSequence, perFrame);
    }

    private static FunctionalGroups sharedOnly(int macro, DicomObjectBuilder values) {
        return FunctionalGroups.of(
                image(1, item(macro, values), DicomObject.empty()).build());
    }

    @Test
    void theGroupsOfAFrameComeBeforeThoseOfAllFrames() {
        DicomObject shared =
                item(Tag.PixelMeasuresSequence, DicomObject.builder().set(Tag.PixelSpacing, 0.5, 0.25));
        DicomObject own = item(
                Tag.PixelMeasuresSequence,
                DicomObject.builder().set(Tag.PixelSpacing, 2.0, 3.0).set(Tag.SliceThickness, 5.0));

        FunctionalGroups groups =
                FunctionalGroups.of(image(2, shared, DicomObject.empty(), own).build());

        assertThat(groups.pixelMeasures(0)).isEqualTo(new PixelMeasures(0.5, 0.25, null, null));
        assertThat(groups.pixelMeasures(1)).isEqualTo(new PixelMeasures(2.0, 3.0, 5.0, null));
        assertThat(groups.problems()).isEmpty();
        assertThat(groups.frameCount()).isEqualTo(2);
        assertThat(groups.isPresent()).isTrue();
    }

    @Test
    void aMacroWithoutItemsLeavesTheFrameToTheSharedOne() {
        DicomObject shared = position(7);
        DicomObject empty =
                DicomObject.builder().setEmpty(Tag.PlanePositionSequence).build();

        FunctionalGroups groups = FunctionalGroups.of(image(1, shared, empty).build());

        assertThat(groups.planePosition(0)).contains(new Point(-12.5, 3, 7));
    }

    @Test
    void positionAndOrientationPlaceAFrame() {
        DicomObject shared = item(
                Tag.PlaneOrientationSequence,
                DicomObject.builder().set(Tag.ImageOrientationPatient, 0.0, 1, 0, 0, 0, -1));

        FunctionalGroups groups =
                FunctionalGroups.of(image(2, shared, position(1), position(2)).build());

        assertThat(groups.planePosition(1)).contains(new Point(-12.5, 3, 2));
        PlaneOrientation orientation = groups.planeOrientation(0).orElseThrow();
        assertThat(orientation.row()).isEqualTo(new Point(0, 1, 0));
        assertThat(orientation.normal()).isEqualTo(new Point(-1, 0, 0));
    }

    @Test
    void frameContentSaysWhereAFrameStands() {
        DicomObject own = item(
                Tag.FrameContentSequence,
                DicomObject.builder()
                        .set(Tag.StackID, "1")
                        .set(Tag.InStackPositionNumber, 4L)
                        .set(Tag.TemporalPositionIndex, 2L)
                        .set(Tag.DimensionIndexValues, 1L, 4L)
                        .set(Tag.FrameAcquisitionDateTime, "20200102030405")
                        .set(Tag.FrameLabel, "label"));
        DicomObject dataSet = image(1, DicomObject.empty(), own)
                .set(Tag.DimensionOrganizationType, "3D")
                .set(
                        Tag.DimensionIndexSequence,
                        DicomObject.builder()
                                .set(Tag.DimensionIndexPointer, "StackID")
                                .set(Tag.FunctionalGroupPointer, "FrameContentSequence")
                                .set(Tag.DimensionOrganizationUID, "1.2.3")
                                .set(Tag.DimensionDescriptionLabel, "stack")
                                .build(),
                        DicomObject.empty())
                .build();

        FunctionalGroups groups = FunctionalGroups.of(dataSet);

        FrameContent content = groups.frameContent(0).orElseThrow();
        assertThat(content.stackId()).isEqualTo("1");
        assertThat(content.inStackPosition()).isEqualTo(4);
        assertThat(content.temporalPosition()).isEqualTo(2);
        assertThat(content.dimensionIndices()).containsExactly(1, 4);
        assertThat(content.acquired()).isNotNull();
        assertThat(groups.dimensions())
                .containsExactly(
                        new Dimension(Tag.StackID, Tag.FrameContentSequence, "1.2.3", "stack"),
                        new Dimension(null, null, "", ""));
        assertThat(groups.dimensionOrganizationType()).contains("3D");
    }

    @Test
    void windowsAndRescaleAreThoseOfTheFrame() {
        DicomObject own = DicomObject.builder()
                .set(
                        Tag.FrameVOILUTSequence,
                        DicomObject.builder()
                                .set(Tag.WindowCenter, 40.0, -600)
                                .set(Tag.WindowWidth, 400.0, 1500)
                                .set(Tag.WindowCenterWidthExplanation, "soft")
                                .set(Tag.VOILUTFunction, "SIGMOID")
                                .build())
                .set(
                        Tag.PixelValueTransformationSequence,
                        DicomObject.builder()
                                .set(Tag.RescaleSlope, 2.0)
                                .set(Tag.RescaleIntercept, -1024.0)
                                .set(Tag.RescaleType, "HU")
                                .build())
                .build();

        FunctionalGroups groups =
                FunctionalGroups.of(image(1, DicomObject.empty(), own).build());

        assertThat(groups.voiWindows(0))
                .containsExactly(new VoiWindow(40, 400, "SIGMOID", "soft"), new VoiWindow(-600, 1500, "SIGMOID", ""));
        PixelValueTransformation line = groups.pixelValueTransformation(0).orElseThrow();
        assertThat(line.type()).isEqualTo("HU");
        assertThat(line.apply(1000)).isEqualTo(976);
    }

    @Test
    void derivationAndAnatomyAreTyped() {
        DicomObject own = DicomObject.builder()
                .set(
                        Tag.DerivationImageSequence,
                        DicomObject.builder()
                                .set(
                                        Tag.DerivationCodeSequence,
                                        Code.of("113076", "DCM", "Segmentation").toItem())
                                .set(
                                        Tag.SourceImageSequence,
                                        DicomObject.builder()
                                                .set(Tag.ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.2")
                                                .set(Tag.ReferencedSOPInstanceUID, "1.2.3")
                                                .set(Tag.ReferencedFrameNumber, 3L)
                                                .set(Tag.SpatialLocationsPreserved, "YES")
                                                .set(
                                                        Tag.PurposeOfReferenceCodeSequence,
                                                        Code.of("121322", "DCM", "Source")
                                                                .toItem())
                                                .build())
                                .build())
                .set(
                        Tag.FrameAnatomySequence,
                        DicomObject.builder()
                                .set(Tag.FrameLaterality, "L")
                                .set(
                                        Tag.AnatomicRegionSequence,
                                        Code.of("39607008", "SCT", "Lung").toItem())
                                .build())
                .build();

        FunctionalGroups groups =
                FunctionalGroups.of(image(1, DicomObject.empty(), own).build());

        Derivation derivation = groups.derivations(0).get(0);
        assertThat(derivation.codes()).containsExactly(Code.of("113076", "DCM", ""));
        SourceImage source = derivation.sources().get(0);
        assertThat(source.instance().sopInstanceUid()).isEqualTo("1.2.3");
        assertThat(source.instance().frames()).containsExactly(3);
        assertThat(source.purpose()).isEqualTo(Code.of("121322", "DCM", ""));
        assertThat(source.spatialLocationsPreserved()).isEqualTo("YES");
        assertThat(groups.anatomy(0)).isEqualTo(new FrameAnatomy(Code.of("39607008", "SCT", ""), "L"));
    }

    @Test
    void anImageWithoutFunctionalGroupsSaysTheSameOfItself() {
        DicomObject image = DicomObject.builder()
                .set(Tag.ImagePositionPatient, 1.0, 2, 3)
                .set(Tag.ImageOrientationPatient, 1.0, 0, 0, 0, 1, 0)
                .set(Tag.PixelSpacing, 0.5, 0.25)
                .set(Tag.SliceThickness, 3.0)
                .set(Tag.SpacingBetweenSlices, 4.0)
                .set(Tag.WindowCenter, 40.0)
                .set(Tag.WindowWidth, 400.0)
                .set(Tag.RescaleSlope, 1.0)
                .set(Tag.RescaleIntercept, -1024.0)
                .set(Tag.ImageLaterality, "R")
                .build();

        FunctionalGroups groups = FunctionalGroups.of(image);

        assertThat(groups.isPresent()).isFalse();
        assertThat(groups.frameCount()).isEqualTo(1);
        assertThat(groups.planePosition(0)).contains(new Point(1, 2, 3));
        assertThat(groups.planeOrientation(0).orElseThrow().normal()).isEqualTo(new Point(0, 0, 1));
        assertThat(groups.pixelMeasures(0)).isEqualTo(new PixelMeasures(0.5, 0.25, 3.0, 4.0));
        assertThat(groups.voiWindows(0)).containsExactly(new VoiWindow(40, 400, "", ""));
        assertThat(groups.pixelValueTransformation(0)).contains(new PixelValueTransformation(1, -1024, ""));
        assertThat(groups.anatomy(0).laterality()).isEqualTo("R");
        assertThat(groups.frameContent(0)).isEmpty();
        assertThat(groups.derivations(0)).isEmpty();
    }

    @Test
    void theOnePositionOfSeveralFramesIsThatOfNoneOfThem() {
        DicomObject image = DicomObject.builder()
                .set(Tag.NumberOfFrames, 15L)
                .set(Tag.ImagePositionPatient, 1.0, 2, 3)
                .set(Tag.PixelSpacing, 2.0, 2)
                .build();

        FunctionalGroups groups = FunctionalGroups.of(image);

        assertThat(groups.planePosition(0)).isEmpty();
        assertThat(groups.pixelMeasures(14).rowSpacing()).isEqualTo(2.0);
    }

    @Test
    void anEmptyDataSetSaysNothing() {
        FunctionalGroups groups = FunctionalGroups.of(DicomObject.empty());

        assertThat(groups.frameCount()).isEqualTo(1);
        assertThat(groups.pixelMeasures(0)).isEqualTo(new PixelMeasures(null, null, null, null));
        assertThat(groups.planePosition(0)).isEmpty();
        assertThat(groups.planeOrientation(0)).isEmpty();
        assertThat(groups.voiWindows(0)).isEmpty();
        assertThat(groups.pixelValueTransformation(0)).isEmpty();
        assertThat(groups.tilePosition(0)).isEmpty();
        assertThat(groups.anatomy(0)).isEqualTo(new FrameAnatomy(null, null));
        assertThat(groups.dimensions()).isEmpty();
        assertThat(groups.problems()).isEmpty();
    }

    @Test
    void itemsForFewerOrMoreFramesThanThereAreAreAProblem() {
        FunctionalGroups fewer = FunctionalGroups.of(
                image(3, position(9), position(1), position(2)).build());
        assertThat(fewer.frameCount()).isEqualTo(2);
        assertThat(fewer.planePosition(2)).contains(new Point(-12.5, 3, 9));
        assertThat(fewer.problems())
                .containsExactly(new Problem(
                        Problem.Kind.COUNT, io.github.imbrex.dicom.TagPath.of(Tag.PerFrameFunctionalGroupsSequence)));

        FunctionalGroups more = FunctionalGroups.of(
                image(1, DicomObject.empty(), position(1), position(2)).build());
        assertThat(more.frameCount()).isEqualTo(1);
        assertThat(more.planePosition(1)).contains(new Point(-12.5, 3, 2));
        assertThat(more.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.COUNT);

        FunctionalGroups none = FunctionalGroups.of(image(2, position(1)).build());
        assertThat(none.frameCount()).isEqualTo(2);
        assertThat(none.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-2147483648", "2147483648", "many"})
    void anAbsurdNumberOfFramesIsAProblem(String number) {
        DicomObject image = image(1, DicomObject.empty(), position(1))
                .set(Tag.NumberOfFrames, Vr.IS, number)
                .build();

        FunctionalGroups groups = FunctionalGroups.of(image);

        assertThat(groups.frameCount()).isEqualTo(1);
        assertThat(groups.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.MALFORMED);
    }

    @Test
    void aLargeNumberOfFramesIsNotBelieved() {
        FunctionalGroups groups = FunctionalGroups.of(
                image(Integer.MAX_VALUE, DicomObject.empty(), position(1)).build());

        assertThat(groups.frameCount()).isEqualTo(1);
        assertThat(groups.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.COUNT);
    }

    @Test
    void aFrameThatIsNotThereIsAMistakeOfTheCaller() {
        FunctionalGroups groups = FunctionalGroups.of(DicomObject.empty());

        assertThatThrownBy(() -> groups.macro(-1, Tag.PixelMeasuresSequence))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> groups.planePosition(1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("frames count from 0, and there are 1");
    }

    @Test
    void aValueThatIsNotOfItsFormIsNamedByItsPathAndNotShown() {
        List<Faulty> all = new ArrayList<>();
        all.add(new Faulty(Tag.PlanePositionSequence, Tag.ImagePositionPatient, "1234567\\2"));
        all.add(new Faulty(Tag.PlanePositionSequence, Tag.ImagePositionPatient, "1\\2\\1234567x"));
        all.add(new Faulty(Tag.PlanePositionSequence, Tag.ImagePositionPatient, "1\\\\1234567"));
        all.add(new Faulty(Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, "1\\0\\0\\0\\1"));
        all.add(new Faulty(Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, "0\\0\\0\\0\\0\\0"));
        all.add(new Faulty(Tag.PlaneOrientationSequence, Tag.ImageOrientationPatient, "1\\0\\0\\1\\0\\0"));
        all.add(new Faulty(Tag.PixelMeasuresSequence, Tag.PixelSpacing, "1234567"));
        all.add(new Faulty(Tag.PixelMeasuresSequence, Tag.PixelSpacing, "0\\1234567"));
        all.add(new Faulty(Tag.PixelMeasuresSequence, Tag.PixelSpacing, "-1\\1234567"));
        all.add(new Faulty(Tag.PixelMeasuresSequence, Tag.SliceThickness, "1e999"));
        all.add(new Faulty(Tag.FrameVOILUTSequence, Tag.WindowWidth, "1234567"));
        all.add(new Faulty(Tag.PixelValueTransformationSequence, Tag.RescaleSlope, "0"));
        for (Faulty faulty : all) {
            FunctionalGroups groups = sharedOnly(
                    faulty.macro, DicomObject.builder().set(faulty.tag, Vr.LO, faulty.value.split("\\\\", -1)));

            assertThatThrownBy(() -> everything(groups))
                    .as(Tag.toString(faulty.tag) + " " + faulty.value)
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("(5200,9229)[0]" + Tag.toString(faulty.macro) + "[0]")
                    .hasMessageContaining(Tag.toString(faulty.tag))
                    .message()
                    .doesNotContain("1234567");
        }
    }

    private record Faulty(int macro, int tag, String value) {}

    @Test
    void aReferenceWithoutInstanceIsNamed() {
        FunctionalGroups groups = sharedOnly(
                Tag.DerivationImageSequence, DicomObject.builder().set(Tag.SourceImageSequence, DicomObject.empty()));

        assertThatThrownBy(() -> groups.derivations(0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(0008,1155)");
    }

    private static void everything(FunctionalGroups groups) {
        groups.pixelMeasures(0);
        groups.planePosition(0);
        groups.planeOrientation(0);
        groups.voiWindows(0);
        groups.pixelValueTransformation(0);
    }

    @Test
    void nothingPrintsAValue() {
        DicomObject image = DicomObject.builder()
                .set(Tag.ImagePositionPatient, 987.0, 987, 987)
                .set(Tag.PixelSpacing, 987.0, 987)
                .set(Tag.WindowCenter, 987.0)
                .set(Tag.WindowWidth, 987.0)
                .set(Tag.RescaleSlope, 987.0)
                .set(Tag.ImageLaterality, "987")
                .build();
        FunctionalGroups groups = FunctionalGroups.of(image);

        assertThat("" + groups + groups.planePosition(0) + groups.pixelMeasures(0) + groups.voiWindows(0)
                        + groups.pixelValueTransformation(0) + groups.anatomy(0))
                .doesNotContain("987");
    }

    @Test
    void framesOfADoseArePlacedByTheirOffsets() {
        var dose = DicomObject.builder()
                .set(Tag.NumberOfFrames, 3)
                .set(Tag.ImagePositionPatient, 1.0, 2.0, 3.0)
                .set(Tag.ImageOrientationPatient, 1.0, 0.0, 0.0, 0.0, 0.0, -1.0)
                .set(Tag.GridFrameOffsetVector, 0.0, 2.5, 5.0);
        FunctionalGroups along = FunctionalGroups.of(dose.build());

        assertThat(along.planePosition(0)).contains(new Point(1, 2, 3));
        assertThat(along.planePosition(2)).contains(new Point(1, 7, 3));
        FunctionalGroups upwards =
                FunctionalGroups.of(dose.set(Tag.ImageOrientationPatient, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
                        .set(Tag.GridFrameOffsetVector, 3.0, 0.5, -2.0)
                        .build());
        assertThat(upwards.planePosition(2)).contains(new Point(1, 2, -2));
        FunctionalGroups tooShort = FunctionalGroups.of(
                dose.set(Tag.GridFrameOffsetVector, 0.0, 2.5).build());
        assertThatThrownBy(() -> tooShort.planePosition(0))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(3004,000C)");
        FunctionalGroups neither = FunctionalGroups.of(
                dose.set(Tag.GridFrameOffsetVector, 1.0, 2.5, 4.0).build());
        assertThatThrownBy(() -> neither.planePosition(0)).isInstanceOf(DataException.class);
    }

    @Test
    void offsetsOfADoseAreReadOnceForAllFrames() {
        int frames = 20_000;
        String[] offsets = IntStream.range(0, frames).mapToObj(String::valueOf).toArray(String[]::new);
        DicomObjectBuilder dose = DicomObject.builder()
                .set(Tag.NumberOfFrames, frames)
                .set(Tag.ImagePositionPatient, 1.0, 2.0, 3.0)
                .set(Tag.ImageOrientationPatient, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
                .set(Tag.GridFrameOffsetVector, Vr.DS, offsets);
        FunctionalGroups groups = FunctionalGroups.of(dose.build());
        offsets[frames - 1] = "far";
        FunctionalGroups faulty = FunctionalGroups.of(
                dose.set(Tag.GridFrameOffsetVector, Vr.DS, offsets).build());

        // Reading them for each frame takes minutes.
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int frame = 0; frame < frames; frame++) {
                int asked = frame;
                assertThat(groups.planePosition(frame)).contains(new Point(1, 2, 3 + frame));
                assertThatThrownBy(() -> faulty.planePosition(asked)).isInstanceOf(DataException.class);
            }
        });
    }
}
