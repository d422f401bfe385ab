package io.github.imbrex;

import io.github.imbrex.internal.net.ProxyRefusedException;
import io.github.imbrex.internal.net.ProxyUnreachableException;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Redaction;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why an exchange failed, in words for people and in what follows for the retry.
 *
 * @param message one line that names the redacted address, the cause and a way out
 * @param cause what the transport threw
 * @param mayPass whether trying again could help
 * @param nothingSent whether it is certain that not one byte of the request was sent
 */
record TransportFailure(String message, IOException cause, boolean mayPass, boolean nothingSent) {

    static TransportFailure of(IOException e, URI uri, Duration limit) {
        String address = Redaction.uri(uri);
        String service = Origin.of(uri).toString();
        if (e instanceof ProxyRefusedException refused) {
            return permanent(
                    e,
                    "The proxy on the way to " + address
                            + (refused.isLoginSent() ? " refused the login it was given" : " asks for a login")
                            + ": set proxyUser and proxyPassword of Imbrex.builder(), or IMBREX_PROXY_USER and"
                            + " IMBREX_PROXY_PASSWORD.");
        }
        if (e instanceof ProxyUnreachableException unreachable) {
            return unsent(
                    e,
                    "The proxy " + unreachable.proxy() + " on the way to " + address
                            + " cannot be reached: check proxy and noProxy of Imbrex.builder(), or Java's own proxy"
                            + " settings.");
        }
        if (e instanceof UnknownHostException) {
            return unsent(e, "The host of " + address + " is not known: check the address, and the network or proxy.");
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return unsent(
                    e,
                    "Nothing accepts connections at " + service + " (" + address
                            + "): check host and port, and whether the service is running.");
        }
        if (e instanceof SSLException) {
            return ofTls(e, address, service);
        }
        if (e instanceof SocketTimeoutException) {
            return passing(
                    e,
                    "No answer from " + address + " within " + text(limit)
                            + ": try later, or allow more with answerTimeout of Imbrex.builder() or a deadline of the"
                            + " request.");
        }
        if (e instanceof InterruptedIOException) {
            return permanent(e, "The thread was interrupted while it waited for " + address + ".");
        }
        String hint = service.startsWith("https:") && (e instanceof SocketException || hasCause(e, EOFException.class))
                ? " A service that expects a client certificate also ends like this: see clientCertificate of"
                        + " Imbrex.builder()."
                : "";
        return passing(e, "The connection to " + address + " broke before an answer came: " + oneLine(e) + "." + hint);
    }

    private static TransportFailure ofTls(IOException e, String address, String service) {
        if (e instanceof SSLPeerUnverifiedException) {
            return permanent(
                    e,
                    "The certificate of " + service
                            + " is for another host name: check the address, or ask its administrator. ("
                            + address + ")");
        }
        if (hasCause(e, CertificateExpiredException.class)) {
            return permanent(
                    e, "The certificate of " + service + " has expired: ask its administrator. (" + address + ")");
        }
        if (hasCause(e, CertificateNotYetValidException.class)) {
            return permanent(
                    e,
                    "The certificate of " + service + " is not valid yet: check the clock of this machine. (" + address
                            + ")");
        }
        if (hasCause(e, CertificateException.class) || hasCause(e, CertPathValidatorException.class)) {
            return permanent(
                    e,
                    "The certificate of " + service + " is not trusted: if an authority of your own has issued it, add"
                            + " that authority's certificate with trustAnchors of Imbrex.builder() or"
                            + " IMBREX_TRUST_ANCHORS. (" + address + ")");
        }
        String said = oneLine(e).toLowerCase(Locale.ROOT);
        if (said.contains("fatal alert")) {
            return permanent(
                    e,
                    service + " ended the TLS handshake (" + oneLine(e)
                            + "): it may ask for a client certificate; set clientCertificate of Imbrex.builder() or"
                            + " IMBREX_CLIENT_CERTIFICATE. (" + address + ")");
        }
        if (said.contains("unrecognized ssl message") || said.contains("unsupported or unrecognized")) {
            return permanent(e, service + " does not speak TLS: is it an http address? (" + address + ")");
        }
        return passing(e, "TLS with " + service + " failed: " + oneLine(e) + ". (" + address + ")");
    }

    /** The same after some attempts, as it is thrown. */
    ConnectionException toException(int attempts) {
        return new ConnectionException(
                attempts > 1 ? message + " (" + attempts + " attempts)" : message, cause, mayPass);
    }

    /**
     * What stands in for an exception of a transport that broke its contract: its class and stack, but not its message,
     * which may hold a header value.
     */
    static IOException withheld(RuntimeException e) {
        IOException shadow =
                new IOException("the transport failed with " + e.getClass().getName() + ", its message withheld");
        shadow.setStackTrace(e.getStackTrace());
        return shadow;
    }

    static String text(Duration duration) {
        long tenths = (duration.toMillis() + 50) / 100;
        if (tenths < 10) {
            return duration.toMillis() + " ms";
        }
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " s";
    }

    /** A foreign message: one line, not endless. */
    static String oneLine(IOException e) {
        @Nullable String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName();
        }
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= 160 ? line : line.substring(0, 160) + "...";
    }

    private static boolean hasCause(Throwable e, Class<? extends Throwable> type) {
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static TransportFailure permanent(IOException e, String message) {
        return new TransportFailure(message, e, false, false);
    }

    private static TransportFailure passing(IOException e, String message) {
        return new TransportFailure(message, e, true, false);
    }

    private static TransportFailure unsent(IOException e, String message) {
        return new TransportFailure(message, e, true, true);
    }
}
