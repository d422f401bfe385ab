package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.JsonOptions;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.testkit.internal.http.Exchange;
import io.github.imbrex.testkit.internal.wire.CutOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WADO-RS over an index, DICOM PS3.18 section 10.4: files as they are stored, streamed from disk. */
public final class NodeRetrieve {

    private static final Pattern ASKED_SYNTAX =
            Pattern.compile("transfer-syntax\\s*=\\s*\"?([0-9.*]+)", Pattern.CASE_INSENSITIVE);

    private final NodeIndex index;
    private final Faults faults;

    NodeRetrieve(NodeIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    void instances(Exchange exchange, ResourcePath path) throws IOException {
        List<StoredInstance> found = new ArrayList<>(index.select(path));
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        String accept = exchange.header("Accept").orElse("*/*");
        if (!accept.contains("application/dicom") && !accept.contains("*/*") && !accept.contains("multipart/related")) {
            exchange.respond(406, "text/plain", "This node gives multipart/related; type=\"application/dicom\".");
            return;
        }
        if (found.stream().anyMatch(instance -> !isWanted(instance.transferSyntax(), accept))) {
            exchange.respond(406, "text/plain", "This node gives instances in the transfer syntax they are stored in.");
            return;
        }
        boolean partial = faults.take(Faults.Kind.PARTIAL).isPresent();
        if (partial) {
            found.remove(found.size() - 1);
        }
        int status = partial ? 206 : 200;
        if (accept.startsWith("application/dicom") && path.sop() != null && !found.isEmpty()) {
            single(exchange, status, found.get(0));
        } else {
            multipart(exchange, status, found);
        }
    }

    /** Whether a client that sends this {@code Accept} takes a transfer syntax. */
    public static boolean isWanted(String transferSyntax, String accept) {
        Matcher syntax = ASKED_SYNTAX.matcher(accept);
        boolean any = true;
        while (syntax.find()) {
            if (syntax.group(1).equals("*") || syntax.group(1).equals(transferSyntax)) {
                return true;
            }
            any = false;
        }
        return any;
    }

    private void single(Exchange exchange, int status, StoredInstance instance) throws IOException {
        String type = "application/dicom; transfer-syntax=" + instance.transferSyntax();
        try (OutputStream out = body(exchange, status, type, instance.size())) {
            Files.copy(instance.file(), out);
        }
    }

    private void multipart(Exchange exchange, int status, List<StoredInstance> instances) throws IOException {
        String boundary = UUID.randomUUID().toString();
        List<byte[]> heads = new ArrayList<>();
        long length = 0;
        for (StoredInstance instance : instances) {
            byte[] head = ("\r\n--" + boundary + "\r\nContent-Type: application/dicom; transfer-syntax="
                            + instance.transferSyntax() + "\r\nContent-Length: " + instance.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            heads.add(head);
            length += head.length + instance.size();
        }
        boolean open = faults.take(Faults.Kind.NO_CLOSING_DELIMITER).isPresent();
        byte[] end = (open ? "" : "\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        String type = "multipart/related; type=\"application/dicom\"; boundary=\"" + boundary + "\"";
        try (OutputStream out = body(exchange, status, type, length + end.length)) {
            for (int i = 0; i < heads.size(); i++) {
                out.write(heads.get(i));
                Files.copy(instances.get(i).file(), out);
            }
            out.write(end);
        }
    }

    private OutputStream body(Exchange exchange, int status, String type, long length) throws IOException {
        OutputStream out = exchange.stream(status, type, length);
        return faults.take(Faults.Kind.CUT)
                .<OutputStream>map(after -> new CutOutput(out, after))
                .orElse(out);
    }

    void metadata(Exchange exchange, ResourcePath path, String root) throws IOException {
        List<StoredInstance> found = index.select(path);
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        try (OutputStream out = exchange.stream(200, NodeSearch.DICOM_JSON)) {
            String before = "[";
            for (StoredInstance instance : found) {
                out.write(before.getBytes(StandardCharsets.US_ASCII));
                writeMetadata(DicomFile.read(instance.file()).dataSet(), instance.url(root), out);
                before = ",\n";
            }
            out.write(']');
        }
    }

    /** Writes a data set as DICOM JSON, with long values at addresses below that of its instance. */
    public static void writeMetadata(DicomObject dataSet, String instanceUrl, OutputStream out) throws IOException {
        DicomJson.write(
                dataSet,
                out,
                JsonOptions.standard()
                        .withNonFinite(JsonOptions.NonFinite.STRING)
                        .withBulkDataUri(element -> bulkDataUri(element, instanceUrl + "/bulkdata/")));
    }

    private static Optional<String> bulkDataUri(DicomElement element, String base) {
        boolean isLong = element.presence() == Presence.BULK || element.tag() == Tag.PixelData;
        boolean servable = isLong && element.path().depth() == 0;
        return servable ? Optional.of(base + Tag.toHex(element.tag())) : Optional.empty();
    }

    void bulkData(Exchange exchange, ResourcePath path) throws IOException {
        List<StoredInstance> found = index.select(path);
        if (found.size() != 1 || path.rest().size() != 2 || !path.rest().get(1).matches("[0-9A-F]{8}")) {
            notFound(exchange);
            return;
        }
        int tag = Tag.parse(path.rest().get(1));
        Optional<BulkData> bulk = DicomFile.read(found.get(0).file()).dataSet().bulk(tag);
        if (bulk.isEmpty() || !bulk.get().isReadable() || bulk.get().length().isEmpty()) {
            notFound(exchange);
            return;
        }
        long length = bulk.get().length().getAsLong();
        try (OutputStream out = body(exchange, 200, "application/octet-stream", length);
                InputStream in = bulk.get().open()) {
            in.transferTo(out);
        }
    }

    static void notFound(Exchange exchange) throws IOException {
        exchange.respond(404, "application/json", "{\"errorMessage\":\"This node does not have that.\"}");
    }
}
