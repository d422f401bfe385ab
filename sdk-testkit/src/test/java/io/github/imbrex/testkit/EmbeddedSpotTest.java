package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-in on the wire, without the SDK's client. */
@Timeout(30)
class EmbeddedSpotTest {

    private static final String EVERYTHING = "{\"ast\":{\"operand\":\"OR\",\"children\":[]},\"id\":\"x\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedSpot spot = EmbeddedSpot.builder()
            .site("alpha", SiteBehaviour.answers(SyntheticCollection.of("c1", "Prostate MR", "prostate", "MR", 9)))
            .site("beta", SiteBehaviour.fails())
            .start();

    @AfterEach
    void close() {
        spot.close();
    }

    @Test
    void takesATaskAndNamesNoLocation() throws Exception {
        HttpResponse<String> created = post(task(UUID.randomUUID(), "[\"alpha\"]", eucaim(EVERYTHING)));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEmpty();
        assertThat(created.headers().firstValue("Location")).isEmpty();
        assertThat(spot.tasks()).singleElement().satisfies(task -> {
            assertThat(task.sites()).containsExactly("alpha");
            assertThat(task.ast().orElseThrow()).contains("\"operand\":\"OR\"");
        });
    }

    @Test
    void streamsUntilSoManyResultsAreFinal() throws Exception {
        UUID id = UUID.randomUUID();
        post(task(id, "[\"alpha\",\"beta\"]", eucaim(EVERYTHING)));
        HttpResponse<String> stream = get(id + "?wait_count=2");
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(stream.body())
                .contains("event: new_result\ndata: {\"from\":\"focus.alpha.broker.example.org\"")
                .contains("\"status\":\"claimed\"")
                .contains("\"status\":\"succeeded\"")
                .contains("\"status\":\"permfailed\",\"body\":\"Failed to execute query.\"")
                .endsWith("\n\n");
        assertThat(get(id + "?wait_count=2").body())
                .as("a second listener sees the latest result of each site")
                .doesNotContain("claimed");
        assertThat(spot.streams()).isEqualTo(2);
    }

    @Test
    void waitsByDefaultForAllItsSitesWhateverWasAsked() throws Exception {
        UUID id = UUID.randomUUID();
        post(task(id, "[\"alpha\"]", eucaim(EVERYTHING)));
        assertThat(get(id + "?wait_count=1").statusCode()).isEqualTo(200);
        var pending = http.sendAsync(request("beam/" + id).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(get(id + "?wait_count=1").body()).contains("succeeded");
        assertThat(pending).isNotDone();
    }

    @Test
    void withoutSitesTheServersOwnAreAsked() throws Exception {
        UUID id = UUID.randomUUID();
        post("{\"id\":\"" + id + "\",\"query\":\"" + eucaim(EVERYTHING) + "\"}");
        assertThat(spot.tasks().get(0).sites()).containsExactly("alpha", "beta");
    }

    @Test
    void answersAreNamedByFocusInFrontOfTheProvidersOwnText() throws Exception {
        assertThat(answer("alpha", eucaim(EVERYTHING)))
                .startsWith("{\"provider\":\"ALPHA\",\"provider_icon\":\"iVBORw0KGgo")
                .contains("\",\"collections\":[{\"id\":\"c1\"")
                .contains("\"subjects_count\":9")
                .contains("\"modality\":[\"MR\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"lang":"ast","payload":"B64"} | {"ast":{"operand":"OR","children":[]},"id":"x"}
                    {"lang":"cql","query":"B64"}   | {"ast":{"operand":"OR","children":[]},"id":"x"}
                    {"lang":"ast","query":"B64"}   | {"ast":{"operand":"XOR","children":[]},"id":"x"}
                    {"lang":"ast","query":"B64"}   | {"ast":{"operand":"OR","children":[]}}
                    {"lang":"ast","query":"B64"}   | {"ast":{"operand":"OR","children":[{"key":"RID10311","type":"LIKE","value":"x"}]},"id":"x"}
                    {"lang":"ast","query":"B64"}   | {"ast":{"operand":"OR","children":[{"key":"RID10311","type":"BETWEEN","value":{"min":1}}]},"id":"x"}
                    {"lang":"ast","query":"B64"}   | no JSON
                    {"lang":"ast","query":"%%%"}   | x
                    """)
    void whatFocusCannotReadFailsForGood(String envelope, String root) throws Exception {
        String body = base64(envelope.replace("B64", base64(root)));
        assertThat(result("alpha", body)).contains("\"status\":\"permfailed\",\"body\":\"Cannot parse query.\"");
    }

    @Test
    void anEmptyGroupBreaksTheProviderAndAnUnknownConditionIsFalse() throws Exception {
        assertThat(
                        result(
                                "alpha",
                                eucaim(
                                        "{\"ast\":{\"operand\":\"OR\",\"children\":[{\"operand\":\"AND\",\"children\":[]}]},\"id\":\"x\"}")))
                .contains("Failed to execute query.");
        assertThat(
                        answer(
                                "alpha",
                                eucaim(
                                        "{\"ast\":{\"operand\":\"OR\",\"children\":[{\"key\":\"weather\",\"type\":\"EQUALS\",\"value\":\"rain\"}]},\"id\":\"x\"}")))
                .endsWith("\"collections\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id":"3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10","sites":[],"query":"e30="}        | 400 | No sites specified
                    {"id":"3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10","sites":["alpha"],"query":"%"}    | 400 | Query is not valid base64
                    {"id":"3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10","sites":["alpha"],"query":"e3"}   | 400 | Query is not valid JSON
                    {"id":"seven","sites":["alpha"],"query":"e30="}                                | 422 | Failed to deserialize
                    {"id":"3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10","sites":"alpha","query":"e30="}   | 422 | Failed to deserialize
                    {"id":"3b5c2f0e-6a0f-4a5d-9a55-0e5a6f1f7a10","sites":["alpha"]}                | 422 | Failed to deserialize
                    {                                                                              | 400 | Failed to parse
                    """)
    void refusesAsTheServiceDoes(String body, int status, String text) throws Exception {
        HttpResponse<String> refused = post(body);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).startsWith(text);
        assertThat(spot.tasks()).isEmpty();
    }

    @Test
    void theOtherRefusals() throws Exception {
        UUID id = UUID.randomUUID();
        String task = task(id, "[\"alpha\"]", eucaim(EVERYTHING));
        assertThat(http.send(
                                request("beam")
                                        .POST(HttpRequest.BodyPublishers.ofString(task))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(415);
        assertThat(post(task).statusCode()).isEqualTo(201);
        assertThat(post(task).body()).as("a second task under a live id").isEqualTo("Unable to query Beam.Proxy");
        assertThat(get(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
        assertThat(get(id + "?wait_count=many").statusCode()).isEqualTo(400);
        assertThat(send("health").body()).isEqualTo("{\"summary\":\"Healthy\",\"beam\":\"Ok\"}");
        assertThat(send("prism/criteria").statusCode()).isEqualTo(400);
    }

    @Test
    void theGatewayLetsInByBearerOrCookie() throws Exception {
        spot.close();
        spot = EmbeddedSpot.builder()
                .site("alpha", SiteBehaviour.fails())
                .bearer("valid"::equals)
                .fault(EmbeddedSpot.Fault.LOGIN_REDIRECT)
                .start();
        String path = "beam/" + UUID.randomUUID();
        HttpResponse<String> stranger = send(path);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElseThrow()).startsWith("/oauth2/start?rd=%2Fbackend");
        assertThat(http.send(
                                request(path)
                                        .header("Authorization", "Bearer valid")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send(
                                request(path)
                                        .header("Cookie", "a=b; _eucaim_explorer_oauth2=valid; c=d")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send(
                                request(path)
                                        .header("Authorization", "Bearer other")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(302);
    }

    private String result(String site, String query) throws Exception {
        UUID id = UUID.randomUUID();
        post(task(id, "[\"" + site + "\"]", query));
        return get(id + "?wait_count=1").body();
    }

    /** The provider's answer, out of its envelopes. */
    private String answer(String site, String query) throws Exception {
        String events = result(site, query);
        String body = events.replaceAll("(?s).*\"succeeded\",\"body\":\"([^\"]*)\".*", "$1");
        return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    }

    private static String eucaim(String root) {
        return base64("{\"lang\":\"ast\",\"query\":\"" + base64(root) + "\"}");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String task(UUID id, String sites, String query) {
        return "{\"id\":\"" + id + "\",\"sites\":" + sites + ",\"query\":\"" + query + "\"}";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(spot.uri().resolve(path));
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return http.send(
                request("beam")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String idAndQuery) throws IOException, InterruptedException {
        return send("beam/" + idAndQuery);
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }
}
