package io.github.imbrex.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Data sets of every shape, small, for property tests. */
final class RandomObjects {

    private RandomObjects() {}

    static DicomObject next(Random random) {
        return next(random, 0);
    }

    private static DicomObject next(Random random, int depth) {
        DicomObjectBuilder builder = DicomObject.builder();
        if (depth == 0 && random.nextInt(3) == 0) {
            builder.set(Tag.PatientName, random.nextBoolean() ? "Rüdiger^Ä" : "王^小东=");
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> builder.set(Tag.PatientID, "p".repeat(random.nextInt(9)));
                case 1 -> builder.set(Tag.Rows, random.nextInt(65536));
                case 2 -> builder.set(Tag.PixelSpacing, random.nextDouble(), random.nextInt(9));
                case 3 -> builder.set(Tag.StudyInstanceUID, Uid.of(new java.util.UUID(random.nextLong(), 1)));
                case 4 -> builder.set(Tag.PixelData, Vr.OW, new byte[2 * random.nextInt(60)]);
                case 5 -> builder.setEmpty(Tag.StudyID);
                case 6 -> builder.set(Tag.DiffusionBValue, random.nextGaussian());
                default -> {
                    List<DicomObject> items = new ArrayList<>();
                    for (int n = depth > 4 ? 0 : random.nextInt(4); n > 0; n--) {
                        items.add(next(random, depth + 1));
                    }
                    builder.set(Tag.ContentSequence, items);
                }
            }
        }
        return builder.build();
    }
}
