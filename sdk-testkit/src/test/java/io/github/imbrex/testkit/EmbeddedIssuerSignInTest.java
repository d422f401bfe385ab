package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.DevicePrompt;
import io.github.imbrex.auth.DeviceSignIn;
import io.github.imbrex.auth.Identity;
import io.github.imbrex.auth.InvalidTokenException;
import io.github.imbrex.auth.SignIn;
import io.github.imbrex.auth.SignInException;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.http.LoopbackServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-in of the auth module, against the embedded issuer and a service that takes its tokens, over real HTTP. */
final class EmbeddedIssuerSignInTest {

    private final HandClock clock = new HandClock();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<EmbeddedIssuer> guard = new AtomicReference<>();
    private final AtomicReference<String> audience = new AtomicReference<>("imbrex-demo");
    private LoopbackServer service;

    @BeforeEach
    void startService() {
        service = new LoopbackServer("service")
                .route("/", exchange -> {
                    String sent = exchange.header("Authorization").orElse("");
                    seen.add(sent);
                    boolean good = sent.startsWith("Bearer ") && guard.get().accepts(sent.substring(7), audience.get());
                    exchange.respond(good ? 204 : 401);
                })
                .start();
    }

    @AfterEach
    void stopService() {
        service.close();
    }

    private EmbeddedIssuer.Builder issuer() {
        return EmbeddedIssuer.builder().time(clock);
    }

    private EmbeddedIssuer guarding(EmbeddedIssuer.Builder builder) {
        EmbeddedIssuer issuer = builder.start();
        guard.set(issuer);
        return issuer;
    }

    private Imbrex imbrex(SignIn signIn) {
        return Imbrex.builder().time(clock).credentials(service.uri(), signIn).build();
    }

    private static DeviceSignIn device(EmbeddedIssuer issuer) {
        return SignIn.device(issuer.issuer(), issuer.clientId()).prompt(text -> {});
    }

    private int call(Imbrex imbrex) {
        try (Response response = imbrex.connect(service.uri()).exchange(Request.get(service.uri()))) {
            return response.status();
        }
    }

    @Test
    void signsInAtTheFirstRequestAndTellsWhoItWas() {
        List<String> shown = new ArrayList<>();
        try (EmbeddedIssuer issuer = guarding(issuer().person("u-1", "Demo account", "PROJECT-A", "PROJECT-B"));
                Imbrex imbrex = imbrex(device(issuer).prompt(shown::add))) {
            assertThat(call(imbrex)).isEqualTo(204);
            assertThat(shown).singleElement().asString().contains(issuer.issuer() + "/device", DevicePrompt.WARNING);
            assertThat(seen).singleElement().asString().startsWith("Bearer ey");
        }
    }

    @Test
    void signsInBeforehandAndGivesTheIdentity() {
        try (EmbeddedIssuer issuer = guarding(issuer().person("u-1", "Demo account", "PROJECT-A", "PROJECT-B"))) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                assertThat(signIn.identity()).isEmpty();
                Identity who = signIn.signIn(imbrex);
                assertThat(who.issuer()).isEqualTo(issuer.issuer());
                assertThat(who.subject()).isEqualTo("u-1");
                assertThat(who.name()).contains("Demo account");
                assertThat(who.groups()).containsExactly("PROJECT-A", "PROJECT-B");
                assertThat(who.expires()).isEqualTo(clock.now().plusSeconds(300));
                assertThat(signIn.identity()).containsSame(who);
                assertThat(call(imbrex)).isEqualTo(204);
                assertThat(issuer.requests("/auth/device")).isOne();
                signIn.signIn(imbrex);
                assertThat(issuer.requests("/auth/device")).isOne();
            }
        }
    }

    @Test
    void asksUserinfoAboutThePerson() {
        try (EmbeddedIssuer issuer = guarding(issuer().person("u-1", "Demo account", "PROJECT-A"))) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                assertThat(signIn.userInfo(imbrex)).isEqualTo(signIn.identity().orElseThrow());
                assertThat(issuer.requests("/userinfo")).isOne();
            }
        }
    }

    @Test
    void waitsForTheIntervalWhileThePersonHasNotDecided() {
        try (EmbeddedIssuer issuer =
                        guarding(issuer().interval(Duration.ofSeconds(5)).approveAfter(3));
                Imbrex imbrex = imbrex(device(issuer))) {
            assertThat(call(imbrex)).isEqualTo(204);
            assertThat(clock.slept).containsOnly(Duration.ofSeconds(5)).hasSize(4);
            assertThat(issuer.requests("/token")).isEqualTo(4);
        }
    }

    @Test
    void lettersOfTheCodeReachTheProviderThroughTheTypedPrompt() {
        try (EmbeddedIssuer issuer = guarding(issuer().approveByHand());
                Imbrex imbrex = imbrex(device(issuer).promptWith(prompt -> {
                    assertThat(prompt.userCode()).matches("[B-Z]{4}-[B-Z]{4}");
                    assertThat(prompt.verificationUriComplete()).hasParameter("user_code", prompt.userCode());
                    assertThat(prompt.expires()).isEqualTo(clock.now().plusSeconds(600));
                    issuer.approve(prompt.userCode());
                }))) {
            assertThat(call(imbrex)).isEqualTo(204);
        }
    }

    @Test
    void saysSoWhenThePersonRefuses() {
        try (EmbeddedIssuer issuer = guarding(issuer().approveByHand());
                Imbrex imbrex = imbrex(device(issuer).promptWith(prompt -> issuer.deny(prompt.userCode())))) {
            var denied = catchThrowableOfType(SignInException.class, () -> call(imbrex));
            assertThat(denied.reason()).isEqualTo(SignInException.Reason.DENIED);
            assertThat(denied).hasMessageContaining("access_denied: The end user denied");
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void stopsAskingWhenTheCodeRunsOut() {
        try (EmbeddedIssuer issuer = guarding(issuer().approveByHand()
                        .deviceCodeLife(Duration.ofSeconds(20))
                        .interval(Duration.ofSeconds(6)));
                Imbrex imbrex = imbrex(device(issuer))) {
            var expired = catchThrowableOfType(SignInException.class, () -> call(imbrex));
            assertThat(expired.reason()).isEqualTo(SignInException.Reason.EXPIRED);
            assertThat(issuer.requests("/token")).isEqualTo(3);
        }
    }

    @Test
    void refreshesWhenEightyPercentOfTheLifeAreOverAndNotBefore() {
        try (EmbeddedIssuer issuer = guarding(issuer());
                Imbrex imbrex = imbrex(device(issuer))) {
            call(imbrex);
            clock.advance(Duration.ofSeconds(239));
            call(imbrex);
            assertThat(seen.get(1)).isEqualTo(seen.get(0));
            clock.advance(Duration.ofSeconds(1));
            assertThat(call(imbrex)).isEqualTo(204);
            assertThat(seen.get(2)).isNotEqualTo(seen.get(0));
            assertThat(issuer.requests("/auth/device")).isOne();
        }
    }

    @Test
    void refreshesOnceWhenTheServiceRefusesTheToken() {
        try (EmbeddedIssuer issuer = guarding(issuer())) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                call(imbrex);
                issuer.expireTokens();
                var refused = signIn.headers(imbrex.contextOf(signIn));
                assertThat(signIn.renew(imbrex.contextOf(signIn), refused)).isTrue();
                assertThat(signIn.renew(imbrex.contextOf(signIn), refused)).isTrue();
                assertThat(issuer.requests("/token")).isEqualTo(2);
                assertThat(call(imbrex)).isEqualTo(204);
            }
        }
    }

    @Test
    void livesThroughAHundredRotationsAskedForByManyThreads() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (EmbeddedIssuer issuer = guarding(issuer().rotateRefreshTokens())) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                call(imbrex);
                for (int round = 1; round <= 100; round++) {
                    // Odd rounds: due, still good, one refreshes. Even rounds: expired, all wait for one.
                    clock.advance(Duration.ofSeconds(round % 2 == 0 ? 301 : 241));
                    var ready = new CountDownLatch(threads);
                    List<Future<Boolean>> done = new ArrayList<>();
                    for (int i = 0; i < threads; i++) {
                        done.add(pool.submit(() -> {
                            ready.countDown();
                            ready.await();
                            String token = signIn.headers(imbrex.contextOf(signIn))
                                    .get(0)
                                    .value()
                                    .substring(7);
                            return issuer.accepts(token);
                        }));
                    }
                    for (Future<Boolean> one : done) {
                        assertThat(one.get()).isTrue();
                    }
                    assertThat(issuer.requests("/token")).isEqualTo(1 + round);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void asksForSignInWhenTheSessionIsOverAndStartsAgainOnlyWhenTold() {
        try (EmbeddedIssuer issuer = guarding(issuer())) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                signIn.signIn(imbrex);
                issuer.endSessions();
                clock.advance(Duration.ofSeconds(301));
                for (int i = 0; i < 3; i++) {
                    var over = catchThrowableOfType(SignInException.class, () -> call(imbrex));
                    assertThat(over.reason()).isEqualTo(SignInException.Reason.SIGN_IN_REQUIRED);
                    assertThat(over).hasMessageContaining("Session not active").hasMessageContaining("SignIn.signIn");
                }
                assertThat(signIn.identity()).isEmpty();
                assertThat(issuer.requests("/auth/device")).isOne();
                assertThat(issuer.requests("/token")).isEqualTo(2);
                signIn.signIn(imbrex);
                assertThat(call(imbrex)).isEqualTo(204);
            }
        }
    }

    @Test
    void keepsTheTokenThatIsStillGoodWhileTheProviderIsDown() {
        try (EmbeddedIssuer issuer = guarding(issuer());
                Imbrex imbrex = imbrex(device(issuer))) {
            call(imbrex);
            issuer.fail(EmbeddedIssuer.Fault.UNAVAILABLE);
            clock.advance(Duration.ofSeconds(250));
            assertThat(call(imbrex)).isEqualTo(204);
            int asked = issuer.requests("/token");
            assertThat(call(imbrex)).isEqualTo(204);
            assertThat(issuer.requests("/token")).as("left alone for a while").isEqualTo(asked);
            issuer.fail();
            clock.advance(Duration.ofSeconds(20));
            assertThat(call(imbrex)).isEqualTo(204);
            assertThat(seen.get(3)).isNotEqualTo(seen.get(0));
        }
    }

    @Test
    void acceptsAKeyThatWasPublishedAfterTheKeysWereRead() {
        try (EmbeddedIssuer issuer = guarding(issuer())) {
            DeviceSignIn signIn = device(issuer);
            try (Imbrex imbrex = imbrex(signIn)) {
                call(imbrex);
                issuer.rotateKeys();
                clock.advance(Duration.ofSeconds(301));
                assertThat(call(imbrex)).isEqualTo(204);
                assertThat(issuer.requests("/certs")).isEqualTo(2);
                assertThat(issuer.requests("/openid-configuration")).isOne();
            }
        }
    }

    @Test
    void givesEachServiceATokenOfItsOwnAudience() {
        audience.set("dataset-service");
        try (EmbeddedIssuer issuer = guarding(issuer().audiences("spot").exchangeAudiences("dataset-service"))) {
            DeviceSignIn hub = device(issuer);
            SignIn node = SignIn.exchange("dataset-service");
            try (var spot = new LoopbackServer("spot").start();
                    Imbrex imbrex = Imbrex.builder()
                            .time(clock)
                            .credentials(spot.uri(), hub)
                            .credentials(service.uri(), node)
                            .build()) {
                assertThat(call(imbrex)).isEqualTo(204);
                String token = seen.get(0).substring(7);
                assertThat(issuer.accepts(token, "dataset-service")).isTrue();
                assertThat(issuer.accepts(token, "spot")).isFalse();
                assertThat(node.identity()).isEqualTo(hub.identity()).isPresent();
                clock.advance(Duration.ofSeconds(301));
                assertThat(call(imbrex)).isEqualTo(204);
                issuer.expireTokens();
                assertThat(node.renew(imbrex.contextOf(node), node.headers(imbrex.contextOf(node))))
                        .isTrue();
                assertThat(call(imbrex)).isEqualTo(204);
                assertThat(issuer.requests("/auth/device")).isOne();
            }
        }
    }

    @Test
    void exchangeEndsWithTheSignInItStandsOnAndRecoversWithIt() {
        audience.set("dataset-service");
        try (EmbeddedIssuer issuer = guarding(issuer().exchangeAudiences("dataset-service"))) {
            DeviceSignIn hub = device(issuer);
            SignIn node = SignIn.exchange("dataset-service");
            try (Imbrex imbrex = Imbrex.builder()
                    .time(clock)
                    .credentials(issuer.issuer(), hub)
                    .credentials(service.uri(), node)
                    .build()) {
                assertThat(call(imbrex)).isEqualTo(204);
                issuer.endSessions();
                clock.advance(Duration.ofSeconds(301));
                for (int i = 0; i < 2; i++) {
                    var over = catchThrowableOfType(SignInException.class, () -> call(imbrex));
                    assertThat(over.reason()).isEqualTo(SignInException.Reason.SIGN_IN_REQUIRED);
                }
                hub.signIn(imbrex);
                assertThat(call(imbrex)).isEqualTo(204);
            }
        }
    }

    @Test
    void exchangeNeedsExactlyOneOtherSignIn() {
        try (EmbeddedIssuer issuer = guarding(issuer().exchangeAudiences("dataset-service"))) {
            SignIn node = SignIn.exchange("dataset-service");
            try (Imbrex alone = imbrex(node)) {
                var none = catchThrowableOfType(SignInException.class, () -> call(alone));
                assertThat(none.reason()).isEqualTo(SignInException.Reason.AMBIGUOUS);
                assertThat(none).hasMessageContaining("there is none");
            }
            try (Imbrex two = Imbrex.builder()
                    .time(clock)
                    .credentials(service.uri(), node)
                    .credentials(service.uri().resolve("a/"), device(issuer))
                    .credentials(service.uri().resolve("b/"), device(issuer))
                    .build()) {
                assertThatThrownBy(() -> call(two))
                        .hasMessageContaining("are 2")
                        .hasMessageContaining(".from(signIn)");
            }
            try (Imbrex named = imbrex(SignIn.exchange("dataset-service").from(device(issuer)))) {
                audience.set("dataset-service");
                assertThat(call(named)).isEqualTo(204);
            }
        }
    }

    @Test
    void namesTheMissingAudienceMapperWhenAnExchangeIsDenied() {
        try (EmbeddedIssuer issuer = guarding(issuer().withoutExchange().exchangeAudiences("dataset-service"));
                Imbrex imbrex = imbrex(SignIn.exchange("dataset-service").from(device(issuer)))) {
            assertThatThrownBy(() -> call(imbrex))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("Client is not within the token audience")
                    .hasMessageContaining("audience mapper");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ALGORITHM_NONE, algorithm",
        "ALGORITHM_HS256, algorithm",
        "WRONG_ISSUER, issuer",
        "WRONG_AUDIENCE, audience",
        "EXPIRED, expired",
        "UNKNOWN_KEY, key",
        "WRONG_SIGNATURE, signature"
    })
    void refusesAnIdTokenThatDoesNotHold(EmbeddedIssuer.Fault fault, String reason) {
        try (EmbeddedIssuer issuer = guarding(issuer());
                Imbrex imbrex = imbrex(device(issuer))) {
            issuer.fail(fault);
            var invalid = catchThrowableOfType(InvalidTokenException.class, () -> call(imbrex));
            assertThat(invalid.reason().code()).isEqualTo(reason);
            assertThat(seen).as("nothing was sent to the service").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"WRONG_ISSUER_IN_DISCOVERY, wrong-issuer", "DISCOVERY_REDIRECT, insecure", "HUGE_KEYS, unreadable"})
    void refusesAProviderThatIsNotWhatItShouldBe(EmbeddedIssuer.Fault fault, String reason) {
        try (EmbeddedIssuer issuer = guarding(issuer());
                Imbrex imbrex = imbrex(device(issuer))) {
            issuer.fail(fault);
            var failed = catchThrowableOfType(SignInException.class, () -> call(imbrex));
            assertThat(failed.reason().code()).isEqualTo(reason);
            assertThat(seen).isEmpty();
        }
    }

    /** Moved by hand, and by those who sleep. */
    private static final class HandClock implements TimeSource {

        private final List<Duration> slept = new CopyOnWriteArrayList<>();
        private Duration passed = Duration.ZERO;

        synchronized void advance(Duration duration) {
            passed = passed.plus(duration);
        }

        @Override
        public synchronized Instant now() {
            return Instant.parse("2026-11-24T08:00:00Z").plus(passed);
        }

        @Override
        public synchronized long nanoTime() {
            return passed.toNanos();
        }

        @Override
        public void sleep(Duration duration) {
            slept.add(duration);
            advance(duration);
        }
    }
}
