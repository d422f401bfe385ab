package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.spi.Header;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static List<Header> headers(Credentials credentials) {
        return credentials.headers(null);
    }

    @Test
    void eachKindHasItsHeader() {
        assertThat(headers(Credentials.bearer(" abc.def\n")))
                .containsExactly(new Header("Authorization", "Bearer abc.def"));
        assertThat(headers(Credentials.basic("Aladdin", "open sesame")))
                .containsExactly(new Header("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")); // RFC 7617, 2
        assertThat(headers(Credentials.basic("test", "123\u00a3")))
                .containsExactly(new Header("Authorization", "Basic dGVzdDoxMjPCow==")); // RFC 7617, 2.1
        assertThat(headers(Credentials.header("api-key", "k"))).containsExactly(new Header("api-key", "k"));
        assertThat(headers(Credentials.cookie("session", "a=b"))).containsExactly(new Header("Cookie", "session=a=b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two words", "Bearer abc", "a\nb"})
    void aTokenIsOneWord(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.bearer(token));
    }

    @Test
    void whatCannotBeSentIsRefusedWithoutShowingIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a:b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.header("api key", "k"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.header("api-key", "hunter2\r\nX: y"))
                .matches(e -> !e.getMessage().contains("hunter2"));
        for (String value : List.of("a; Path=/", "a b", "a,b", "a\"\\", "ü")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Credentials.cookie("session", value));
        }
        for (String name : List.of("", "a=b", "a b", "a;b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Credentials.cookie(name, "v"));
        }
    }
}
