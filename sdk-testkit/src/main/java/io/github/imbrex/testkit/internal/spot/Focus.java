package io.github.imbrex.testkit.internal.spot;

import io.github.imbrex.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a site's Focus of type {@code omop} does with a task: opens the envelopes, asks the provider, wraps its answer. */
final class Focus {

    static final String CANNOT_PARSE = "Cannot parse query.";
    static final String FAILED = "Failed to execute query.";

    private static final Set<String> TYPES =
            Set.of("EQUALS", "NOT_EQUALS", "IN", "BETWEEN", "LOWER_THAN", "GREATER_THAN", "CONTAINS");

    /** A picture as Focus puts one into every answer: one grey pixel. */
    private static final String ICON =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private Focus() {}

    /** The query inside both envelopes; nothing if it is not one that Focus reads. */
    static Optional<JsonNode> open(String body) {
        try {
            JsonNode envelope = Json.parse(Base64.getDecoder().decode(body));
            if (!envelope.path("lang").asString("").equals("ast")
                    || !envelope.path("query").isString()) {
                return Optional.empty();
            }
            JsonNode root =
                    Json.parse(Base64.getDecoder().decode(envelope.path("query").asString()));
            return root.path("id").isString() && isOperation(root.path("ast")) ? Optional.of(root) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isOperation(JsonNode node) {
        String operand = node.path("operand").asString("");
        return (operand.equals("AND") || operand.equals("OR"))
                && node.path("children").isArray()
                && node.path("children").valueStream().allMatch(child -> isOperation(child) || isCondition(child));
    }

    private static boolean isCondition(JsonNode node) {
        JsonNode value = node.path("value");
        boolean range = value.isObject() && value.has("min") && value.has("max");
        return node.path("key").isString()
                && TYPES.contains(node.path("type").asString(""))
                && (range || value.isString() || value.isNumber() || value.isBoolean() || value.isArray());
    }

    /** Result of a task for a site that holds these. */
    static Result execute(String site, String body, List<Dataset> datasets) {
        Optional<JsonNode> query = open(body);
        if (query.isEmpty()) {
            return new Result("permfailed", CANNOT_PARSE);
        }
        try {
            return new Result("succeeded", wrap(site, new Provider(datasets).answer(query.get())));
        } catch (Provider.Rejection rejection) {
            return new Result("permfailed", FAILED);
        }
    }

    /** Names the provider by text after the first brace, as Focus does: whether that is JSON is the provider's luck. */
    static String wrap(String site, String reply) {
        String named = reply.replaceFirst(
                "\\{", "{\"provider\":\"" + site.toUpperCase(Locale.ROOT) + "\",\"provider_icon\":\"" + ICON + "\",");
        return Base64.getEncoder().encodeToString(named.getBytes(StandardCharsets.UTF_8));
    }

    /** Status word and body, as they go to the broker. */
    record Result(String status, String body) {}
}
