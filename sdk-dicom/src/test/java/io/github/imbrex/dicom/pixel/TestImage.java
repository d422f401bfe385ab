package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes images byte by byte, so that they can be as wrong as a test needs them: explicit VR, elements in the order of
 * their tags, nothing checked.
 */
final class TestImage {

    private final Map<Long, byte[]> elements = new TreeMap<>();
    private final ByteOrder order;
    private String transferSyntax;

    private TestImage(String transferSyntax, ByteOrder order) {
        this.transferSyntax = transferSyntax;
        this.order = order;
    }

    /** Sixteen-bit unsigned gray, explicit little endian. */
    static TestImage gray16(int rows, int columns) {
        return new TestImage("1.2.840.10008.1.2.1", ByteOrder.LITTLE_ENDIAN).shape(rows, columns, 1, 16);
    }

    static TestImage bigEndian(int rows, int columns) {
        return new TestImage("1.2.840.10008.1.2.2", ByteOrder.BIG_ENDIAN).shape(rows, columns, 1, 16);
    }

    /** An item of a sequence, to be given to {@link #sequence}. */
    static TestImage item() {
        return new TestImage("", ByteOrder.LITTLE_ENDIAN);
    }

    TestImage shape(int rows, int columns, int samples, int bits) {
        return us(Tag.Rows, rows)
                .us(Tag.Columns, columns)
                .us(Tag.SamplesPerPixel, samples)
                .us(Tag.BitsAllocated, bits)
                .us(Tag.BitsStored, bits)
                .us(Tag.HighBit, bits - 1)
                .us(Tag.PixelRepresentation, 0)
                .text(Tag.PhotometricInterpretation, "CS", samples == 1 ? "MONOCHROME2" : "RGB");
    }

    TestImage signed() {
        return us(Tag.PixelRepresentation, 1);
    }

    TestImage frames(int frames) {
        return text(Tag.NumberOfFrames, "IS", String.valueOf(frames));
    }

    TestImage photometric(String code) {
        return text(Tag.PhotometricInterpretation, "CS", code);
    }

    TestImage us(int tag, int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(order);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return element(tag, "US", bytes.array());
    }

    TestImage text(int tag, String vr, String value) {
        String padded = value.length() % 2 == 0 ? value : value + " ";
        return element(tag, vr, padded.getBytes(StandardCharsets.US_ASCII));
    }

    TestImage without(int tag) {
        elements.remove(Integer.toUnsignedLong(tag));
        return this;
    }

    TestImage element(int tag, String vr, byte[] value) {
        boolean longForm =
                List.of("OB", "OW", "OF", "OD", "OV", "SQ", "UN", "UT").contains(vr);
        return element(tag, vr, longForm, value.length, value);
    }

    private TestImage element(int tag, String vr, boolean longForm, int length, byte[] value) {
        ByteBuffer bytes =
                ByteBuffer.allocate((longForm ? 12 : 8) + value.length).order(order);
        bytes.putShort((short) Tag.group(tag)).putShort((short) Tag.element(tag));
        bytes.put(vr.getBytes(StandardCharsets.US_ASCII));
        if (longForm) {
            bytes.putShort((short) 0).putInt(length);
        } else {
            bytes.putShort((short) length);
        }
        elements.put(Integer.toUnsignedLong(tag), bytes.put(value).array());
        return this;
    }

    TestImage sequence(int tag, TestImage... items) {
        var out = new ByteArrayOutputStream();
        for (TestImage item : items) {
            byte[] body = item.body();
            out.writeBytes(itemHeader(0xE000, body.length));
            out.writeBytes(body);
        }
        return element(tag, "SQ", out.toByteArray());
    }

    private byte[] itemHeader(int element, int length) {
        return ByteBuffer.allocate(8)
                .order(order)
                .putShort((short) 0xFFFE)
                .putShort((short) element)
                .putInt(length)
                .array();
    }

    TestImage pixels(byte... bytes) {
        return element(Tag.PixelData, "OB", bytes);
    }

    TestImage words(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(order);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return element(Tag.PixelData, "OW", bytes.array());
    }

    TestImage fragments(String syntax, int[] offsets, byte[]... fragments) {
        transferSyntax = syntax;
        var out = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(4 * offsets.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int offset : offsets) {
            table.putInt(offset);
        }
        List<byte[]> items = new ArrayList<>(List.of(table.array()));
        items.addAll(List.of(fragments));
        for (byte[] item : items) {
            out.writeBytes(itemHeader(0xE000, item.length));
            out.writeBytes(item);
        }
        out.writeBytes(itemHeader(0xE0DD, 0));
        return element(Tag.PixelData, "OB", true, -1, out.toByteArray());
    }

    private byte[] body() {
        var out = new ByteArrayOutputStream();
        elements.values().forEach(out::writeBytes);
        return out.toByteArray();
    }

    DicomFile file() {
        return DicomFile.read(bytes());
    }

    byte[] bytes() {
        var meta = new TestImage("", ByteOrder.LITTLE_ENDIAN)
                .text(Tag.TransferSyntaxUID, "UI", transferSyntax + (transferSyntax.length() % 2 == 0 ? "" : "\0"))
                .body();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[128]);
        out.writeBytes("DICM".getBytes(StandardCharsets.US_ASCII));
        byte[] length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(meta.length)
                .array();
        out.writeBytes(new TestImage("", ByteOrder.LITTLE_ENDIAN)
                .element(Tag.FileMetaInformationGroupLength, "UL", length)
                .body());
        out.writeBytes(meta);
        out.writeBytes(body());
        return out.toByteArray();
    }
}
