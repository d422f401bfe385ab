package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.dicom.BulkData;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Fragments;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.node.NodeRetrieve;
import io.github.imbrex.testkit.internal.node.NodeSearch;
import io.github.imbrex.testkit.internal.node.ResourcePath;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.Content;
import io.github.imbrex.testkit.internal.wire.Multipart;
import io.github.imbrex.testkit.internal.wire.Part;
import io.github.imbrex.testkit.internal.wire.WireRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers requests as PS3.18 sections 10.4 to 10.6 say. */
public final class Archive {

    private static final String OCTETS = "application/octet-stream";

    private final Holdings holdings;
    private final StoreService store;
    private final String root;
    private final String boundary = UUID.randomUUID().toString();

    /**
     * An archive.
     *
     * @param root its address, with a trailing slash
     */
    public Archive(Holdings holdings, String root) {
        this.holdings = holdings;
        this.store = new StoreService(holdings, root);
        this.root = root;
    }

    /** The answer to a request for a path below the root. */
    public Answer answer(WireRequest request, String path) throws IOException {
        Optional<ResourcePath> resource = ResourcePath.parse(path);
        if (resource.isEmpty()) {
            return notFound();
        }
        if (request.method().equals("POST")) {
            return store(request, StorePolicy.TAKES_ALL);
        }
        if (!request.method().equals("GET")) {
            return Answer.of(405).with("Allow", "GET, POST");
        }
        return answer(request, resource.get());
    }

    /** The answer to a request to store. */
    public Answer store(WireRequest request, StorePolicy policy) throws IOException {
        return store.store(request, policy);
    }

    private Answer answer(WireRequest request, ResourcePath path) throws IOException {
        if (path.searched().isPresent()) {
            return search(request, path, path.searched().get());
        }
        List<Held> found = holdings.select(path);
        if (found.isEmpty()) {
            return notFound();
        }
        if (path.is("metadata")) {
            return metadata(found);
        } else if (path.is("bulkdata")) {
            return bulkData(found.get(0), path);
        } else if (path.is("frames")) {
            return frames(found.get(0), path);
        }
        return path.rest().isEmpty() ? instances(request, path, found) : notFound();
    }

    private Answer search(WireRequest request, ResourcePath path, String level) {
        Optional<NodeSearch.Page> page = holdings.find(request.query(), path, level, root);
        if (page.isEmpty()) {
            return Answer.of(400, "text/plain", "limit and offset must be whole numbers, limit at least 1");
        }
        Answer answer = page.get().matches().isEmpty()
                ? Answer.of(204)
                : Answer.of(200, NodeSearch.DICOM_JSON, page.get().matches().toString());
        Optional<String> warning = page.get().warning();
        return warning.isPresent() ? answer.with("Warning", warning.get()) : answer;
    }

    private Answer instances(WireRequest request, ResourcePath path, List<Held> found) {
        String accept = request.header("Accept").orElse("*/*");
        if (!accept.contains("application/dicom") && !accept.contains("*/*") && !accept.contains("multipart/related")) {
            return Answer.of(406, "text/plain", "This server gives multipart/related; type=\"application/dicom\".");
        }
        String stored = found.get(0).transferSyntax();
        if (!NodeRetrieve.isWanted(stored, accept)) {
            return Answer.of(
                    406, "text/plain", "This server gives instances in the transfer syntax they are stored in.");
        }
        if (accept.startsWith("application/dicom") && path.sop() != null) {
            return Answer.of(
                    200,
                    "application/dicom; transfer-syntax=" + stored,
                    found.get(0).content());
        }
        return Answer.of(200, Multipart.of("application/dicom", boundary, new Parts(found)));
    }

    private Answer metadata(List<Held> found) throws IOException {
        var out = new ByteArrayOutputStream();
        String before = "[";
        for (Held instance : found) {
            out.writeBytes(before.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            NodeRetrieve.writeMetadata(instance.reader().read().dataSet(), instance.url(root), out);
            before = ",\n";
        }
        out.write(']');
        return Answer.of(200, NodeSearch.DICOM_JSON, Content.of(out.toByteArray()));
    }

    private static Answer bulkData(Held instance, ResourcePath path) throws IOException {
        if (path.sop() == null || path.rest().size() != 2 || !path.rest().get(1).matches("[0-9A-F]{8}")) {
            return notFound();
        }
        Optional<BulkData> bulk =
                instance.reader().read().dataSet().bulk(Tag.parse(path.rest().get(1)));
        if (bulk.isEmpty() || !bulk.get().isReadable() || bulk.get().length().isEmpty()) {
            return notFound();
        }
        return Answer.of(200, OCTETS, Content.of(bulk.get().read()));
    }

    /** Frames as they are stored; of compressed ones those that have a fragment each. */
    private Answer frames(Held instance, ResourcePath path) throws IOException {
        if (path.sop() == null || path.rest().size() != 2 || !path.rest().get(1).matches("\\d{1,9}(,\\d{1,9})*")) {
            return notFound();
        }
        DicomFile file = instance.reader().read();
        List<Part> parts = new ArrayList<>();
        for (String number : path.rest().get(1).split(",", -1)) {
            Optional<byte[]> frame = frame(file.dataSet(), Integer.parseInt(number));
            if (frame.isEmpty()) {
                return Answer.of(400, "application/json", problem("The instance has no frame " + number + "."));
            }
            parts.add(new Part(
                    List.of(
                            "Content-Type: " + OCTETS + "; transfer-syntax=" + instance.transferSyntax(),
                            "Content-Length: " + frame.get().length,
                            "Content-Location: " + instance.url(root) + "/frames/" + number),
                    Content.of(frame.get())));
        }
        return Answer.of(200, Multipart.of(OCTETS, boundary, parts));
    }

    private static Optional<byte[]> frame(DicomObject image, int number) throws IOException {
        Optional<Fragments> fragments = image.element(Tag.PixelData).flatMap(pixels -> pixels.fragments());
        int frames = image.intValue(Tag.NumberOfFrames).orElse(1);
        if (number < 1 || number > frames) {
            return Optional.empty();
        }
        if (fragments.isPresent()) {
            return fragments.get().size() == frames + 1
                    ? Optional.of(fragments.get().get(number).read())
                    : Optional.empty();
        }
        int length = image.intValue(Tag.Rows).orElse(0)
                * image.intValue(Tag.Columns).orElse(0)
                * image.intValue(Tag.SamplesPerPixel).orElse(1)
                * image.intValue(Tag.BitsAllocated).orElse(8)
                / 8;
        Optional<BulkData> pixels = image.bulk(Tag.PixelData);
        if (pixels.isEmpty() || length == 0) {
            return Optional.empty();
        }
        return Optional.of(pixels.get().read((number - 1L) * length, length));
    }

    private static Answer notFound() {
        return Answer.of(404, "application/json", problem("This server does not have that."));
    }

    private static String problem(String text) {
        return Json.mapper().createObjectNode().put("errorMessage", text).toString();
    }

    /** Parts that are made as they are sent. */
    private static final class Parts extends java.util.AbstractList<Part> {
        private final List<Held> instances;

        Parts(List<Held> instances) {
            this.instances = instances;
        }

        @Override
        public Part get(int index) {
            return instances.get(index).part();
        }

        @Override
        public int size() {
            return instances.size();
        }
    }
}
