package io.github.imbrex.testkit;

import io.github.imbrex.testkit.internal.archive.Archive;
import io.github.imbrex.testkit.internal.archive.Behaviour;
import io.github.imbrex.testkit.internal.archive.FilesHeld;
import io.github.imbrex.testkit.internal.archive.Held;
import io.github.imbrex.testkit.internal.archive.Holdings;
import io.github.imbrex.testkit.internal.archive.MadeUpStudy;
import io.github.imbrex.testkit.internal.archive.StorePolicy;
import io.github.imbrex.testkit.internal.node.NodeIndex;
import io.github.imbrex.testkit.internal.node.ResourcePath;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.Line;
import io.github.imbrex.testkit.internal.wire.Reaction;
import io.github.imbrex.testkit.internal.wire.WireRequest;
import io.github.imbrex.testkit.internal.wire.WireServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A DICOMweb archive that goes wrong as told: HTTP by hand over plain sockets on loopback, so that a test sees what no
 * decent server library sends. Without a {@link Fault} it does what PS3.18 says: it searches (QIDO-RS) studies, series and
 * instances, and gives (WADO-RS) studies, series, instances as they are stored, their metadata, frames and bulk data, and takes what is stored
 * (STOW-RS).
 *
 * <p>A test of a client of any kind, here one that must not take half a study for a whole:
 *
 * <pre>{@code
 * Phantom.ct().slices(5).pixels(64).write(folder);
 * try (var server = FaultServer.serving(folder).with(Fault.cutAfter(20_000).times(1))) {
 *     myClient.download(server.uri(), server.studies().get(0), target);
 *     assertThat(filesIn(target)).containsExactlyInAnyOrderElementsOf(server.digests().values());
 *     assertThat(server.requests()).extracting(FaultServer.Request::target).containsExactly(...);
 * }
 * }</pre>
 *
 * <p>What no fault says, a {@link Script} does byte by byte:
 *
 * <pre>{@code
 * var server = FaultServer.scripted((request, reply) -> reply.send("HTTP/1.1 200 OK\r\n\r\n--b\r\n"));
 * }</pre>
 *
 * <p>It stands in for a server and proves nothing about one. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class FaultServer implements AutoCloseable {

    private static final String ROOT = "/dicom-web";

    private final WireServer server;
    private final Holdings holdings;
    private final Archive archive;
    private final List<Armed> faults = new CopyOnWriteArrayList<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private FaultServer(Holdings holdings) {
        this.holdings = holdings;
        this.server = WireServer.listen(this::react);
        this.archive = new Archive(holdings, uri() + "/");
        server.start();
    }

    /**
     * {@return a server over the DICOM files below a directory, which takes what is stored and keeps it elsewhere}
     *
     * @param directory read once, now; files that are not DICOM are left out
     */
    public static FaultServer serving(Path directory) {
        return new FaultServer(new FilesHeld(NodeIndex.of(directory)));
    }

    /** {@return a server that has nothing yet, and takes what is stored (STOW-RS)} */
    public static FaultServer empty() {
        return new FaultServer(new FilesHeld(NodeIndex.empty()));
    }

    /**
     * {@return a server over a study that is made as it is sent, the same each time} It costs next to no memory: 100,000
     * instances, or one of 5 GB. What is longer than 1 GiB comes in fragments of that size. Inside of the pixels stands
     * what a server with the fixed boundary {@code boundary} would write between two parts.
     *
     * @param instances how many, at least 1
     * @param pixelBytes length of the pixels of each, at least 64
     */
    public static FaultServer makingUp(int instances, long pixelBytes) {
        if (instances < 1 || pixelBytes < 64) {
            throw new IllegalArgumentException("A study has at least 1 instance, and those made up at least 64 bytes.");
        }
        return new FaultServer(new MadeUpStudy(instances, pixelBytes));
    }

    /**
     * {@return a server that does what a script says and nothing else}
     *
     * @param script answers every request
     */
    public static FaultServer scripted(Script script) {
        return makingUp(1, 64).with(Fault.scripted("script", script));
    }

    /**
     * Makes it go wrong from now on.
     *
     * @param added what goes wrong, beside what goes wrong already
     * @return this server
     */
    public FaultServer with(Fault... added) {
        for (Fault fault : added) {
            faults.add(new Armed(fault));
        }
        return this;
    }

    /** Ends all faults. */
    public void heal() {
        faults.clear();
    }

    /** {@return the root of the service, such as {@code http://127.0.0.1:40123/dicom-web}} */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port() + ROOT);
    }

    /** {@return the Study Instance UIDs of what it has} */
    public List<String> studies() {
        return holdings.all().stream().map(Held::study).distinct().toList();
    }

    /**
     * {@return what a client should have in the end: the SHA-256, in lower-case hexadecimal digits, of each instance by its
     * SOP Instance UID} Read or made anew by every call.
     */
    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Held instance : holdings.all()) {
            digests.put(instance.sop(), sha256(instance));
        }
        return digests;
    }

    private static String sha256(Held instance) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            instance.content().writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the requests up to now, in the order in which they came} */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /**
     * {@return the requests up to now for one kind of thing}
     *
     * @param call which kind
     */
    public List<Request> requests(Call call) {
        return requests().stream().filter(request -> request.call() == call).toList();
    }

    /**
     * Stops at once, whatever is on its way. Idempotent.
     *
     * @throws RuntimeException or an {@link Error}, such as an {@link AssertionError}: the first that a {@link Script}
     *     threw, once
     */
    @Override
    public void close() {
        server.close();
        if (holdings instanceof FilesHeld files) {
            files.close();
        }
        server.rethrow();
    }

    private Reaction react(WireRequest wire) throws IOException {
        Request request = Request.of(wire, ROOT);
        requests.add(request);
        return react(wire, request, faults.size());
    }

    /** The faults given last have the last word. */
    private Reaction react(WireRequest wire, Request request, int count) throws IOException {
        List<Armed> all = List.copyOf(faults);
        for (int i = Math.min(count, all.size()) - 1; i >= 0; i--) {
            int rest = i;
            Optional<Integer> occurrence = all.get(i).occurs(request);
            if (occurrence.isPresent()) {
                return all.get(i).fault.behaviour().react(wire, new Behaviour.Otherwise() {
                    @Override
                    public Reaction react(WireRequest changed) throws IOException {
                        return FaultServer.this.react(changed, request, rest);
                    }

                    @Override
                    public Reaction store(WireRequest request, StorePolicy policy) throws IOException {
                        return new Reaction.Sent(archive.store(request, policy));
                    }

                    @Override
                    public Holdings holdings() {
                        return holdings;
                    }

                    @Override
                    public URI root() {
                        return uri();
                    }

                    @Override
                    public int occurrence() {
                        return occurrence.get();
                    }
                });
            }
        }
        return new Reaction.Sent(
                wire.path().startsWith(ROOT)
                        ? archive.answer(wire, wire.path().substring(ROOT.length()))
                        : Answer.of(404));
    }

    /** A fault, and how often it was its turn. */
    private static final class Armed {

        private final Fault fault;
        private int turns;

        Armed(Fault fault) {
            this.fault = fault;
        }

        synchronized Optional<Integer> occurs(Request request) {
            if (!fault.concerns(request)) {
                return Optional.empty();
            }
            int occurrence = ++turns - fault.spared();
            return occurrence >= 1 && occurrence <= fault.times() ? Optional.of(occurrence) : Optional.empty();
        }
    }

    /** What a request is for. */
    public enum Call {
        /** QIDO-RS at any level. */
        SEARCH,
        /** The metadata of a study, a series or an instance. */
        METADATA,
        /** All instances of a study. */
        STUDY,
        /** All instances of a series. */
        SERIES,
        /** One instance. */
        INSTANCE,
        /** Frames of an instance. */
        FRAMES,
        /** A bulk value. */
        BULK_DATA,
        /** STOW-RS. */
        STORE,
        /** Anything else. */
        OTHER;

        static Call of(String method, String path) {
            Optional<ResourcePath> parsed = ResourcePath.parse(path);
            if (parsed.isEmpty()) {
                return OTHER;
            }
            ResourcePath resource = parsed.get();
            if (method.equals("POST") || method.equals("PUT")) {
                return STORE;
            } else if (!method.equals("GET")) {
                return OTHER;
            } else if (resource.searched().isPresent()) {
                return SEARCH;
            } else if (resource.is("metadata")) {
                return METADATA;
            } else if (resource.is("frames")) {
                return FRAMES;
            } else if (resource.is("bulkdata")) {
                return BULK_DATA;
            }
            return resource.sop() != null ? INSTANCE : resource.series() != null ? SERIES : STUDY;
        }
    }

    /** A request as it came. Immutable. */
    public static final class Request {

        private final int connection;
        private final String method;
        private final List<String> headers;
        private final Call call;
        private final String target;

        /** Keeps nothing of the connection, of which there may be very many. */
        private Request(WireRequest wire, Call call, String target) {
            this.connection = wire.connection();
            this.method = wire.method();
            this.headers = wire.headers();
            this.call = call;
            this.target = target;
        }

        static Request of(WireRequest wire, String root) {
            boolean inside = wire.target().startsWith(root);
            String target = inside ? wire.target().substring(root.length()) : wire.target();
            String path = inside ? wire.path().substring(root.length()) : "";
            return new Request(wire, Call.of(wire.method(), path), target);
        }

        /** {@return the method, such as {@code GET}} */
        public String method() {
            return method;
        }

        /** {@return path and query below the root of the server, percent-encoded as sent, such as {@code /studies?limit=1}} */
        public String target() {
            return target;
        }

        /** {@return what it is for} */
        public Call call() {
            return call;
        }

        /**
         * {@return the number of the connection it came on, from 1} A second request on one connection proves that the
         * client has read the first answer to its end.
         */
        public int connection() {
            return connection;
        }

        /** {@return the names of its headers, in order, as sent} */
        public List<String> headerNames() {
            return headers.stream()
                    .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
                    .toList();
        }

        /**
         * {@return the first value of a header}
         *
         * @param name in any case, such as {@code Authorization}
         */
        public Optional<String> header(String name) {
            return WireRequest.header(headers, name);
        }

        /** Method and target, without headers. */
        @Override
        public String toString() {
            return method() + " " + target;
        }
    }

    /**
     * Answers requests byte by byte. What it throws breaks the connection; an unchecked exception or an error, such as that
     * of an assertion, comes out of {@link FaultServer#close()} as well, so that no test passes over it.
     */
    @FunctionalInterface
    public interface Script {

        /**
         * Says all there is to say; the connection ends in good order after it.
         *
         * @param request whose body has not been read: {@link Reply#in()} gives it
         * @param reply the connection
         * @throws IOException breaks the connection, as does a client that has gone
         */
        void answer(Request request, Reply reply) throws IOException;
    }

    /** The server's end of a connection, for a {@link Script}. For one thread. */
    public static final class Reply {

        private final Line line;
        private final InputStream in;

        Reply(Line line, InputStream in) {
            this.line = line;
            this.in = in;
        }

        /**
         * {@return the body of the request, without chunks, to be read once and as far as wanted; empty if it has none} A
         * client that waits to be told (100-continue) is told by the first read.
         */
        public InputStream in() {
            return in;
        }

        /** {@return the raw connection; flush it} */
        public OutputStream out() {
            return line.out();
        }

        /**
         * Sends text as it is, in ISO 8859-1.
         *
         * @param raw such as a status line, headers and a body
         * @throws IOException if the client has gone
         */
        public void send(String raw) throws IOException {
            line.out().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            line.out().flush();
        }

        /**
         * Says nothing more, and waits until the client has gone or the server is closed.
         *
         * @throws IOException if the client went by a reset
         */
        public void awaitClient() throws IOException {
            line.awaitClient();
        }

        /**
         * Breaks the connection by a reset (RST) in place of an end.
         *
         * @throws IOException if the client has gone before
         */
        public void reset() throws IOException {
            line.reset();
        }
    }
}
