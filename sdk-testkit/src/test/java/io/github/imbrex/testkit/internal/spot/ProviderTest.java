package io.github.imbrex.testkit.internal.spot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.RealData;
import io.github.imbrex.testkit.internal.spot.Dataset.Series;
import io.github.imbrex.testkit.internal.spot.Dataset.Study;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The stand-in provider beside the recorded answers of the real one. */
class ProviderTest {

    /** Somebody of every kind that the recordings ask for, so that no query is without a hit by chance. */
    private static final List<Dataset> EVERYBODY = List.of(new Dataset(
            "all",
            "All",
            "",
            List.of(
                    study("1", "M", 52, 2018, "prostate", "MR", "PROSTATE", "Siemens"),
                    study("2", "F", 70, 2019, "breast", "MG", "BREAST", "Philips"),
                    study("3", "F", 66, 2021, "lung", "PT", "LUNG", "Siemens"),
                    study("4", "O", 20, 2011, "colon", "CT", "ABDOMEN", "General Electric"),
                    study("5", null, null, null, null, "CT", null, "Toshiba"))));

    /** It agrees on what is an error, which error, and what is nothing: the same status, the same emptiness. */
    @Test
    void judgesEveryRecordedQueryAsTheRealOneDid() throws Exception {
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> real = new TreeMap<>();
        JsonNode exchanges = Json.parse(
                        Files.readAllBytes(RealData.path("infrastructure/real/dataset-service/eucaim-search.json")))
                .path("exchanges");
        for (JsonNode exchange : exchanges) {
            JsonNode response = exchange.path("response");
            JsonNode body = exchange.path("request").path("body");
            int status = response.path("status").asInt();
            boolean aboutHttp = status == 400 || status == 401 || status == 404 || status == 405 || !body.isObject();
            if (!aboutHttp) {
                String name = exchange.path("name").asString();
                real.put(name, judgement(status, response.path("body")));
                ours.put(name, judgement(body));
            }
        }
        assertThat(real).isNotEmpty();
        assertThat(ours).isEqualTo(real);
    }

    private static String judgement(JsonNode query) {
        try {
            return judgement(200, Json.parse(new Provider(EVERYBODY).answer(query)));
        } catch (Provider.Rejection rejection) {
            return judgement(rejection.status(), Json.mapper().nullNode());
        }
    }

    private static String judgement(int status, JsonNode body) {
        return status != 200
                ? Integer.toString(status)
                : body.path("collections").isEmpty() ? "nothing" : "hits";
    }

    private static Study study(
            String subject,
            String gender,
            Integer age,
            Integer year,
            String diagnosis,
            String modality,
            String bodyPart,
            String manufacturer) {
        return new Study(subject, gender, age, year, diagnosis, List.of(new Series(modality, bodyPart, manufacturer)));
    }
}
