package io.github.imbrex;

import io.github.imbrex.spi.Redaction;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/** The content of an answer, which says in words why it broke off. */
final class GuardedBody extends FilterInputStream {

    private final Request request;
    private final URI uri;
    private final Duration idle;
    private long count;

    private GuardedBody(InputStream in, Request request, URI uri, Duration idle) {
        super(in);
        this.request = request;
        this.uri = uri;
        this.idle = idle;
    }

    /** The same answer with its content guarded. */
    static Response of(Response answer, Request request, Duration idle) {
        var body = new GuardedBody(answer.body(), request, answer.uri(), idle);
        return new Response(answer.uri(), answer.status(), answer.headers(), body, answer::close);
    }

    @Override
    public int read() throws IOException {
        try {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public long skip(long length) throws IOException {
        try {
            long skipped = in.skip(length);
            count += skipped;
            return skipped;
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private IOException explained(IOException e) {
        String transfer = "The transfer from " + Redaction.uri(uri) + " ";
        String where = " after " + count + " bytes";
        if (request.cancellation().isPresent() && request.cancellation().get().isCancelled()) {
            return new IOException(transfer + "was cancelled" + where + ".", e);
        }
        if (e instanceof SocketTimeoutException) {
            var stalled = new SocketTimeoutException(transfer + "stalled" + where + ": nothing came for "
                    + TransportFailure.text(idle)
                    + ". Try again, or allow more with idleTimeout of Imbrex.builder() or of the request.");
            stalled.initCause(e);
            return stalled;
        }
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException(transfer + "was interrupted" + where + ".");
            interrupted.initCause(e);
            return interrupted;
        }
        return new IOException(transfer + "broke off" + where + ": " + TransportFailure.oneLine(e) + ".", e);
    }
}
