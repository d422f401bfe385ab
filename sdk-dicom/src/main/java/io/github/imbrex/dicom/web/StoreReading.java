package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a store, read as far as it can be.
 *
 * @param answer what it says, perhaps nothing
 * @param silence why it says nothing, as the end of a sentence; {@code null} if it could be read
 */
record StoreReading(StoreAnswer answer, @Nullable String silence) {

    /** For some thousand instances with all that a server may have to say about each. */
    private static final long LIMIT = 16L << 20;

    private static final Set<String> XML = Set.of("application/dicom+xml", "application/xml", "text/xml");

    static StoreReading of(Response response, Cancellation stop) {
        var answer = new StoreAnswer();
        var seen = new boolean[1];
        try {
            if (XML.contains(response.mediaType())) {
                answer.add(NativeXml.read(new MeteredBody(response.body(), LIMIT)));
                seen[0] = true;
            } else {
                DicomJsonBody.forEach(response, stop, LIMIT, dataSet -> {
                    answer.add(dataSet);
                    seen[0] = true;
                });
            }
        } catch (TruncatedResponseException cut) {
            return new StoreReading(answer, "its answer broke off");
        } catch (DataException unreadable) {
            return new StoreReading(answer, "its answer is " + kind(response));
        } catch (IOException broken) {
            stop.check();
            return new StoreReading(answer, "its answer broke off");
        }
        return new StoreReading(answer, seen[0] ? null : "its answer is empty");
    }

    private static String kind(Response response) {
        return switch (response.mediaType()) {
            case "text/html", "application/xhtml+xml" -> "a web page";
            case "" -> "without a content type";
            default -> "no DICOM JSON that can be read";
        };
    }
}
