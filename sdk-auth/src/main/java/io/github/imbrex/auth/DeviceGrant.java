package io.github.imbrex.auth;

import io.github.imbrex.CredentialsContext;

/** The device flow. */
final class DeviceGrant implements Grant {

    private final DeviceSettings settings;

    DeviceGrant(DeviceSettings settings) {
        this.settings = settings;
    }

    @Override
    public Tokens begin(CredentialsContext context) {
        throw new UnsupportedOperationException(settings.clientId());
    }

    @Override
    public boolean canRenew(Tokens current) {
        return current.refreshToken() != null;
    }

    @Override
    public Tokens renew(CredentialsContext context, Tokens current) {
        throw new UnsupportedOperationException(settings.clientId());
    }

    @Override
    public boolean isSilent() {
        return false;
    }
}
