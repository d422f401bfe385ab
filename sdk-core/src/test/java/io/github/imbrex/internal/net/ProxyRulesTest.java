package io.github.imbrex.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Proxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyRulesTest {

    private static final URI PROXY = URI.create("http://proxy.example.org:3128");

    @ParameterizedTest
    @CsvSource({
        "http://a.example.org/, true",
        "https://A.EXAMPLE.ORG:8443/x, true",
        "http://b.a.example.org/, false",
        "http://ward.example.net/, true",
        "http://x.ward.example.net/, true",
        "http://backward.example.net/, false",
        "http://x.clinic.example/, true",
        "http://192.0.2.7/, true",
        "http://192.0.2.70/, false",
        "http://[2001:db8::7]/, true",
        "http://[2001:db8::8]/, false",
        "http://localhost/, true",
        "http://127.0.0.53/, true",
        "http://[::1]:8080/, true",
        "http://127.evil.example/, false",
    })
    void knowsWhatIsDirect(String uri, boolean direct) {
        var rules = new ProxyRules(
                PROXY, DirectHosts.parse("a.example.org, .ward.example.net *.clinic.example,192.0.2.7,[2001:DB8::7]"));
        List<Proxy> chosen = rules.select(URI.create(uri));
        assertThat(chosen).hasSize(1);
        assertThat(chosen.get(0).type()).isEqualTo(direct ? Proxy.Type.DIRECT : Proxy.Type.HTTP);
    }

    @Test
    void aStarMeansNoProxyAtAll() {
        var rules = new ProxyRules(PROXY, DirectHosts.parse("*"));
        assertThat(rules.select(URI.create("https://anything.example/"))).containsExactly(Proxy.NO_PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a", "a:80", "a/b", "a*b", "user@a", "a..b", "*a"})
    void whatIsNoHostIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectHosts.of(List.of(pattern)))
                .withMessageContaining("is not a host");
    }

    @Test
    void aLoginShowsNoPassword() {
        assertThat(new ProxyLogin("worker", "hunter2").toString()).doesNotContain("hunter2");
    }
}
