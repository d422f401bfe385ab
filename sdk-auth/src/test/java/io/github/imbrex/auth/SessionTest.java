package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.error;
import static io.github.imbrex.auth.ScriptedProvider.json;
import static io.github.imbrex.auth.ScriptedProvider.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.ConnectionException;
import io.github.imbrex.CredentialsContext;
import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import io.github.imbrex.auth.SignInException.Reason;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Header;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of tokens over time, and among threads. */
@Timeout(30)
final class SessionTest {

    private final ScriptedProvider provider = new ScriptedProvider();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private DeviceSignIn signIn;
    private Imbrex imbrex;
    private CredentialsContext context;

    @BeforeEach
    void register() {
        use(provider.signIn());
    }

    private void use(DeviceSignIn other) {
        signIn = other;
        imbrex = provider.imbrex(signIn);
        context = imbrex.contextOf(signIn);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        imbrex.close();
        provider.close();
    }

    private String token() {
        List<Header> headers = signIn.headers(context);
        assertThat(headers).hasSize(1);
        assertThat(headers.get(0).name()).isEqualTo("Authorization");
        return headers.get(0).value().replace("Bearer access-token-that-nobody-may-see-", "");
    }

    private void expire() {
        provider.clock.advance(Duration.ofSeconds(301));
    }

    private Map<String, Object> without(String member) {
        Map<String, Object> answer = provider.good();
        answer.remove(member);
        return answer;
    }

    private Reason failure() {
        var failure = catchThrowableOfType(SignInException.class, this::token);
        assertThat(failure).as("failed").isNotNull();
        return failure.reason();
    }

    @Test
    void countsTheLifeFromBeforeTheRequest() {
        provider.instead.put("/token", exchange -> {
            provider.instead.clear();
            // Less than the deadline of a token request, which would otherwise be given up and asked again.
            provider.clock.advance(Duration.ofSeconds(5));
            ScriptedProvider.send(exchange, json(200, provider.good()));
        });
        assertThat(token()).isEqualTo("1");
        provider.clock.advance(Duration.ofSeconds(234));
        assertThat(token()).isEqualTo("1");
        provider.clock.advance(Duration.ofSeconds(1));
        assertThat(token()).isEqualTo("2");
    }

    @Test
    void keepsTheOldRefreshTokenWhenNoneIsReturnedAndReplacesItOtherwise() {
        token();
        provider.then(json(200, without("refresh_token")));
        expire();
        token();
        expire();
        token();
        expire();
        token();
        List<String> used = provider.forms.stream()
                .filter(form -> "refresh_token".equals(form.get("grant_type")))
                .map(form -> form.get("refresh_token").replaceAll("\\D", ""))
                .toList();
        assertThat(used).containsExactly("1", "1", "3");
    }

    @Test
    void anAnswerWithoutIdTokenKeepsTheIdentity() {
        token();
        Identity before = signIn.identity().orElseThrow();
        provider.then(json(200, without("id_token")));
        expire();
        assertThat(token()).isEqualTo("2");
        assertThat(signIn.identity()).containsSame(before);
    }

    @Test
    void aRefreshAboutAnotherPersonEndsTheSession() {
        token();
        Map<String, Object> claims = provider.claims();
        claims.put("sub", "u-2");
        claims.put("exp", 1_900_000_000);
        Map<String, Object> answer = provider.good();
        answer.put("id_token", signed(claims));
        provider.then(json(200, answer));
        expire();
        var refused = catchThrowableOfType(InvalidTokenException.class, this::token);
        assertThat(refused.reason()).isEqualTo(InvalidTokenException.Reason.SUBJECT);
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(signIn.identity()).isEmpty();
    }

    @Test
    void invalidGrantEndsTheSessionAndAsksNobody() {
        token();
        expire();
        provider.then(error("invalid_grant"));
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(provider.count("/token")).isEqualTo(2);
        assertThat(provider.count("/device")).isOne();
        assertThat(signIn.signIn(imbrex).subject()).isEqualTo("u-1");
        assertThat(provider.count("/device")).isEqualTo(2);
    }

    @Test
    void signInStartsAgainAtOnceWhenTheRefreshIsRefused() {
        token();
        expire();
        provider.then(error("invalid_grant"));
        signIn.signIn(imbrex);
        assertThat(provider.count("/device")).isEqualTo(2);
    }

    @Test
    void withoutRefreshTokenTheSessionEndsWithItsAccessToken() {
        provider.then(json(200, without("refresh_token")));
        token();
        provider.clock.advance(Duration.ofSeconds(299));
        assertThat(token()).isEqualTo("1");
        assertThat(signIn.renew(context, signIn.headers(context))).isFalse();
        provider.clock.advance(Duration.ofSeconds(2));
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(provider.count("/token")).isOne();
    }

    @Test
    void aRefreshThatGotNoAnswerIsNeverRepeated() {
        token();
        provider.instead.put("/token", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.close();
        });
        provider.clock.advance(Duration.ofSeconds(250));
        assertThat(token()).as("still good").isEqualTo("1");
        provider.instead.clear();
        provider.clock.advance(Duration.ofSeconds(40));
        assertThat(token()).isEqualTo("1");
        provider.clock.advance(Duration.ofSeconds(20));
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(provider.count("/token")).isEqualTo(2);
    }

    @Test
    void aRefreshThatHangsIsGivenUpAndNeverRepeated() {
        use(new DeviceSignIn(DeviceSettings.of(provider.issuer(), ScriptedProvider.CLIENT)
                        .withPatience(Duration.ofMillis(300)))
                .prompt(text -> {}));
        token();
        var over = new CountDownLatch(1);
        provider.instead.put("/token", exchange -> {
            try {
                over.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        expire();
        assertThatThrownBy(this::token).isInstanceOf(ConnectionException.class);
        provider.instead.clear();
        over.countDown();
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(provider.count("/token")).isEqualTo(2);
    }

    @Test
    void anAnswerToARefreshThatCannotBeReadIsNotAskedForAgain() {
        token();
        provider.then(new Reply(200, "<html>"));
        provider.clock.advance(Duration.ofSeconds(250));
        assertThat(token()).as("still good").isEqualTo("1");
        assertThat(token()).isEqualTo("1");
        expire();
        assertThat(failure()).isEqualTo(Reason.SIGN_IN_REQUIRED);
        assertThat(provider.count("/token")).isEqualTo(2);
    }

    @Test
    void aRefreshThatNeverLeftMayBeRepeated() throws Exception {
        token();
        int nobody;
        try (var closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        var unsent = catchThrowableOfType(ConnectionException.class, () -> {
            try (Imbrex other = Imbrex.builder().time(provider.clock).build()) {
                other.connect(URI.create("http://127.0.0.1:" + nobody + "/"))
                        .exchange(io.github.imbrex.spi.Request.get(URI.create("http://127.0.0.1:" + nobody + "/")));
            }
        });
        assertThat(Unsent.isCertain(unsent)).isTrue();
        assertThat(Unsent.isCertain(new ConnectionException("cut", new java.net.SocketException("reset"))))
                .isFalse();
        assertThat(Unsent.isCertain(new ConnectionException("cut", new java.net.SocketTimeoutException("timeout"))))
                .isFalse();
        assertThat(Unsent.isCertain(
                        new ConnectionException("cut", new java.net.SocketTimeoutException("Connect timed out"))))
                .isTrue();
        assertThat(Unsent.isCertain(new ConnectionException("cut", null))).isFalse();
    }

    @Test
    void aFaultOfTheProviderLosesNothing() {
        token();
        expire();
        provider.then(new Reply(503, ""), new Reply(500, "oops"));
        assertThat(failure()).isEqualTo(Reason.PROVIDER_FAILED);
        assertThat(failure()).isEqualTo(Reason.PROVIDER_FAILED);
        assertThat(token()).isEqualTo("2");
        assertThat(provider.count("/device")).isOne();
    }

    @Test
    void aRefusedTokenIsRenewedOnceHoweverManyReportIt() throws Exception {
        token();
        List<Header> refused = signIn.headers(context);
        List<Future<Boolean>> reports = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            reports.add(threads.submit(() -> signIn.renew(context, refused)));
        }
        for (Future<Boolean> report : reports) {
            assertThat(report.get()).isTrue();
        }
        assertThat(provider.count("/token")).isEqualTo(2);
        assertThat(signIn.headers(context)).isNotEqualTo(refused);
        assertThat(signIn.renew(context, signIn.headers(context))).isTrue();
        assertThat(provider.count("/token")).isEqualTo(3);
    }

    @Test
    void aValidTokenIsReadWhileAnotherThreadIsRefreshing() throws Exception {
        token();
        provider.clock.advance(Duration.ofSeconds(250));
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        provider.instead.put("/token", exchange -> {
            inside.countDown();
            await(goOn);
            ScriptedProvider.send(exchange, json(200, provider.good()));
        });
        Future<String> refreshing = threads.submit(this::token);
        await(inside);
        for (int i = 0; i < 100; i++) {
            assertThat(token()).isEqualTo("1");
        }
        assertThat(refreshing.isDone()).isFalse();
        goOn.countDown();
        assertThat(refreshing.get()).isEqualTo("2");
        assertThat(token()).isEqualTo("2");
        assertThat(provider.count("/token")).isEqualTo(2);
    }

    @Test
    void thoseWhoWaitedForASignInShareItsFailureAndLaterOnesStartAnew() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        use(provider.signIn().promptWith(prompt -> {
            asked.countDown();
            await(goOn);
        }));
        provider.then(error("access_denied"));
        List<Future<String>> all = new ArrayList<>();
        all.add(threads.submit(this::token));
        await(asked);
        List<Thread> waiting = new ArrayList<>();
        List<AtomicReference<Throwable>> failures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var failure = new AtomicReference<Throwable>();
            var thread = new Thread(() -> {
                try {
                    token();
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            thread.start();
            waiting.add(thread);
            failures.add(failure);
        }
        while (waiting.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        assertThatThrownBy(() -> all.get(0).get()).isInstanceOf(ExecutionException.class);
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(failures).allSatisfy(failure -> assertThat(failure.get()).isInstanceOf(SignInException.class));
        assertThat(provider.count("/device")).as("one person, asked once").isOne();
        assertThat(token()).isEqualTo("1");
        assertThat(provider.count("/device")).isEqualTo(2);
    }

    @Test
    void theInterruptOfTheOneWhoSignsInDoesNotFailTheOthers() throws Exception {
        var asked = new CountDownLatch(1);
        var first = new AtomicReference<Thread>();
        use(provider.signIn().promptWith(prompt -> {
            if (first.compareAndSet(null, Thread.currentThread())) {
                asked.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }));
        Future<String> interrupted = threads.submit(this::token);
        await(asked);
        var other = new AtomicReference<String>();
        var thread = new Thread(() -> other.set(token()));
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        first.get().interrupt();
        assertThatThrownBy(interrupted::get).hasCauseInstanceOf(ConnectionException.class);
        thread.join();
        assertThat(other).hasValue("1");
    }

    @Test
    void aWaitingThreadCanBeInterrupted() throws Exception {
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        use(provider.signIn().promptWith(prompt -> {
            asked.countDown();
            await(goOn);
        }));
        Future<String> signingIn = threads.submit(this::token);
        await(asked);
        var failure = new AtomicReference<Throwable>();
        var thread = new Thread(() -> {
            try {
                token();
            } catch (ConnectionException e) {
                failure.set(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();
        assertThat(failure.get()).hasMessageContaining("Interrupted");
        goOn.countDown();
        assertThat(signingIn.get()).isEqualTo("1");
    }

    @Test
    void anInterruptDuringARefreshLosesNothing() throws Exception {
        token();
        expire();
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        provider.instead.put("/token", exchange -> {
            inside.countDown();
            await(goOn);
            ScriptedProvider.send(exchange, json(200, provider.good()));
        });
        var kept = new AtomicReference<Boolean>();
        var seen = new AtomicReference<String>();
        var thread = new Thread(() -> {
            seen.set(token());
            kept.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        await(inside);
        thread.interrupt();
        goOn.countDown();
        thread.join();
        assertThat(seen).hasValue("2");
        assertThat(kept).as("the interrupt is passed on").hasValue(true);
        assertThat(token()).isEqualTo("2");
    }

    @Test
    void cancellationOfTheSignInDoesNotReachRefreshes() {
        var cancellation = new Cancellation();
        use(provider.signIn().cancellation(cancellation));
        token();
        cancellation.cancel();
        expire();
        assertThat(token()).isEqualTo("2");
    }

    @Test
    void forgetsWhenTold() {
        token();
        signIn.forget();
        assertThat(signIn.identity()).isEmpty();
        assertThat(token()).isEqualTo("2");
        assertThat(provider.count("/device")).isEqualTo(2);
    }

    @Test
    void aCopyHasASessionOfItsOwn() {
        token();
        assertThat(signIn.scope("email").identity()).isEmpty();
        assertThat(signIn.identity()).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
