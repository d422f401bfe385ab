package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.CLIENT;
import static io.github.imbrex.auth.ScriptedProvider.error;
import static io.github.imbrex.auth.ScriptedProvider.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import io.github.imbrex.auth.SignInException.Reason;
import io.github.imbrex.spi.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8628 step by step, and every answer that must not be taken. */
final class DeviceFlowTest {

    private final ScriptedProvider provider = new ScriptedProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private SignInException refused() {
        return refused(provider.signIn());
    }

    private SignInException refused(DeviceSignIn signIn) {
        var refused = catchThrowableOfType(SignInException.class, () -> provider.enter(signIn));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }

    private List<Long> pauses() {
        return provider.clock.slept.stream().map(Duration::toSeconds).toList();
    }

    @Test
    void sendsTheChallengeWithTheRequestAndTheVerifierWithThePoll() {
        provider.enter(provider.signIn());
        Map<String, String> asked = provider.forms.get(0);
        assertThat(asked)
                .containsEntry("client_id", CLIENT)
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256");
        Map<String, String> polled = provider.forms.get(1);
        assertThat(polled)
                .containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:device_code")
                .containsEntry("device_code", "device-code-that-nobody-may-see")
                .containsEntry("client_id", CLIENT);
        assertThat(polled.get("code_verifier")).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(asked.get("code_challenge"));
        provider.enter(provider.signIn());
        assertThat(provider.forms.get(2).get("code_challenge")).isNotEqualTo(asked.get("code_challenge"));
    }

    @Test
    void matchesTheExampleOfRfc7636() {
        byte[] digest = Digests.of("SHA-256", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertThat(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void asksForTheScopesGivenAndAlwaysForOpenid() {
        provider.enter(provider.signIn().scope("offline_access", "email", "openid"));
        assertThat(provider.forms.get(0)).containsEntry("scope", "openid offline_access email");
        for (String bad : new String[] {"", "two words", "quote\"", "back\\slash", "tab\t", "\u00e9"}) {
            assertThatThrownBy(() -> provider.signIn().scope(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void pollsAtTheIntervalAndSlowsDownForGood() {
        provider.then(
                error("authorization_pending"),
                error("slow_down"),
                error("authorization_pending"),
                error("slow_down"),
                error("authorization_pending"));
        provider.enter(provider.signIn());
        assertThat(pauses()).containsExactly(5L, 5L, 10L, 10L, 15L, 15L);
    }

    @Test
    void waitsFiveSecondsWhenNoIntervalIsGivenAndOneAtLeast() {
        provider.device.remove("interval");
        provider.enter(provider.signIn());
        provider.device.put("interval", 0);
        provider.enter(provider.signIn());
        assertThat(pauses()).containsExactly(5L, 1L);
    }

    @Test
    void asksLessAndLessOftenWhileTheProviderFails() {
        provider.then(
                new Reply(500, ""), new Reply(503, ""), new Reply(504, ""), new Reply(502, ""), new Reply(429, ""));
        provider.enter(provider.signIn());
        assertThat(pauses()).containsSubsequence(5L, 10L, 20L, 40L, 60L, 60L);
    }

    @Test
    void goesOnAfterAPollThatWasCutOff() {
        provider.instead.put("/token", exchange -> {
            provider.instead.clear();
            exchange.sendResponseHeaders(200, 1000);
            exchange.close();
        });
        assertThat(provider.enter(provider.signIn()).subject()).isEqualTo("u-1");
        assertThat(pauses()).containsExactly(5L, 10L);
    }

    @Test
    void stopsWhenTheCodeHasRunOut() {
        provider.device.put("expires_in", 12);
        for (int i = 0; i < 10; i++) {
            provider.then(error("authorization_pending"));
        }
        assertThat(refused().reason()).isEqualTo(Reason.EXPIRED);
        assertThat(provider.count("/token")).isEqualTo(2);
        assertThat(provider.clock.now()).isEqualTo(HandClock.START.plusSeconds(12));
    }

    @Test
    void anIntervalBeyondTheLifeOfTheCodeDoesNotBlockForever() {
        provider.device.put("interval", 1_000_000_000L);
        assertThat(refused().reason()).isEqualTo(Reason.EXPIRED);
        assertThat(provider.clock.now()).isEqualTo(HandClock.START.plusSeconds(600));
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, denied",
        "expired_token, expired",
        "invalid_grant, expired",
        "unauthorized_client, client-refused",
        "invalid_client, client-refused",
        "invalid_scope, client-refused",
        "unsupported_grant_type, client-refused",
        "server_error, provider-failed",
        "something_new, client-refused"
    })
    void stopsAtOnceWhenTheProviderSaysNo(String code, String reason) {
        provider.then(error("authorization_pending"), error(code));
        SignInException refused = refused();
        assertThat(refused.reason().code()).isEqualTo(reason);
        assertThat(provider.count("/token")).isEqualTo(2);
        assertThat(refused.isRetryable()).isEqualTo(reason.equals("provider-failed"));
    }

    @Test
    void saysWhatToAskTheAdministratorForWhenTheClientMayNotUseTheFlow() {
        provider.instead.put(
                "/device",
                exchange -> ScriptedProvider.send(
                        exchange,
                        json(401, Map.of("error", "unauthorized_client", "error_description", "Invalid client"))));
        SignInException refused = refused();
        assertThat(refused.reason()).isEqualTo(Reason.CLIENT_REFUSED);
        assertThat(refused).hasMessageContaining(CLIENT).hasMessageContaining("device flow on");
    }

    @Test
    void neverFollowsARedirectWithCodesInTheForm() throws Exception {
        try (var other = new ScriptedProvider()) {
            for (String path : new String[] {"/device", "/token"}) {
                provider.instead.clear();
                provider.instead.put(path, exchange -> {
                    exchange.getResponseHeaders().set("Location", other.issuer() + path);
                    exchange.sendResponseHeaders(307, -1);
                });
                assertThat(refused().reason()).isEqualTo(Reason.INSECURE);
            }
            assertThat(other.paths).isEmpty();
        }
    }

    @Test
    void refusesADeviceAnswerThatCannotBeUsed() {
        for (String member : new String[] {"device_code", "user_code", "verification_uri", "expires_in"}) {
            Object honest = provider.device.remove(member);
            assertThat(refused().reason()).as("without " + member).isEqualTo(Reason.UNREADABLE);
            provider.device.put(member, Map.of());
            assertThat(refused().reason()).as("wrong type of " + member).isEqualTo(Reason.UNREADABLE);
            provider.device.put(member, honest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "A\nB", "\u202eBCDF", "\u00e9", "\u0007", ""})
    void refusesACodeThatWouldDoThingsToATerminal(String code) {
        provider.device.put("user_code", code);
        assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org/device",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://user:pass@login.example.org/",
                "not an address"
            })
    void refusesToSendAPersonToAnAddressThatIsNotPrivate(String address) {
        provider.device.put("verification_uri", address);
        assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void leavesOutACompleteAddressThatIsNotPrivate() {
        List<DevicePrompt> prompts = new ArrayList<>();
        provider.device.put("verification_uri_complete", "http://login.example.org/device?user_code=WDJB-MJHT");
        provider.enter(provider.signIn().promptWith(prompts::add));
        assertThat(prompts.get(0).verificationUriComplete()).isNull();
    }

    @Test
    void showsAddressCodeExpiryAndTheWarning() {
        List<String> shown = new ArrayList<>();
        provider.enter(provider.signIn().prompt(shown::add));
        assertThat(shown)
                .singleElement()
                .asString()
                .contains(provider.issuer() + "/go", "WDJB-MJHT", "2026-11-24T08:10:00Z", DevicePrompt.WARNING);
    }

    @Test
    void refusesTokensThatCannotBeSentAsBearer() {
        Map<String, Object> answer = provider.good();
        answer.put("token_type", "DPoP");
        provider.then(json(200, answer));
        assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
        for (Object token : new Object[] {"", "two words", "line\r\nX-Evil: 1", "t\u00f6ken", 7, Map.of()}) {
            Map<String, Object> bad = provider.good();
            bad.put("access_token", token);
            provider.then(json(200, bad));
            assertThat(refused().reason()).isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void refusesALifeThatIsNone() {
        for (Object life : new Object[] {0, -5, "soon", 1.5, Map.of()}) {
            Map<String, Object> bad = provider.good();
            bad.put("expires_in", life);
            provider.then(json(200, bad));
            assertThat(refused().reason()).as(life.toString()).isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void takesALifeWrittenAsAStringAndOneThatIsNotTold() {
        Map<String, Object> text = provider.good();
        text.put("expires_in", "300");
        provider.then(json(200, text));
        provider.enter(provider.signIn());

        Map<String, Object> untold = provider.good();
        untold.remove("expires_in");
        provider.then(json(200, untold));
        DeviceSignIn signIn = provider.signIn();
        provider.enter(signIn);
        provider.clock.advance(Duration.ofDays(30));
        try (Imbrex imbrex = provider.imbrex(signIn)) {
            assertThat(signIn.headers(imbrex.contextOf(signIn)).get(0).value())
                    .isEqualTo("Bearer " + untold.get("access_token"));
        }
    }

    @Test
    void refusesAnAnswerWithoutIdToken() {
        Map<String, Object> answer = provider.good();
        answer.remove("id_token");
        provider.then(json(200, answer));
        assertThat(refused()).hasMessageContaining("openid");
    }

    @Test
    void needsAPrompt() {
        assertThatThrownBy(() -> provider.enter(SignIn.device(provider.issuer(), CLIENT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(".prompt(");
        assertThat(provider.paths).isEmpty();
    }

    @Test
    void aPromptThatThrowsEndsTheSignIn() {
        assertThatThrownBy(() -> provider.enter(provider.signIn().prompt(text -> {
                    throw new IllegalStateException("no terminal");
                })))
                .hasMessage("no terminal");
        assertThat(provider.count("/token")).isZero();
    }

    @Test
    void endsWhenCancelled() {
        var cancellation = new Cancellation();
        DeviceSignIn signIn = provider.signIn().cancellation(cancellation).promptWith(prompt -> cancellation.cancel());
        assertThatThrownBy(() -> provider.enter(signIn)).isInstanceOf(CancellationException.class);
        assertThat(provider.count("/token")).isZero();
    }

    @Test
    void endsWhenInterruptedAndKeepsTheFlag() {
        DeviceSignIn signIn =
                provider.signIn().promptWith(prompt -> Thread.currentThread().interrupt());
        assertThatThrownBy(() -> provider.enter(signIn))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("Interrupted");
        assertThat(provider.count("/token")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "HS512", "RS512", "", "rs256"})
    void noSettingAllowsOtherAlgorithms(String name) {
        assertThatThrownBy(() -> provider.signIn().algorithms(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> provider.signIn().algorithms()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhenItIsNotRegistered() {
        DeviceSignIn signIn = provider.signIn();
        try (Imbrex imbrex = provider.imbrex(provider.signIn())) {
            assertThatThrownBy(() -> signIn.signIn(imbrex)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
