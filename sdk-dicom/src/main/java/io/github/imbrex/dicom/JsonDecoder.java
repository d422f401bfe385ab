package io.github.imbrex.dicom;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads DICOM JSON token by token into tables, one data set at a time. Nothing of the text gets into a message: the
 * messages of the JSON parser are not passed on, for they quote it.
 */
final class JsonDecoder {

    private final JsonOptions options;
    private final Limits limits;
    private final InputStream in;
    private final JsonFactory factory;
    private @Nullable JsonParser document;
    private boolean started;
    private boolean inArray;
    private long itemStart;

    // The data set being read.
    private Assembly assembly = new Assembly(0);
    private Assembly metaAssembly = new Assembly(0);
    private boolean beyondAscii;
    private boolean declaresCharacterSet;

    JsonDecoder(InputStream in, JsonOptions options) {
        this.in = in;
        this.options = options;
        this.limits = options.limits();
        long text = Math.min(Integer.MAX_VALUE - 16L, limits.valueBytes() / 3 * 4 + 4);
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // A sequence takes three levels: the attribute, its array of values, the item.
                        .maxNestingDepth(3 * limits.nesting() + 8)
                        .maxStringLength((int) text)
                        .maxNameLength(1024)
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    /** The next data set, or null at the end. */
    @Nullable
    DicomFile next() {
        try {
            JsonParser parser = document();
            JsonToken token = parser.nextToken();
            if (!started) {
                started = true;
                if (token == JsonToken.START_ARRAY) {
                    inArray = true;
                    token = parser.nextToken();
                }
            }
            if (token == null) {
                if (inArray) {
                    throw malformed("the document ends within its array", TagPath.ROOT);
                }
                return null;
            }
            if (inArray && token == JsonToken.END_ARRAY) {
                inArray = false;
                if (parser.nextToken() != null) {
                    throw malformed("something follows the array of data sets", TagPath.ROOT);
                }
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw malformed("a data set is not an object", TagPath.ROOT);
            }
            return dataSet(parser);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (StreamConstraintsException e) {
            throw new LimitExceededException(
                    "The JSON document is nested too deep or has too long a string; if that is intended raise Limits.",
                    position(),
                    null);
        } catch (JacksonException e) {
            throw malformed("the text is not JSON", TagPath.ROOT);
        }
    }

    /** The parser; making it reads the first bytes. */
    private JsonParser document() {
        JsonParser parser = document;
        if (parser == null) {
            parser = factory.createParser(ObjectReadContext.empty(), in);
            document = parser;
        }
        return parser;
    }

    private DicomFile dataSet(JsonParser parser) {
        itemStart = position();
        assembly = new Assembly(4096);
        metaAssembly = new Assembly(0);
        beyondAscii = false;
        declaresCharacterSet = false;
        attributes(parser, TagPath.ROOT, 0);
        if (beyondAscii && !declaresCharacterSet) {
            characterSet();
        }
        DicomObject dataSet = DicomObject.root(assembly.build(), "ISO_IR 192");
        DicomObject meta = DicomObject.root(metaAssembly.build(), "");
        String uid = Part10Reader.uid(meta, Tag.TransferSyntaxUID);
        TransferSyntax syntax = uid.isEmpty() ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : new TransferSyntax(uid);
        return new DicomFile(meta, dataSet, syntax, new Diagnostics(1, false), -1);
    }

    private void characterSet() {
        int start = assembly.begin();
        assembly.put("ISO_IR 192");
        assembly.end(start, Tag.SpecificCharacterSet, Vr.CS);
    }

    /** The attributes of a data set or item whose object has just been opened. */
    private void attributes(JsonParser in, TagPath path, int depth) {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            OptionalInt tag = Tag.ofHex(key);
            if (tag.isEmpty() && options.keywordKeys()) {
                tag = Tag.ofKeyword(key);
            }
            JsonToken token = in.nextToken();
            if (tag.isEmpty() || Tag.element(tag.getAsInt()) == 0) {
                in.skipChildren();
                continue;
            }
            if (assembly.rows().count() >= limits.elements()) {
                throw new LimitExceededException(
                        "The data set has more than " + limits.elements()
                                + " elements; if that is intended raise Limits.withElements.",
                        position(),
                        path);
            }
            if (position() - itemStart > limits.jsonBytes()) {
                throw new LimitExceededException(
                        "The JSON of a data set is longer than " + limits.jsonBytes()
                                + " bytes; if that is intended raise Limits.withJsonBytes.",
                        position(),
                        path);
            }
            attribute(in, token, tag.getAsInt(), path.then(tag.getAsInt()), path, depth);
        }
    }

    private void attribute(JsonParser in, JsonToken token, int tag, TagPath at, TagPath outer, int depth) {
        if (token != JsonToken.START_OBJECT) {
            if (token != JsonToken.VALUE_NULL) {
                throw malformed("an attribute is not an object", at);
            }
            empty(tag, Dictionary.vr(tag), depth);
            return;
        }
        boolean meta = depth == 0 && Tag.group(tag) == 2;
        Assembly dataSet = assembly;
        if (meta) {
            assembly = metaAssembly;
        }
        int before = assembly.rows().count();
        Vr vr = null;
        TokenBuffer early = null;
        String inline = null;
        String uri = null;
        boolean hasValue = false;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String member = in.currentName();
            JsonToken value = in.nextToken();
            switch (member) {
                case "vr" -> vr = value == JsonToken.VALUE_STRING ? vr(in.getString(), tag) : vr;
                case "Value" -> {
                    hasValue |= value != JsonToken.VALUE_NULL;
                    if (vr == null) {
                        early = TokenBuffer.forGeneration();
                        early.copyCurrentStructure(in);
                    } else {
                        values(in, value, tag, vr, at, outer, depth);
                    }
                }
                case "InlineBinary" -> inline = inline(in, value, at);
                case "BulkDataURI" -> uri = value == JsonToken.VALUE_STRING ? in.getString() : null;
                default -> in.skipChildren();
            }
        }
        if (vr == null) {
            vr = Dictionary.vr(tag);
            vr = vr == Vr.UN && early != null ? Vr.UN : vr;
        }
        if (early != null) {
            try (JsonParser again = early.asParser(ObjectReadContext.empty())) {
                values(again, again.nextToken(), tag, vr, at, outer, depth);
            }
        }
        if (inline != null && hasValue) {
            throw malformed("an attribute has both Value and InlineBinary", at);
        }
        if (inline != null) {
            binary(tag, vr, inline, at);
        } else if (uri != null && !hasValue) {
            assembly.bulk(tag, vr, new AbsentBulk(uri, -1));
        } else if (assembly.rows().count() == before) {
            empty(tag, vr, depth);
        }
        assembly = dataSet;
    }

    private static Vr vr(String letters, int tag) {
        return Vr.of(letters).orElseGet(() -> Dictionary.vr(tag));
    }

    private void empty(int tag, Vr vr, int depth) {
        Assembly target = depth == 0 && Tag.group(tag) == 2 ? metaAssembly : assembly;
        target.end(target.begin(), tag, vr);
    }

    private String inline(JsonParser in, JsonToken token, TagPath at) {
        if (token == JsonToken.START_ARRAY) {
            String text = in.nextToken() == JsonToken.VALUE_STRING ? in.getString() : "";
            if (text.isEmpty() && in.currentToken() == JsonToken.END_ARRAY) {
                return text;
            }
            if (in.nextToken() != JsonToken.END_ARRAY) {
                throw malformed("InlineBinary has more than one string", at);
            }
            return text;
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token != JsonToken.VALUE_STRING) {
            throw malformed("InlineBinary is no string", at);
        }
        return in.getString();
    }

    private void binary(int tag, Vr vr, String base64, TagPath at) {
        if (base64.length() / 4 * 3L > limits.valueBytes() + 3) {
            throw new LimitExceededException(
                    "InlineBinary is longer than the limit of " + limits.valueBytes()
                            + " bytes; raise Limits.withValueBytes.",
                    position(),
                    at);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw malformed("InlineBinary is not base64", at);
        }
        int start = assembly.begin();
        assembly.put(bytes);
        assembly.end(start, tag, vr == Vr.SQ ? Vr.UN : vr);
    }

    /** The value array of an attribute, or what stands in its place. */
    private void values(JsonParser in, JsonToken token, int tag, Vr vr, TagPath at, TagPath outer, int depth) {
        if (vr == Vr.SQ) {
            sequence(in, token, tag, outer, depth);
            return;
        }
        List<@Nullable String> values = new ArrayList<>(2);
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken t = in.nextToken(); t != JsonToken.END_ARRAY; t = in.nextToken()) {
                values.add(scalar(in, t, at));
            }
        } else {
            values.add(scalar(in, token, at));
        }
        while (!values.isEmpty() && values.get(values.size() - 1) == null && vr.isNumbers()) {
            values.remove(values.size() - 1);
        }
        if (values.isEmpty() || values.size() == 1 && values.get(0) == null) {
            return;
        }
        if (tag == Tag.SpecificCharacterSet && vr == Vr.CS) {
            declaresCharacterSet |= depth == 0;
            characterSet();
            return;
        }
        int start = assembly.begin();
        if (vr.isText() || vr == Vr.UN) {
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) {
                    assembly.put('\\');
                }
                String value = values.get(i);
                if (value != null) {
                    beyondAscii |= assembly.put(value);
                }
            }
        } else {
            for (String value : values) {
                number(value, vr, at);
            }
        }
        assembly.end(start, tag, vr);
    }

    private void sequence(JsonParser in, JsonToken token, int tag, TagPath outer, int depth) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (depth >= limits.nesting()) {
            throw new LimitExceededException(
                    "Sequences are nested deeper than " + limits.nesting()
                            + "; if that is intended raise Limits.withNesting.",
                    position(),
                    outer.then(tag));
        }
        int sequence = assembly.open(tag);
        if (token == JsonToken.START_OBJECT) {
            item(in, outer.item(tag, 0), depth);
        } else if (token == JsonToken.START_ARRAY) {
            int index = 0;
            for (JsonToken t = in.nextToken(); t != JsonToken.END_ARRAY; t = in.nextToken()) {
                if (t == JsonToken.START_OBJECT) {
                    item(in, outer.item(tag, index++), depth);
                } else if (t == JsonToken.VALUE_NULL) {
                    assembly.close(assembly.open(Tag.Item));
                    index++;
                } else {
                    throw malformed("an item is not an object", outer.then(tag));
                }
            }
        } else {
            throw malformed("the value of a sequence is not an array", outer.then(tag));
        }
        assembly.close(sequence);
    }

    private void item(JsonParser in, TagPath path, int depth) {
        int row = assembly.open(Tag.Item);
        attributes(in, path, depth + 1);
        assembly.close(row);
    }

    /** A string, number or name; null for none. */
    private @Nullable String scalar(JsonParser in, JsonToken token, TagPath at) {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getString();
            case VALUE_TRUE -> "1";
            case VALUE_FALSE -> "0";
            case START_OBJECT -> name(in);
            default -> throw malformed("a value is an array", at);
        };
    }

    private @Nullable String name(JsonParser in) {
        String alphabetic = "";
        String ideographic = "";
        String phonetic = "";
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String member = in.currentName();
            JsonToken token = in.nextToken();
            if (token != JsonToken.VALUE_STRING) {
                in.skipChildren();
                continue;
            }
            switch (member) {
                case "Alphabetic" -> alphabetic = in.getString();
                case "Ideographic" -> ideographic = in.getString();
                case "Phonetic" -> phonetic = in.getString();
                default -> {}
            }
        }
        PersonName name = new PersonName(alphabetic, ideographic, phonetic);
        return name.isEmpty() ? null : name.toDicom();
    }

    private void number(@Nullable String text, Vr vr, TagPath at) {
        if (text == null || text.isBlank()) {
            if (vr == Vr.FL || vr == Vr.FD) {
                real(Double.NaN, vr);
                return;
            }
            throw malformed("null stands between numbers of a binary VR, which has no form for it", at);
        }
        String trimmed = text.strip();
        if (vr == Vr.AT) {
            assembly.putTag(Tag.ofHex(trimmed.replace(",", "").replace("(", "").replace(")", ""))
                    .orElseThrow(() -> malformed("a value of VR AT is no tag", at)));
            return;
        }
        if (vr == Vr.FL || vr == Vr.FD || vr == Vr.OF || vr == Vr.OD) {
            real(parseReal(trimmed, at), vr);
            return;
        }
        if (trimmed.length() > 64) {
            throw malformed("a value is no number of its VR", at);
        }
        try {
            BigDecimal decimal = new BigDecimal(trimmed);
            if (Math.abs((long) decimal.scale()) > 64) {
                throw malformed("a value is no number of its VR", at);
            }
            BigInteger whole = decimal.toBigIntegerExact();
            // One more bit than the width: servers write US with a sign and SS without.
            if (whole.bitLength() > 8 * vr.width()) {
                throw malformed("a value is beyond the range of its VR", at);
            }
            assembly.put(whole.longValue(), vr.width());
        } catch (ArithmeticException | NumberFormatException e) {
            throw malformed("a value is no number of its VR", at);
        }
    }

    private double parseReal(String text, TagPath at) {
        switch (text) {
            case "NaN":
                return Double.NaN;
            case "Infinity", "+Infinity", "inf", "Inf":
                return Double.POSITIVE_INFINITY;
            case "-Infinity", "-inf", "-Inf":
                return Double.NEGATIVE_INFINITY;
            default:
                if (Numbers.isDecimal(text)) {
                    try {
                        return Double.parseDouble(text);
                    } catch (NumberFormatException e) {
                        // The failure is the same.
                    }
                }
                throw malformed("a value is no number of its VR", at);
        }
    }

    private void real(double value, Vr vr) {
        if (vr.width() == 4) {
            assembly.put(Float.floatToIntBits((float) value), 4);
        } else {
            assembly.put(Double.doubleToLongBits(value), 8);
        }
    }

    private long position() {
        JsonParser parser = document;
        return parser == null ? 0 : Math.max(0, parser.currentLocation().getByteOffset());
    }

    private MalformedDicomException malformed(String problem, TagPath at) {
        String where = at.steps().isEmpty() ? "" : at + ": ";
        return new MalformedDicomException("This is not DICOM JSON: " + where + problem + ".", position(), at);
    }
}
