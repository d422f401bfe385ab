package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.JsonDataSets;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data sets of a DICOM JSON answer (DICOM PS3.18 Annex F), one at a time. */
final class DicomJsonBody {

    private static final Set<String> JSON_TYPES = Set.of(ArchiveCalls.DICOM_JSON, "application/json", "text/json");

    /** For servers that say nothing, or less than they know. */
    private static final Set<String> VAGUE_TYPES = Set.of("", "text/plain", "application/octet-stream");

    /** For one match of a search: some hundred attributes of text. More would fill the memory of a small machine. */
    static final long MATCH_LIMIT = 4L << 20;

    /** For the metadata of one instance, in which a server may have put bulk data; it is held more than once. */
    static final long METADATA_LIMIT = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final int LOOK_AHEAD = 64;

    private DicomJsonBody() {}

    /**
     * Hands over each data set as it is parsed; none for an answer without content.
     *
     * @throws OversizedAnswerException if one is longer than {@code limit} bytes, give or take a buffer
     */
    static void forEach(
            Response response, Cancellation cancellation, long limit, Consumer<? super DicomObject> action) {
        var metered = new MeteredBody(response.body(), limit);
        try (InputStream body = new BufferedInputStream(metered, 64 * 1024)) {
            int first = response.status() == 204 ? -1 : firstCharacter(body);
            if (first < 0) {
                return;
            }
            requireJson(response, first);
            JsonDataSets dataSets = DicomJson.read(body);
            for (DicomObject next = next(dataSets); next != null; next = next(dataSets)) {
                cancellation.check();
                metered.advance();
                action.accept(next);
            }
        } catch (IOException broken) {
            cancellation.check();
            throw new TruncatedResponseException(
                    "The answer ended early: the connection broke after " + metered.whole() + " whole data sets.",
                    metered.whole(),
                    0,
                    -1,
                    broken);
        }
    }

    /** Tells a broken connection from what the caller does with a data set. */
    private static @Nullable DicomObject next(JsonDataSets dataSets) throws IOException {
        try {
            return dataSets.hasNext() ? dataSets.next() : null;
        } catch (UncheckedIOException broken) {
            throw new IOException("Connection broken", broken);
        }
    }

    private static void requireJson(Response response, int first) {
        String type = response.mediaType();
        boolean vague = VAGUE_TYPES.contains(type) && (first == '[' || first == '{');
        if (!JSON_TYPES.contains(type) && !vague) {
            throw UnexpectedContent.in(response, "DICOM JSON");
        }
    }

    /** What comes first, without taking it away; -1 for nothing. */
    private static int firstCharacter(InputStream body) throws IOException {
        body.mark(LOOK_AHEAD);
        int first = -1;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            first = body.read();
            boolean skipped = first == ' ' || first == '\r' || first == '\n' || first == '\t' || first > 0x7f;
            if (!skipped) {
                break;
            }
        }
        body.reset();
        return first;
    }
}
