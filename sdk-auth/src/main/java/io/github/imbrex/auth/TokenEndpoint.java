package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token endpoint of a provider (RFC 6749 section 3.2). A request is sent once: nobody knows what a second one does. */
final class TokenEndpoint {

    private static final int LIMIT = 256 * 1024;

    private final Provider provider;
    private final ProviderHttp http;

    TokenEndpoint(Provider provider, ProviderHttp http) {
        this.provider = provider;
        this.http = http;
    }

    /** As a public client, which names itself in the form. */
    TokenReply ask(CredentialsContext context, Map<String, String> form) {
        return ask(context, form, null);
    }

    TokenReply ask(CredentialsContext context, Map<String, String> form, @Nullable ClientSecret client) {
        ProviderReply reply =
                http.post(context, provider.metadata(context).token(), form, client, LIMIT, "token endpoint");
        return reply instanceof ProviderReply.Accepted accepted
                ? TokenAnswer.read(accepted.json(), "token endpoint")
                : (OAuthError) reply;
    }
}
