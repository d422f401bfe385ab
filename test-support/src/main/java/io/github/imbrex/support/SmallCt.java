package io.github.imbrex.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes small CT instances in Explicit VR Little Endian. */
public final class SmallCt {

    private SmallCt() {}

    /** One file, named so that the order of files is not that of instances. */
    public static Path write(Path directory, String study, String series, int number, String patient, String date)
            throws IOException {
        String sop = series + "." + number;
        Path file = directory.resolve((1000 - number) + "-" + series);
        Files.write(file, instance(study, series, sop, number, patient, date));
        return file;
    }

    private static byte[] instance(String study, String series, String sop, int number, String patient, String date) {
        var data = new ByteArrayOutputStream();
        text(data, 0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.2");
        text(data, 0x00080018, "UI", sop);
        text(data, 0x00080020, "DA", date);
        text(data, 0x00080060, "CS", "CT");
        text(data, 0x00100010, "PN", patient);
        text(data, 0x00100020, "LO", "ID-" + patient.length());
        text(data, 0x0020000D, "UI", study);
        text(data, 0x0020000E, "UI", series);
        text(data, 0x00200013, "IS", Integer.toString(number));
        number(data, 0x00280010, 100);
        number(data, 0x00280011, 350);
        var item = new ByteArrayOutputStream();
        text(item, 0x00400009, "SH", "STEP-" + number);
        tag(data, 0x00400275);
        data.writeBytes("SQ\0\0".getBytes(US_ASCII));
        data.writeBytes(little(4, item.size() + 8));
        tag(data, 0xFFFEE000);
        data.writeBytes(little(4, item.size()));
        data.writeBytes(item.toByteArray());
        byte[] pixels = new byte[70_000];
        new Random(number).nextBytes(pixels);
        tag(data, 0x7FE00010);
        data.writeBytes("OW\0\0".getBytes(US_ASCII));
        data.writeBytes(little(4, pixels.length));
        data.writeBytes(pixels);

        var meta = new ByteArrayOutputStream();
        text(meta, 0x00020002, "UI", "1.2.840.10008.5.1.4.1.1.2");
        text(meta, 0x00020003, "UI", sop);
        text(meta, 0x00020010, "UI", "1.2.840.10008.1.2.1");
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[128]);
        file.writeBytes("DICM".getBytes(US_ASCII));
        tag(file, 0x00020000);
        file.writeBytes("UL".getBytes(US_ASCII));
        file.writeBytes(little(2, 4));
        file.writeBytes(little(4, meta.size()));
        file.writeBytes(meta.toByteArray());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, int tag, String vr, String value) {
        String even = value.length() % 2 == 0 ? value : value + (vr.equals("UI") ? "\0" : " ");
        value(out, tag, vr, even.getBytes(US_ASCII));
    }

    private static void number(ByteArrayOutputStream out, int tag, int value) {
        value(out, tag, "US", little(2, value));
    }

    private static void value(ByteArrayOutputStream out, int tag, String vr, byte[] value) {
        tag(out, tag);
        out.writeBytes(vr.getBytes(US_ASCII));
        out.writeBytes(little(2, value.length));
        out.writeBytes(value);
    }

    private static void tag(ByteArrayOutputStream out, int tag) {
        out.writeBytes(little(2, tag >>> 16));
        out.writeBytes(little(2, tag & 0xffff));
    }

    private static byte[] little(int size, int value) {
        byte[] four = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
        return java.util.Arrays.copyOf(four, size);
    }
}
