package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A data set written byte by byte, explicit little endian, so that the check reads what a file would hold. */
final class TestObject {

    private final Map<Integer, byte[]> elements = new TreeMap<>(Integer::compareUnsigned);

    /** Nothing at all. */
    static TestObject empty() {
        return new TestObject();
    }

    /** What the Basic profile leaves of a CT slice, declared as such: no rule finds anything. */
    static TestObject clean() {
        return empty().put(Tag.SOPClassUID, Vr.UI, Uid.CTImageStorage)
                .put(Tag.SOPInstanceUID, Vr.UI, "2.25.3111")
                .put(Tag.StudyInstanceUID, Vr.UI, "2.25.3112")
                .put(Tag.SeriesInstanceUID, Vr.UI, "2.25.3113")
                .put(Tag.StudyDate, Vr.DA, "")
                .put(Tag.AccessionNumber, Vr.SH, "")
                .put(Tag.Modality, Vr.CS, "CT")
                .put(Tag.PatientName, Vr.PN, "EUC-77A1")
                .put(Tag.PatientID, Vr.LO, "EUC-77A1")
                .put(Tag.PatientBirthDate, Vr.DA, "")
                .put(Tag.PatientSex, Vr.CS, "")
                .put(Tag.PatientIdentityRemoved, Vr.CS, "YES")
                .sequence(Tag.DeidentificationMethodCodeSequence, code("113100"))
                .put(Tag.LongitudinalTemporalInformationModified, Vr.CS, "REMOVED")
                .put(Tag.Rows, Vr.US, new byte[] {0, 2});
    }

    static TestObject code(String value) {
        return empty().put(Tag.CodeValue, Vr.SH, value)
                .put(Tag.CodingSchemeDesignator, Vr.SH, "DCM")
                .put(Tag.CodeMeaning, Vr.LO, "Method");
    }

    TestObject put(int tag, Vr vr, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return put(tag, vr, text);
    }

    TestObject put(int tag, Vr vr, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int padded = value.length + (value.length & 1);
        out.writeBytes(vr.name().getBytes(StandardCharsets.US_ASCII));
        if (vr.hasLongLength()) {
            little(out, 0, 2);
            little(out, padded, 4);
        } else {
            little(out, padded, 2);
        }
        out.writeBytes(value);
        if (padded > value.length) {
            out.write(vr.padding());
        }
        elements.put(tag, out.toByteArray());
        return this;
    }

    TestObject sequence(int tag, TestObject... items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (TestObject item : items) {
            byte[] bytes = item.bytes();
            little(out, Tag.group(Tag.Item), 2);
            little(out, Tag.element(Tag.Item), 2);
            little(out, bytes.length, 4);
            out.writeBytes(bytes);
        }
        return put(tag, Vr.SQ, out.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        elements.forEach((tag, rest) -> {
            little(out, Tag.group(tag), 2);
            little(out, Tag.element(tag), 2);
            out.writeBytes(rest);
        });
        return out.toByteArray();
    }

    byte[] part10() {
        byte[] preamble = new byte[128];
        return part10(preamble, "2.25.3111");
    }

    byte[] part10(byte[] preamble, String mediaInstance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(preamble);
        out.writeBytes("DICM".getBytes(StandardCharsets.US_ASCII));
        byte[] meta = empty().put(Tag.FileMetaInformationVersion, Vr.OB, new byte[] {0, 1})
                .put(Tag.MediaStorageSOPClassUID, Vr.UI, Uid.CTImageStorage)
                .put(Tag.MediaStorageSOPInstanceUID, Vr.UI, mediaInstance)
                .put(Tag.TransferSyntaxUID, Vr.UI, Uid.ExplicitVRLittleEndian)
                .bytes();
        byte[] length = {(byte) meta.length, (byte) (meta.length >> 8), 0, 0};
        out.writeBytes(
                empty().put(Tag.FileMetaInformationGroupLength, Vr.UL, length).bytes());
        out.writeBytes(meta);
        out.writeBytes(bytes());
        return out.toByteArray();
    }

    DicomFile file() {
        return DicomFile.read(part10());
    }

    DicomObject dataSet() {
        return file().dataSet();
    }

    Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, part10());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void little(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >>> 8 * i);
        }
    }
}
