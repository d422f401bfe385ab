package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.dicom.Tag;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.Content;
import io.github.imbrex.testkit.internal.wire.WireRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How searches go wrong. */
public final class SearchTwists {

    private SearchTwists() {}

    /** Pages as if no offset had been asked for. */
    public static Behaviour ignoringOffset() {
        return (request, otherwise) -> otherwise.react(asking(request, query -> {
            query.remove("offset");
            return query;
        }));
    }

    /** Gives everything, whatever number was asked for. */
    public static Behaviour ignoringLimit() {
        return (request, otherwise) -> otherwise.react(asking(request, query -> {
            query.remove("limit");
            return query;
        }));
    }

    /** Gives no more than so many matches at once. */
    public static Behaviour capped(int matches, boolean announced) {
        return (request, otherwise) -> otherwise
                .react(asking(request, query -> {
                    long asked = Long.parseLong(
                            query.getOrDefault("limit", List.of("1000")).get(0));
                    query.put("limit", List.of(Long.toString(Math.min(asked, matches))));
                    return query;
                }))
                .changed(answer -> announced ? answer : answer.without("Warning"));
    }

    /** Begins each page with the last match of the one before. */
    public static Behaviour overlapping() {
        return (request, otherwise) -> otherwise.react(asking(request, query -> {
            long offset =
                    Long.parseLong(query.getOrDefault("offset", List.of("0")).get(0));
            query.put("offset", List.of(Long.toString(Math.max(0, offset - 1))));
            return query;
        }));
    }

    /** Gives a full page of matches that never were, at every offset. */
    public static Behaviour endless() {
        return (request, otherwise) -> {
            Map<String, List<String>> asked = request.query();
            long offset =
                    Long.parseLong(asked.getOrDefault("offset", List.of("0")).get(0));
            int limit =
                    Integer.parseInt(asked.getOrDefault("limit", List.of("100")).get(0));
            return otherwise
                    .react(asking(request, query -> {
                        query.remove("offset");
                        query.put("limit", List.of("1"));
                        return query;
                    }))
                    .changed(answer -> matches(answer, first -> {
                                ArrayNode page = Json.mapper().createArrayNode();
                                for (int i = 0; i < limit && !first.isEmpty(); i++) {
                                    ObjectNode match = (ObjectNode) first.get(0).deepCopy();
                                    set(match, uidTag(request), "2.25." + (1_000_000_000L + offset + i));
                                    page.add(match);
                                }
                                return page;
                            })
                            .without("Warning"));
        };
    }

    /** Gives the first match another UID. */
    public static Behaviour renamed(String uid) {
        return (request, otherwise) -> otherwise
                .react(request)
                .changed(answer -> matches(answer, page -> {
                    if (!page.isEmpty() && isFirst(request)) {
                        set((ObjectNode) page.get(0), uidTag(request), uid);
                    }
                    return page;
                }));
    }

    private static boolean isFirst(WireRequest request) {
        return request.query().getOrDefault("offset", List.of("0")).get(0).equals("0");
    }

    private static int uidTag(WireRequest request) {
        String path = request.path();
        return path.endsWith("/instances")
                ? Tag.SOPInstanceUID
                : path.endsWith("/series") ? Tag.SeriesInstanceUID : Tag.StudyInstanceUID;
    }

    private static void set(ObjectNode match, int tag, String uid) {
        match.putObject(Tag.toHex(tag)).put("vr", "UI").putArray("Value").add(uid);
    }

    private static Answer matches(Answer answer, UnaryOperator<ArrayNode> change) {
        boolean isPage = answer.status() == 200
                && answer.header("Content-Type")
                        .filter(NodeSearch.DICOM_JSON::equals)
                        .isPresent();
        if (!isPage) {
            return answer;
        }
        JsonNode page = Json.parse(new String(answer.body().bytes(), StandardCharsets.UTF_8));
        return answer.body(Content.of(change.apply((ArrayNode) page).toString()));
    }

    private static WireRequest asking(WireRequest request, UnaryOperator<Map<String, List<String>>> change) {
        var query = new StringJoiner("&");
        change.apply(new LinkedHashMap<>(request.query()))
                .forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        return request.target(request.path() + (query.length() == 0 ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
