package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.imbrex.TestService.Reply;
import io.github.imbrex.spi.Request;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    private final TestService home = TestService.http();
    private final TestService away = TestService.http();
    private final Imbrex imbrex = Imbrex.builder()
            .credentials(home.uri("/"), Credentials.header("api-key", "home-secret"))
            .credentials(away.uri("/"), Credentials.bearer("away-secret"))
            .build();

    @AfterEach
    void close() {
        imbrex.close();
        home.close();
        away.close();
    }

    private static Reply to(Object location) {
        return to(302, location);
    }

    private static Reply to(int status, Object location) {
        return new Reply(status, Map.of("Location", location.toString()), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsWithinTheOriginAndKeepsCredentials(int status) {
        home.then(to(status, "/b?x=1"));
        try (var answer = imbrex.connect(home.uri("/")).send(Request.get(home.uri("/a")))) {
            assertThat(answer.uri()).isEqualTo(home.uri("/b?x=1"));
        }
        assertThat(home.last().path()).isEqualTo("/b?x=1");
        assertThat(home.last().header("api-key")).isEqualTo("home-secret");
    }

    @Test
    void carriesNoCredentialsToAnotherOriginEvenIfSomeAreRegisteredThere() {
        home.then(to(away.uri("/b")));
        Request request = Request.get(home.uri("/a"))
                .accept("application/json")
                .header("Authorization", "Bearer by-hand")
                .header("Cookie", "session=by-hand")
                .header("X-Something-New", "by-hand")
                .header("Range", "bytes=0-1");
        Calls.text(imbrex.connect(home.uri("/")).send(request));
        assertThat(home.last().header("Authorization")).isEqualTo("Bearer by-hand");
        var received = away.last();
        assertThat(received.headers().toString()).doesNotContain("secret", "by-hand");
        assertThat(received.header("Accept")).isEqualTo("application/json");
        assertThat(received.header("Range")).isEqualTo("bytes=0-1");
    }

    @Test
    void credentialsDoNotComeBackWhenAStrangerLeadsBack() {
        home.then(to(away.uri("/b")));
        away.then(to(home.uri("/c")));
        Calls.text(imbrex.connect(home.uri("/")).send(Request.get(home.uri("/a"))));
        assertThat(home.last().path()).isEqualTo("/c");
        assertThat(home.last().header("api-key")).isEmpty();
    }

    @Test
    void anotherPortAndAnotherNameAreOtherOrigins() {
        home.then(to(home.named("localhost", "/b")));
        Calls.text(imbrex.connect(home.uri("/")).send(Request.get(home.uri("/a"))));
        assertThat(home.last().path()).isEqualTo("/b");
        assertThat(home.last().header("api-key")).isEmpty();
    }

    @Test
    void a401BehindARedirectSaysWhyNothingWasSent() {
        home.then(to(away.uri("/b")));
        away.then(Reply.of(401));
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> imbrex.connect(home.uri("/")).send(Request.get(home.uri("/a"))))
                .withMessageContaining("an address that an answer names gets none")
                .withMessageContaining(away.uri("").toString());
        assertThat(away.received()).hasSize(1);
    }

    @Test
    void handsTheRedirectToTheCallerOnRequest() {
        home.then(to("/login"));
        try (var answer = imbrex.connect(home.uri("/"))
                .exchange(Request.get(home.uri("/a")).redirects(Request.Redirects.NEVER))) {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().first("location")).hasValue("/login");
        }
        assertThat(home.received()).hasSize(1);
    }

    @Test
    void neverFollowsForAPost() {
        home.then(to(307, "/b"));
        try (var answer = imbrex.connect(home.uri("/")).exchange(Calls.post(home.uri("/a")))) {
            assertThat(answer.status()).isEqualTo(307);
        }
        assertThat(home.received()).hasSize(1);
    }

    @Test
    void keepsHeadAHead() {
        home.then(to(303, "/b"));
        imbrex.connect(home.uri("/")).send(Request.of("HEAD", home.uri("/a"))).close();
        assertThat(home.last().method()).isEqualTo("HEAD");
        assertThat(home.last().path()).isEqualTo("/b");
    }

    @Test
    void aRedirectWithoutLocationIsAnAnswer() {
        home.then(Reply.of(302), Reply.of(304));
        for (int status : new int[] {302, 304}) {
            try (var answer = imbrex.connect(home.uri("/")).exchange(Request.get(home.uri("/a")))) {
                assertThat(answer.status()).isEqualTo(status);
            }
        }
    }

    @Test
    void followsFiveAndNoMore() {
        home.answer(request -> {
            int number = Integer.parseInt(request.path().substring(1));
            return number == 5 ? Reply.text("there") : to("/" + (number + 1));
        });
        assertThat(Calls.get(imbrex, home.uri("/0"))).isEqualTo("there");
        home.answer(request -> to("/" + (Integer.parseInt(request.path().substring(1)) + 1)));
        assertRefused("/100", "more than 5 times");
        assertThat(home.last().path()).isEqualTo("/105");
    }

    @Test
    void noticesACircle() {
        home.answer(request -> to(request.path().equals("/a") ? "/b" : "/a"));
        assertRefused("/a", "in a circle");
        assertThat(home.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://node.example.org/",
                "file:///etc/passwd",
                "mailto:somebody",
                "http://",
                "http://user:pw@127.0.0.1/",
                "http://a b/",
                "%zz"
            })
    void refusesWhatIsNoWebAddress(String location) {
        home.then(to(location));
        assertRefused("/a", "to something that is not a web address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=2", "b?page=2#part", "./b/../b?page=2", "//HOST/x/b?page=2"})
    void resolvesAsRfc3986Does(String location) {
        String host = "127.0.0.1:" + home.port();
        home.then(to(location.replace("HOST", host)));
        try (var answer = imbrex.connect(home.uri("/")).send(Request.get(home.uri("/x/a?page=1")))) {
            String expected = location.startsWith("?") ? "/x/a?page=2" : "/x/b?page=2";
            assertThat(answer.uri()).isEqualTo(URI.create("http://" + host + expected));
        }
    }

    private void assertRefused(String path, String why) {
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> Calls.get(imbrex, home.uri(path)))
                .withMessageContaining(home.uri("").toString())
                .withMessageContaining(why)
                .matches(e -> e.status() == 302 && !e.isRetryable());
    }
}
