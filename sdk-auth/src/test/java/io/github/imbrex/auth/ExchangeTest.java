package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.error;
import static io.github.imbrex.auth.ScriptedProvider.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Token exchange, request by request. */
final class ExchangeTest {

    private final ScriptedProvider provider = new ScriptedProvider();
    private final DeviceSignIn hub = provider.signIn();

    @BeforeEach
    void signIn() {
        provider.enter(hub);
        provider.forms.clear();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private String token(ExchangeSignIn node) {
        try (Imbrex imbrex = provider.imbrex(node)) {
            return node.headers(imbrex.contextOf(node)).get(0).value();
        }
    }

    @Test
    void sendsTheTokenOfTheSignInAndAsksForOneAudience() {
        assertThat(token(SignIn.exchange("dataset-service").from(hub)))
                .isEqualTo("Bearer access-token-that-nobody-may-see-2");
        assertThat(provider.forms)
                .singleElement()
                .isEqualTo(Map.of(
                        "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                        "client_id", ScriptedProvider.CLIENT,
                        "subject_token", "access-token-that-nobody-may-see-1",
                        "subject_token_type", "urn:ietf:params:oauth:token-type:access_token",
                        "requested_token_type", "urn:ietf:params:oauth:token-type:access_token",
                        "audience", "dataset-service"));
    }

    @Test
    void provesAConfidentialClientWithBasicAndKeepsItOutOfTheForm() {
        List<String> sent = new CopyOnWriteArrayList<>();
        List<String> bodies = new CopyOnWriteArrayList<>();
        provider.instead.put("/token", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            sent.add(exchange.getRequestHeaders().getFirst("Authorization"));
            ScriptedProvider.send(exchange, json(200, provider.good()));
        });
        var node = SignIn.exchange("dataset-service")
                .client("my client", "p:ss&w\u00f6rd")
                .from(hub);
        token(node);
        String pair = new String(Base64.getDecoder().decode(sent.get(0).substring(6)), StandardCharsets.US_ASCII);
        assertThat(pair).isEqualTo("my+client:p%3Ass%26w%C3%B6rd");
        assertThat(bodies).noneMatch(body -> body.contains("client_id"));
        assertThat(node).hasToString("Token exchange for audience dataset-service");
        assertThat(new ClientSecret("my-client", "secret")).hasToString("client my-client");
        assertThatThrownBy(() -> SignIn.exchange("a").client("id", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignIn.exchange(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void renewsTheFirstTokenOnceWhenTheProviderForgotIt() {
        provider.then(error("invalid_token"));
        assertThat(token(SignIn.exchange("dataset-service").from(hub)))
                .isEqualTo("Bearer access-token-that-nobody-may-see-3");
        assertThat(provider.forms.stream().map(form -> form.get("grant_type")).toList())
                .containsExactly(
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "refresh_token",
                        "urn:ietf:params:oauth:grant-type:token-exchange");
        provider.then(error("invalid_token"), json(200, provider.good()), error("invalid_token"));
        var over = catchThrowableOfType(
                SignInException.class,
                () -> token(SignIn.exchange("dataset-service").from(hub)));
        assertThat(over.reason()).isEqualTo(SignInException.Reason.SIGN_IN_REQUIRED);
    }

    @Test
    void saysWhoMustAllowWhatWhenItIsRefused() {
        provider.then(new Reply(
                400,
                "{\"error\":\"invalid_request\",\"error_description\":\"Standard token exchange is not enabled for the"
                        + " requested client\"}"));
        assertThatThrownBy(() -> token(SignIn.exchange("dataset-service").from(hub)))
                .hasMessageContaining("not enabled for the requested client")
                .hasMessageContaining("client(id, secret)");
        provider.then(new Reply(403, "{\"error\":\"access_denied\"}"));
        assertThatThrownBy(() -> token(SignIn.exchange("dataset-service")
                        .client("tool", "secret")
                        .from(hub)))
                .hasMessageContaining("The client tool must itself be in the audience");
        provider.then(error("invalid_target"));
        assertThatThrownBy(() -> token(SignIn.exchange("dataset-service").from(hub)))
                .hasMessageContaining("Check the audience");
    }
}
