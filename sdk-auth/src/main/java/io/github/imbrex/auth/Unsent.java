package io.github.imbrex.auth;

import io.github.imbrex.ConnectionException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Tells failures before anything was sent from those after which the other side may have acted. */
final class Unsent {

    private static final int CAUSES = 16;

    private Unsent() {}

    /** Whether the request certainly never left: no address, no connection, no TLS. */
    static boolean isCertain(ConnectionException failure) {
        Throwable cause = failure.getCause();
        for (int i = 0; i < CAUSES && cause != null; i++) {
            if (isBeforeSending(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isBeforeSending(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || (cause instanceof SocketTimeoutException timeout && isOfConnecting(timeout.getMessage()));
    }

    private static boolean isOfConnecting(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).startsWith("connect timed out");
    }
}
