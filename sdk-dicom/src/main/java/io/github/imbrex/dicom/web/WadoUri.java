package io.github.imbrex.dicom.web;

import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The older way to single instances: one address with everything in its query (WADO-URI, DICOM PS3.18 section 9).
 *
 * <pre>{@code
 * var wado = WadoUri.at(imbrex, URI.create("https://pacs.example.org/wado"));
 * var file = wado.instance(Scope.study(study).series(series).instance(instance));
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class WadoUri {

    private static final String DICOM = "application/dicom";
    private static final String WHOLE_INSTANCE =
            "WADO-URI gives single instances: name study, series and instance, or use DicomWeb for more.";

    private final Connection connection;
    private final URI address;

    private WadoUri(Connection connection, URI address) {
        this.connection = connection;
        this.address = address;
    }

    /**
     * {@return the service at an address}
     *
     * @param imbrex connections and credentials
     * @param address to which the query is added, such as {@code https://pacs.example.org/wado}; taken as it is
     * @throws IllegalArgumentException if it has a query or fragment, or is no http or https address
     */
    public static WadoUri at(Imbrex imbrex, URI address) {
        return new WadoUri(imbrex.connect(address), address);
    }

    /**
     * Retrieves an instance into memory.
     *
     * @param instance which
     * @return the instance, checked to be the one asked for
     * @throws io.github.imbrex.DataException if the server sends another, half of it, or what is no DICOM file
     */
    public DicomFile instance(Scope instance) {
        try (var file = open(instance)) {
            return SingleInstance.checked(DicomFile.read(file.content()), instance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Retrieves an instance as it arrives, in Explicit VR Little Endian or what the server prefers. Close the stream.
     *
     * @param instance which
     * @return a Part 10 file, not yet known to be the right one
     */
    public ContentStream open(Scope instance) {
        return get(parameters(instance, DICOM), new Cancellation());
    }

    /**
     * Retrieves an instance as it arrives. Close the stream.
     *
     * @param instance which
     * @param transferSyntax the UID to ask for; the file itself says what it came in
     * @param cancellation stops the transfer, also while it waits
     * @return a Part 10 file, not yet known to be the right one
     */
    public ContentStream open(Scope instance, String transferSyntax, Cancellation cancellation) {
        if (!Scope.isUid(transferSyntax)) {
            throw new IllegalArgumentException("A transfer syntax of WADO-URI is a UID such as 1.2.840.10008.1.2.1.");
        }
        Map<String, String> parameters = parameters(instance, DICOM);
        parameters.put("transferSyntax", transferSyntax);
        return get(parameters, cancellation);
    }

    private ContentStream get(Map<String, String> parameters, Cancellation cancellation) {
        Request request = request(parameters, cancellation).accept(DICOM);
        return ContentStream.of(
                connection.send(request),
                cancellation,
                "a DICOM file",
                type -> type.equals(DICOM) || type.equals("application/octet-stream"));
    }

    /**
     * Retrieves a picture that the server draws. Close the stream.
     *
     * @param instance of what
     * @param rendering how; without a region, which this service counts in other units, with at most one frame and only
     *     straight windows
     * @return the picture. Its bytes say what it is; Orthanc calls every one of this service {@code image/png}
     */
    public ContentStream rendered(Scope instance, Rendering rendering) {
        return rendered(instance, rendering, new Cancellation());
    }

    /**
     * As {@link #rendered(Scope, Rendering)}, until stopped by a switch.
     *
     * @param instance of what
     * @param rendering how
     * @param cancellation stops the transfer, also while it waits
     * @return the picture
     */
    public ContentStream rendered(Scope instance, Rendering rendering, Cancellation cancellation) {
        Map<String, String> how = rendering.uriParameters();
        List<String> formats = rendering.formats();
        Response response;
        try {
            response = draw(instance, formats, how, cancellation);
        } catch (ServiceException refused) {
            if (formats.size() < 2 || !ArchiveCalls.TRY_OTHERWISE.contains(refused.status())) {
                throw refused;
            }
            response = draw(instance, formats.subList(formats.size() - 1, formats.size()), how, cancellation);
        }
        return ContentStream.of(response, cancellation, "a picture", type -> RenderedCalls.isPicture(type, rendering));
    }

    private Response draw(Scope instance, List<String> formats, Map<String, String> how, Cancellation cancellation) {
        Map<String, String> parameters = parameters(instance, String.join(",", formats));
        parameters.putAll(how);
        return connection.send(request(parameters, cancellation).accept(String.join(", ", formats)));
    }

    private static Map<String, String> parameters(Scope instance, String contentType) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("requestType", "WADO");
        parameters.put("studyUID", instance.studyUid());
        parameters.put(
                "seriesUID", instance.seriesUid().orElseThrow(() -> new IllegalArgumentException(WHOLE_INSTANCE)));
        parameters.put(
                "objectUID", instance.sopInstanceUid().orElseThrow(() -> new IllegalArgumentException(WHOLE_INSTANCE)));
        parameters.put("contentType", contentType);
        return parameters;
    }

    /** Values are checked before and hold no sign that needs an escape: Orthanc would not undo that of a slash. */
    private Request request(Map<String, String> parameters, Cancellation cancellation) {
        String query = parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue().replace("+", "%2B"))
                .collect(Collectors.joining("&", "?", ""));
        return Request.get(URI.create(address + query)).cancellation(cancellation);
    }
}
