package io.github.imbrex.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a request sends. Written anew for each attempt, so {@link #writeTo} must give the same bytes every time; it may
 * be called on another thread than the one that sends the request.
 *
 * @since 0.1
 */
public interface RequestBody {

    /** Value of {@code Content-Type}. */
    String contentType();

    /** Number of bytes, or -1 if not known beforehand: it is then sent in chunks. */
    long contentLength();

    /** Writes all bytes; does not close the stream. */
    void writeTo(OutputStream out) throws IOException;

    /** A body of the given bytes, which are copied. */
    static RequestBody of(String contentType, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new RequestBody() {
            @Override
            public String contentType() {
                return contentType;
            }

            @Override
            public long contentLength() {
                return copy.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(copy);
            }
        };
    }

    /** A body of the given text in UTF-8. */
    static RequestBody of(String contentType, String text) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8));
    }
}
