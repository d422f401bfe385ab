package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.JsonOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.http.Exchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** QIDO-RS over an index, DICOM PS3.18 section 10.6. */
public final class NodeSearch {

    /** Media type of DICOM JSON. */
    public static final String DICOM_JSON = "application/dicom+json";

    private static final JsonOptions JSON = JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.STRING);

    private static final Map<String, List<Integer>> DEFAULTS = Map.of(
            "studies",
            List.of(
                    Tag.StudyDate,
                    Tag.StudyTime,
                    Tag.AccessionNumber,
                    Tag.StudyDescription,
                    Tag.ReferringPhysicianName,
                    Tag.PatientName,
                    Tag.PatientID,
                    Tag.PatientBirthDate,
                    Tag.PatientSex,
                    Tag.StudyInstanceUID,
                    Tag.StudyID),
            "series",
            List.of(
                    Tag.StudyInstanceUID,
                    Tag.Modality,
                    Tag.SeriesDescription,
                    Tag.SeriesInstanceUID,
                    Tag.SeriesNumber,
                    Tag.BodyPartExamined),
            "instances",
            List.of(
                    Tag.StudyInstanceUID,
                    Tag.SeriesInstanceUID,
                    Tag.SOPClassUID,
                    Tag.SOPInstanceUID,
                    Tag.InstanceNumber,
                    Tag.Rows,
                    Tag.Columns,
                    Tag.BitsAllocated,
                    Tag.NumberOfFrames));

    private final NodeIndex index;
    private final int pageCap;

    /**
     * A search.
     *
     * @param pageCap largest number of matches in one answer
     */
    public NodeSearch(NodeIndex index, int pageCap) {
        this.index = index;
        this.pageCap = pageCap;
    }

    void answer(Exchange exchange, ResourcePath path, String level, String root, boolean ignoringOffset)
            throws IOException {
        Map<String, List<String>> query = new LinkedHashMap<>(exchange.query());
        if (ignoringOffset) {
            query.remove("offset");
        }
        Optional<Page> page = find(query, path, level, root);
        if (page.isEmpty()) {
            exchange.respond(400, "text/plain", "limit and offset must be whole numbers, limit at least 1");
            return;
        }
        page.get().warning().ifPresent(warning -> exchange.with("Warning", warning));
        if (page.get().matches().isEmpty()) {
            exchange.respond(204);
        } else {
            exchange.respond(
                    200, DICOM_JSON, Json.mapper().writeValueAsBytes(page.get().matches()));
        }
    }

    /**
     * The page that a query asks for, at the level it names; nothing if its limit or offset is no number.
     *
     * @param query decoded parameters
     * @param root address of the node, with a trailing slash
     */
    public Optional<Page> find(Map<String, List<String>> query, ResourcePath path, String level, String root) {
        List<AttributeMatch> conditions = new ArrayList<>();
        Set<Integer> fields = new LinkedHashSet<>(DEFAULTS.getOrDefault(level, List.of()));
        boolean everything = false;
        long limit = Long.MAX_VALUE;
        long offset = 0;
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                switch (parameter.getKey()) {
                    case "limit" -> limit = number(value);
                    case "offset" -> offset = number(value);
                    case "fuzzymatching" -> {}
                    case "includefield" -> {
                        everything |= value.equals("all");
                        include(value, fields);
                    }
                    default -> AttributeMatch.of(parameter.getKey(), value).ifPresent(conditions::add);
                }
            }
        }
        if (limit < 1 || offset < 0) {
            return Optional.empty();
        }
        List<List<StoredInstance>> matches = groups(path, level).stream()
                .filter(group -> conditions.stream().allMatch(condition -> matches(condition, level, group)))
                .toList();
        int from = (int) Math.min(offset, matches.size());
        int to = (int) Math.min(matches.size(), from + Math.min(limit, pageCap));
        ArrayNode page = Json.mapper().createArrayNode();
        for (List<StoredInstance> group : matches.subList(from, to)) {
            page.add(describe(level, group, root, everything ? null : fields));
        }
        return Optional.of(new Page(page, matches.size() - to));
    }

    /**
     * One page of matches.
     *
     * @param matches DICOM JSON
     * @param remaining number of matches after these
     */
    public record Page(ArrayNode matches, int remaining) {

        /** What PS3.18 section 8.3.4.4 has a server say if there are more. */
        public Optional<String> warning() {
            return remaining == 0
                    ? Optional.empty()
                    : Optional.of("299 imbrex-testkit: \"There are " + remaining
                            + " additional results that can be requested\"");
        }
    }

    private Collection<List<StoredInstance>> groups(ResourcePath path, String level) {
        Map<String, List<StoredInstance>> groups = new LinkedHashMap<>();
        for (StoredInstance instance : index.select(path)) {
            String key = switch (level) {
                case "studies" -> instance.study();
                case "series" -> instance.series();
                default -> instance.sop();
            };
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(instance);
        }
        return groups.values();
    }

    private static boolean matches(AttributeMatch condition, String level, List<StoredInstance> group) {
        if (condition.isFor(Tag.ModalitiesInStudy)) {
            return condition.matches(modalities(group), "CS");
        }
        boolean eachCounts = level.equals("studies") && condition.isFor(Tag.Modality);
        return eachCounts
                ? group.stream().anyMatch(instance -> condition.matches(instance.header()))
                : condition.matches(group.get(0).header());
    }

    private static ObjectNode describe(
            String level,
            List<StoredInstance> group,
            String root,
            @org.jspecify.annotations.Nullable Set<Integer> fields) {
        StoredInstance first = group.get(0);
        ObjectNode all = (ObjectNode) Json.parse(DicomJson.toJson(first.header(), JSON));
        ObjectNode shown = Json.mapper().createObjectNode();
        if (fields == null) {
            shown.setAll(all);
        } else {
            fields.stream()
                    .map(Tag::toHex)
                    .sorted()
                    .forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(value -> shown.set(key, value)));
        }
        String url = root + "studies/" + first.study();
        if (level.equals("studies")) {
            values(shown, Tag.ModalitiesInStudy, "CS", modalities(group));
            count(
                    shown,
                    Tag.NumberOfStudyRelatedSeries,
                    group.stream().map(StoredInstance::series).distinct().count());
            count(shown, Tag.NumberOfStudyRelatedInstances, group.size());
        } else {
            url += "/series/" + first.series();
            if (level.equals("series")) {
                count(shown, Tag.NumberOfSeriesRelatedInstances, group.size());
            } else {
                url += "/instances/" + first.sop();
            }
        }
        values(shown, Tag.RetrieveURL, "UR", List.of(url));
        return shown;
    }

    private static List<String> modalities(List<StoredInstance> group) {
        return group.stream()
                .flatMap(instance -> instance.header().string(Tag.Modality).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void values(ObjectNode target, int tag, String vr, List<String> values) {
        ObjectNode attribute = target.putObject(Tag.toHex(tag)).put("vr", vr);
        ArrayNode array = attribute.putArray("Value");
        values.forEach(array::add);
    }

    private static void count(ObjectNode target, int tag, long count) {
        target.putObject(Tag.toHex(tag)).put("vr", "IS").putArray("Value").add(count);
    }

    private static void include(String value, Set<Integer> fields) {
        for (String field : value.split(",", -1)) {
            try {
                fields.add(Tag.parse(field));
            } catch (IllegalArgumentException unknown) {
                // Ignored, as servers do.
            }
        }
    }

    private static long number(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }
}
