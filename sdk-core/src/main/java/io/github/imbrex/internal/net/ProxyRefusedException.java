package io.github.imbrex.internal.net;

import java.io.IOException;

/** The proxy, not the service, refused: it wants a login, or does not accept the one it was given. */
public final class ProxyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean loginSent;

    public ProxyRefusedException(boolean loginSent) {
        super(loginSent ? "The proxy refused the login" : "The proxy asks for a login");
        this.loginSent = loginSent;
    }

    /** Whether a login had been sent. */
    public boolean isLoginSent() {
        return loginSent;
    }
}
