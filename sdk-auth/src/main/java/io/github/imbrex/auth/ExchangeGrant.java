package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;

/** Token exchange. */
final class ExchangeGrant implements Grant {

    private final String audience;

    ExchangeGrant(String audience) {
        this.audience = audience;
    }

    @Override
    public Tokens begin(CredentialsContext context) {
        throw new UnsupportedOperationException(audience);
    }

    @Override
    public boolean canRenew(Tokens current) {
        return current.refreshToken() != null;
    }

    @Override
    public Tokens renew(CredentialsContext context, Tokens current) {
        throw new UnsupportedOperationException(audience);
    }

    @Override
    public boolean isSilent() {
        return true;
    }
}
