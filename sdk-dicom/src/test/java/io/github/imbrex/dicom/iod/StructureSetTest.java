package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureSetTest {

    private static DicomObjectBuilder region(int number) {
        return DicomObject.builder()
                .set(Tag.ROINumber, number)
                .set(Tag.ROIName, "region " + number)
                .set(Tag.ReferencedFrameOfReferenceUID, "1.2.3")
                .set(Tag.ROIGenerationAlgorithm, "MANUAL");
    }

    private static DicomObject drawing(int number, DicomObject... contours) {
        return DicomObject.builder()
                .set(Tag.ROIDisplayColor, 1, 2, 255)
                .set(Tag.ReferencedROINumber, number)
                .set(Tag.ContourSequence, contours)
                .build();
    }

    private static DicomObject contour(String type, String... numbers) {
        return DicomObject.builder()
                .set(Tag.ContourGeometricType, type)
                .set(Tag.ContourData, Vr.DS, numbers)
                .build();
    }

    private static StructureSet of(List<DicomObject> regions, DicomObject... drawings) {
        return StructureSet.of(DicomObject.builder()
                .set(Tag.StructureSetROISequence, regions)
                .set(Tag.ROIContourSequence, drawings)
                .build());
    }

    @Test
    void regionsAndTheirContoursAreTyped() {
        StructureSet structures = of(
                List.of(region(3).build(), region(1).build()),
                drawing(1, contour("CLOSED_PLANAR", "0", "1", "2", "3", "4", "5"), contour("POINT", "7", "8", "9")));

        assertThat(structures.problems()).isEmpty();
        assertThat(structures.regions())
                .containsExactly(
                        new RegionOfInterest(3, "region 3", "1.2.3", "MANUAL"),
                        new RegionOfInterest(1, "region 1", "1.2.3", "MANUAL"));
        List<Contour> contours = structures.contours(1);
        assertThat(contours).hasSize(2);
        assertThat(contours.get(0).size()).isEqualTo(2);
        assertThat(contours.get(0).point(1)).isEqualTo(new Point(3, 4, 5));
        assertThat(contours.get(0).isClosed()).isTrue();
        assertThat(contours.get(1).isClosed()).isFalse();
        assertThat(structures.displayColor(1)).hasValue(0x0102ff);
        assertThat(structures.displayColor(3)).isEmpty();
        assertThat(structures.contours(3)).isEmpty();
        assertThat(structures.toString() + structures.regions() + contours).doesNotContain("region 1", "1.2.3");
    }

    @Test
    void whatIsWrongIsSaidAndTheRestRead() {
        StructureSet structures = of(
                List.of(
                        region(1).build(),
                        region(1).build(),
                        region(2).remove(Tag.ROINumber).build()),
                drawing(1),
                drawing(1),
                drawing(9));

        assertThat(structures.regions()).hasSize(1);
        assertThat(structures.drawings(1)).hasSize(2);
        assertThat(structures.strayDrawings()).isEqualTo(1);
        assertThat(structures.problems())
                .extracting(Problem::kind)
                .containsExactly(
                        Problem.Kind.REPEATED, Problem.Kind.MISSING, Problem.Kind.REPEATED, Problem.Kind.NOWHERE);
        assertThat(StructureSet.of(DicomObject.empty()).problems()).hasSize(1);
    }

    @Test
    void aContourThatIsNoneIsAFaultThatNamesIt() {
        StructureSet odd = of(List.of(region(1).build()), drawing(1, contour("CLOSED_PLANAR", "1", "2", "3", "4")));
        assertThatThrownBy(() -> odd.contours(1))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(3006,0050)")
                .hasMessageContaining("three for each point");
    }

    @Test
    void realStructureSetsHavePlanarContours() throws IOException {
        StructureSet structures = StructureSet.of(
                DicomFile.read(RealData.path("dicom/segrtsr/rtstruct.dcm")).dataSet());

        assertThat(structures.regions()).isNotEmpty();
        assertThat(structures.problems()).isEmpty();
        for (RegionOfInterest region : structures.regions()) {
            for (Contour contour : structures.contours(region.number())) {
                assertThat(contour.size()).isPositive();
                for (int i = 0; contour.isClosed() && i < contour.size(); i++) {
                    assertThat(contour.point(i).z()).isEqualTo(contour.point(0).z());
                }
            }
        }
    }
}
