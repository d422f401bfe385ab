package io.github.imbrex;

import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.TimeSource;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A body that knows how long it took to send: a large upload is work, not a late answer. */
final class MeasuredBody implements RequestBody {

    private final RequestBody body;
    private final TimeSource time;
    private final AtomicLong nanos = new AtomicLong();

    MeasuredBody(RequestBody body, TimeSource time) {
        this.body = body;
        this.time = time;
    }

    /** Time spent in sending so far. */
    Duration spent() {
        return Duration.ofNanos(nanos.get());
    }

    @Override
    public String contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        long start = time.nanoTime();
        try {
            body.writeTo(out);
        } finally {
            nanos.addAndGet(time.nanoTime() - start);
        }
    }
}
