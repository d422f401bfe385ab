package io.github.imbrex.spi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The answer to a {@link Request}, its body still on the wire. For one thread; close it always, which also ends a
 * transfer that is not wanted any more.
 *
 * @since 0.1
 */
public final class Response implements AutoCloseable {

    private final URI uri;
    private final int status;
    private final Headers headers;
    private final InputStream body;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * An answer, made by a {@link Transport}.
     *
     * @param uri address that answered, after redirects
     * @param status HTTP status, 100 to 999
     * @param headers header fields
     * @param body content, possibly empty; a transfer cut short must surface as {@link IOException}, never as its end
     * @param onClose gives the connection back, or breaks it if the body was not read to its end
     */
    public Response(URI uri, int status, Headers headers, InputStream body, Runnable onClose) {
        if (status < 100 || status > 999) {
            throw new IllegalArgumentException("An HTTP status has three digits, not " + status + ".");
        }
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.body = new Body(body);
        this.onClose = onClose;
    }

    /** {@return the address that answered, after redirects} */
    public URI uri() {
        return uri;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return whether the status is 2xx} */
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    /** {@return the header fields} */
    public Headers headers() {
        return headers;
    }

    /** {@return the value of {@code Content-Type} with its parameters, if sent} */
    public Optional<String> contentType() {
        return headers.first("Content-Type");
    }

    /** {@return the media type and subtype in lower case, without parameters; the empty string if none was sent} */
    public String mediaType() {
        return contentType()
                .map(type -> type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** {@return the content as it arrives} Closing this stream closes the answer. */
    public InputStream body() {
        return body;
    }

    /**
     * {@return the whole content}
     *
     * @param limit most bytes to accept
     * @throws IOException if the transfer breaks, or the content is longer than {@code limit} bytes
     */
    public byte[] bytes(int limit) throws IOException {
        byte[] read = body.readNBytes(limit);
        if (read.length == limit && body.read() != -1) {
            throw new IOException("The answer is longer than the limit of " + limit + " bytes.");
        }
        return read;
    }

    /**
     * {@return at most the first {@code limit} bytes as UTF-8 text, for error reports}
     *
     * @param limit most bytes to read
     * @throws java.io.IOException if the transfer breaks
     */
    public String beginning(int limit) throws IOException {
        return new String(body.readNBytes(limit), StandardCharsets.UTF_8);
    }

    /** Ends the transfer, read to its end or not. Idempotent. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.run();
        }
    }

    /** Status and redacted address. */
    @Override
    public String toString() {
        return status + " " + Redaction.uri(uri);
    }

    /** Closing the content closes the answer, so that either is enough. */
    private final class Body extends FilterInputStream {

        Body(InputStream in) {
            super(in);
        }

        /** Nothing is asked for, so nothing may be waited for; not every HTTP client keeps to that. */
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return length == 0 ? 0 : in.read(buffer, offset, length);
        }

        @Override
        public void close() {
            Response.this.close();
        }
    }
}
