package io.github.imbrex.dicom.web;

import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The requests a DICOMweb client sends, and what it tries when a server does not like how it asks. Thread-safe. */
final class ArchiveCalls {

    static final String DICOM_JSON = "application/dicom+json";
    private static final List<String> ACCEPT_JSON = List.of(DICOM_JSON, "application/json");
    private static final String XML_OR_ANY = "application/dicom+xml, */*;q=0.5";

    /** Refused for the way of asking: 406 and 415 by the standard, 400 by Orthanc. */
    static final Set<Integer> TRY_OTHERWISE = Set.of(400, 406, 415);

    /** The server knows the address, and not what was to be done with it. */
    private static final Set<Integer> NOT_OFFERED = Set.of(405, 501);

    private static final String ANY_SYNTAX = "; transfer-syntax=*";

    private final ArchiveAddresses addresses;
    private final Capabilities capabilities;
    private volatile boolean jsonRefused;

    ArchiveCalls(ArchiveAddresses addresses) {
        this.addresses = addresses;
        this.capabilities =
                new Capabilities((capability, cancellation) -> new CapabilityProbe(this, cancellation).ask(capability));
    }

    ArchiveAddresses addresses() {
        return addresses;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    /** Where instances are retrieved. */
    Connection connection() {
        return addresses.retrieve();
    }

    /** Where instances are stored. */
    Connection storeConnection() {
        return addresses.store();
    }

    Response search(SearchQuery query, long offset, long count, Cancellation cancellation) {
        boolean forWork = query.level() == SearchQuery.Level.WORK_ITEMS;
        Connection connection = forWork ? addresses.workItems() : addresses.search();
        URI uri = URI.create(connection.resolve(query.segments()) + "?" + query.parameters(offset, count));
        return learning(
                forWork ? Capability.WORK_ITEMS : Capability.SEARCH, connection, get(uri, cancellation), ACCEPT_JSON);
    }

    Response metadata(Scope scope, Cancellation cancellation) {
        URI uri = connection().resolve(scope.segments("metadata"));
        return learning(Capability.METADATA, connection(), get(uri, cancellation), ACCEPT_JSON);
    }

    /** Asks for frames; the asterisk is not of the standard here, yet what most servers take for as stored. */
    Response frames(Scope instance, TransferSyntaxes wanted, List<Integer> numbers, Cancellation cancellation) {
        URI uri = connection().resolve(instance.segments(FrameNumbers.segments(numbers)));
        return learning(Capability.FRAMES, connection(), get(uri, cancellation), wanted.acceptFrames());
    }

    /** Asks for a bulk value at an address of its own. */
    Response bulkData(URI uri, Cancellation cancellation) {
        List<String> accept = List.of(TransferSyntaxes.asStored().acceptFrames().get(0), "*/*");
        return attempt(Capability.BULK_DATA_RANGES, connection(), get(uri, cancellation), accept);
    }

    /** As {@link #bulkData(URI, Cancellation)}, for a stretch of it, which only makes sense of a single part. */
    Response bulkData(URI uri, ByteRange range, Cancellation cancellation) {
        Request request = get(uri, cancellation).header("Range", range.toString());
        return attempt(
                Capability.BULK_DATA_RANGES,
                connection(),
                request,
                List.of("application/octet-stream, */*;q=0.5", "*/*"));
    }

    /**
     * Asks for pictures.
     *
     * @param resource {@code rendered} or {@code thumbnail}
     */
    Response rendered(Scope scope, Rendering rendering, String resource, Cancellation cancellation) {
        String[] segments = rendering.frameNumbers().isEmpty()
                ? scope.segments(resource)
                : scope.segments(FrameNumbers.segments(rendering.frameNumbers(), resource));
        URI uri = URI.create(connection().resolve(segments) + rendering.query());
        boolean several = resource.equals("rendered")
                && (scope.sopInstanceUid().isEmpty() || rendering.frameNumbers().size() > 1);
        Capability capability = resource.equals("rendered") ? Capability.RENDERED : Capability.THUMBNAIL;
        return learning(capability, connection(), get(uri, cancellation), rendering.accept(several));
    }

    /**
     * Asks for instances.
     *
     * @param transferSyntax UID, or {@code *} for as stored
     */
    Response retrieve(Scope scope, String transferSyntax, Cancellation cancellation) {
        return retrieve(scope, TransferSyntaxes.of(transferSyntax), cancellation);
    }

    /** Asks for instances in one of several transfer syntaxes. */
    Response retrieve(Scope scope, TransferSyntaxes wanted, Cancellation cancellation) {
        Request request = get(connection().resolve(scope.segments()), cancellation);
        List<String> accept = wanted.acceptInstances();
        Response response = attempt(Capability.AS_STORED, connection(), request, accept);
        boolean isRefused = capabilities.isRefused(accept.get(0));
        if (wanted.equals(TransferSyntaxes.asStored()) && (isRefused || capabilities.isAnswered(accept.get(0)))) {
            capabilities.learn(Capability.AS_STORED, !isRefused);
        }
        return response;
    }

    /** Deletes; the answer is one of success. */
    Response delete(Scope scope, Capability capability) {
        Request request = Request.of("DELETE", connection().resolve(scope.segments()));
        return learning(capability, () -> connection().send(request));
    }

    /** Asks for one work item. */
    Response workItem(URI uri, Cancellation cancellation) {
        return learning(Capability.WORK_ITEMS, addresses.workItems(), get(uri, cancellation), ACCEPT_JSON);
    }

    /** Changes one work item; the answer is one of success. */
    Response changeWorkItem(Request request) {
        return learning(Capability.WORK_ITEMS, () -> addresses.workItems().send(request));
    }

    private static Request get(URI uri, Cancellation cancellation) {
        return Request.get(uri).cancellation(cancellation);
    }

    private Response learning(Capability capability, Connection connection, Request request, List<String> accept) {
        return learning(capability, () -> attempt(capability, connection, request, accept));
    }

    private Response learning(Capability capability, Supplier<Response> call) {
        try {
            Response response = call.get();
            if (shows(capability, response)) {
                capabilities.learn(capability, true);
            }
            return response;
        } catch (ServiceException refused) {
            if (NOT_OFFERED.contains(refused.status())) {
                capabilities.learn(capability, false);
            }
            throw refused;
        }
    }

    /** Whether an answer of success is one to the question: a sign-in page, or any other, proves nothing. */
    static boolean shows(Capability capability, Response response) {
        String type = response.mediaType();
        boolean isNothing = response.status() == 204;
        boolean isJson = type.equals("application/json") || type.equals(DICOM_JSON) || type.equals("text/json");
        boolean isMultipart = type.startsWith("multipart/");
        boolean isOctets = type.equals("application/octet-stream");
        return switch (capability) {
            case SEARCH, METADATA -> isNothing || isJson;
            case WORK_ITEMS -> isNothing || isJson || type.isEmpty();
            case AS_STORED -> isMultipart || isOctets || type.equals("application/dicom");
            case FRAMES, RENDERED, THUMBNAIL ->
                isMultipart || isOctets || type.startsWith("image/") || type.startsWith("video/");
            case BULK_DATA_RANGES, STORE, DELETE_STUDIES, DELETE_SERIES, DELETE_INSTANCES ->
                !type.equals("text/html") && !type.equals("application/xhtml+xml");
        };
    }

    /**
     * Asks in the first way, and if the server does not like that, once in the second. What it refused and then answered
     * otherwise is not tried again; a 400, which may be about the resource, must have come for two. Where the first way
     * was answered before, 400 is about something else, such as a frame that is not there; to ask for a decompressed one
     * then has killed servers.
     *
     * @param capability says what is an answer
     * @param accept one or two values of {@code Accept}
     */
    private Response attempt(Capability capability, Connection connection, Request request, List<String> accept) {
        String wanted = accept.get(0);
        Optional<String> otherwise = accept.stream().skip(1).findFirst().map(this::notRefused);
        if (otherwise.isPresent() && capabilities.isRefused(wanted)) {
            return send(connection, request, otherwise.get());
        }
        try {
            Response response = send(connection, request, wanted);
            if (shows(capability, response)) {
                capabilities.answered(wanted);
            }
            return response;
        } catch (ServiceException refused) {
            boolean forTheWay = TRY_OTHERWISE.contains(refused.status())
                    && !(refused.status() == 400 && capabilities.isAnswered(wanted));
            if (otherwise.isEmpty() || !forTheWay) {
                throw refused;
            }
            Response response = again(connection, request, otherwise.get(), refused);
            if (!shows(capability, response)) {
                return response;
            }
            if (refused.status() == 400) {
                capabilities.refused(wanted, request.uri());
            } else {
                capabilities.refused(wanted);
            }
            return response;
        }
    }

    /** The same without the asterisk, if it is known that the server does not know that. */
    private String notRefused(String accept) {
        return accept.endsWith(ANY_SYNTAX) && capabilities.isRefused(accept)
                ? accept.substring(0, accept.length() - ANY_SYNTAX.length())
                : accept;
    }

    /** Refused for the way of asking again, it is the first refusal that tells; another failure tells more. */
    private static Response again(Connection connection, Request request, String accept, ServiceException refused) {
        try {
            return send(connection, request, accept);
        } catch (ServiceException stillRefused) {
            if (TRY_OTHERWISE.contains(stillRefused.status())) {
                throw refused;
            }
            stillRefused.addSuppressed(refused);
            throw stillRefused;
        }
    }

    private static Response send(Connection connection, Request request, String accept) {
        request.cancellation().ifPresent(Cancellation::check);
        return connection.send(request.accept(accept));
    }

    /** The remarks in {@code Warning} fields with code 299. */
    static List<ServerWarning> warnings(Headers headers) {
        return headers.all("Warning").stream()
                .flatMap(field -> ServerWarning.all(field).stream())
                .toList();
    }

    /**
     * Sends instances; the answer may have any status, and is read by what it says rather than by that.
     *
     * @param study Study Instance UID to store into, {@code null} for any
     */
    Response store(@Nullable String study, RequestBody instances, Cancellation cancellation) {
        cancellation.check();
        Connection connection = storeConnection();
        URI uri = study == null ? connection.resolve("studies") : connection.resolve("studies", study);
        return connection.exchange(Request.post(uri, instances)
                .accept(jsonRefused ? XML_OR_ANY : DICOM_JSON)
                .cancellation(cancellation));
    }

    /** Asks for answers to a store in XML from now on, as the first edition of the standard had it; whether that is new. */
    synchronized boolean askForXml() {
        boolean before = jsonRefused;
        jsonRefused = true;
        return !before;
    }
}
