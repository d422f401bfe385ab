package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.TestService.Reply;
import io.github.imbrex.spi.Request;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceExceptionTest {

    private final TestService service = TestService.http();
    private final Imbrex imbrex = Imbrex.builder().retryAttempts(1).build();

    @AfterEach
    void close() {
        imbrex.close();
        service.close();
    }

    private ServiceException failed(Reply reply) {
        service.then(reply);
        try {
            imbrex.connect(service.uri("/"))
                    .send(Request.get(service.uri("/a?name=secret")))
                    .close();
        } catch (ServiceException e) {
            return e;
        }
        throw new AssertionError("no exception");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NotFoundException, false",
        "410, NotFoundException, false",
        "403, AccessDeniedException, false",
        "429, RateLimitedException, true",
        "400, ServiceException, false",
        "500, ServiceException, false",
        "502, ServiceException, true",
        "503, ServiceException, true",
        "504, ServiceException, true",
    })
    void eachStatusHasItsException(int status, String type, boolean retryable) {
        ServiceException e = failed(Reply.of(status));
        assertThat(e.getClass().getSimpleName()).isEqualTo(type);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.isRetryable()).isEqualTo(retryable);
        assertThat(e.getMessage()).contains("status " + status).doesNotContain("secret");
        assertThat(e.problem()).isEmpty();
        assertThat(e.requestId()).isEmpty();
        assertThat(e.retryAfter()).isEmpty();
    }

    @Test
    void theProblemIsKeptInPartAndNotInTheMessage() {
        ServiceException e = failed(
                new Reply(500, Map.of("X-Request-Id", "r-17", "Retry-After", "3"), "Nobody^Patient".repeat(10_000)));
        assertThat(e.problem()).startsWith("Nobody^Patient").hasSize(8 * 1024);
        assertThat(e.getMessage()).doesNotContain("Nobody");
        assertThat(e.requestId()).hasValue("r-17");
        assertThat(e.retryAfter()).hasValue(Duration.ofSeconds(3));
    }

    @Test
    void theHeadersAreKeptWithoutCookies() {
        ServiceException e = failed(new Reply(
                409, Map.of("Warning", "299 here: \"The Transaction UID is incorrect.\"", "Set-Cookie", "a=b"), ""));
        assertThat(e.headers().first("Warning")).hasValue("299 here: \"The Transaction UID is incorrect.\"");
        assertThat(e.headers().first("Set-Cookie")).isEmpty();
    }

    @Test
    void aProblemThatBreaksOffIsStillTheService() {
        try (var server = RawServer.sending("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nhalf")) {
            try {
                imbrex.connect(server.uri("/"))
                        .send(Request.get(server.uri("/a")))
                        .close();
            } catch (ServiceException e) {
                assertThat(e.status()).isEqualTo(500);
                return;
            }
            throw new AssertionError("no exception");
        }
    }
}
