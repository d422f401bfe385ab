package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.pixel.TestSeries.SegFrame;
import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged series, segmentations and structure sets end in a volume or a mask, or in a DataException; in nothing else. */
class VolumeRobustnessTest {

    private static final VoxelGrid GRID = TestSeries.grid(9, 7, 5);
    private static final VolumeOptions OPTIONS = VolumeOptions.standard().withMemoryLimit(1 << 20);

    private static final int[] NUMBERS = {
        Tag.ImagePositionPatient,
        Tag.ImageOrientationPatient,
        Tag.PixelSpacing,
        Tag.RescaleSlope,
        Tag.RescaleIntercept,
        Tag.SliceThickness,
        Tag.SpacingBetweenSlices,
        Tag.GridFrameOffsetVector,
        Tag.WindowWidth
    };

    private static final double[] STRANGE = {
        0, -1, 1, 1e-300, 1e300, -1e300, Double.MIN_VALUE, 1e9, 0.5, 1e-12, 65_535, 3e38
    };

    private static byte[] damaged(Random random, byte[] file) {
        byte[] bytes = file.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(8));
        }
        return bytes;
    }

    private static DicomObjectBuilder strange(Random random, DicomObjectBuilder builder) {
        int tag = NUMBERS[random.nextInt(NUMBERS.length)];
        int count =
                tag == Tag.ImageOrientationPatient ? 6 : tag == Tag.ImagePositionPatient ? 3 : 1 + random.nextInt(2);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = STRANGE[random.nextInt(STRANGE.length)];
        }
        return builder.set(tag, values);
    }

    private static void look(Volume volume) {
        volume.statistics();
        volume.project(Projection.MAXIMUM, View.CORONAL);
        volume.slice(0).render(Window.stored());
        try {
            volume.isotropic(1);
        } catch (DataException expected) {
            // too large, and said so
        }
    }

    @Test
    void strangeNumbersMakeVolumesOrFaults() throws IOException {
        Random random = Seed.random("VolumeRobustnessTest.numbers");
        for (int round = 0; round < Seed.rounds(120); round++) {
            List<DicomFile> files = new ArrayList<>();
            boolean all = random.nextInt(3) == 0;
            long seed = random.nextLong();
            for (int slice = 0; slice < 5; slice++) {
                Random own = all ? new Random(seed) : random;
                boolean changed = all || random.nextInt(3) == 0;
                files.add(TestSeries.slice(
                        GRID, slice, (c, r, s) -> c + r + s, b -> changed ? strange(own, strange(own, b)) : b));
            }
            try {
                look(Volume.of(files, OPTIONS));
            } catch (DataException expected) {
                // and nothing else
            }
        }
    }

    @Test
    void damagedFilesMakeVolumesOrFaults() throws IOException {
        Random random = Seed.random("VolumeRobustnessTest.files");
        byte[] multi = TestSeries.multiFrame(GRID, (c, r, s) -> c * r + s, 3, 1, 0, 2, 4)
                .toBytes();
        List<byte[]> slices = new ArrayList<>();
        for (DicomFile file : TestSeries.of(GRID, (c, r, s) -> c + r + s)) {
            slices.add(file.toBytes());
        }
        for (int round = 0; round < Seed.rounds(120); round++) {
            try {
                if (round % 2 == 0) {
                    look(Volume.of(List.of(DicomFile.read(damaged(random, multi))), OPTIONS));
                } else {
                    List<DicomFile> files = new ArrayList<>();
                    for (byte[] slice : slices) {
                        files.add(DicomFile.read(random.nextInt(3) == 0 ? damaged(random, slice) : slice));
                    }
                    look(Volume.of(files, OPTIONS));
                }
            } catch (DataException expected) {
                // and nothing else
            }
        }
    }

    @Test
    void damagedRegionsMakeMasksOrFaults() throws IOException {
        Random random = Seed.random("VolumeRobustnessTest.regions");
        double[] contour = {1.5, 0.6, 2, 5.4, 0.6, 2, 5.4, 4.2, 2, 1.5, 4.2, 2};
        List<byte[]> objects = List.of(
                TestSeries.segmentation("BINARY", GRID, (c, r, s) -> c & 1, new SegFrame(1, 2), new SegFrame(2, 3))
                        .toBytes(),
                TestSeries.segmentation("FRACTIONAL", GRID, (c, r, s) -> 20 * c, new SegFrame(1, 2))
                        .toBytes(),
                TestSeries.segmentation("LABELMAP", GRID, (c, r, s) -> c % 3, new SegFrame(0, 2))
                        .toBytes(),
                TestSeries.structures(GRID, "CLOSED_PLANAR", contour, contour).toBytes());
        for (int round = 0; round < Seed.rounds(200); round++) {
            try {
                Regions regions =
                        Regions.of(DicomFile.read(damaged(random, objects.get(round % objects.size()))), GRID);
                for (Region region : regions.list()) {
                    regions.draw(region.number()).mask().boundingBox();
                }
            } catch (DataException expected) {
                // and nothing else
            }
        }
    }
}
