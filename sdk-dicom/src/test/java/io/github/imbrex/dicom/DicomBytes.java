package io.github.imbrex.dicom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encoded elements, byte by byte and as wrong as a test wants them. */
final class DicomBytes {

    static final int UNDEFINED = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean explicit;
    private final boolean big;

    private DicomBytes(boolean explicit, boolean big) {
        this.explicit = explicit;
        this.big = big;
    }

    static DicomBytes explicit() {
        return new DicomBytes(true, false);
    }

    static DicomBytes implicit() {
        return new DicomBytes(false, false);
    }

    static DicomBytes bigEndian() {
        return new DicomBytes(true, true);
    }

    /** Preamble, prefix and file meta information of a transfer syntax, with whatever follows. */
    static DicomBytes file(String syntax, DicomBytes dataSet) {
        DicomBytes meta = explicit()
                .element(Tag.FileMetaInformationVersion, "OB", new byte[] {0, 1})
                .element(Tag.TransferSyntaxUID, "UI", syntax);
        return explicit()
                .raw(new byte[128])
                .raw("DICM")
                .element(Tag.FileMetaInformationGroupLength, "UL", int32(meta.out.size(), false))
                .raw(meta.bytes())
                .raw(dataSet.bytes());
    }

    DicomBytes element(int tag, String vr, String value) {
        return element(tag, vr, value, StandardCharsets.ISO_8859_1);
    }

    DicomBytes element(int tag, String vr, String value, Charset charset) {
        byte[] bytes = value.getBytes(charset);
        byte[] even = java.util.Arrays.copyOf(bytes, bytes.length + (bytes.length & 1));
        if (even.length > bytes.length) {
            even[bytes.length] = (byte) (vr.equals("UI") ? 0 : ' ');
        }
        return element(tag, vr, even);
    }

    DicomBytes element(int tag, String vr, byte[] value) {
        return header(tag, vr, value.length).raw(value);
    }

    DicomBytes sequence(int tag, int length, DicomBytes content) {
        return header(tag, "SQ", length).raw(content.bytes());
    }

    DicomBytes sequence(int tag, DicomBytes content) {
        return sequence(tag, content.out.size(), content);
    }

    DicomBytes item(DicomBytes content) {
        return item(content.out.size(), content);
    }

    DicomBytes item(int length, DicomBytes content) {
        return tag(Tag.Item).raw(int32(length, big)).raw(content.bytes());
    }

    DicomBytes endItem() {
        return tag(Tag.ItemDelimitationItem).raw(new byte[4]);
    }

    DicomBytes endSequence() {
        return tag(Tag.SequenceDelimitationItem).raw(new byte[4]);
    }

    DicomBytes header(int tag, String vr, int length) {
        tag(tag);
        if (!explicit) {
            return raw(int32(length, big));
        }
        raw(vr);
        boolean wide = Vr.of(vr).map(Vr::hasLongLength).orElse(false);
        return wide ? raw(new byte[2]).raw(int32(length, big)) : raw(int16(length));
    }

    DicomBytes tag(int tag) {
        return raw(int16(tag >>> 16)).raw(int16(tag));
    }

    DicomBytes raw(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    DicomBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    DicomBytes raw(DicomBytes other) {
        return raw(other.bytes());
    }

    byte[] int16(int value) {
        byte low = (byte) value;
        byte high = (byte) (value >>> 8);
        return big ? new byte[] {high, low} : new byte[] {low, high};
    }

    static byte[] int32(int value, boolean big) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[big ? 3 - i : i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    DicomFile read() {
        return DicomFile.read(bytes());
    }
}
