package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;

/** A refresh was sent and nothing came back: the provider may have replaced the refresh token (RFC 9700, 4.14.2). */
final class RenewalInDoubtException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ConnectionException onTheWire;

    RenewalInDoubtException(ConnectionException onTheWire) {
        super(onTheWire);
        this.onTheWire = onTheWire;
    }

    /** What happened on the wire. */
    ConnectionException onTheWire() {
        return onTheWire;
    }
}
