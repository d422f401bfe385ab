package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.util.Set;

/** Pictures that a server draws. */
final class RenderedCalls {

    /** All that DICOM PS3.18 section 10.4.1.1.5 lets a thumbnail have. */
    private static final Set<String> OF_THUMBNAILS = Set.of("viewport");

    private RenderedCalls() {}

    static ContentStream rendered(ArchiveCalls calls, Scope scope, Rendering rendering, Cancellation cancellation) {
        return open(calls, scope, rendering, "rendered", cancellation);
    }

    static ContentStream thumbnail(ArchiveCalls calls, Scope scope, Rendering rendering, Cancellation cancellation) {
        if (!OF_THUMBNAILS.containsAll(rendering.parameters().keySet())) {
            throw new IllegalArgumentException(
                    "Of a thumbnail only the format, the viewport and the frame can be chosen; ask for a rendering.");
        }
        return open(calls, scope, rendering, "thumbnail", cancellation);
    }

    private static ContentStream open(
            ArchiveCalls calls, Scope scope, Rendering rendering, String resource, Cancellation cancellation) {
        if (!rendering.frameNumbers().isEmpty() && scope.sopInstanceUid().isEmpty()) {
            throw new IllegalArgumentException("Frames are of one instance; name it in the scope.");
        }
        Response response = calls.rendered(scope, rendering, resource, cancellation);
        int expected = resource.equals("rendered") ? rendering.frameNumbers().size() : 0;
        return ContentStream.of(response, cancellation, "a picture", type -> isPicture(type, rendering), expected);
    }

    /** Another picture than asked for will do, since it says what it is; anything else is a message to people. */
    static boolean isPicture(String type, Rendering rendering) {
        return type.startsWith("image/")
                || type.startsWith("video/")
                || type.equals("application/octet-stream")
                || rendering.formats().contains(type);
    }
}
