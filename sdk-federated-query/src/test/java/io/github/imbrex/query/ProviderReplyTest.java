package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProviderReplyTest {

    @Test
    void readsWhatAProviderSends() throws Exception {
        ProviderReply reply = reply("""
                {"provider":"CHAIMELEON","provider_icon":"iVBORw0KGgo","collections":[
                 {"id":"c0ffee00","name":"Prostate MR 2025","description":"<p>Synthetic <i>example</i></p>",
                  "studies_count":120,"subjects_count":97,"age_range":{"min":46,"max":88},"gender":["Male","Unkown"],
                  "modality":["MR"],"body_parts":["PROSTATE"]}],
                 "total":{"studies_count":120,"subjects_count":97}}
                """);
        assertThat(reply.provider()).isEqualTo("CHAIMELEON");
        assertThat(reply.total()).isEqualTo(new ProviderReply.Total(Count.exactly(97), Count.exactly(120)));
        assertThat(reply.collections()).singleElement().satisfies(collection -> {
            assertThat(collection.id()).isEqualTo("c0ffee00");
            assertThat(collection).hasToString("Prostate MR 2025: 97 subjects, 120 studies");
            assertThat(collection.description()).contains("<p>Synthetic <i>example</i></p>");
            assertThat(collection.youngest()).contains(46);
            assertThat(collection.oldest()).contains(88);
            assertThat(collection.genders()).containsExactly("Male", "Unkown");
            assertThat(collection.modalities()).containsExactly("MR");
            assertThat(collection.bodyParts()).containsExactly("PROSTATE");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"collections\":[{\"id\":7,\"name\":null,\"age_range\":0,\"subjects_count\":5}]}",
                "{\"collections\":[{\"id\":\"7\",\"age_range\":{\"min\":-1,\"max\":900},\"subjects_count\":5.0}]}",
                "{\"collections\":[{\"id\":\"7\",\"modalities\":[\"MR\",null,{\"a\":[]}],\"gender\":\"Male\",\"subjects_count\":5e0}]}",
                "{\"x\":{\"collections\":1},\"collections\":[{\"subjects_count\":5,\"id\":\"7\",\"new\":[[[]]],\"description\":[\"a\"]}]}",
                "{\"provider\":\"FIRST\",\"provider\":\"SECOND\",\"collections\":[{\"id\":\"7\",\"subjects_count\":5,\"studies_count\":null}]}",
                "{\"collections\":[{\"id\":\"7\\u0000\\u001b\",\"subjects_count\":5,\"gender\":{\"Male\":1}}],\"total\":7}"
            })
    void survivesTheQuirksOfWhatOnlyDescribes(String json) throws Exception {
        assertThat(reply(json).collections()).singleElement().satisfies(collection -> {
            assertThat(collection.subjects()).isEqualTo(Count.exactly(5));
            assertThat(collection.studies()).isEqualTo(Count.unknown());
            assertThat(collection.id()).isEqualTo("7");
            assertThat(collection.name()).isEqualTo("7");
            assertThat(collection.youngest()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"collections":[{"subjects_count":-1}]}                         | collection 1: subjects_count is negative
                    {"collections":[{},{"studies_count":"many"}]}                   | collection 2: studies_count is no number
                    {"collections":[{"studies_count":1.5}]}                         | collection 1: studies_count is no whole number
                    {"collections":[{"studies_count":1e400}]}                       | collection 1: studies_count is no whole number
                    {"collections":[{"studies_count":99999999999999999999999}]}     | collection 1: studies_count is no whole number
                    {"collections":[{"studies_count":true}]}                        | collection 1: studies_count is no number
                    {"collections":[5]}                                             | collection 1 is no object
                    {"collections":{}}                                              | no list of collections
                    {}                                                              | no list of collections
                    []                                                              | no JSON object
                    "text"                                                          | no JSON object
                    {"collections":[{"id":"x"                                       | no JSON
                    {"collections":[]} {}                                           | goes on after its end
                    <!DOCTYPE html><html></html>                                    | no JSON
                    {"provider":"A"B","collections":[]}                             | no JSON
                    """)
    void refusesWhatCannotBeCounted(String json, String why) {
        assertThatExceptionOfType(ProviderReply.Fault.class)
                .isThrownBy(() -> reply(json))
                .withMessageContaining(why);
    }

    @Test
    void refusesDeepJsonWithoutFallingIntoIt() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"collections\":[]}";
        assertThatExceptionOfType(ProviderReply.Fault.class)
                .isThrownBy(() -> reply(deep))
                .withMessageContaining("nested too deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "%%%", "eyJ", "Failed to execute query."})
    void refusesWhatIsNoBase64OfJson(String body) {
        assertThatExceptionOfType(ProviderReply.Fault.class).isThrownBy(() -> ProviderReply.of(body));
    }

    @Test
    void takesBase64AsABrowserDoes() throws Exception {
        String encoded = Base64.getMimeEncoder()
                .encodeToString("{\"provider\":\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\",\"collections\":[ ]}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(ProviderReply.of(" " + encoded.replace("=", "") + "\r\n").collections())
                .isEmpty();
    }

    /** Every answer that a real provider gave is read, and the numbers are the ones in it. */
    @Test
    void readsTheRecordedAnswersOfARealProvider() throws Exception {
        JsonNode recorded = exchanges();
        int read = 0;
        for (JsonNode exchange : recorded) {
            JsonNode answer = exchange.path("response").path("body");
            if (exchange.path("response").path("status").asInt() != 200) {
                continue;
            }
            ProviderReply reply = reply(answer.toString());
            assertThat(reply.collections()).hasSameSizeAs(answer.path("collections"));
            for (int i = 0; i < reply.collections().size(); i++) {
                JsonNode expected = answer.path("collections").path(i);
                CollectionMatch collection = reply.collections().get(i);
                assertThat(collection.id()).isEqualTo(expected.path("id").asString());
                assertThat(collection.name()).isEqualTo(expected.path("name").asString());
                assertThat(collection.subjects())
                        .isEqualTo(Count.exactly(expected.path("subjects_count").asLong()));
                assertThat(collection.studies())
                        .isEqualTo(Count.exactly(expected.path("studies_count").asLong()));
                assertThat(collection.oldest().isPresent())
                        .isEqualTo(expected.path("age_range").isObject());
            }
            read++;
        }
        assertThat(read).isPositive();
    }

    private static JsonNode exchanges() throws IOException {
        return Json.parse(Files.readAllBytes(RealData.path("infrastructure/real/dataset-service/eucaim-search.json")))
                .path("exchanges");
    }

    private static ProviderReply reply(String json) throws ProviderReply.Fault {
        return ProviderReply.of(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
    }
}
