package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.TestService.Reply;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Request;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationTest {

    private final TestService service = TestService.http();
    private final ManualTime time = new ManualTime();

    @AfterEach
    void close() {
        service.close();
    }

    /** Gives out {@code key-1}, {@code key-2}, ... one more after each renewal. */
    private static final class Numbered implements Credentials {
        private int number = 1;
        private final List<List<Header>> refused = new ArrayList<>();

        @Override
        public List<Header> headers(CredentialsContext context) {
            return List.of(new Header("api-key", "key-" + number));
        }

        @Override
        public boolean renew(CredentialsContext context, List<Header> sent) {
            refused.add(sent);
            number++;
            return true;
        }
    }

    private void acceptOnly(String key) {
        service.answer(request -> request.header("api-key").equals(key) ? Reply.text("in") : Reply.of(401));
    }

    @Test
    void renewsOnceAndRepeats() {
        var credentials = new Numbered();
        acceptOnly("key-2");
        try (var imbrex =
                Imbrex.builder().credentials(service.uri("/"), credentials).build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("in");
        }
        assertThat(credentials.refused).containsExactly(List.of(new Header("api-key", "key-1")));
        assertThat(service.received()).hasSize(2);
    }

    @Test
    void renewsNotTwice() {
        var credentials = new Numbered();
        acceptOnly("key-3");
        try (var imbrex =
                Imbrex.builder().credentials(service.uri("/"), credentials).build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("refused the credentials that are registered")
                    .matches(e -> !e.getMessage().contains("key-"));
        }
        assertThat(credentials.refused).hasSize(1);
        assertThat(service.received()).hasSize(2);
    }

    @Test
    void aPostIsRepeatedAfterRenewalSinceItWasRefusedUnread() {
        acceptOnly("key-2");
        try (var imbrex =
                Imbrex.builder().credentials(service.uri("/"), new Numbered()).build()) {
            String answer = Calls.text(imbrex.connect(service.uri("/")).send(Calls.post(service.uri("/a"))));
            assertThat(answer).isEqualTo("in");
        }
        assertThat(service.received()).extracting(TestService.Received::body).containsExactly("question", "question");
    }

    @Test
    void fixedCredentialsAreNotRenewed() {
        service.answer(request -> Reply.of(401));
        try (var imbrex = Imbrex.builder()
                .credentials(service.uri("/"), Credentials.bearer("t"))
                .build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessageContaining("refused");
        }
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void anAnonymous401SaysHowToRegister() {
        service.answer(request -> Reply.of(401));
        try (var imbrex = Imbrex.builder().build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a?token=abc")))
                    .withMessageContaining("no credentials are registered for " + service.uri(""))
                    .withMessageContaining("Imbrex.builder().credentials(")
                    .matches(e -> !e.getMessage().contains("abc"));
        }
    }

    @Test
    void aRegistrationForAnotherPathOfTheOriginIsNamed() {
        service.answer(request -> Reply.of(401));
        try (var imbrex = Imbrex.builder()
                .credentials(service.uri("/other"), Credentials.bearer("t"))
                .build()) {
            var connection = imbrex.connect(service.uri("/this"));
            assertThat(connection.isAnonymous()).isTrue();
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> connection.send(Request.get(connection.resolve("a"))))
                    .withMessageContaining("only for " + service.uri("/other/"));
        }
    }

    @Test
    void aRequestToAnotherOriginByThisConnectionIsAnonymous() {
        try (var other = TestService.http();
                var imbrex = Imbrex.builder()
                        .credentials(service.uri("/"), Credentials.bearer("secret"))
                        .credentials(other.uri("/"), Credentials.bearer("secret"))
                        .build()) {
            Calls.text(imbrex.connect(service.uri("/")).send(Request.get(other.uri("/bulk"))));
            assertThat(other.last().header("Authorization")).isEmpty();
            other.then(Reply.of(401));
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> imbrex.connect(service.uri("/")).send(Request.get(other.uri("/bulk"))))
                    .withMessageContaining("open a connection to " + other.uri(""));
        }
    }

    @Test
    void exchangeHandsOverThe401() {
        service.answer(request -> Reply.of(401));
        try (var imbrex = Imbrex.builder().build();
                var answer = imbrex.connect(service.uri("/")).exchange(Request.get(service.uri("/a")))) {
            assertThat(answer.status()).isEqualTo(401);
        }
    }

    @Test
    void aFailedRenewalIsTheCallersAnswer() {
        service.answer(request -> Reply.of(401));
        Credentials expired = new Credentials() {
            @Override
            public List<Header> headers(CredentialsContext context) {
                return List.of(new Header("api-key", "k"));
            }

            @Override
            public boolean renew(CredentialsContext context, List<Header> refused) {
                throw new AuthenticationException("The sign-in has expired: sign in again.");
            }
        };
        try (var imbrex =
                Imbrex.builder().credentials(service.uri("/"), expired).build()) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> Calls.get(imbrex, service.uri("/a")))
                    .withMessage("The sign-in has expired: sign in again.");
        }
    }

    @Test
    void theTimeOfASignInDoesNotCount() {
        Credentials slow = context -> {
            time.pass(Duration.ofMinutes(10));
            return List.of(new Header("api-key", "k"));
        };
        try (var imbrex =
                Imbrex.builder().time(time).credentials(service.uri("/"), slow).build()) {
            assertThat(Calls.get(imbrex, service.uri("/a"))).isEqualTo("ok");
        }
    }

    @Test
    void theLongestRegisteredPathServesAConnectionByWholeSegments() {
        try (var imbrex = Imbrex.builder()
                .credentials(service.uri("/"), Credentials.header("api-key", "root"))
                .credentials(service.uri("/dicom"), Credentials.header("api-key", "dicom"))
                .credentials(service.uri("/dicom/web/"), Credentials.header("api-key", "web"))
                .build()) {
            assertThat(keyFor(imbrex, "/dicom/web")).isEqualTo("web");
            assertThat(keyFor(imbrex, "/dicom/web/studies")).isEqualTo("web");
            assertThat(keyFor(imbrex, "/dicom/website")).isEqualTo("dicom");
            assertThat(keyFor(imbrex, "/dicomweb")).isEqualTo("root");
            assertThat(keyFor(imbrex, "/%64icom/")).isEqualTo("dicom");
            assertThat(keyFor(imbrex, "/dicom%2Fweb/")).isEqualTo("root");
            assertThatIllegalArgumentException().isThrownBy(() -> keyFor(imbrex, "/x/../dicom"));
            assertThatIllegalArgumentException().isThrownBy(() -> keyFor(imbrex, "/x/%2e%2E/dicom"));
        }
    }

    private String keyFor(Imbrex imbrex, String base) {
        Calls.text(imbrex.connect(service.uri(base)).send(Request.get(service.uri("/any"))));
        return service.last().header("api-key");
    }

    @Test
    void credentialsFindTheirWayAroundInTheContext() {
        var seen = new ArrayList<CredentialsContext>();
        Credentials curious = context -> {
            seen.add(context);
            Calls.text(context.anonymous(service.uri("/token?policy=p")).send(Calls.post(service.uri("/token"))));
            return List.of(new Header("api-key", "k"));
        };
        Credentials other = Credentials.bearer("secret");
        URI address = service.uri("");
        try (var imbrex = Imbrex.builder()
                .time(time)
                .credentials(URI.create("https://node.example.org/x"), other)
                .credentials(address, curious)
                .build()) {
            Calls.get(imbrex, service.uri("/a"));
        }
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).registeredFor()).isEqualTo(address);
        assertThat(seen.get(0).registered()).containsExactly(other, curious);
        assertThat(seen.get(0).time()).isSameAs(time);
        assertThat(service.received().get(0).path()).isEqualTo("/token");
        assertThat(service.received().get(0).header("api-key")).isEmpty();
    }
}
