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

    static final String DICOM_JSON = "application/dicom+json";

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
    private final Faults faults;

    NodeSearch(NodeIndex index, int pageCap, Faults faults) {
        this.index = index;
        this.pageCap = pageCap;
        this.faults = faults;
    }

    void answer(Exchange exchange, ResourcePath path, String level, String root) throws IOException {
        List<AttributeMatch> conditions = new ArrayList<>();
        Set<Integer> fields = new LinkedHashSet<>(DEFAULTS.getOrDefault(level, List.of()));
        boolean everything = false;
        long limit = Long.MAX_VALUE;
        long offset = 0;
        for (Map.Entry<String, List<String>> parameter : exchange.query().entrySet()) {
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
            exchange.respond(400, "text/plain", "limit and offset must be whole numbers, limit at least 1");
            return;
        }
        List<List<StoredInstance>> matches = groups(path, level).stream()
                .filter(group -> conditions.stream().allMatch(condition -> matches(condition, level, group)))
                .toList();
        long from = faults.take(Faults.Kind.IGNORE_OFFSET).isPresent() ? 0 : Math.min(offset, matches.size());
        long to = Math.min(matches.size(), from + Math.min(limit, pageCap));
        page(exchange, level, root, matches, (int) from, (int) to, everything ? null : fields);
    }

    private static void page(
            Exchange exchange,
            String level,
            String root,
            List<List<StoredInstance>> matches,
            int from,
            int to,
            @org.jspecify.annotations.Nullable Set<Integer> fields)
            throws IOException {
        int remaining = matches.size() - to;
        if (remaining > 0) {
            exchange.with(
                    "Warning",
                    "299 imbrex-testkit: \"There are " + remaining + " additional results that can be requested\"");
        }
        if (from >= to) {
            exchange.respond(204);
            return;
        }
        ArrayNode page = Json.mapper().createArrayNode();
        for (List<StoredInstance> group : matches.subList(from, to)) {
            page.add(describe(level, group, root, fields));
        }
        exchange.respond(200, DICOM_JSON, Json.mapper().writeValueAsBytes(page));
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
