package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** A small Part 10 file in Explicit VR Little Endian. */
record TestInstance(String study, String series, String sop, byte[] bytes) {

    static TestInstance of(String study, String series, String sop, int pixelBytes) {
        return of(study, series, sop, pixelBytes, "", "", "", "");
    }

    static TestInstance described(
            String study,
            String series,
            String sop,
            String studyDate,
            String seriesNumber,
            String seriesDescription,
            String number) {
        return of(study, series, sop, 1_000, studyDate, seriesNumber, seriesDescription, number);
    }

    private static TestInstance of(
            String study,
            String series,
            String sop,
            int pixelBytes,
            String studyDate,
            String seriesNumber,
            String seriesDescription,
            String number) {
        var data = new ByteArrayOutputStream();
        element(data, 0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.2");
        element(data, 0x00080018, "UI", sop);
        element(data, 0x00080020, "DA", studyDate);
        element(data, 0x00080060, "CS", "CT");
        element(data, 0x0008103E, "LO", seriesDescription);
        element(data, 0x0020000D, "UI", study);
        element(data, 0x0020000E, "UI", series);
        element(data, 0x00200011, "IS", seriesNumber);
        element(data, 0x00200013, "IS", number);
        byte[] pixels = new byte[pixelBytes];
        new Random(sop.hashCode()).nextBytes(pixels);
        header(data, 0x7FE00010);
        data.writeBytes("OW\0\0".getBytes(US_ASCII));
        data.writeBytes(little(4, pixels.length));
        data.writeBytes(pixels);

        var meta = new ByteArrayOutputStream();
        element(meta, 0x00020002, "UI", "1.2.840.10008.5.1.4.1.1.2");
        element(meta, 0x00020003, "UI", sop);
        element(meta, 0x00020010, "UI", "1.2.840.10008.1.2.1");

        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[128]);
        file.writeBytes("DICM".getBytes(US_ASCII));
        header(file, 0x00020000);
        file.writeBytes("UL".getBytes(US_ASCII));
        file.writeBytes(little(2, 4));
        file.writeBytes(little(4, meta.size()));
        file.writeBytes(meta.toByteArray());
        file.writeBytes(data.toByteArray());
        return new TestInstance(study, series, sop, file.toByteArray());
    }

    private static void element(ByteArrayOutputStream out, int tag, String vr, String value) {
        if (value.isEmpty()) {
            return;
        }
        String even = value.length() % 2 == 0 ? value : value + (vr.equals("UI") ? "\0" : " ");
        header(out, tag);
        out.writeBytes(vr.getBytes(US_ASCII));
        out.writeBytes(little(2, even.length()));
        out.writeBytes(even.getBytes(US_ASCII));
    }

    private static void header(ByteArrayOutputStream out, int tag) {
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

    /** As a search lists it. */
    String json() {
        return "{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"" + study + "\"]},\"0020000E\":{\"vr\":\"UI\",\"Value\":[\""
                + series + "\"]},\"00080018\":{\"vr\":\"UI\",\"Value\":[\"" + sop + "\"]}}";
    }
}
