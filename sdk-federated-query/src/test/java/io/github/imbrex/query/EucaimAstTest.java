package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.Seed;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EucaimAstTest {

    private static final UUID ID = UUID.fromString("3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10");

    @Test
    void isTheThreeLayersThatTheExplorerSends() {
        assertThat(root("gender = male and diagnosis = prostate and modality = MR"))
                .isEqualTo(Json.parse("""
                        { "ast": { "operand": "OR", "children": [ { "operand": "AND", "children": [
                            { "operand": "OR", "children": [ { "key": "SNOMEDCT263495000", "type": "EQUALS", "system": "", "value": "SNOMEDCT248153007" } ] },
                            { "operand": "OR", "children": [ { "key": "SNOMEDCT439401001", "type": "EQUALS", "system": "urn:snomed-org/sct", "value": "SNOMEDCT399068003" } ] },
                            { "operand": "OR", "children": [ { "key": "RID10311", "type": "EQUALS", "system": "urn:oid:2.16.840.1.113883.6.256", "value": "RID10312" } ] }
                          ] } ] },
                          "id": "3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10__search__3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10" }
                        """));
    }

    @Test
    void everythingIsARootWithoutChildren() {
        assertThat(EucaimAst.of(CohortQuery.everything()).root(ID).path("ast"))
                .isEqualTo(Json.parse("{\"operand\":\"OR\",\"children\":[]}"));
    }

    @Test
    void rangesAreClosedAndNumbersPlain() {
        assertThat(conditions("age >= 50 and psa <= 10.5 and year in 2010..2020"))
                .containsExactly(
                        "SNOMEDCT423493009 BETWEEN {\"min\":50,\"max\":150}",
                        "EUCAIM_Hyper-Ontology_V1.0.CLIN1033410 BETWEEN {\"min\":0,\"max\":10.5}",
                        "SNOMEDCT432213005 BETWEEN {\"min\":2010,\"max\":2020}");
    }

    @Test
    void negationArrivesAtTheConditions() {
        assertThat(shape("not (gender in (male, female) or age in 50..70)"))
                .isEqualTo("[[NOT_EQUALS] [NOT_EQUALS] [LOWER_THAN GREATER_THAN]]");
        assertThat(shape("not (diagnosis = lung and age >= 50)")).isEqualTo("[[NOT_EQUALS]] [[LOWER_THAN]]");
        assertThat(shape("not not diagnosis = lung")).isEqualTo("[[EQUALS]]");
    }

    @Test
    void negatingOneOfTwoCriteriaUnderOneKeyNamesTheOtherValues() {
        assertThat(conditions("not bi_rads in (0, 1, 2, 3)"))
                .containsExactly(
                        "EUCAIM_Hyper-Ontology_V1.0.IMG1005459 EQUALS \"EUCAIM_Hyper-Ontology_V1.0.IMG1005465\"",
                        "EUCAIM_Hyper-Ontology_V1.0.IMG1005459 EQUALS \"EUCAIM_Hyper-Ontology_V1.0.IMG1005464\"",
                        "EUCAIM_Hyper-Ontology_V1.0.IMG1005459 EQUALS \"EUCAIM_Hyper-Ontology_V1.0.IMG1005463\"");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> conditions("not pi_rads in (1, 2, 3, 4, 5)"))
                .withMessageContaining("not pi_rads")
                .satisfies(thrown -> assertThat(thrown.offset()).isEmpty());
    }

    @Test
    void alternativesOfOneCriterionShareAGroup() {
        assertThat(shape("diagnosis = lung or diagnosis = colon or diagnosis = lung"))
                .isEqualTo("[[EQUALS EQUALS]]");
        assertThat(shape("(age in 40..50 or age in 60..70) and modality = CT"))
                .isEqualTo("[[BETWEEN BETWEEN] [EQUALS]]");
        assertThat(shape("diagnosis = lung and (modality = CT or gender = male)"))
                .isEqualTo("[[EQUALS] [EQUALS]] [[EQUALS] [EQUALS]]");
    }

    @Test
    void refusesWhatFallsApartIntoTooManyAlternatives() {
        String pair = "(diagnosis = lung or modality = CT) and (gender = male or year = 2019)";
        String many = String.join(" and ", Collections.nCopies(12, "(%s)".formatted("age in %d..%d or psa in %d..%d")));
        Object[] numbers = new Object[48];
        for (int i = 0; i < 48; i++) {
            numbers[i] = i % 2 == 0 ? i : 100;
        }
        assertThat(EucaimAst.of(CohortQuery.parse(pair)).alternatives()).hasSize(4);
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> EucaimAst.of(CohortQuery.parse(many.formatted(numbers))))
                .withMessageContaining("256 alternatives");
    }

    @Test
    void theEnvelopeIsTheOneOfEucaim() {
        String body = EucaimAst.of(CohortQuery.parse("diagnosis = lung")).body(ID);
        JsonNode envelope = Json.parse(Base64.getDecoder().decode(body));
        assertThat(envelope.propertyNames()).containsExactly("lang", "query");
        assertThat(envelope.path("lang").asString()).isEqualTo("ast");
        assertThat(Json.parse(Base64.getDecoder().decode(envelope.path("query").asString())))
                .isEqualTo(root("diagnosis = lung"));
    }

    @Test
    void meansTheSameAsTheQuery() {
        Random random = Seed.random("EucaimAstTest.meansTheSameAsTheQuery");
        int translated = 0;
        for (int round = 0; round < Seed.rounds(1_000); round++) {
            Node node = RandomNode.of(random, 3);
            JsonNode ast;
            try {
                ast = EucaimAst.of(new CohortQuery(node)).root(ID).path("ast");
            } catch (QueryException inexpressible) {
                continue;
            }
            translated++;
            assertShape(ast);
            for (int person = 0; person < 20; person++) {
                Map<Criterion, Object> record = record(random);
                assertThat(holds(ast, record)).as(node + " for " + record).isEqualTo(holds(node, record));
            }
        }
        assertThat(translated).isGreaterThan(100);
    }

    /** OR of AND of OR of conditions, none of them empty. */
    private static void assertShape(JsonNode ast) {
        assertThat(ast.path("operand").asString()).isEqualTo("OR");
        for (JsonNode alternative : ast.path("children")) {
            assertThat(alternative.path("operand").asString()).isEqualTo("AND");
            assertThat(alternative.path("children")).isNotEmpty();
            for (JsonNode group : alternative.path("children")) {
                assertThat(group.path("operand").asString()).isEqualTo("OR");
                assertThat(group.path("children")).isNotEmpty();
                group.path("children")
                        .forEach(condition -> assertThat(condition.has("key")).isTrue());
            }
        }
    }

    private static Map<Criterion, Object> record(Random random) {
        Map<Criterion, Object> record = new HashMap<>();
        for (Criterion criterion : Criterion.all()) {
            if (criterion.kind() == Criterion.Kind.CODED) {
                record.put(
                        criterion,
                        criterion
                                .values()
                                .get(random.nextInt(criterion.values().size()))
                                .code());
            } else {
                record.put(criterion, criterion.lowest().orElseThrow().doubleValue() + random.nextInt(600) / 10.0);
            }
        }
        return record;
    }

    private static boolean holds(Node node, Map<Criterion, Object> record) {
        if (node instanceof Node.All all) {
            return all.children().stream().allMatch(child -> holds(child, record));
        } else if (node instanceof Node.Any any) {
            return any.children().stream().anyMatch(child -> holds(child, record));
        } else if (node instanceof Node.Not not) {
            return !holds(not.child(), record);
        } else if (node instanceof Node.OneOf oneOf) {
            return oneOf.values().stream().anyMatch(value -> value.code().equals(record.get(oneOf.criterion())));
        }
        Node.Range range = (Node.Range) node;
        double number = (double) record.get(range.criterion());
        return (range.min() == null || number >= range.min().doubleValue())
                && (range.max() == null || number <= range.max().doubleValue());
    }

    private static boolean holds(JsonNode node, Map<Criterion, Object> record) {
        if (node.has("operand")) {
            var children = node.path("children").valueStream();
            return node.path("operand").asString().equals("AND")
                    ? children.allMatch(child -> holds(child, record))
                    : children.anyMatch(child -> holds(child, record));
        }
        JsonNode value = node.path("value");
        return record.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(node.path("key").asString()))
                .anyMatch(entry -> switch (node.path("type").asString()) {
                    case "EQUALS" -> entry.getValue().equals(value.asString());
                    case "NOT_EQUALS" -> !entry.getValue().equals(value.asString());
                    case "BETWEEN" ->
                        (double) entry.getValue() >= value.path("min").asDouble()
                                && (double) entry.getValue()
                                        <= value.path("max").asDouble();
                    case "LOWER_THAN" -> (double) entry.getValue() < value.asDouble();
                    case "GREATER_THAN" -> (double) entry.getValue() > value.asDouble();
                    default -> throw new AssertionError(node);
                });
    }

    private static JsonNode root(String text) {
        return Json.parse(EucaimAst.of(CohortQuery.parse(text)).root(ID).toString());
    }

    private static List<String> conditions(String text) {
        List<String> conditions = new ArrayList<>();
        for (JsonNode alternative : root(text).path("ast").path("children")) {
            for (JsonNode group : alternative.path("children")) {
                for (JsonNode condition : group.path("children")) {
                    conditions.add(condition.path("key").asString() + " "
                            + condition.path("type").asString() + " " + condition.path("value"));
                }
            }
        }
        return conditions;
    }

    private static String shape(String text) {
        List<String> alternatives = new ArrayList<>();
        for (JsonNode alternative : root(text).path("ast").path("children")) {
            List<String> groups = new ArrayList<>();
            for (JsonNode group : alternative.path("children")) {
                groups.add("["
                        + String.join(
                                " ",
                                group.path("children")
                                        .valueStream()
                                        .map(condition -> condition.path("type").asString())
                                        .toList())
                        + "]");
            }
            alternatives.add("[" + String.join(" ", groups) + "]");
        }
        return String.join(" ", alternatives);
    }
}
