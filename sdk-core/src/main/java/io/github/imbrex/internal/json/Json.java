package io.github.imbrex.internal.json;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON mapper of the SDK: bounded in depth, names, numbers, strings and document length; duplicate names and
 * text after the document are refused. Messages of {@link JacksonException}s quote the input, so they are never shown:
 * {@link #place} says where instead.
 */
public final class Json {

    /** Three levels for each nested DICOM sequence; reports nest deepest, with some twenty. */
    private static final int DEPTH = 128;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNameLength(1 << 10)
                            .maxNumberLength(1 << 10)
                            .maxStringLength(64 << 20)
                            .maxDocumentLength(256L << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** {@return the mapper with the limits of this class, for what the other methods do not offer} */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Parses a whole document.
     *
     * @param in a whole document in UTF-8
     * @return its root; {@linkplain JsonNode#isMissingNode() a missing node} if the document is empty
     * @throws JacksonException if it is not JSON, breaks a limit, or the stream breaks
     */
    public static JsonNode parse(InputStream in) {
        return MAPPER.readTree(in);
    }

    /**
     * As {@link #parse(InputStream)}.
     *
     * @param utf8 the whole document
     * @return its root, missing if the document is empty
     */
    public static JsonNode parse(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }

    /**
     * As {@link #parse(InputStream)}.
     *
     * @param text the whole document
     * @return its root, missing if the document is empty
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /**
     * {@return where a document is wrong, such as {@code line 3, column 17}, without a word of its content}
     *
     * @param fault what the parser threw
     */
    public static String place(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        return at == null || at.getLineNr() < 1
                ? "an unknown place"
                : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
