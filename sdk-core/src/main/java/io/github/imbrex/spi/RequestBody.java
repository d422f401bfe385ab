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

    /** {@return the value of {@code Content-Type}} */
    String contentType();

    /** {@return the number of bytes, or -1 if not known beforehand: the body is then sent in chunks} */
    long contentLength();

    /**
     * Writes all bytes. Called once for each attempt.
     *
     * @param out left open
     * @throws java.io.IOException if {@code out} fails, or the source of the bytes does
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * {@return a body of the given bytes}
     *
     * @param contentType value of {@code Content-Type}
     * @param bytes copied
     */
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

    /**
     * {@return a body of the given text}
     *
     * @param contentType value of {@code Content-Type}; its charset, if named, should be UTF-8
     * @param text sent in UTF-8
     */
    static RequestBody of(String contentType, String text) {
        return of(contentType, text.getBytes(StandardCharsets.UTF_8));
    }
}
