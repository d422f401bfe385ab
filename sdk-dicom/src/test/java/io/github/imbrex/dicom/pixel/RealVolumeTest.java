package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.iod.FunctionalGroups;
import io.github.imbrex.dicom.iod.PixelMeasures;
import io.github.imbrex.dicom.iod.PlaneOrientation;
import io.github.imbrex.dicom.iod.Point;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Ring 2: volumes and masks of real files. */
class RealVolumeTest {

    private static DicomFile file(String name) throws IOException {
        return DicomFile.read(RealData.path("dicom/" + name));
    }

    @Test
    void aRealDoseIsAVolumeInGray() throws IOException {
        DicomFile dose = file("segrtsr/rtdose.dcm");
        Volume volume = Volume.of(dose);
        double scaling = dose.dataSet().doubleValue(Tag.DoseGridScaling).orElseThrow();

        assertThat(volume.problems()).isEmpty();
        assertThat(volume.grid().slices()).isEqualTo(15);
        assertThat(volume.grid().sliceSpacing()).isCloseTo(5, within(1e-6));
        double stored = Frame.of(dose, 7).reals()[35];
        assertThat(volume.value(5, 3, 7)).isCloseTo(stored * scaling, within(1e-6));
    }

    @Test
    void aRealEnhancedCtIsAVolume() throws IOException {
        Volume volume = Volume.of(file("multiframe/eCT_Supplemental.dcm"));

        assertThat(volume.grid().slices()).isEqualTo(2);
        assertThat(volume.isWhole()).isTrue();
        assertThat(volume.statistics().min()).hasValue(-1024);
    }

    @Test
    void imagesThatDoNotSayWhereTheyAreMakeNoVolume() throws IOException {
        for (String name : List.of("multiframe/emri_small.dcm", "native/NM-MONO2-16-13x-heart.dcm")) {
            DicomFile image = file(name);
            assertThatThrownBy(() -> Volume.of(image))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("do not say where they are");
        }
    }

    /** The grid a segmentation lies on by its own frames. */
    private static VoxelGrid gridOf(DicomFile seg, double sliceSpacing, int slices) {
        FunctionalGroups groups = FunctionalGroups.of(seg.dataSet());
        PlaneOrientation orientation = groups.planeOrientation(0).orElseThrow();
        PixelMeasures measures = groups.pixelMeasures(0);
        Point normal = Vectors.unit(orientation.normal());
        Point first = groups.planePosition(0).orElseThrow();
        for (int frame = 1; frame < groups.frameCount(); frame++) {
            Point here = groups.planePosition(frame).orElseThrow();
            first = Vectors.dot(here, normal) < Vectors.dot(first, normal) ? here : first;
        }
        ImageDescription image = ImageDescription.of(seg.dataSet());
        return new VoxelGrid(
                image.columns(),
                image.rows(),
                slices,
                first,
                Vectors.times(orientation.row(), Objects.requireNonNull(measures.columnSpacing())),
                Vectors.times(orientation.column(), Objects.requireNonNull(measures.rowSpacing())),
                Vectors.times(normal, sliceSpacing),
                seg.dataSet().string(Tag.FrameOfReferenceUID).orElse(""));
    }

    @Test
    void pixelsOfRealSegmentationsBecomeVoxelsOneToOne() throws IOException {
        for (String name : List.of("liver.dcm", "liver_nonbyte_aligned.dcm", "seg_image_ct_binary_overlap.dcm")) {
            DicomFile seg = file("segrtsr/" + name);
            FunctionalGroups groups = FunctionalGroups.of(seg.dataSet());
            List<Double> places = new ArrayList<>();
            Point normal = Vectors.unit(groups.planeOrientation(0).orElseThrow().normal());
            for (int frame = 0; frame < groups.frameCount(); frame++) {
                places.add(Vectors.dot(groups.planePosition(frame).orElseThrow(), normal));
            }
            List<Double> sorted = places.stream().sorted().distinct().toList();
            double step = Double.MAX_VALUE;
            for (int i = 1; i < sorted.size(); i++) {
                step = Math.min(step, sorted.get(i) - sorted.get(i - 1));
            }
            VoxelGrid grid =
                    gridOf(seg, step, (int) Math.rint((sorted.get(sorted.size() - 1) - sorted.get(0)) / step) + 1);
            Regions regions = Regions.of(seg, grid);
            long pixels = 0;
            Frames frames = Frames.of(seg);
            for (int frame = 0; frame < frames.count(); frame++) {
                for (int value : frames.get(frame).storedValues()) {
                    pixels += value;
                }
            }
            long voxels = 0;
            for (Region region : regions.list()) {
                Regions.Drawing drawing = regions.draw(region.number());
                assertThat(drawing.isComplete()).isTrue();
                voxels += drawing.mask().count();
            }
            assertThat(voxels).as(name).isEqualTo(pixels).isPositive();
        }
    }

    @Test
    void contoursOfARealStructureSetEncloseVoxelsOfItsPlanesOnly() throws IOException {
        DicomFile structures = file("segrtsr/rtstruct.dcm");
        Volume ct = Volume.of(file("native/CT1_UNC.explicit_little_endian.dcm"));
        assertThatThrownBy(() -> {
                    Regions regions = Regions.of(structures, ct.grid());
                    for (Region region : regions.list()) {
                        regions.mask(region.number());
                    }
                })
                .isInstanceOf(GeometryException.class);
    }
}
