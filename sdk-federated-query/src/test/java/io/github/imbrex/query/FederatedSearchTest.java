package io.github.imbrex.query;

import static io.github.imbrex.query.RawSpot.CHUNKED;
import static io.github.imbrex.query.RawSpot.CREATED;
import static io.github.imbrex.query.RawSpot.STREAM;
import static io.github.imbrex.query.RawSpot.counts;
import static io.github.imbrex.query.RawSpot.event;
import static io.github.imbrex.query.RawSpot.status;
import static io.github.imbrex.query.RawSpot.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.AccessDeniedException;
import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class FederatedSearchTest {

    private static final CohortQuery QUERY = CohortQuery.parse("diagnosis = prostate");

    private final HandClock clock = new HandClock();
    private final RawSpot spot = new RawSpot();
    private final Imbrex imbrex = Imbrex.builder().time(clock).build();
    private final List<SiteEvent> news = new ArrayList<>();

    @AfterEach
    void close() {
        imbrex.close();
        spot.close();
    }

    private Answer ask(String... sites) {
        return FederatedSearch.at(imbrex, spot.uri(), sites).run(QUERY, news::add);
    }

    @Test
    void postsOnceAndListensForAsManyAsItAsked() {
        spot.then(CREATED).then(STREAM, counts("alpha", 5, 7), counts("beta", 3, 3));
        Answer answer = ask("alpha", "beta");

        assertThat(spot.requests).hasSize(2);
        String post = spot.requests.get(0);
        assertThat(post)
                .startsWith("POST /backend/beam HTTP/1.1")
                .containsIgnoringCase("Content-Type: application/json");
        JsonNode task = Json.parse(post.substring(post.indexOf("\r\n\r\n") + 4));
        assertThat(UUID.fromString(task.path("id").asString())).isEqualTo(answer.id());
        assertThat(task.path("sites").valueStream().map(JsonNode::asString)).containsExactly("alpha", "beta");
        assertThat(task.path("query").asString()).isEqualTo(EucaimAst.of(QUERY).body(answer.id()));
        assertThat(spot.requests.get(1))
                .startsWith("GET /backend/beam/" + answer.id() + "?wait_count=2 HTTP/1.1")
                .containsIgnoringCase("Accept: text/event-stream");
        assertThat(answer.isComplete()).isTrue();
        assertThat(answer.subjects()).hasToString("5 to 8");
        assertThat(answer.notes()).anyMatch(note -> note.startsWith("One person may be in several"));
    }

    @Test
    void keepsTheOrderAskedWhateverTheOrderOfAnswers() {
        spot.then(CREATED).then(STREAM, counts("c", 1, 1), counts("a", 2, 2), counts("b", 3, 3));
        assertThat(ask("a", "b", "c").sites()).extracting(SiteOutcome::site).containsExactly("a", "b", "c");
        assertThat(news).extracting(SiteEvent::site).containsExactly("c", "a", "b");
    }

    @Test
    void everyStateHasItsOutcome() {
        spot.then(CREATED)
                .thenHold(
                        STREAM,
                        event("answers", "claimed", "null"),
                        counts("answers", 5, 7),
                        event("fails", "permfailed", "Failed to execute query."),
                        event("lensfails", "permafailed", "Failed to execute query."),
                        event("refuses", "permfailed", "Cannot parse query."),
                        event("fornow", "tempfailed", "busy"),
                        event("odd", "exploded", ""),
                        event("garbage", "succeeded", "%%%"),
                        event("claims", "claimed", ""));
        var run = start(
                Duration.ofSeconds(60),
                "answers",
                "fails",
                "lensfails",
                "refuses",
                "fornow",
                "odd",
                "garbage",
                "claims",
                "silent");
        await(run, 9);
        clock.move(Duration.ofSeconds(61));
        Answer answer = run.join();

        assertThat(answer.sites())
                .extracting(SiteOutcome::toString)
                .containsExactly(
                        "answers: 5 subjects, 7 studies in 1 collection",
                        "fails: failed: Failed to execute query.",
                        "lensfails: failed: Failed to execute query.",
                        "refuses: refused, Cannot parse query.",
                        "fornow: failed for now: busy",
                        "odd: failed: unknown status \"exploded\"",
                        "garbage: unreadable, its answer is no base64",
                        "claims: timed out, taken by the site, but not answered within 60 s",
                        "silent: timed out, no sign within 60 s; the site may be offline, or Spot dropped it without saying so");
        assertThat(answer.site("fornow").orElseThrow().isRetryable()).isTrue();
        assertThat(answer.site("fails").orElseThrow().isRetryable()).isFalse();
        assertThat(answer.subjects().lower()).isEqualTo(5);
        assertThat(answer.subjects().upper()).isEmpty();
        assertThat(answer.notes()).contains("8 of 9 sites did not answer: the totals have no upper bound.");
        assertThat(news)
                .extracting(SiteEvent::toString)
                .endsWith("claims: claimed", "claims: timed_out", "silent: timed_out");
    }

    @Test
    void aClaimNeverReplacesAnAnswerAndALaterAnswerDoes() {
        spot.then(CREATED)
                .then(
                        STREAM,
                        counts("a", 5, 7),
                        event("a", "claimed", "null"),
                        event("a", "tempfailed", "no"),
                        counts("a", 5, 7),
                        counts("a", 6, 8),
                        counts("b", 1, 1));
        Answer answer = ask("a", "b");
        assertThat(answer.site("a").orElseThrow().subjects()).isEqualTo(Count.exactly(6));
        assertThat(news).extracting(SiteEvent::toString).containsExactly("a: answered", "a: answered", "b: answered");
    }

    @Test
    void aTemporaryFailureIsFollowedUpUntilItIsBetter() {
        spot.then(CREATED)
                .then(STREAM, event("a", "tempfailed", "busy"))
                .then(STREAM, event("a", "tempfailed", "busy"), counts("a", 4, 4));
        var run = start(Duration.ofSeconds(60), "a");
        await(run, 1);
        moveUntilDone(run, Duration.ofSeconds(1));
        assertThat(run.join().isComplete()).isTrue();
        assertThat(news).extracting(SiteEvent::toString).containsExactly("a: failed", "a: answered");
    }

    @Test
    void aBrokenStreamIsOpenedAgainAndMerged() {
        String a = counts("a", 5, 7);
        spot.then(CREATED)
                .then(
                        STREAM.replace("Connection: close", "Content-Length: 100000"),
                        a,
                        counts("b", 1, 1).substring(0, 70))
                .then(status(502, "text/plain", "Error calling beam, check the server logs."))
                .then(CHUNKED, "1\r\ne\r\n") // a chunked stream without its end
                .then(STREAM, a, counts("b", 1, 1));
        var run = start(Duration.ofSeconds(100), "a", "b");
        moveUntilDone(run, Duration.ofSeconds(1));
        assertThat(run.join().isComplete()).isTrue();
        assertThat(news).extracting(SiteEvent::toString).containsExactly("a: answered", "b: answered");
        assertThat(spot.requests).hasSize(5);
        assertThat(spot.requests.stream().filter(request -> request.startsWith("POST")))
                .hasSize(1);
    }

    @Test
    void aSilentStreamEndsWithTheDeadline() {
        spot.then(CREATED).thenHold(STREAM).thenHold(STREAM);
        var run = start(Duration.ofSeconds(120), "a");
        awaitRequests(2);
        assertThat(run).isNotDone();
        clock.move(Duration.ofSeconds(121));
        assertThat(run.join().sites()).singleElement().isInstanceOf(SiteOutcome.TimedOut.class);
    }

    @Test
    void aServerThatNeverAnswersAtAllEndsWithTheDeadline() {
        var run = start(Duration.ofSeconds(120), "a");
        awaitRequests(1);
        clock.move(Duration.ofSeconds(121));
        assertThat(run.join().sites()).singleElement().isInstanceOf(SiteOutcome.TimedOut.class);
    }

    @Test
    void beforeTheEndItLooksOnceMore() {
        spot.then(CREATED).thenHold(STREAM, event("a", "claimed", "")).then(STREAM, counts("a", 5, 7));
        var run = start(Duration.ofSeconds(120), "a");
        await(run, 1);
        clock.move(Duration.ofSeconds(116));
        assertThat(run.join().isComplete()).isTrue();
    }

    @Test
    void withoutAFirstSignItMayEndEarlier() {
        spot.then(CREATED).thenHold(STREAM);
        var search = FederatedSearch.builder(imbrex, spot.uri())
                .sites("a")
                .firstSign(Duration.ofSeconds(10))
                .build();
        var run = CompletableFuture.supplyAsync(() -> search.run(QUERY));
        awaitRequests(2);
        clock.move(Duration.ofSeconds(11));
        assertThat(run.join().sites().get(0).reason().orElseThrow()).startsWith("no sign within 10 s");
    }

    @Test
    void cancellingKeepsWhatIsThere() {
        spot.then(CREATED).thenHold(STREAM, counts("a", 5, 7), event("b", "claimed", ""));
        var cancellation = new Cancellation();
        var search = FederatedSearch.at(imbrex, spot.uri(), "a", "b");
        Answer answer = search.run(
                QUERY,
                event -> {
                    if (event.state() == SiteState.CLAIMED) {
                        cancellation.cancel();
                    }
                },
                cancellation);
        assertThat(answer.site("a").orElseThrow().state()).isEqualTo(SiteState.ANSWERED);
        assertThat(answer.site("b")).contains(new SiteOutcome.Cancelled("b", true));
    }

    @Test
    void whatIsCancelledBeforehandSendsNothing() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        Answer answer = FederatedSearch.at(imbrex, spot.uri(), "a").run(QUERY, news::add, cancellation);
        assertThat(answer.sites()).containsExactly(new SiteOutcome.Cancelled("a", false));
        assertThat(spot.requests).isEmpty();
    }

    @Test
    void anInterruptEndsTheRunAndIsKept() throws Exception {
        spot.then(CREATED).thenHold(STREAM);
        var ended = new CompletableFuture<Boolean>();
        var thread = new Thread(() -> {
            try {
                ask("a");
            } catch (ConnectionException interrupted) {
                ended.complete(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        awaitRequests(2);
        thread.interrupt();
        assertThat(ended.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aListenerThatThrowsEndsTheRun() {
        spot.then(CREATED).thenHold(STREAM, counts("a", 5, 7));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> FederatedSearch.at(imbrex, spot.uri(), "a", "b").run(QUERY, event -> {
                            throw new ArithmeticException();
                        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "302 | redirects to a login page (302)",
                "303 | redirects to a login page (303)",
                "401 | asks for a login (401)",
                "200 | answers with a login page"
            })
    void aLoginPageIsCalledOne(int status, String words) {
        String login = status(status, "text/html; charset=utf-8", "<html>")
                .replace("\r\nContent-Type", "\r\nLocation: /oauth2/start?rd=%2Fbackend&secret=1\r\nContent-Type");
        spot.then(login);
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> ask("a"))
                .withMessageContaining(words)
                .withMessageContaining("log in first")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("secret"));
        assertThat(spot.requests).hasSize(1);

        spot.then(CREATED).then(login);
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> ask("a"));
    }

    @Test
    void aLoginThatRunsOutMidwayKeepsWhatIsThere() {
        spot.then(CREATED)
                .then(STREAM, counts("a", 5, 7))
                .then(status(302, "text/html", "").replace("\r\nContent-Type", "\r\nLocation: /login\r\nContent-Type"));
        var run = start(Duration.ofSeconds(100), "a", "b");
        moveUntilDone(run, Duration.ofSeconds(1));
        Answer answer = run.join();
        assertThat(answer.site("a").orElseThrow().state()).isEqualTo(SiteState.ANSWERED);
        assertThat(answer.site("b").orElseThrow().reason().orElseThrow())
                .contains("before its time")
                .contains("login");
    }

    @Test
    void refusalsOfSpotAreItsExceptions() {
        spot.then(status(502, "text/plain", "Unable to query Beam.Proxy"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> ask("a"))
                .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo("Unable to query Beam.Proxy"))
                .satisfies(thrown -> assertThat(thrown.status()).isEqualTo(502));
        spot.then(status(403, "text/plain", "Query not allowed"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask("a"));
        spot.then(status(404, "text/plain", "nothing here"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> ask("a"));
        spot.then(status(400, "text/plain", "Query is not allowed"));
        assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> ask("a"));
    }

    @Test
    void whatIsNoSpotIsSaidToBeNone() {
        spot.then(CREATED).then(status(200, "application/json", "{}"));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ask("a"))
                .withMessageContaining("is it a Spot?");
    }

    @Test
    void aClosedPortIsAConnectionException() throws IOException {
        URI nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> FederatedSearch.at(Imbrex.builder().build(), nobody, "a")
                        .run(QUERY));
    }

    @Test
    void aLostReceiptIsNotPostedTwice() {
        spot.then("").then(STREAM, counts("a", 5, 7));
        assertThat(ask("a").isComplete()).isTrue();
        assertThat(spot.requests).hasSize(2);
    }

    @Test
    void aLostQueryIsPostedAgainUnderItsId() {
        spot.then("").then(status(404, "text/plain", "")).then(CREATED).then(STREAM, counts("a", 5, 7));
        Answer answer = ask("a");
        assertThat(answer.isComplete()).isTrue();
        assertThat(spot.requests.get(2)).startsWith("POST").contains(answer.id().toString());
        assertThat(spot.requests.get(0)).contains(answer.id().toString());
    }

    @Test
    void aQueryThatTheBrokerForgotEndsTheRun() {
        spot.then(CREATED).then(STREAM, counts("a", 5, 7), "event: deleted_task\ndata: {\"task_id\":\"x\"}\n\n");
        Answer answer = ask("a", "b");
        assertThat(answer.site("b").orElseThrow().reason().orElseThrow()).contains("no longer knows the query");
    }

    @Test
    void sitesThatWereNotAskedAreToldButNotCounted() {
        spot.then(CREATED).then(STREAM, counts("stranger", 500, 500), counts("A", 5, 7), event("", "claimed", ""));
        Answer answer = ask("a");
        assertThat(answer.sites()).extracting(SiteOutcome::site).containsExactly("a");
        assertThat(answer.unexpected()).extracting(SiteOutcome::site).containsExactly("stranger");
        assertThat(answer.subjects()).isEqualTo(Count.exactly(5));
        assertThat(answer.notes()).anyMatch(note -> note.contains("stranger"));
        assertThat(news.get(0).asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json at all",
                "[]",
                "{\"from\":5}",
                "{\"from\":\"nodots\",\"status\":\"claimed\"}",
                "{\"from\":\"a.<b>.c\",\"status\":\"claimed\"}",
                "{\"status\":\"succeeded\"}"
            })
    void messagesWithoutASenderAreCountedAndPassedOver(String data) {
        spot.then(CREATED).then(STREAM, "event: new_result\ndata: " + data + "\n\n", counts("a", 5, 7));
        Answer answer = ask("a");
        assertThat(answer.isComplete()).isTrue();
        assertThat(answer.notes()).contains("1 messages named no site and were left out.");
    }

    @Test
    void aBrokenMessageWhoseSenderIsKnownIsUnreadable() {
        spot.then(CREATED)
                .then(
                        STREAM,
                        "event: new_result\ndata: {\"from\":\"focus.a.b.c\",\"status\":\"succeeded\",\"body\":\"eyJ\n\n");
        assertThat(ask("a").sites()).containsExactly(new SiteOutcome.Unreadable("a", "its message is no JSON"));
    }

    @Test
    void eventsOfOtherKindsAndEmptyOnesAreHarmless() {
        spot.then(CREATED)
                .then(
                        STREAM,
                        ": hello\n\nevent: error\ndata: \"broker trouble\"\n\ndata: x\n\nevent: news\ndata: y\n\n",
                        counts("a", 5, 7));
        assertThat(ask("a").isComplete()).isTrue();
    }

    @Test
    void aHugeAnswerIsUnreadableAndTheOthersAreNot() {
        spot.then(CREATED).then(out -> {
            out.write(STREAM.getBytes(StandardCharsets.UTF_8));
            out.write("event: new_result\ndata: {\"from\":\"focus.huge.b.c\",\"status\":\"succeeded\",\"body\":\""
                    .getBytes(StandardCharsets.UTF_8));
            byte[] piece = "A".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64 << 4; i++) {
                out.write(piece);
            }
            out.write("\"}\n\n".getBytes(StandardCharsets.UTF_8));
            out.write(counts("a", 5, 7).getBytes(StandardCharsets.UTF_8));
        });
        Answer answer = ask("huge", "a");
        assertThat(answer.site("huge"))
                .contains(new SiteOutcome.Unreadable("huge", "its answer is larger than the limit"));
        assertThat(answer.site("a").orElseThrow().state()).isEqualTo(SiteState.ANSWERED);
    }

    @Test
    void whatASiteSaysIsCleanedAndCut() {
        spot.then(CREATED).then(STREAM, event("a", "permfailed", "\\u001b[31mred\\nline\\u202e" + "x".repeat(2_000)));
        assertThat(ask("a").sites()).singleElement().satisfies(outcome -> {
            String text = ((SiteOutcome.Failed) outcome).text();
            assertThat(text)
                    .startsWith("[31mred line")
                    .hasSizeLessThanOrEqualTo(500)
                    .doesNotContain("\u001b", "\n", "\u202e");
        });
    }

    @Test
    void aKnownKindOfProviderTellsHowTrueItsCountIs() {
        CohortQuery query = CohortQuery.parse("diagnosis = prostate and gleason = 7");
        spot.then(CREATED).then(STREAM, counts("leaves-out", 5, 7), succeeded("is-false", "{\"collections\":[]}"));
        var search = FederatedSearch.builder(imbrex, spot.uri())
                .site("leaves-out", ProviderKind.EUCAIM_API)
                .site("is-false", ProviderKind.OMOP)
                .build();
        assertThat(search.plan(query).sites())
                .containsEntry("leaves-out", Fidelity.MAY_OVER_COUNT)
                .containsEntry("is-false", Fidelity.UNSUPPORTED);
        Answer answer = search.run(query);
        assertThat(answer.site("leaves-out").orElseThrow().subjects()).isEqualTo(Count.between(0, 5));
        assertThat(answer.site("is-false").orElseThrow().subjects()).isEqualTo(Count.unknown());
        assertThat(answer.subjects()).hasToString("unknown");
        assertThat(answer.notes()).contains("leaves-out does not know every condition: may over-count.");
    }

    @Test
    void aThousandSitesAreOneStream() {
        String[] sites = new String[1_000];
        spot.then(CREATED).then(out -> {
            out.write(STREAM.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < sites.length; i++) {
                out.write((event("s" + i, "claimed", "") + counts("s" + i, i, i)).getBytes(StandardCharsets.UTF_8));
            }
        });
        for (int i = 0; i < sites.length; i++) {
            sites[i] = "s" + i;
        }
        Answer answer = ask(sites);
        assertThat(answer.isComplete()).isTrue();
        assertThat(answer.subjects()).isEqualTo(Count.between(999, 499_500));
        assertThat(news).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.b", "-a", "a-", "a b", "ä", "a/../b", "focus.chaimeleon.broker.eucaim.cancerimage.eu"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> FederatedSearch.at(imbrex, spot.uri(), name));
    }

    @Test
    void refusesNobodyTwiceAndNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> FederatedSearch.at(imbrex, spot.uri()));
        assertThatIllegalArgumentException().isThrownBy(() -> FederatedSearch.at(imbrex, spot.uri(), "a", "A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FederatedSearch.builder(imbrex, spot.uri()).deadline(Duration.ZERO));
    }

    @Test
    void aPlanTellsEverythingAndSendsNothing() {
        String plan = FederatedSearch.at(imbrex, spot.uri(), "alpha", "beta")
                .plan(CohortQuery.parse("diagnosis = prostate and age >= 50"))
                .explain();
        assertThat(plan)
                .contains("Everybody for whom the diagnosis is \"Prostate Cancer\"")
                .contains("asked as 50 to 150")
                .contains("Note: Sites compare ages in days")
                .contains(spot.uri() + "beam")
                .contains("alpha: unknown")
                .contains("\"SNOMEDCT399068003\"");
        assertThat(spot.requests).isEmpty();
    }

    private CompletableFuture<Answer> start(Duration deadline, String... sites) {
        var search = FederatedSearch.builder(imbrex, spot.uri())
                .sites(sites)
                .deadline(deadline)
                .build();
        return CompletableFuture.supplyAsync(() -> search.run(QUERY, event -> {
            synchronized (news) {
                news.add(event);
                news.notifyAll();
            }
        }));
    }

    /** Waits for so much news. */
    private void await(CompletableFuture<Answer> run, int count) {
        synchronized (news) {
            while (news.size() < count && !run.isDone()) {
                try {
                    news.wait(50);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private void awaitRequests(int count) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (spot.requests.size() < count) {
            assertThat(System.nanoTime()).as("requests: " + spot.requests).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    /** Moves the clock in steps, so that pauses pass, until the run is over. */
    private void moveUntilDone(CompletableFuture<Answer> run, Duration step) {
        while (!run.isDone()) {
            int before = spot.requests.size();
            clock.move(step);
            try {
                run.get(before < spot.requests.size() ? 100 : 30, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // The clock goes on.
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }
}
