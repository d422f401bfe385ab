package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Origin;
import io.github.imbrex.spi.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Bulk values at the addresses that metadata name. */
final class BulkDataCalls {

    private static final String WANTED = "bulk data";

    private BulkDataCalls() {}

    static ContentStream whole(ArchiveCalls calls, Scope scope, String address, Cancellation cancellation) {
        Response response = calls.bulkData(resolve(calls, scope, address), cancellation);
        return ContentStream.of(response, cancellation, WANTED, BulkDataCalls::isBulk);
    }

    /** The same bytes whether the server knows ranges or sends everything. */
    static ContentStream range(
            ArchiveCalls calls, Scope scope, String address, ByteRange range, Cancellation cancellation) {
        URI uri = resolve(calls, scope, address);
        Response response;
        try {
            response = calls.bulkData(uri, range, cancellation);
        } catch (ServiceException refused) {
            if (refused.status() == 416) {
                throw Excerpt.beyondEnd();
            }
            throw refused;
        }
        if (response.status() != 206) {
            ContentStream all = cut(response, range, cancellation);
            calls.capabilities().learn(Capability.BULK_DATA_RANGES, false);
            return all;
        }
        ContentStream.Opened opened = ContentStream.open(response, cancellation, WANTED, BulkDataCalls::isBulk);
        Optional<ContentRange> came = came(opened);
        if (came.isEmpty()) {
            // A part of nobody knows what, or of the multipart message in place of the value.
            response.close();
            return cut(requireWhole(calls.bulkData(uri, cancellation)), range, cancellation);
        }
        try {
            came.get().requireFor(range);
        } catch (DataException other) {
            response.close();
            throw other;
        }
        calls.capabilities().learn(Capability.BULK_DATA_RANGES, true);
        long count = came.get().count();
        return ContentStream.ofRange(opened, cancellation, in -> Excerpt.exactly(in, count));
    }

    private static Response requireWhole(Response response) {
        if (response.status() == 206) {
            response.close();
            throw new DataException(
                    "The server sends only a part of the bulk value (status 206) and does not say which; fetch the"
                            + " instance instead.",
                    null);
        }
        return response;
    }

    private static ContentStream cut(Response response, ByteRange range, Cancellation cancellation) {
        UnaryOperator<InputStream> cut = whole -> Excerpt.of(whole, range);
        var opened = ContentStream.open(response, cancellation, WANTED, BulkDataCalls::isBulk);
        return ContentStream.ofRange(opened, cancellation, cut);
    }

    /** Which bytes of the value came: what the only part says of itself, or the message that is no multipart. */
    private static Optional<ContentRange> came(ContentStream.Opened opened) {
        boolean isMultipart = opened.response().mediaType().startsWith("multipart/");
        return (isMultipart ? opened.first().headers() : opened.response().headers())
                .first("Content-Range")
                .flatMap(ContentRange::parse);
    }

    private static boolean isBulk(String type) {
        boolean isMessage = type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || type.equals("application/json")
                || type.equals("application/dicom+json");
        return !isMessage;
    }

    /** An address out of metadata, which is not to be trusted: only http and https, and never with a user. */
    private static URI resolve(ArchiveCalls calls, Scope scope, String address) {
        Scope study = Scope.studyOf(scope);
        URI base = calls.addresses().bulkDataBelowStudy()
                ? URI.create(calls.connection().resolve(study.segments()) + "/")
                : calls.connection().resolve(scope.segments("metadata"));
        try {
            URI uri = against(base, new URI(address.strip()));
            Origin.of(uri);
            return uri;
        } catch (URISyntaxException | IllegalArgumentException unusable) {
            throw new DataException("A bulk data address of the archive is no http or https address.", unusable);
        }
    }

    /** RFC 3986 section 5.2, where {@link URI#resolve(URI)} follows its predecessor; without the fragment. */
    private static URI against(URI base, URI reference) throws URISyntaxException {
        URI resolved = reference;
        if (!reference.isAbsolute()) {
            boolean queryOnly = reference.getRawAuthority() == null
                    && reference.getRawPath().isEmpty();
            resolved = queryOnly
                    ? new URI(base + (reference.getRawQuery() == null ? "" : "?" + reference.getRawQuery()))
                    : base.resolve(reference);
        }
        String text = resolved.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? resolved : new URI(text.substring(0, fragment));
    }
}
