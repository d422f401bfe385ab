package io.github.imbrex.testkit.internal.spot;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.spot.Dataset.Series;
import io.github.imbrex.testkit.internal.spot.Dataset.Study;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A provider endpoint as EUCAIM's reference one behaves: a condition that it does not know is false rather than wrong, an
 * empty group inside another breaks it, and only the counts of its answer follow the query.
 */
final class Provider {

    private static final String UNKNOWN = "SNOMEDCT261665006";

    private static final Map<String, String> GENDERS =
            Map.of("SNOMEDCT248153007", "M", "SNOMEDCT248152002", "F", "SNOMEDCT74964007", "O");

    private static final Map<String, String> DIAGNOSES = Map.of(
            "SNOMEDCT399068003", "prostate",
            "SNOMEDCT254837009", "breast",
            "SNOMEDCT363358000", "lung",
            "SNOMEDCT363406005", "colon",
            "SNOMEDCT363351006", "rectum");

    private static final Map<String, String> MODALITIES =
            Map.of("RID10312", "MR", "RID10337", "PT", "RID10334", "NM", "RID10321", "CT");

    private static final Map<String, String> BODY_PARTS = Map.of(
            "SNOMEDCT76752008", "BREAST",
            "SNOMEDCT71854001", "COLON",
            "SNOMEDCT39607008", "LUNG",
            "SNOMEDCT41216001", "PROSTATE",
            "SNOMEDCT818981001", "ABDOMEN",
            "SNOMEDCT816092008", "PELVIS",
            "SNOMEDCT69536005", "HEAD");

    private static final Map<String, String> MANUFACTURERS = Map.of(
            "C200140", "Siemens",
            "birnlex_3066", "Siemens",
            "birnlex_12833", "General Electric",
            "birnlex_3065", "Philips",
            "birnlex_3067", "Toshiba");

    private final List<Dataset> datasets;

    Provider(List<Dataset> datasets) {
        this.datasets = datasets;
    }

    /** The query broke the provider, or it is no query. */
    static final class Rejection extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Rejection(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** Answers a query, {@code {"ast":...}} without its envelopes. */
    String answer(JsonNode root) throws Rejection {
        JsonNode ast = root.path("ast");
        if (!ast.isObject()) {
            throw new Rejection(422, "Missing property 'ast' in the request object.");
        }
        Test test = isEverything(ast) ? row -> true : compile(ast);
        ObjectNode answer = Json.mapper().createObjectNode();
        ArrayNode collections = answer.putArray("collections");
        for (Dataset dataset : datasets) {
            List<Study> hits = dataset.studies().stream()
                    .filter(study -> matches(study, test))
                    .toList();
            if (!hits.isEmpty()) {
                describe(collections.addObject(), dataset, hits);
            }
        }
        return answer.toString();
    }

    /** A root without children, of either operand. */
    private static boolean isEverything(JsonNode ast) throws Rejection {
        if (!ast.has("operand")) {
            return false;
        }
        isConjunction(ast);
        return children(ast).isEmpty();
    }

    /** Conditions on images must hold for one series together. */
    private static boolean matches(Study study, Test test) {
        return study.series().isEmpty()
                ? test.test(new Row(study, null))
                : study.series().stream().anyMatch(series -> test.test(new Row(study, series)));
    }

    private Test compile(JsonNode node) throws Rejection {
        if (node.has("operand")) {
            boolean all = isConjunction(node);
            JsonNode children = children(node);
            if (children.isEmpty()) {
                throw broken();
            }
            Test joined = row -> all;
            for (JsonNode child : children) {
                Test next = compile(child);
                Test before = joined;
                joined = all ? row -> before.test(row) && next.test(row) : row -> before.test(row) || next.test(row);
            }
            return joined;
        }
        if (node.isNull() || node.isNumber()) {
            throw broken();
        }
        if (!node.has("key")) {
            throw new Rejection(422, "missing 'operand' or 'key'");
        }
        return condition(node);
    }

    private static Rejection broken() {
        return new Rejection(500, "Unexpected error, may be the input is wrong");
    }

    private static boolean isConjunction(JsonNode node) throws Rejection {
        return switch (node.path("operand").asString("")) {
            case "AND" -> true;
            case "OR" -> false;
            default -> throw new Rejection(422, "unknown value for 'operand'");
        };
    }

    private static JsonNode children(JsonNode node) throws Rejection {
        JsonNode children = node.path("children");
        if (!children.isArray()) {
            throw new Rejection(422, "missing 'children' in operation");
        }
        return children;
    }

    private static Test condition(JsonNode node) throws Rejection {
        return switch (node.path("key").asString("")) {
            case "SNOMEDCT263495000" -> coded(node, GENDERS, row -> row.study().gender());
            case "SNOMEDCT439401001" ->
                coded(node, DIAGNOSES, row -> row.study().diagnosis());
            case "RID10311" ->
                coded(
                        node,
                        MODALITIES,
                        row -> row.series() == null ? null : row.series().modality());
            case "SNOMEDCT123037004" ->
                coded(
                        node,
                        BODY_PARTS,
                        row -> row.series() == null ? null : row.series().bodyPart());
            case "C25392" ->
                coded(
                        node,
                        MANUFACTURERS,
                        row -> row.series() == null ? null : row.series().manufacturer());
            case "SNOMEDCT423493009" -> numeric(node, row -> row.study().age());
            case "SNOMEDCT432213005" -> numeric(node, row -> row.study().year());
            default -> row -> false;
        };
    }

    private static Test coded(JsonNode node, Map<String, String> codes, Function<Row, @Nullable String> field)
            throws Rejection {
        JsonNode value = node.path("value");
        switch (node.path("type").asString("")) {
            case "EQUALS", "CONTAINS" -> {
                Predicate<@Nullable String> equal = equal(value, codes);
                return equal == null ? row -> false : row -> equal.test(field.apply(row));
            }
            case "NOT_EQUALS" -> {
                Predicate<@Nullable String> equal = equal(value, codes);
                return equal == null ? row -> false : row -> field.apply(row) != null && !equal.test(field.apply(row));
            }
            case "IN" -> {
                List<Predicate<@Nullable String>> known = value.valueStream()
                        .map(item -> equal(item, codes))
                        .filter(Objects::nonNull)
                        .toList();
                if (known.isEmpty()) {
                    throw broken();
                }
                return row -> known.stream().anyMatch(equal -> equal.test(field.apply(row)));
            }
            default -> {
                return row -> false;
            }
        }
    }

    private static @Nullable Predicate<@Nullable String> equal(JsonNode value, Map<String, String> codes) {
        String code = value.asString("");
        if (code.equals(UNKNOWN)) {
            return field -> field == null;
        }
        String known = codes.get(code);
        return known == null ? null : known::equals;
    }

    private static Test numeric(JsonNode node, Function<Row, @Nullable Integer> field) {
        JsonNode value = node.path("value");
        double min = value.path("min").asDouble(Double.NaN);
        double max = value.path("max").asDouble(Double.NaN);
        double alone = value.asDouble(Double.NaN);
        Predicate<Integer> test = switch (node.path("type").asString("")) {
            case "BETWEEN" -> number -> number >= min && number <= max;
            case "LOWER_THAN" -> number -> number < alone || number <= max;
            case "GREATER_THAN" -> number -> number > alone || number >= min;
            case "EQUALS" -> number -> number == alone;
            case "NOT_EQUALS" -> number -> !Double.isNaN(alone) && number != alone;
            default -> number -> false;
        };
        return row -> {
            Integer number = field.apply(row);
            return number != null && test.test(number);
        };
    }

    private static void describe(ObjectNode collection, Dataset dataset, List<Study> hits) {
        List<Study> all = dataset.studies();
        collection.put("id", dataset.id()).put("name", dataset.name());
        collection.put("studies_count", hits.size());
        collection.put(
                "subjects_count", hits.stream().map(Study::subject).distinct().count());
        List<Integer> ages =
                all.stream().map(Study::age).filter(Objects::nonNull).sorted().toList();
        if (ages.isEmpty()) {
            collection.put("age_range", 0);
        } else {
            collection.putObject("age_range").put("min", ages.get(0)).put("max", ages.get(ages.size() - 1));
        }
        strings(
                collection.putArray("gender"),
                all.stream().map(Study::gender).map(Provider::spelled).toList());
        List<Series> series =
                all.stream().flatMap(study -> study.series().stream()).toList();
        strings(
                collection.putArray("modality"),
                series.stream().map(Series::modality).toList());
        strings(
                collection.putArray("body_parts"),
                series.stream()
                        .map(item -> item.bodyPart() == null
                                ? "Unknown"
                                : item.bodyPart().toUpperCase(Locale.ROOT))
                        .toList());
        collection.put("description", dataset.description());
    }

    /** With the misspelling that real answers have. */
    private static String spelled(@Nullable String gender) {
        return gender == null
                ? "Unkown"
                : switch (gender) {
                    case "M" -> "Male";
                    case "F" -> "Female";
                    default -> "Undifferentiated";
                };
    }

    private static void strings(ArrayNode array, Collection<String> words) {
        new TreeSet<>(words).forEach(array::add);
    }

    private record Row(Study study, @Nullable Series series) {}

    @FunctionalInterface
    private interface Test {
        boolean test(Row row);
    }
}
