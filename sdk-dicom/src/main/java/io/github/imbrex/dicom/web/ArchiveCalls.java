package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The requests a DICOMweb client sends, and what it tries when a server does not like how it asks. Thread-safe. */
final class ArchiveCalls {

    static final String DICOM_JSON = "application/dicom+json";
    private static final String JSON = "application/json";

    /** Bytes as they are stored: no transcoding, which is slow and on small servers fails. */
    private static final String AS_STORED = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";

    /** For servers from before the asterisk: Explicit VR Little Endian, by their default. */
    private static final String BY_DEFAULT = "multipart/related; type=\"application/dicom\"";

    private static final String FRAMES = "multipart/related; type=\"application/octet-stream\"";
    private static final String FRAMES_AS_STORED = FRAMES + "; transfer-syntax=*";

    /** Refused for the way of asking: 406 and 415 by the standard, 400 by Orthanc. */
    private static final Set<Integer> TRY_OTHERWISE = Set.of(400, 406, 415);

    private final Connection connection;
    private final AtomicInteger longestPage = new AtomicInteger();
    private volatile boolean asteriskRefused;

    ArchiveCalls(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    Response search(SearchQuery query, long offset, long count, Cancellation cancellation) {
        URI resource = connection.resolve(query.segments());
        URI uri = URI.create(resource + "?" + query.parameters(offset, count));
        return get(uri, cancellation, DICOM_JSON, JSON);
    }

    Response metadata(Scope scope, Cancellation cancellation) {
        return get(connection.resolve(scope.segments("metadata")), cancellation, DICOM_JSON, JSON);
    }

    /** Asks for frames as they are stored; the asterisk is not of the standard here, yet what most servers take. */
    Response frames(Scope instance, String numbers, Cancellation cancellation) {
        URI uri = URI.create(connection.resolve(instance.segments("frames")) + "/" + numbers);
        return get(uri, cancellation, FRAMES_AS_STORED, FRAMES);
    }

    /** Asks for a bulk value whose address came with the metadata of a scope, and may be relative to it. */
    Response bulkData(Scope scope, String address, Cancellation cancellation) {
        URI uri;
        try {
            uri = connection.resolve(scope.segments("metadata")).resolve(address);
            Origin.of(uri);
        } catch (IllegalArgumentException unusable) {
            throw new DataException("A bulk data address of the archive is no http or https address.", unusable);
        }
        return get(uri, cancellation, FRAMES_AS_STORED, "*/*");
    }

    /**
     * Asks for instances.
     *
     * @param transferSyntax UID, or {@code *} for as stored
     */
    Response retrieve(Scope scope, String transferSyntax, Cancellation cancellation) {
        URI uri = connection.resolve(scope.segments());
        if (!transferSyntax.equals("*")) {
            return send(uri, cancellation, BY_DEFAULT + "; transfer-syntax=" + transferSyntax);
        }
        if (asteriskRefused) {
            return send(uri, cancellation, BY_DEFAULT);
        }
        try {
            return send(uri, cancellation, AS_STORED);
        } catch (ServiceException refused) {
            Response response = again(refused, uri, cancellation, BY_DEFAULT);
            asteriskRefused = true;
            return response;
        }
    }

    Response get(URI uri, Cancellation cancellation, String accept, String otherwise) {
        try {
            return send(uri, cancellation, accept);
        } catch (ServiceException refused) {
            return again(refused, uri, cancellation, otherwise);
        }
    }

    private Response again(ServiceException refused, URI uri, Cancellation cancellation, String accept) {
        if (!TRY_OTHERWISE.contains(refused.status())) {
            throw refused;
        }
        try {
            return send(uri, cancellation, accept);
        } catch (ServiceException stillRefused) {
            throw refused;
        }
    }

    private Response send(URI uri, Cancellation cancellation, String accept) {
        cancellation.check();
        return connection.send(Request.get(uri).accept(accept).cancellation(cancellation));
    }

    /** Notes the length of a page of search results; gives that of the longest before, to which no page is cut. */
    int sawPage(int length) {
        return longestPage.getAndAccumulate(length, Math::max);
    }
}
