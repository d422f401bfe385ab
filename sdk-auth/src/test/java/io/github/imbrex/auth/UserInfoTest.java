package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.json;
import static io.github.imbrex.auth.ScriptedProvider.send;
import static io.github.imbrex.auth.ScriptedProvider.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.Imbrex;
import io.github.imbrex.auth.ScriptedProvider.Reply;
import io.github.imbrex.auth.SignInException.Reason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Userinfo completes the ID token, and only about the same person. */
final class UserInfoTest {

    private final ScriptedProvider provider = new ScriptedProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private void answers(Reply reply) {
        provider.instead.put("/userinfo", exchange -> send(exchange, reply));
    }

    private Identity ask() {
        DeviceSignIn signIn = provider.signIn();
        try (Imbrex imbrex = provider.imbrex(signIn)) {
            return signIn.userInfo(imbrex);
        }
    }

    @Test
    void addsWhatTheIdTokenLeavesOut() {
        Map<String, Object> claims = provider.claims();
        claims.remove("name");
        claims.put("groups", List.of("a"));
        Map<String, Object> answer = provider.good();
        answer.put("id_token", signed(claims));
        provider.then(json(200, answer));
        var sent = new AtomicReference<String>();
        provider.instead.put("/userinfo", exchange -> {
            sent.set(exchange.getRequestHeaders().getFirst("Authorization"));
            send(
                    exchange,
                    json(200, Map.of("sub", "u-1", "name", "Test\u001b[2J account", "groups", List.of("b", "a", 7))));
        });
        Identity who = ask();
        assertThat(who.name()).contains("Test [2J account");
        assertThat(who.groups()).containsExactly("a", "b");
        assertThat(sent.get()).isEqualTo("Bearer " + answer.get("access_token"));
    }

    @Test
    void refusesWhatIsAboutSomebodyElseOrNobody() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of("sub", "u-2", "groups", List.of("admin")),
                Map.of("groups", List.of("admin")),
                Map.of("sub", 1))) {
            answers(json(200, claims));
            var refused = catchThrowableOfType(InvalidTokenException.class, this::ask);
            assertThat(refused.reason()).isEqualTo(InvalidTokenException.Reason.SUBJECT);
        }
    }

    @Test
    void neverFollowsARedirectWithTheToken() {
        try (var other = new ScriptedProvider()) {
            provider.instead.put("/userinfo", exchange -> {
                exchange.getResponseHeaders().set("Location", other.issuer() + "/userinfo");
                exchange.sendResponseHeaders(302, -1);
            });
            assertThat(catchThrowableOfType(SignInException.class, this::ask).reason())
                    .isEqualTo(Reason.INSECURE);
            assertThat(other.paths).isEmpty();
        }
    }

    @Test
    void saysWhenItIsRefusedOrMissing() {
        answers(new Reply(401, ""));
        assertThat(catchThrowableOfType(SignInException.class, this::ask).reason())
                .isEqualTo(Reason.DENIED);
        answers(new Reply(200, "{\"sub\":\"u-1\",\"filler\":\"" + "x".repeat(1 << 20) + "\"}"));
        assertThat(catchThrowableOfType(SignInException.class, this::ask).reason())
                .isEqualTo(Reason.UNREADABLE);
        provider.discovery.remove("userinfo_endpoint");
        assertThat(catchThrowableOfType(SignInException.class, this::ask).reason())
                .isEqualTo(Reason.NOT_SUPPORTED);
    }
}
