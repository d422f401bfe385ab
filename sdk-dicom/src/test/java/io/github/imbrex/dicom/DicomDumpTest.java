package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DicomDumpTest {

    @Test
    void printsALineForEachElementAndIndentsItems() {
        DicomObject object = DicomObject.builder()
                .set(Tag.SOPClassUID, Uid.CTImageStorage)
                .set(Tag.Modality, "CT")
                .setEmpty(Tag.StudyID)
                .set(Tag.Rows, 512)
                .set(Tag.PixelSpacing, 0.5, 0.5)
                .set(
                        Tag.ReferencedImageSequence,
                        DicomObject.builder()
                                .set(Tag.ReferencedSOPInstanceUID, "1.2")
                                .build())
                .set(0x00090010, Vr.LO, "ACME")
                .set(0x00091001, Vr.UN, new byte[20])
                .build();
        assertThat(DicomDump.of(object).lines())
                .containsExactly(
                        "(0008,0016) UI   [1.2.840.10008.5.1.4.1.1.2] CT Image Storage #     26, 1 SOPClassUID",
                        "(0008,0060) CS   [CT]                                        #      2, 1 Modality",
                        "(0008,1140) SQ   (1 item)                                    #      ?, 1 ReferencedImageSequence",
                        "  Item 1",
                        "    (0008,1155) UI   [1.2]                                   #      4, 1 ReferencedSOPInstanceUID",
                        "(0009,0010) LO   [ACME]                                      #      4, 1 PrivateCreator",
                        "(0009,1001) UN   00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00\\00... #     20, 1 Private, ACME",
                        "(0020,0010) SH   (no value)                                  #      0, 0 StudyID",
                        "(0028,0010) US   512                                         #      2, 1 Rows",
                        "(0028,0030) DS   [0.5\\0.5]                                   #      8, 2 PixelSpacing");
    }

    @Test
    void showsNothingATerminalWouldActUpon() {
        String hostile = "a\u001B[31mb\u0007\u202Ec\r\n";
        DicomObject object =
                DicomObject.builder().set(Tag.ImageComments, hostile).build();
        assertThat(DicomDump.of(object)).contains("[a.[31mb..c..]");
    }

    @Test
    void cutsLongValues() {
        DicomObject object =
                DicomObject.builder().set(Tag.ImageComments, "x".repeat(1000)).build();
        assertThat(DicomDump.of(object)).contains("x".repeat(64) + "...").doesNotContain("x".repeat(65));
    }

    @Test
    void showsWordsAsNumbersAndTheBeginningOfWhatWasLeftInTheFile(@TempDir Path directory) throws IOException {
        byte[] pixels = new byte[100_000];
        pixels[0] = 1;
        pixels[3] = 2;
        DicomObject object = DicomObject.builder()
                .set(Tag.Modality, "CT")
                .set(Tag.EncapsulatedDocument, Vr.OB, new byte[] {1, 0, 0, 2})
                .set(Tag.PixelData, Vr.OW, pixels)
                .build();
        Path path = directory.resolve("slice.dcm");
        DicomFile.of(object).write(path);
        DicomFile read = DicomFile.read(path);
        assertThat(read.dataSet().presence(Tag.PixelData)).isEqualTo(Presence.BULK);
        String words = "OW   0001\\0200\\0000\\0000\\0000\\0000\\0000\\0000...";
        assertThat(DicomDump.of(read)).contains("OB   01\\00\\00\\02 ", words, "# 100000, 1 PixelData");
        assertThat(DicomDump.of(object)).contains(words);
        Files.delete(path);
        assertThat(DicomDump.of(read)).contains("OW   (cannot be read)");
    }
}
