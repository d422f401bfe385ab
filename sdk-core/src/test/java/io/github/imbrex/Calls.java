package io.github.imbrex;

import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The calls that most tests make. */
final class Calls {

    private Calls() {}

    static Request request(URI uri) {
        return Request.get(uri);
    }

    static Request post(URI uri) {
        return Request.post(uri, RequestBody.of("text/plain", "question"));
    }

    /** The content behind an address, by a connection to its own origin. */
    static String get(Imbrex imbrex, URI uri) {
        return text(imbrex.connect(uri.resolve("/")).send(request(uri)));
    }

    static String text(Response answer) {
        try (answer) {
            return new String(answer.bytes(1 << 20), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
