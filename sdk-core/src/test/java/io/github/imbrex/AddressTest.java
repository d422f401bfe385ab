package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.support.Seed;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private final Imbrex imbrex = Imbrex.builder().build();

    @ParameterizedTest
    @CsvSource({
        "https://Node.Example.org, https://node.example.org/",
        "HTTPS://node.example.org:443/dicom, https://node.example.org/dicom/",
        "http://node.example.org:80/dicom/, http://node.example.org/dicom/",
        "http://node.example.org:8080//a//b, http://node.example.org:8080//a//b/",
        "https://node.example.org/%7euser/%e4%bd%a0/a%2fb, https://node.example.org/~user/%E4%BD%A0/a%2Fb/",
        "https://node.example.org/grün, https://node.example.org/gr%C3%BCn/",
        "https://[2001:DB8:0:0:0:0:0:1]:443/x, https://[2001:db8::1]/x/",
    })
    void oneServiceHasOneBase(String written, String base) {
        assertThat(imbrex.connect(URI.create(written)).base()).isEqualTo(URI.create(base));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://node.example.org/a?b=c",
                "https://node.example.org/a#b",
                "https://node.example.org/a/../b",
                "https://node.example.org/../b",
                "https://node.example.org/./b",
                "https://node.example.org/%2e%2E/b",
                "https://node.example.org/a/.%2e",
                "https://user@node.example.org/",
                "ftp://node.example.org/",
                "//node.example.org/",
                "/dicom"
            })
    void anAddressThatCouldMeanSomethingElseIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> imbrex.connect(URI.create(written)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Imbrex.builder().credentials(URI.create(written), Credentials.bearer("t")));
    }

    @Test
    void segmentsAreEscapedEachOnItsOwn() {
        var connection = imbrex.connect(URI.create("https://node.example.org/dicom"));
        assertThat(connection.resolve("studies", "1.2.3"))
                .isEqualTo(URI.create("https://node.example.org/dicom/studies/1.2.3"));
        assertThat(connection.resolve("a/b", "c?d#e", "f%2Fg", "h i+j", "ü😀", "k;l:m@n&o=p", "..."))
                .hasToString("https://node.example.org/dicom/a%2Fb/c%3Fd%23e/f%252Fg/h%20i+j/%C3%BC%F0%9F%98%80"
                        + "/k;l:m@n&o=p/...");
        assertThat(connection.resolve()).isEqualTo(connection.base());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aSegmentThatLeadsElsewhereIsRefused(String segment) {
        var connection = imbrex.connect(URI.create("https://node.example.org/dicom"));
        assertThatIllegalArgumentException().isThrownBy(() -> connection.resolve("studies", segment));
    }

    @Test
    void everySegmentComesBackAsItWasAndStaysBelowTheBase() {
        var random = Seed.random("everySegmentComesBackAsItWasAndStaysBelowTheBase");
        var connection = imbrex.connect(URI.create("https://node.example.org/dicom/"));
        for (int round = 0; round < Seed.rounds(500); round++) {
            var segment = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x11000);
                segment.appendCodePoint(Character.isSurrogate((char) c) && c < 0x10000 ? 'y' : c);
            }
            URI uri = connection.resolve(segment.toString());
            assertThat(uri.getRawPath()).matches("/dicom/[^/?#]+");
            assertThat(java.net.URLDecoder.decode(
                            uri.getRawPath().substring(7).replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(segment.toString());
        }
    }
}
