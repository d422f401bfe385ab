package io.github.imbrex.internal.okhttp;

import io.github.imbrex.internal.net.ProxyLogin;
import io.github.imbrex.internal.net.ProxyRefusedException;
import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers the Basic challenge of a proxy, once. Inside a tunnel a 407 can only come from the service behind it, which
 * must not get the proxy's login: it is left as an ordinary answer.
 */
record ProxyAuthentication(@Nullable ProxyLogin login) implements Authenticator {

    private static final String FIELD = "Proxy-Authorization";

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request request = response.request();
        boolean throughTunnel = request.isHttps() && !request.method().equals("CONNECT");
        if (throughTunnel) {
            return null;
        }
        boolean unasked = response.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
        if (unasked) {
            return null;
        }
        boolean basic = response.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("Basic"));
        if (login == null || !basic || request.header(FIELD) != null) {
            throw new ProxyRefusedException(request.header(FIELD) != null);
        }
        return request.newBuilder().header(FIELD, login.basic()).build();
    }
}
