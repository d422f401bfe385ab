package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An archive that takes what is sent to it and lists it, unless a script answers in its place. */
final class TestStow implements ScriptedServer.Script {

    static final String JSON = "application/dicom+json";

    /** Answers a store or not; {@code true} if it did. */
    interface Storing {
        boolean answer(Post post, ScriptedServer.Reply reply) throws IOException;
    }

    /** Answers any other request or not; {@code true} if it did. */
    interface Looking {
        boolean answer(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException;
    }

    /** One request to store that arrived whole. */
    record Post(int number, ScriptedServer.Request request, List<TestInstance> instances) {

        List<String> sops() {
            return instances.stream().map(TestInstance::sop).toList();
        }

        long bytes() {
            return instances.stream().mapToLong(one -> one.bytes().length).sum();
        }
    }

    final List<TestInstance> stored = new CopyOnWriteArrayList<>();
    final List<Post> posts = new CopyOnWriteArrayList<>();
    private volatile Storing storing = (post, reply) -> false;
    private volatile Looking looking = (request, reply) -> false;
    private volatile Looking early = (request, reply) -> false;

    TestStow storing(Storing script) {
        storing = script;
        return this;
    }

    /** Before the body of a store is read. */
    TestStow early(Looking script) {
        early = script;
        return this;
    }

    TestStow looking(Looking script) {
        looking = script;
        return this;
    }

    List<List<String>> sent() {
        return posts.stream().map(Post::sops).toList();
    }

    void take(TestInstance instance) {
        if (stored.stream().noneMatch(one -> one.sop().equals(instance.sop()))) {
            stored.add(instance);
        }
    }

    @Override
    public void answer(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        if (request.method().equals("POST")) {
            if (!early.answer(request, reply)) {
                byte[] body = reply.receive();
                if (body.length < Integer.parseInt(request.headers().get("Content-Length"))) {
                    return; // broken off, and so worth nothing
                }
                Post post = new Post(posts.size() + 1, request, parts(request, body));
                posts.add(post);
                if (!storing.answer(post, reply)) {
                    post.instances().forEach(this::take);
                    reply.send(200, JSON, new Answer().stored(post.sops()).toString());
                }
            }
        } else if (!looking.answer(request, reply)) {
            look(request, reply);
        }
    }

    private void look(ScriptedServer.Request request, ScriptedServer.Reply reply) throws IOException {
        String[] path = request.path().substring(1).split("/", -1);
        List<String> wanted = request.parameter("00080018");
        List<TestInstance> found = stored.stream()
                .filter(instance -> path.length < 2 || instance.study().equals(path[1]))
                .filter(instance -> path.length < 4 || instance.series().equals(path[3]))
                .filter(instance -> path.length < 6 || instance.sop().equals(path[5]))
                .filter(instance -> wanted.isEmpty() || wanted.contains(instance.sop()))
                .toList();
        if (!path[path.length - 1].equals("metadata")) {
            TestArchive.search(request, reply, found);
        } else if (found.isEmpty()) {
            reply.send(404, "text/plain", "not here");
        } else {
            reply.send(200, JSON, TestArchive.json(found));
        }
    }

    /** Takes the body apart at its delimiters, which no test file holds. */
    private static List<TestInstance> parts(ScriptedServer.Request request, byte[] body) {
        String type = request.headers().get("Content-Type");
        String delimiter = "--" + type.substring(type.indexOf("boundary=") + 9);
        String text = new String(body, ISO_8859_1);
        if (!text.startsWith(delimiter + "\r\n") || !text.endsWith("\r\n" + delimiter + "--\r\n")) {
            throw new AssertionError("The body does not begin and end with its delimiter.");
        }
        List<TestInstance> parts = new ArrayList<>();
        for (String part : Arrays.asList(text.split(delimiter + "(--)?\r\n", -1))) {
            if (!part.isEmpty()) {
                String head = "Content-Type: application/dicom\r\n\r\n";
                if (!part.startsWith(head) || !part.endsWith("\r\n")) {
                    throw new AssertionError("A part is not as it should be.");
                }
                parts.add(instance(
                        part.substring(head.length(), part.length() - 2).getBytes(ISO_8859_1)));
            }
        }
        return parts;
    }

    private static TestInstance instance(byte[] bytes) {
        try {
            var dataSet = DicomFile.read(new ByteArrayInputStream(bytes)).dataSet();
            Optional<String> sop = dataSet.uid(Tag.SOPInstanceUID);
            return new TestInstance(
                    dataSet.uid(Tag.StudyInstanceUID).orElseThrow(),
                    dataSet.uid(Tag.SeriesInstanceUID).orElseThrow(),
                    sop.orElseThrow(),
                    bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A Store Instances Response in DICOM JSON. */
    static final class Answer {

        private final List<String> stored = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        Answer stored(List<String> sops) {
            sops.forEach(sop -> storedWith(sop, ""));
            return this;
        }

        Answer stored(String... sops) {
            return stored(List.of(sops));
        }

        Answer warned(String sop, int code) {
            return storedWith(sop, ",\"00081196\":{\"vr\":\"US\",\"Value\":[" + code + "]}");
        }

        Answer storedWith(String sop, String more) {
            stored.add(item(sop, ",\"00081190\":{\"vr\":\"UR\",\"Value\":[\"http://x/" + sop + "\"]}" + more));
            return this;
        }

        Answer failed(String sop, int code) {
            return failedWith(sop, ",\"00081197\":{\"vr\":\"US\",\"Value\":[" + code + "]}");
        }

        Answer failedWith(String sop, String more) {
            failed.add(item(sop, more));
            return this;
        }

        Answer other(int code) {
            others.add("{\"00081197\":{\"vr\":\"US\",\"Value\":[" + code + "]}}");
            return this;
        }

        private static String item(String sop, String more) {
            return "{\"00081150\":{\"vr\":\"UI\",\"Value\":[\"1.2.840.10008.5.1.4.1.1.2\"]},"
                    + "\"00081155\":{\"vr\":\"UI\",\"Value\":[\"" + sop + "\"]}" + more + "}";
        }

        private static String sequence(String tag, List<String> items) {
            return "\"" + tag + "\":{\"vr\":\"SQ\""
                    + (items.isEmpty() ? "" : ",\"Value\":[" + String.join(",", items) + "]") + "}";
        }

        @Override
        public String toString() {
            return "{\"00081190\":{\"vr\":\"UR\",\"Value\":[\"http://x/studies\"]}," + sequence("00081198", failed)
                    + "," + sequence("00081199", stored) + (others.isEmpty() ? "" : "," + sequence("0008119A", others))
                    + "}";
        }
    }
}
