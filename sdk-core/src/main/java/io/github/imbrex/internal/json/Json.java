package io.github.imbrex.internal.json;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of the SDK: bounded in depth, strings and document length, duplicates refused. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(64 << 20)
                            .maxDocumentLength(256L << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Parses a whole document; what is wrong with it is a {@link JacksonException}, an {@link RuntimeException}. */
    public static JsonNode parse(InputStream in) {
        return MAPPER.readTree(in);
    }

    public static JsonNode parse(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }

    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }
}
