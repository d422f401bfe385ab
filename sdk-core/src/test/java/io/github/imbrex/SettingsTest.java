package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.internal.net.DirectHosts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private final Environment environment = new Environment() {
        @Override
        public Optional<String> property(String name) {
            return Optional.ofNullable(properties.get(name));
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(variables.get(name));
        }
    };

    private Settings.Draft draft() {
        var draft = new Settings.Draft();
        draft.fillFrom(environment);
        return draft;
    }

    private Imbrex.Builder builder() {
        return Imbrex.builder().fromEnv(environment);
    }

    @Test
    void builderWinsOverPropertyWinsOverEnvironmentWinsOverDefault() {
        assertThat(draft().finish().get(Setting.ANSWER_TIMEOUT)).isEqualTo(Duration.ofSeconds(60));
        variables.put("IMBREX_ANSWER_TIMEOUT", "7s");
        assertThat(draft().finish().get(Setting.ANSWER_TIMEOUT)).isEqualTo(Duration.ofSeconds(7));
        properties.put("imbrex.answer-timeout", "PT6S");
        assertThat(draft().finish().get(Setting.ANSWER_TIMEOUT)).isEqualTo(Duration.ofSeconds(6));
        var draft = new Settings.Draft();
        draft.set(Setting.ANSWER_TIMEOUT, Duration.ofSeconds(5));
        draft.fillFrom(environment); // the order of calls does not matter
        assertThat(draft.finish().get(Setting.ANSWER_TIMEOUT)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void everySettingIsReadFromItsVariable() {
        variables.putAll(Map.ofEntries(
                Map.entry("IMBREX_CONNECT_TIMEOUT", "250ms"),
                Map.entry("IMBREX_ANSWER_TIMEOUT", "2m"),
                Map.entry("IMBREX_IDLE_TIMEOUT", "1h"),
                Map.entry("IMBREX_RETRY_ATTEMPTS", "5"),
                Map.entry("IMBREX_RETRY_FIRST_PAUSE", "0s"),
                Map.entry("IMBREX_RETRY_LONGEST_PAUSE", "3S"),
                Map.entry("IMBREX_RETRY_BUDGET", "0"),
                Map.entry("IMBREX_PROXY", "http://proxy.example.org:3128"),
                Map.entry("IMBREX_PROXY_USER", "worker"),
                Map.entry("IMBREX_PROXY_PASSWORD", "p1"),
                Map.entry("IMBREX_NO_PROXY", "a.example.org, .b.example.org"),
                Map.entry("IMBREX_TRUST_ANCHORS", "anchors.pem"),
                Map.entry("IMBREX_TRUST_ANCHORS_PASSWORD", "p2"),
                Map.entry("IMBREX_CLIENT_CERTIFICATE", "client.pem"),
                Map.entry("IMBREX_CLIENT_KEY", "key.pem"),
                Map.entry("IMBREX_CLIENT_KEY_PASSWORD", "p3"),
                Map.entry("IMBREX_USER_AGENT", "viewer/1"),
                Map.entry("IMBREX_TOKEN", "t"),
                Map.entry("IMBREX_TOKEN_ORIGIN", "https://node.example.org")));
        Settings settings = draft().finish();
        assertThat(Setting.ALL).allSatisfy(setting -> {
            assertThat(variables).containsKey(setting.variable());
            assertThat(settings.find(setting)).as(setting.name()).isPresent();
        });
        assertThat(settings.get(Setting.CONNECT_TIMEOUT)).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.get(Setting.IDLE_TIMEOUT)).isEqualTo(Duration.ofHours(1));
        assertThat(settings.get(Setting.RETRY_LONGEST_PAUSE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.get(Setting.RETRY_BUDGET)).isZero();
        assertThat(settings.get(Setting.NO_PROXY))
                .isEqualTo(DirectHosts.of(List.of("a.example.org", ".b.example.org")));
        assertThat(settings.get(Setting.CLIENT_KEY)).isEqualTo(Path.of("key.pem"));
        assertThat(settings.get(Setting.TOKEN_ORIGIN)).isEqualTo(URI.create("https://node.example.org/"));
    }

    @Test
    void propertiesAndEnvironmentAreNotReadUnasked() {
        variables.put("IMBREX_ANSWER_TIMEOUT", "nonsense");
        assertThat(new Settings.Draft().finish().get(Setting.ANSWER_TIMEOUT)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void secretsHaveNoSystemProperty() {
        for (Setting<String> secret : List.of(
                Setting.TOKEN, Setting.PROXY_PASSWORD, Setting.CLIENT_KEY_PASSWORD, Setting.TRUST_ANCHORS_PASSWORD)) {
            properties.put(secret.property(), "exposed");
            assertThat(draft().finish().find(secret)).as(secret.name()).isEmpty();
        }
    }

    @Test
    void blankTextCountsAsNotSet() {
        variables.put("IMBREX_RETRY_ATTEMPTS", "4");
        properties.put("imbrex.retry-attempts", "  ");
        assertThat(draft().finish().get(Setting.RETRY_ATTEMPTS)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "IMBREX_CONNECT_TIMEOUT, 10, not a duration",
        "IMBREX_CONNECT_TIMEOUT, -1s, not a duration",
        "IMBREX_CONNECT_TIMEOUT, 0s, out of range",
        "IMBREX_CONNECT_TIMEOUT, PT-5S, out of range",
        "IMBREX_IDLE_TIMEOUT, 100000s, more than",
        "IMBREX_IDLE_TIMEOUT, 999999999h, 24 h",
        "IMBREX_RETRY_ATTEMPTS, three, not a number",
        "IMBREX_RETRY_ATTEMPTS, 0, from 1 to 10",
        "IMBREX_RETRY_ATTEMPTS, 11, from 1 to 10",
        "IMBREX_RETRY_BUDGET, -1, from 0 to 10000",
        "IMBREX_RETRY_BUDGET, 99999999999, not a number",
        "IMBREX_PROXY, proxy:3128, http://host:port",
        "IMBREX_PROXY, https://proxy:3128, http://host:port",
        "IMBREX_PROXY, socks://proxy:1080, http://host:port",
        "IMBREX_PROXY, http://proxy:3128/path, http://host:port",
        "IMBREX_PROXY, http://proxy, port is missing",
        "IMBREX_PROXY, http://proxy:99999, 1 to 65535",
        "IMBREX_PROXY, http://a b, not a URI",
        "IMBREX_NO_PROXY, http://a.example.org, not a host",
        "IMBREX_NO_PROXY, a.example.org:443, not a host",
        "IMBREX_TRUST_ANCHORS, missing-file.pem, does not exist",
        "IMBREX_CLIENT_CERTIFICATE, missing-file.pem, does not exist",
        "IMBREX_CLIENT_KEY, key.pem, client-certificate is missing",
        "IMBREX_PROXY_USER, a:b, colon",
        "IMBREX_PROXY_PASSWORD, secret-word, proxy-user is missing",
        "IMBREX_TOKEN_ORIGIN, node.example.org, must start with http",
        "IMBREX_TOKEN_ORIGIN, https://node.example.org/?a=b, ends with its path",
    })
    void aBadValueIsRefusedWithItsSettingAndSource(String variable, String value, String why) {
        variables.put(variable, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().build())
                .withMessageContaining("environment variable " + variable)
                .withMessageContaining(
                        variable.substring(7).toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .withMessageContaining(why);
    }

    @Test
    void aBadPropertyIsNamedAsSuch() {
        properties.put("imbrex.retry-attempts", "many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().build())
                .withMessageContaining("system property imbrex.retry-attempts");
    }

    @Test
    void aBadBuilderValueIsRefusedWhereTheMistakeIsMade() {
        var builder = Imbrex.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.retryAttempts(0))
                .withMessageContaining("retry-attempts from Imbrex.builder()");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.answerTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.userAgent("two\r\nlines"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.noProxy("a b"))
                .withMessageContaining("no-proxy from Imbrex.builder()");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.proxy(URI.create("http://proxy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://user:hunter2@proxy:3128", "http://user:hunter2 @proxy:3128", "http://hunter2"})
    void aProxyIsNotRepeatedInMessagesSinceItMayHoldAPassword(String proxy) {
        variables.put("IMBREX_PROXY", proxy.equals("http://hunter2") ? "ftp://u:hunter2@h" : proxy);
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void aTokenWithoutOriginIsRefusedAndNotShown() {
        variables.put("IMBREX_TOKEN", "hunter2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().build())
                .withMessageContaining("IMBREX_TOKEN_ORIGIN")
                .withMessageContaining("never sent everywhere")
                .matches(e -> !e.getMessage().contains("hunter2"));
    }

    @Test
    void aTokenGoesToItsOriginOnly() {
        try (var service = TestService.http();
                var other = TestService.http()) {
            variables.put("IMBREX_TOKEN", "hunter2");
            variables.put("IMBREX_TOKEN_ORIGIN", service.uri("").toString());
            try (var imbrex = builder().build()) {
                Calls.get(imbrex, service.uri("/a"));
                Calls.get(imbrex, other.uri("/a"));
            }
            assertThat(service.last().header("Authorization")).isEqualTo("Bearer hunter2");
            assertThat(other.last().header("Authorization")).isEmpty();
        }
    }

    @Test
    void theBuilderMaySayWhereTheTokenGoesAndItsOwnCredentialsWin() {
        try (var service = TestService.http()) {
            variables.put("IMBREX_TOKEN", "from-env");
            try (var imbrex = builder().tokenOrigin(service.uri("/")).build()) {
                Calls.get(imbrex, service.uri("/a"));
            }
            assertThat(service.last().header("Authorization")).isEqualTo("Bearer from-env");
            try (var imbrex = builder()
                    .tokenOrigin(service.uri("/"))
                    .credentials(service.uri(""), Credentials.bearer("own"))
                    .build()) {
                Calls.get(imbrex, service.uri("/a"));
            }
            assertThat(service.last().header("Authorization")).isEqualTo("Bearer own");
        }
    }

    @Test
    void theUserAgentIsSentUnlessTheRequestHasOne() {
        try (var service = TestService.http();
                var imbrex = Imbrex.builder().userAgent("viewer/1").build();
                var plain = Imbrex.builder().build()) {
            Calls.get(imbrex, service.uri("/"));
            assertThat(service.last().header("User-Agent")).isEqualTo("viewer/1");
            var connection = imbrex.connect(service.uri("/"));
            connection
                    .send(Calls.request(service.uri("/")).header("User-Agent", "own"))
                    .close();
            assertThat(service.last().header("User-Agent")).isEqualTo("own");
            Calls.get(plain, service.uri("/"));
            assertThat(service.last().header("User-Agent")).startsWith("imbrex").contains("java/");
        }
    }
}
