package io.github.imbrex.testkit.internal.node;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.MultipartReader;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.testkit.internal.TemporaryFolder;
import io.github.imbrex.testkit.internal.http.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** STOW-RS, DICOM PS3.18 section 10.5: instances into a folder of the node's own, where searches find them at once. */
public final class NodeStore implements AutoCloseable {

    private static final int OUT_OF_RESOURCES = 0xA700;
    private static final int CANNOT_UNDERSTAND = 0xC000;
    private static final int PROCESSING_FAILURE = 0x0110;
    private static final int OTHER_STUDY = 0xA901;

    private final NodeIndex index;
    private final Faults faults;
    private final String root;
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable TemporaryFolder folder;

    NodeStore(NodeIndex index, Faults faults, String root) {
        this.index = index;
        this.faults = faults;
        this.root = root;
    }

    void instances(Exchange exchange, @Nullable String study) throws IOException {
        Optional<Long> limit = faults.take(Faults.Kind.REQUEST_LIMIT);
        long length = exchange.header("Content-Length").map(Long::parseLong).orElse(0L);
        if (limit.isPresent() && length > limit.get()) {
            exchange.content().transferTo(OutputStream.nullOutputStream()); // a reset could overtake the answer
            exchange.respond(413, "text/plain", "This node takes at most " + limit.get() + " bytes at once.");
            return;
        }
        String type = exchange.header("Content-Type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/related") || !type.contains("boundary=")) {
            exchange.respond(415, "text/plain", "This node takes multipart/related; type=\"application/dicom\".");
            return;
        }
        List<Path> parts = new ArrayList<>();
        try {
            receive(exchange, type, parts);
        } catch (DataException broken) {
            exchange.respond(400, "text/plain", "The body is no whole multipart message.");
            return;
        }
        Result result = keep(parts, study);
        if (faults.take(Faults.Kind.NO_STORE_ANSWER).isPresent()) {
            throw new IOException("Cut here, as asked.");
        }
        exchange.respond(result.status(), NodeSearch.DICOM_JSON, Json.mapper().writeValueAsBytes(result.answer(root)));
    }

    private void receive(Exchange exchange, String type, List<Path> parts) throws IOException {
        try (MultipartReader reader = MultipartReader.of(exchange.content(), type)) {
            for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                Path file = folder().resolve(count.incrementAndGet() + ".dcm");
                try (OutputStream out = Files.newOutputStream(file)) {
                    part.get().transferTo(out);
                }
                parts.add(file);
            }
        }
    }

    private synchronized Path folder() throws IOException {
        TemporaryFolder there = folder;
        if (there == null) {
            there = TemporaryFolder.create("imbrex-node");
            folder = there;
        }
        return there.path();
    }

    private Result keep(List<Path> parts, @Nullable String study) throws IOException {
        boolean refuseAll = faults.take(Faults.Kind.STORE_CONFLICT).isPresent();
        boolean refuseLast = faults.take(Faults.Kind.STORE_PARTLY).isPresent();
        var result = new Result();
        for (int i = 0; i < parts.size(); i++) {
            StoredInstance instance;
            try {
                instance = StoredInstance.read(parts.get(i));
            } catch (DataException | IllegalArgumentException unusable) {
                result.nameless++;
                continue;
            }
            if (refuseAll) {
                result.refuse(instance, PROCESSING_FAILURE);
            } else if (study != null && !study.equals(instance.study())) {
                result.refuse(instance, OTHER_STUDY);
            } else if (refuseLast && i == parts.size() - 1) {
                result.refuse(instance, OUT_OF_RESOURCES);
            } else {
                index.add(instance);
                result.stored.add(instance);
            }
        }
        return result;
    }

    /** Forgets what was stored. */
    @Override
    public synchronized void close() {
        if (folder != null) {
            folder.close();
        }
    }

    private record Refusal(StoredInstance instance, int reason) {}

    private static final class Result {

        private final List<StoredInstance> stored = new ArrayList<>();
        private final List<Refusal> failed = new ArrayList<>();
        private int nameless;

        void refuse(StoredInstance instance, int reason) {
            failed.add(new Refusal(instance, reason));
        }

        int status() {
            boolean whole = failed.isEmpty() && nameless == 0;
            return whole ? 200 : stored.isEmpty() ? 409 : 202;
        }

        ObjectNode answer(String root) {
            ObjectNode answer = Json.mapper().createObjectNode();
            ArrayNode good = sequence(answer, Tag.ReferencedSOPSequence);
            for (StoredInstance instance : stored) {
                ObjectNode item = reference(good, instance);
                value(item, Tag.RetrieveURL, "UR")
                        .add(root + "studies/" + instance.study() + "/series/" + instance.series() + "/instances/"
                                + instance.sop());
            }
            ArrayNode bad = sequence(answer, Tag.FailedSOPSequence);
            for (Refusal refusal : failed) {
                value(reference(bad, refusal.instance()), Tag.FailureReason, "US")
                        .add(refusal.reason());
            }
            if (nameless > 0) {
                ArrayNode others = sequence(answer, Tag.OtherFailuresSequence);
                for (int i = 0; i < nameless; i++) {
                    value(others.addObject(), Tag.FailureReason, "US").add(CANNOT_UNDERSTAND);
                }
            }
            return answer;
        }

        private static ObjectNode reference(ArrayNode items, StoredInstance instance) {
            ObjectNode item = items.addObject();
            value(item, Tag.ReferencedSOPClassUID, "UI")
                    .add(instance.header().string(Tag.SOPClassUID).orElse(""));
            value(item, Tag.ReferencedSOPInstanceUID, "UI").add(instance.sop());
            return item;
        }

        private static ArrayNode sequence(ObjectNode object, int tag) {
            return value(object, tag, "SQ");
        }

        private static ArrayNode value(ObjectNode object, int tag, String vr) {
            return object.putObject(Tag.toHex(tag)).put("vr", vr).putArray("Value");
        }
    }
}
