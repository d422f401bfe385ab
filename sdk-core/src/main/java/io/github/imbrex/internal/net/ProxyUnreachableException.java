package io.github.imbrex.internal.net;

import java.io.IOException;
import java.net.ConnectException;

/** The proxy on the way, not the service, cannot be reached: nothing was sent. */
public final class ProxyUnreachableException extends ConnectException {

    private static final long serialVersionUID = 1L;

    private final String proxy;

    public ProxyUnreachableException(String proxy, IOException cause) {
        super("The proxy " + proxy + " cannot be reached");
        initCause(cause);
        this.proxy = proxy;
    }

    /** Host and port. */
    public String proxy() {
        return proxy;
    }
}
