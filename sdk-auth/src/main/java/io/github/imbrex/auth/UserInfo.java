package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;
import io.github.imbrex.auth.SignInException.Reason;
import java.net.URI;
import tools.jackson.databind.JsonNode;

/** The userinfo endpoint (OpenID Connect Core 1.0 section 5.3): what a provider leaves out of the ID token. */
final class UserInfo {

    private static final int LIMIT = 1 << 20;
    private static final String WHAT = "userinfo endpoint";

    private final Provider provider;

    UserInfo(Provider provider) {
        this.provider = provider;
    }

    /** The same person, completed; section 5.3.2 has it that {@code sub} must be the one of the ID token. */
    Identity complete(CredentialsContext context, Identity known, String accessToken) {
        URI address = provider.metadata(context).userInfo();
        if (address == null) {
            throw new SignInException(
                    Reason.NOT_SUPPORTED,
                    known.issuer() + " announces no userinfo_endpoint; the ID token says all there is.");
        }
        JsonNode claims = provider.http().document(context, address, accessToken, LIMIT, WHAT);
        if (!claims.path("sub").stringValue("").equals(known.subject())) {
            throw new InvalidTokenException(
                    InvalidTokenException.Reason.SUBJECT,
                    "The userinfo of " + known.issuer() + " is about another person than the ID token, or does not say"
                            + " about whom; nothing of it was used. Sign in again; if it stays, report it.");
        }
        return known.completedBy(PersonClaims.of(claims));
    }
}
