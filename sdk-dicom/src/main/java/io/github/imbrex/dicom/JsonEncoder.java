package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Writes DICOM JSON as bytes, without a generator between. */
final class JsonEncoder {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** A multiple of 3, so that base64 can be made in parts, and of 8, so that words can be turned around in them. */
    private static final int PART = 24 << 10;

    private static final long SAFE_INTEGER = 1L << 53;

    private final OutputStream out;
    private final JsonOptions options;
    private byte[] buffer = new byte[8 << 10];
    private int size;

    JsonEncoder(OutputStream out, JsonOptions options) {
        this.out = out;
        this.options = options;
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    void dataSet(DicomObject object) throws IOException {
        put('{');
        boolean first = true;
        ElementTable table = object.table();
        for (int row : object.rows()) {
            int tag = table.tag(row);
            if (Tag.element(tag) == 0 || isLeftOut(object, row)) {
                continue;
            }
            if (!first) {
                put(',');
            }
            first = false;
            key(tag);
            element(object, row, tag);
        }
        put('}');
    }

    /** Fragments have no form of their own: without a URI the element is left out. */
    private boolean isLeftOut(DicomObject object, int row) {
        return object.is(row, ElementTable.FRAGMENTS)
                && object.presenceOf(row) != Presence.EMPTY
                && options.bulkDataUri().apply(new DicomElement(object, row)).isEmpty();
    }

    private void element(DicomObject object, int row, int tag) throws IOException {
        Vr vr = object.vrOf(row);
        ascii("{\"vr\":\"");
        ascii(vr.name());
        put('"');
        Presence presence = object.presenceOf(row);
        if (presence != Presence.EMPTY) {
            Optional<String> uri = uri(object, row, vr, presence);
            if (uri.isPresent()) {
                ascii(",\"BulkDataURI\":");
                string(uri.get());
            } else if (vr == Vr.SQ) {
                items(Values.items(object, row));
            } else if (presence == Presence.BULK) {
                bulk(object, row, vr);
            } else {
                value(object, row, tag, vr);
            }
        }
        put('}');
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
        ascii(",\"Value\":[");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                put(',');
            }
            dataSet(items.get(i));
        }
        put(']');
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
        boolean digest = isDigested(data.length().orElse(Long.MAX_VALUE));
        MessageDigest sha256 = binaryStart(digest);
        try (InputStream in = data.open()) {
            byte[] part = new byte[PART];
            for (int got = in.readNBytes(part, 0, PART); got > 0; got = in.readNBytes(part, 0, PART)) {
                if (width > 1) {
                    Numbers.swap(part, width);
                }
                binaryPart(got == PART ? part : Arrays.copyOf(part, got), digest, sha256);
            }
        }
        binaryEnd(digest, sha256);
    }

    private void value(DicomObject object, int row, int tag, Vr vr) throws IOException {
        switch (vr) {
            case OB, OD, OF, OL, OV, OW, UN -> binary(object, row, vr);
            case PN -> names(Text.decode(object, row, vr));
            case DS, IS -> numbersAsText(Text.decode(object, row, vr), vr);
            case AT, FD, FL, SL, SS, SV, UL, US, UV -> numbers(object, row, vr);
            default -> {
                boolean text = tag == Tag.SpecificCharacterSet;
                strings(text ? List.of("ISO_IR 192") : Text.decode(object, row, vr));
            }
        }
    }

    private void binary(DicomObject object, int row, Vr vr) throws IOException {
        ElementTable table = object.table();
        byte[] source = table.source(row);
        int from = table.offset(row);
        int end = from + table.length(row);
        boolean digest = isDigested(table.length(row));
        MessageDigest sha256 = binaryStart(digest);
        for (int at = from; at < end; at += PART) {
            byte[] part = Arrays.copyOfRange(source, at, Math.min(end, at + PART));
            if (object.is(row, ElementTable.BIG_ENDIAN)) {
                Numbers.swap(part, vr.width());
            }
            binaryPart(part, digest, sha256);
        }
        binaryEnd(digest, sha256);
    }

    private boolean isDigested(long length) {
        return options.binaryDigestOver().isPresent()
                && length > options.binaryDigestOver().getAsInt();
    }

    private MessageDigest binaryStart(boolean digest) throws IOException {
        ascii(digest ? ",\"_InlineBinarySha256\":\"" : ",\"InlineBinary\":\"");
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private void binaryPart(byte[] part, boolean digest, MessageDigest sha256) throws IOException {
        byte[] text = Base64.getEncoder().encode(part);
        if (digest) {
            sha256.update(text);
        } else {
            put(text);
        }
    }

    private void binaryEnd(boolean digest, MessageDigest sha256) throws IOException {
        if (digest) {
            ascii(HexFormat.of().formatHex(sha256.digest()));
        }
        put('"');
    }

    private void strings(List<String> values) throws IOException {
        if (isNothing(values)) {
            return;
        }
        ascii(",\"Value\":[");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            stringOrNull(values.get(i));
        }
        put(']');
    }

    /** Nothing but padding. */
    private static boolean isNothing(List<String> values) {
        return values.size() == 1 && values.get(0).isEmpty();
    }

    private void stringOrNull(String value) throws IOException {
        if (value.isEmpty()) {
            ascii("null");
        } else {
            string(value);
        }
    }

    private void names(List<String> values) throws IOException {
        if (isNothing(values)) {
            return;
        }
        ascii(",\"Value\":[");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            PersonName name = PersonName.parse(values.get(i));
            if (name.isEmpty()) {
                ascii("null");
                continue;
            }
            put('{');
            boolean first = group("Alphabetic", name.alphabetic(), true);
            first = group("Ideographic", name.ideographic(), first);
            group("Phonetic", name.phonetic(), first);
            put('}');
        }
        put(']');
    }

    private boolean group(String member, String value, boolean first) throws IOException {
        if (value.isEmpty()) {
            return first;
        }
        if (!first) {
            put(',');
        }
        put('"');
        ascii(member);
        ascii("\":");
        string(value);
        return false;
    }

    private void numbersAsText(List<String> values, Vr vr) throws IOException {
        if (isNothing(values)) {
            return;
        }
        ascii(",\"Value\":[");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            String value = values.get(i);
            if (!options.numbersAsStrings() && (vr == Vr.IS ? isInteger(value) : isShortestDecimal(value))) {
                ascii(vr == Vr.IS ? Long.toString(Long.parseLong(value)) : value);
            } else {
                stringOrNull(value);
            }
        }
        put(']');
    }

    private static boolean isInteger(String text) {
        int digits = text.startsWith("-") || text.startsWith("+") ? text.length() - 1 : text.length();
        if (digits < 1 || digits > 15) {
            return false;
        }
        for (int i = text.length() - digits; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is what a number with this value is printed as: then nothing is lost by writing the number. */
    private static boolean isShortestDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int start = at;
        int digits = 0;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !point && at > start) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        if (digits == 0 || digits > 15 || text.equals("-0")) {
            return false;
        }
        boolean leadingZero = text.charAt(start) == '0' && text.length() > start + 1 && text.charAt(start + 1) != '.';
        char last = text.charAt(text.length() - 1);
        return !leadingZero && !(point && (last == '0' || last == '.'));
    }

    private void numbers(DicomObject object, int row, Vr vr) throws IOException {
        int count = Numbers.count(object, row, vr);
        if (count == 0) {
            return;
        }
        ascii(",\"Value\":[");
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                put(',');
            }
            number(object, row, vr, i);
        }
        put(']');
    }

    private void number(DicomObject object, int row, Vr vr, int index) throws IOException {
        switch (vr) {
            case FL -> {
                float value = Numbers.floatAt(object, row, index);
                real(object, row, value, Float.toString(value));
            }
            case FD -> {
                double value = Numbers.doubleAt(object, row, vr, index);
                real(object, row, value, Double.toString(value));
            }
            case AT -> {
                put('"');
                hex((int) Numbers.wholeAt(object, row, vr, index));
                put('"');
            }
            case SV, UV -> {
                long value = Numbers.wholeAt(object, row, vr, index);
                boolean safe = value >= (vr == Vr.UV ? 0 : -SAFE_INTEGER) && value <= SAFE_INTEGER;
                String text = vr == Vr.UV ? Long.toUnsignedString(value) : Long.toString(value);
                if (safe && !options.numbersAsStrings()) {
                    ascii(text);
                } else {
                    string(text);
                }
            }
            default -> whole(Numbers.wholeAt(object, row, vr, index));
        }
    }

    private void real(DicomObject object, int row, double value, String text) throws IOException {
        if (Double.isFinite(value)) {
            ascii(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
            return;
        }
        switch (options.nonFinite()) {
            case FAIL ->
                throw object.failure(
                        row, "a value is not finite, for which JSON has no number; see JsonOptions.withNonFinite");
            case NULL -> ascii("null");
            case STRING -> string(text);
        }
    }

    private void whole(long value) throws IOException {
        if (value >= 0 && value < 10) {
            put('0' + (int) value);
        } else {
            ascii(Long.toString(value));
        }
    }

    private void key(int tag) throws IOException {
        put('"');
        hex(tag);
        put('"');
        put(':');
    }

    private void hex(int tag) throws IOException {
        reserve(8);
        for (int shift = 28; shift >= 0; shift -= 4) {
            buffer[size++] = HEX[tag >>> shift & 0xF];
        }
    }

    /** A JSON string; characters that UTF-16 leaves alone become the replacement character. */
    private void string(String text) throws IOException {
        put('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                character(c);
            } else if (c < 0x800) {
                reserve(2);
                buffer[size++] = (byte) (0xC0 | c >> 6);
                buffer[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                reserve(4);
                buffer[size++] = (byte) (0xF0 | point >> 18);
                buffer[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                buffer[size++] = (byte) (0x80 | point & 0x3F);
            } else {
                int point = Character.isSurrogate(c) ? 0xFFFD : c;
                reserve(3);
                buffer[size++] = (byte) (0xE0 | point >> 12);
                buffer[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                buffer[size++] = (byte) (0x80 | point & 0x3F);
            }
        }
        put('"');
    }

    private void character(char c) throws IOException {
        switch (c) {
            case '"' -> ascii("\\\"");
            case '\\' -> ascii("\\\\");
            case '\n' -> ascii("\\n");
            case '\r' -> ascii("\\r");
            case '\t' -> ascii("\\t");
            case '\f' -> ascii("\\f");
            case '\b' -> ascii("\\b");
            default -> {
                if (c < 0x20) {
                    ascii("\\u00");
                    put(HEX[c >> 4]);
                    put(HEX[c & 0xF]);
                } else {
                    put(c);
                }
            }
        }
    }

    private void ascii(String text) throws IOException {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length - size) {
            flush();
            if (bytes.length > buffer.length) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void put(int c) throws IOException {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    private void reserve(int count) throws IOException {
        if (count > buffer.length - size) {
            flush();
            if (count > buffer.length) {
                buffer = new byte[count];
            }
        }
    }
}
