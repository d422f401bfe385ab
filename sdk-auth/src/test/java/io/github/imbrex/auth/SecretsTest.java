package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import io.github.imbrex.internal.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No token, code or verifier gets out: not by toString, not by an exception, not by the log. */
final class SecretsTest {

    private final ScriptedProvider provider = new ScriptedProvider();
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void listen() {
        RecordedLogs.LINES.clear();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private void show(Object value) {
        shown.add(String.valueOf(value));
    }

    private void show(Throwable failure) {
        assertThat(failure).isNotNull();
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        shown.add(text.toString());
    }

    private void nothingSecretWasShown() {
        assertThat(RecordedLogs.LINES).as("the log is recorded").isNotEmpty();
        shown.addAll(RecordedLogs.LINES);
        List<String> secrets = new ArrayList<>(List.of("that-nobody-may-see"));
        for (Map<String, String> form : provider.forms) {
            for (String name : List.of("code_verifier", "device_code", "refresh_token", "subject_token")) {
                if (form.containsKey(name)) {
                    secrets.add(form.get(name));
                }
            }
        }
        assertThat(secrets).hasSizeGreaterThan(2);
        for (String secret : secrets) {
            assertThat(shown).noneMatch(text -> text.contains(secret));
        }
        // No token, signed or not: three parts of base64url.
        assertThat(shown).noneMatch(text -> text.matches("(?s).*ey[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}.*"));
    }

    @Test
    void nothingThatCanBePrintedShowsASecret() {
        DeviceSignIn signIn = provider.signIn().promptWith(this::show);
        try (Imbrex imbrex = provider.imbrex(signIn)) {
            show(signIn.signIn(imbrex));
            show(signIn);
            show(signIn.settings());
            show(signIn.session());
            show(signIn.grant());
            Tokens tokens = signIn.session().current(imbrex.contextOf(signIn));
            show(tokens);
            show(signIn.headers(imbrex.contextOf(signIn)));
            show(TokenAnswer.read(Json.mapper().valueToTree(provider.good()), "endpoint"));
            show(DeviceCode.read(Json.mapper().valueToTree(provider.device)));
            show(new ProviderReply.Accepted(Json.mapper().valueToTree(provider.good())));
            show(CompactJws.parse(ScriptedProvider.signed(provider.claims())));
            show(Pkce.create());
            show(SignIn.exchange("dataset-service").from(signIn));
            assertThat(tokens.toString()).matches("Tokens [0-9a-f]{8}");
        }
        assertThat(shown.get(0)).as("the prompt's record").doesNotContain("WDJB-MJHT");
        nothingSecretWasShown();
    }

    @Test
    void noFailureOfASignInShowsASecret() {
        Map<String, Object> secretive = new LinkedHashMap<>();
        secretive.put("error", "invalid_grant");
        secretive.put(
                "error_description", "bad code device-code-that-nobody-may-see with \u001b[2J and much more to say");
        Map<String, Object> badType = provider.good();
        badType.put("token_type", "access-token-that-nobody-may-see");
        Map<String, Object> badToken = provider.good();
        badToken.put("id_token", ScriptedProvider.signed(provider.claims()) + "x");
        Map<String, Object> wrongClaims = provider.claims();
        wrongClaims.put("aud", "another");
        Map<String, Object> wrong = provider.good();
        wrong.put("id_token", ScriptedProvider.signed(wrongClaims));
        String text = "{\"access_token\":\"access-token-that-nobody-may-see\", broken";
        for (Reply reply : List.of(
                json(400, secretive),
                json(200, badType),
                json(200, badToken),
                json(200, wrong),
                new Reply(200, text),
                new Reply(200, text.replace("broken", "\"access_token\":\"access-token-that-nobody-may-see\"}")),
                new Reply(400, text),
                new Reply(302, ""),
                json(400, Map.of("error", "access-token-that-nobody-may-see")),
                json(400, Map.of("error", "refresh token that-nobody-may-see")))) {
            provider.then(reply);
            show(catchThrowable(() -> provider.enter(provider.signIn())));
        }
        nothingSecretWasShown();
    }

    @Test
    void noFailureOfARefreshShowsASecret() {
        for (Reply reply : List.of(
                json(400, Map.of("error", "invalid_grant", "error_description", "refresh-token-that-nobody-may-see-1")),
                json(400, Map.of("error", "invalid_client")),
                new Reply(200, "refresh-token-that-nobody-may-see-1"),
                new Reply(503, "refresh-token-that-nobody-may-see-1"),
                new Reply(504, "refresh-token-that-nobody-may-see-1"))) {
            DeviceSignIn signIn = provider.signIn();
            provider.script.clear();
            try (Imbrex imbrex = provider.imbrex(signIn)) {
                signIn.signIn(imbrex);
                provider.clock.advance(Duration.ofSeconds(250));
                provider.then(reply);
                Throwable early = catchThrowable(() -> signIn.headers(imbrex.contextOf(signIn)));
                shown.add(String.valueOf(early));
                provider.clock.advance(Duration.ofSeconds(60));
                provider.then(reply);
                show(catchThrowable(() -> signIn.headers(imbrex.contextOf(signIn))));
            }
        }
        nothingSecretWasShown();
    }

    @Test
    void failuresTravelBetweenMachinesWithTheirReason() throws Exception {
        provider.then(ScriptedProvider.error("access_denied"));
        Throwable failure = catchThrowable(() -> provider.enter(provider.signIn()));
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(failure);
        Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(((SignInException) back).reason()).isEqualTo(SignInException.Reason.DENIED);
    }

    @Test
    void whatAProviderSaysIsShownWithoutControlsAndLongWords() {
        OAuthError error = OAuthError.read(
                        400,
                        ("{\"error\":\"invalid_request\",\"error_description\":\"Line\\nbreak \\u001b[31m "
                                        + "x".repeat(30) + " " + "word ".repeat(100) + "\"}")
                                .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(error.description())
                .startsWith("Line break [31m <hidden> word")
                .hasSizeLessThan(210)
                .matches("[\\x20-\\x7E]*");
    }
}
