package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes data sets as DICOM JSON; {@link JsonTextEncoder} writes what is text. */
final class JsonEncoder {

    static final byte[] VALUE = ascii(",\"Value\":[");
    private static final byte[] BULK_DATA_URI = ascii(",\"BulkDataURI\":");
    private static final byte[] INLINE_BINARY = ascii(",\"InlineBinary\":\"");
    private static final byte[] DIGEST = ascii(",\"_InlineBinarySha256\":\"");

    /** A multiple of 3, so that base64 can be made in parts, and of 8, so that words can be turned around in them. */
    private static final int PART = 24 << 10;

    private static final double FIRST_WITH_EXPONENT = 1e7;
    private static final long MINUS_ZERO = Double.doubleToRawLongBits(-0.0);

    private static final long SAFE_INTEGER = 1L << 53;

    private final JsonOutput out;
    private final JsonOptions options;
    private final JsonTextEncoder texts;

    JsonEncoder(OutputStream out, JsonOptions options) {
        this.out = new JsonOutput(out);
        this.options = options;
        this.texts = new JsonTextEncoder(this.out, options.numbersAsStrings());
    }

    static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    void flush() throws IOException {
        out.flush();
    }

    void dataSet(DicomObject object) throws IOException {
        char before = '{';
        ElementTable table = object.table();
        for (int row : object.rows()) {
            int tag = table.tag(row);
            if (Tag.element(tag) == 0 || isLeftOut(object, row)) {
                continue;
            }
            element(object, row, tag, before);
            before = ',';
        }
        if (before == '{') {
            out.put(before);
        }
        out.put('}');
    }

    /** Fragments have no form of their own: without a URI the element is left out. */
    private boolean isLeftOut(DicomObject object, int row) {
        return object.is(row, ElementTable.FRAGMENTS)
                && object.presenceOf(row) != Presence.EMPTY
                && options.bulkDataUri().apply(new DicomElement(object, row)).isEmpty();
    }

    private void element(DicomObject object, int row, int tag, char before) throws IOException {
        Vr vr = object.vrOf(row);
        out.attribute(before, tag, vr.letters());
        Presence presence = object.presenceOf(row);
        if (presence != Presence.EMPTY) {
            Optional<String> uri = uri(object, row, vr, presence);
            if (uri.isPresent()) {
                out.put(BULK_DATA_URI);
                out.string(uri.get());
            } else if (vr == Vr.SQ) {
                items(Values.items(object, row));
            } else if (presence == Presence.BULK) {
                bulk(object, row, vr);
            } else {
                value(object, row, tag, vr);
            }
        }
        out.put('}');
    }

    private Optional<String> uri(DicomObject object, int row, Vr vr, Presence presence) {
        boolean bulk = presence == Presence.BULK;
        if (!bulk && !vr.isBytes()) {
            return Optional.empty();
        }
        Optional<String> given = options.bulkDataUri().apply(new DicomElement(object, row));
        return given.isPresent() || !bulk ? given : Values.bulk(object, row).flatMap(BulkData::uri);
    }

    private void items(List<DicomObject> items) throws IOException {
        out.put(VALUE);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            dataSet(items.get(i));
        }
        out.put(']');
    }

    /** A value left in a file: read now, in parts if it is bytes. */
    private void bulk(DicomObject object, int row, Vr vr) throws IOException {
        BulkData data = Values.bulk(object, row).orElseThrow();
        if (!data.isReadable()) {
            throw object.failure(
                    row, "the value was skipped and has no URI; read it by reference or give a BulkDataURI");
        }
        if (!vr.isBytes()) {
            DicomObject read = object.withValue(row, data.read());
            value(read, read.rows()[0], object.table().tag(row), vr);
            return;
        }
        int width = object.is(row, ElementTable.BIG_ENDIAN) ? vr.width() : 1;
        MessageDigest digest = beginBinary(data.length().orElse(Long.MAX_VALUE));
        try (InputStream in = data.open()) {
            byte[] part = new byte[PART];
            for (int got = in.readNBytes(part, 0, PART); got > 0; got = in.readNBytes(part, 0, PART)) {
                if (width > 1) {
                    Numbers.swap(part, width);
                }
                binary(got == PART ? part : Arrays.copyOf(part, got), digest);
            }
        }
        endBinary(digest);
    }

    private void value(DicomObject object, int row, int tag, Vr vr) throws IOException {
        if (vr.isBytes()) {
            binary(object, row, vr);
        } else if (vr.isNumbers()) {
            numbers(object, row, vr);
        } else if (tag == Tag.SpecificCharacterSet) {
            out.put(VALUE);
            out.string("ISO_IR 192");
            out.put(']');
        } else {
            texts.values(object, row, vr);
        }
    }

    private void binary(DicomObject object, int row, Vr vr) throws IOException {
        ElementTable table = object.table();
        byte[] source = table.source(row);
        int end = table.offset(row) + table.length(row);
        MessageDigest digest = beginBinary(table.length(row));
        if (digest == null && !object.is(row, ElementTable.BIG_ENDIAN)) {
            out.base64(source, table.offset(row), end);
            out.put('"');
            return;
        }
        for (int at = table.offset(row); at < end; at += PART) {
            byte[] part = Arrays.copyOfRange(source, at, Math.min(end, at + PART));
            if (object.is(row, ElementTable.BIG_ENDIAN)) {
                Numbers.swap(part, vr.width());
            }
            binary(part, digest);
        }
        endBinary(digest);
    }

    /** Begins a binary value; the answer is what takes it in if it is so long that only its digest is written. */
    private @Nullable MessageDigest beginBinary(long length) throws IOException {
        int most = options.binaryDigestOver().orElse(-1);
        if (most < 0 || length <= most) {
            out.put(INLINE_BINARY);
            return null;
        }
        out.put(DIGEST);
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void binary(byte[] part, @Nullable MessageDigest digest) throws IOException {
        if (digest == null) {
            out.base64(part, 0, part.length);
        } else {
            digest.update(Base64.getEncoder().encode(part));
        }
    }

    private void endBinary(@Nullable MessageDigest digest) throws IOException {
        if (digest != null) {
            out.put(ascii(HexFormat.of().formatHex(digest.digest())));
        }
        out.put('"');
    }

    private void numbers(DicomObject object, int row, Vr vr) throws IOException {
        int count = Numbers.count(object, row, vr);
        if (count == 0) {
            return;
        }
        out.put(VALUE);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.put(',');
            }
            number(object, row, vr, i);
        }
        out.put(']');
    }

    private void number(DicomObject object, int row, Vr vr, int index) throws IOException {
        switch (vr) {
            case FL -> {
                float value = Numbers.floatAt(object, row, index);
                if (isWhole(value)) {
                    out.number((long) value);
                } else {
                    real(object, row, value, Float.toString(value));
                }
            }
            case FD -> {
                double value = Numbers.doubleAt(object, row, vr, index);
                if (isWhole(value)) {
                    out.number((long) value);
                } else {
                    real(object, row, value, Double.toString(value));
                }
            }
            case AT -> out.tag((int) Numbers.wholeAt(object, row, vr, index));
            case SV, UV -> {
                long value = Numbers.wholeAt(object, row, vr, index);
                boolean safe = value >= (vr == Vr.UV ? 0 : -SAFE_INTEGER) && value <= SAFE_INTEGER;
                String text = vr == Vr.UV ? Long.toUnsignedString(value) : Long.toString(value);
                if (safe && !options.numbersAsStrings()) {
                    out.number(text);
                } else {
                    out.string(text);
                }
            }
            default -> out.number(Numbers.wholeAt(object, row, vr, index));
        }
    }

    /** Whether Java prints a value as a whole number and {@code .0}: nearly all are like that. */
    private static boolean isWhole(double value) {
        return value == (int) value
                && Math.abs(value) < FIRST_WITH_EXPONENT
                && Double.doubleToRawLongBits(value) != MINUS_ZERO;
    }

    private void real(DicomObject object, int row, double value, String text) throws IOException {
        if (Double.isFinite(value)) {
            out.number(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
            return;
        }
        switch (options.nonFinite()) {
            case FAIL ->
                throw object.failure(
                        row, "a value is not finite, for which JSON has no number; see JsonOptions.withNonFinite");
            case NULL -> {
                TagPath path = object.path().then(object.table().tag(row));
                options.diagnostics()
                        .accept(new Diagnostic(
                                Diagnostic.Code.NOT_FINITE, object.table().offset(row), path));
                out.nothing();
            }
            case STRING -> out.string(text);
        }
    }
}
