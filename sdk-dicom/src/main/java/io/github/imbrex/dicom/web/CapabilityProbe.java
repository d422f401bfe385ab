package io.github.imbrex.dicom.web;

import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.Capabilities.Support;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds out what an archive can do, by the smallest request that shows it and changes nothing. */
final class CapabilityProbe {

    private final ArchiveCalls calls;
    private final Cancellation cancellation;

    CapabilityProbe(ArchiveCalls calls, Cancellation cancellation) {
        this.calls = calls;
        this.cancellation = cancellation;
    }

    Support ask(Capability capability) {
        return switch (capability) {
            case SEARCH -> of(capability, SearchQuery.studies());
            case WORK_ITEMS -> of(capability, SearchQuery.workItems());
            case STORE -> allows(calls.addresses().store(), "POST", "studies");
            case DELETE_STUDIES -> ofInstance(found -> allowsDelete(Scope.study(found.scope.studyUid())));
            case DELETE_SERIES ->
                ofInstance(found -> allowsDelete(Scope.study(found.scope.studyUid())
                        .series(found.scope.seriesUid().orElseThrow())));
            case DELETE_INSTANCES -> ofInstance(found -> allowsDelete(found.scope));
            case METADATA ->
                ofInstance(found -> answers(capability, true, () -> calls.metadata(found.scope, cancellation)));
            case AS_STORED -> ofInstance(this::asStored);
            case FRAMES ->
                ofInstance(found -> answers(
                        capability,
                        found.isImage,
                        () -> calls.frames(
                                found.scope, TransferSyntaxes.asStored(), FrameNumbers.checked(1), cancellation)));
            case RENDERED ->
                ofInstance(found -> answers(
                        capability,
                        found.isImage,
                        () -> calls.rendered(found.scope, Rendering.jpeg(), "rendered", cancellation)));
            case THUMBNAIL ->
                ofInstance(found -> answers(
                        capability,
                        found.isImage,
                        () -> calls.rendered(found.scope, Rendering.jpeg(), "thumbnail", cancellation)));
            case BULK_DATA_RANGES -> Support.UNKNOWN;
        };
    }

    private Support of(Capability capability, SearchQuery query) {
        return answers(capability, true, () -> calls.search(query, 0, 1, cancellation));
    }

    /** An answer to a request for as stored shows only that the server answers, perhaps after another way of asking. */
    private Support asStored(Found found) {
        Support answer = answers(
                Capability.AS_STORED,
                true,
                () -> calls.retrieve(found.scope, TransferSyntaxes.asStored(), cancellation));
        return answer == Support.YES ? calls.capabilities().known(Capability.AS_STORED) : answer;
    }

    /** Sends a request; what it answers is closed unread, but must be of a type that shows the capability. */
    private static Support answers(Capability capability, boolean isThere, Supplier<Response> request) {
        try (Response response = request.get()) {
            return ArchiveCalls.shows(capability, response) ? Support.YES : Support.UNKNOWN;
        } catch (ServiceException refused) {
            boolean absent = refused.status() == 405
                    || refused.status() == 501
                    || (isThere && (refused.status() == 404 || refused.status() == 410));
            return absent ? Support.NO : Support.UNKNOWN;
        }
    }

    private Support allowsDelete(Scope scope) {
        return allows(calls.connection(), "DELETE", scope.segments());
    }

    /** What OPTIONS says; that a method is not in the list is no proof, since many list the same for every address. */
    private Support allows(Connection connection, String method, String... segments) {
        URI uri = connection.resolve(segments);
        try (Response response = connection.send(Request.of("OPTIONS", uri).cancellation(cancellation))) {
            boolean allowed = response.headers().all("Allow").stream()
                    .flatMap(field -> Arrays.stream(field.split(",", -1)))
                    .anyMatch(name -> name.strip().equalsIgnoreCase(method));
            return allowed ? Support.YES : Support.UNKNOWN;
        } catch (ServiceException refused) {
            return Support.UNKNOWN;
        }
    }

    private Support ofInstance(Function<Found, Support> question) {
        return anyInstance().map(question).orElse(Support.UNKNOWN);
    }

    private Optional<Found> anyInstance() {
        try {
            Optional<Scope> study = first(SearchQuery.studies())
                    .flatMap(match -> match.string(Tag.StudyInstanceUID))
                    .filter(Scope::isUid)
                    .map(Scope::study);
            return study.flatMap(
                    in -> first(SearchQuery.instances().in(in).include("Rows")).flatMap(match -> found(in, match)));
        } catch (ServiceException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Found> found(Scope study, DicomObject match) {
        Optional<String> series = match.string(Tag.SeriesInstanceUID).filter(Scope::isUid);
        Optional<String> sop = match.string(Tag.SOPInstanceUID).filter(Scope::isUid);
        return series.isEmpty() || sop.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(study.series(series.get()).instance(sop.get()), match.contains(Tag.Rows)));
    }

    private Optional<DicomObject> first(SearchQuery query) {
        return new Matches(calls, query.limit(1), cancellation).stream().findFirst();
    }

    /**
     * An instance that is there.
     *
     * @param scope which
     * @param isImage whether it has rows, so that a picture of it can be expected
     */
    private record Found(Scope scope, boolean isImage) {}
}
