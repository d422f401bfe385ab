package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small archive that behaves, unless a test puts a script before it. */
final class TestArchive implements ScriptedServer.Script {

    static final String BOUNDARY = "of-the-test";
    static final String MULTIPART = "multipart/related; type=\"application/dicom\"; boundary=" + BOUNDARY;

    final List<TestInstance> instances = new ArrayList<>();

    /** Answers a request or not; {@code true} if it did. */
    interface Before {
        boolean answer(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException;
    }

    private volatile Before before = (request, reply) -> false;

    static TestArchive ofStudy(String study, int count, int pixelBytes) {
        var archive = new TestArchive();
        for (int i = 1; i <= count; i++) {
            archive.instances.add(TestInstance.of(study, study + "." + (1 + i % 2), study + ".9." + i, pixelBytes));
        }
        return archive;
    }

    TestArchive before(Before script) {
        before = script;
        return this;
    }

    @Override
    public void answer(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        if (before.answer(request, reply)) {
            return;
        }
        String[] path = request.path().substring(1).split("/", -1);
        List<TestInstance> found = instances.stream()
                .filter(instance -> path.length < 2 || instance.study().equals(path[1]))
                .filter(instance -> path.length < 4 || instance.series().equals(path[3]))
                .filter(instance -> path.length < 6 || instance.sop().equals(path[5]))
                .toList();
        if (path[path.length - 1].equals("instances")) {
            search(request, reply, found);
        } else if (found.isEmpty()) {
            reply.send(404, "text/plain", "not here");
        } else {
            reply.send(200, MULTIPART, multipart(found));
        }
    }

    static void search(ScriptedServer.Request request, ScriptedServer.Reply reply, List<TestInstance> found)
            throws IOException {
        List<TestInstance> page = found.stream()
                .skip(request.number("offset", 0))
                .limit(request.number("limit", Long.MAX_VALUE))
                .toList();
        if (page.isEmpty()) {
            reply.send(204, "", new byte[0]);
        } else {
            reply.send(200, "application/dicom+json", json(page));
        }
    }

    static String json(List<TestInstance> instances) {
        return instances.stream().map(TestInstance::json).collect(Collectors.joining(",", "[", "]"));
    }

    static byte[] multipart(List<TestInstance> instances) {
        var body = new ByteArrayOutputStream();
        for (TestInstance instance : instances) {
            body.writeBytes(("\r\n--" + BOUNDARY + "\r\nContent-Type: application/dicom\r\n\r\n").getBytes(US_ASCII));
            body.writeBytes(instance.bytes());
        }
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(US_ASCII));
        return body.toByteArray();
    }
}
