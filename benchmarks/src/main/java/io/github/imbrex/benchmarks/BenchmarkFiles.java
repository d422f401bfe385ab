package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What the data set benchmarks read: a CT slice of 512 x 512 with a header as scanners write it, and an enhanced object
 * whose header is nearly all functional groups. With {@code -Dimbrex.data=DIR} the header is that of a real slice.
 */
final class BenchmarkFiles {

    private static final int SIDE = 512;
    private static final int FRAMES = 500;

    private BenchmarkFiles() {}

    /** A whole CT file, 525 KB. */
    static byte[] ct() {
        DicomObjectBuilder slice = ctHeader().toBuilder();
        byte[] pixels = new byte[SIDE * SIDE * 2];
        new Random(1).nextBytes(pixels);
        return encoded(slice.set(Tag.Rows, SIDE)
                .set(Tag.Columns, SIDE)
                .set(Tag.PixelData, Vr.OW, pixels)
                .build());
    }

    /** The same up to Pixel Data. */
    static byte[] ctUpToPixels() {
        byte[] whole = ct();
        return Arrays.copyOf(whole, whole.length - SIDE * SIDE * 2 - 12);
    }

    private static DicomObject ctHeader() {
        String data = System.getProperty("imbrex.data", "");
        if (data.isEmpty()) {
            return madeUpHeader();
        }
        Path file = Path.of(data, "dicom", "native", "CT1_UNC.explicit_little_endian.dcm");
        try {
            return DicomFile.read(file, ReadOptions.standard().withStopTag(Tag.PixelData))
                    .dataSet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About 260 elements of the kinds and lengths that CT headers have, a third of them private. */
    private static DicomObject madeUpHeader() {
        DicomObjectBuilder header = DicomObject.builder()
                .set(Tag.SOPClassUID, Uid.CTImageStorage)
                .set(Tag.SOPInstanceUID, "2.25.1234567890123456789012345678901")
                .set(Tag.StudyInstanceUID, "2.25.1234567890123456789012345678902")
                .set(Tag.SeriesInstanceUID, "2.25.1234567890123456789012345678903")
                .set(Tag.Modality, "CT")
                .set(Tag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL")
                .set(Tag.ImagePositionPatient, "-125.500000", "-158.199997", "-74.000000")
                .set(
                        Tag.ImageOrientationPatient,
                        "1.000000",
                        "0.000000",
                        "0.000000",
                        "0.000000",
                        "1.000000",
                        "0.000000")
                .set(Tag.PixelSpacing, "0.488281", "0.488281")
                .set(Tag.ReferencedStudySequence, List.of(reference(1)))
                .set(Tag.ProcedureCodeSequence, List.of(code("CT-HEAD")));
        for (int i = 0; i < 160; i++) {
            header.set(
                    0x00180050 + i * 0x10,
                    Vr.DS,
                    ("  " + i * 1.5).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        for (int block = 0; block < 4; block++) {
            for (int i = 0; i < 20; i++) {
                header.setPrivate("IMBREX BENCH " + block, 0x0019 + 2 * block, i, Vr.SL, new byte[4]);
            }
        }
        return header.build();
    }

    /** An enhanced multi-frame header with about 6,500 elements and items below its functional groups. */
    static byte[] nested() {
        List<DicomObject> frames = new ArrayList<>();
        for (int frame = 0; frame < FRAMES; frame++) {
            frames.add(DicomObject.builder()
                    .set(
                            Tag.FrameContentSequence,
                            List.of(DicomObject.builder()
                                    .set(Tag.StackID, "1")
                                    .set(Tag.InStackPositionNumber, frame + 1)
                                    .set(Tag.DimensionIndexValues, 1, frame + 1)
                                    .build()))
                    .set(
                            Tag.PlanePositionSequence,
                            List.of(DicomObject.builder()
                                    .set(Tag.ImagePositionPatient, -125.5, -158.2, frame * 1.25)
                                    .build()))
                    .set(
                            Tag.FrameVOILUTSequence,
                            List.of(DicomObject.builder()
                                    .set(Tag.WindowCenter, 40.0)
                                    .set(Tag.WindowWidth, 400.0)
                                    .build()))
                    .build());
        }
        return encoded(madeUpHeader().toBuilder()
                .set(Tag.SOPClassUID, Uid.EnhancedCTImageStorage)
                .set(Tag.NumberOfFrames, FRAMES)
                .set(Tag.PerFrameFunctionalGroupsSequence, frames)
                .build());
    }

    private static DicomObject reference(int number) {
        return DicomObject.builder()
                .set(Tag.ReferencedSOPClassUID, Uid.CTImageStorage)
                .set(Tag.ReferencedSOPInstanceUID, "2.25.99" + number)
                .build();
    }

    private static DicomObject code(String value) {
        return DicomObject.builder()
                .set(Tag.CodeValue, value)
                .set(Tag.CodingSchemeDesignator, "99IMBREX")
                .set(Tag.CodeMeaning, "A procedure")
                .build();
    }

    private static byte[] encoded(DicomObject object) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DicomFile.of(object, TransferSyntax.EXPLICIT_LITTLE_ENDIAN).write(out, WriteOptions.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file with these bytes that goes away with the JVM. */
    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("imbrex-benchmark", ".dcm");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
