package io.github.imbrex.testkit;

import io.github.imbrex.testkit.internal.http.Exchange;
import io.github.imbrex.testkit.internal.http.LoopbackServer;
import io.github.imbrex.testkit.internal.node.Faults;
import io.github.imbrex.testkit.internal.node.NodeIndex;
import io.github.imbrex.testkit.internal.node.NodeService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A DICOMweb archive over a directory of DICOM files: real HTTP on loopback, for tests without a network.
 *
 * <p>It searches (QIDO-RS) studies, series and instances with wildcards, ranges, {@code includefield}, {@code limit} and
 * {@code offset}, and gives (WADO-RS) studies, series, instances as they are stored, their metadata and bulk data, DICOM
 * PS3.18 sections 10.4 and 10.6. What is stored in it (STOW-RS, section 10.5) goes into a folder of its own, not among
 * the files it was given, and is found at once. Files that are not DICOM are left out and {@linkplain #skipped() reported}. It can be told
 * to fail as real archives do. Safe for use by many threads.
 *
 * <pre>{@code
 * try (var node = EmbeddedNode.serving(Path.of("images"))) {
 *     node.inject(EmbeddedNode.Fault.cutAfter(100_000));
 *     var archive = DicomWeb.at(imbrex, node.uri());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class EmbeddedNode implements AutoCloseable {

    private final LoopbackServer server;
    private final NodeIndex index;
    private final Faults faults;
    private final NodeService service;

    private EmbeddedNode(Builder builder) {
        this.index = NodeIndex.of(builder.directory);
        this.faults = new Faults();
        this.server = new LoopbackServer("dicomweb-node");
        this.service = new NodeService(index, builder.pageCap, faults, uri().toString() + "/");
        Gate gate = new Gate(builder.bearer, builder.apiKey);
        server.route("/dicom-web", exchange -> {
            if (gate.admits(exchange)) {
                service.answer(exchange, exchange.path().substring("/dicom-web".length()));
            }
        });
        server.start();
    }

    /**
     * {@return a running node over the files below a directory, open to everyone}
     *
     * @param directory read once, now
     */
    public static EmbeddedNode serving(Path directory) {
        return builder(directory).build();
    }

    /**
     * {@return settings of a node over the files below a directory}
     *
     * @param directory read once, when the node starts
     */
    public static Builder builder(Path directory) {
        return new Builder(directory);
    }

    /** {@return the root of the service, such as {@code http://127.0.0.1:40123/dicom-web}} */
    public URI uri() {
        return server.uri().resolve("dicom-web");
    }

    /** {@return the number of instances that the node serves, those that were stored included} */
    public int instances() {
        return index.instances().size();
    }

    /** {@return the files below the directory that the node does not serve, with the reason} */
    public Map<Path, String> skipped() {
        return index.skipped();
    }

    /**
     * Makes it fail from now on, in the way and as often as the fault says.
     *
     * @param fault adds to those injected before it
     */
    public void inject(Fault fault) {
        faults.arm(fault.kind, fault.value, fault.times);
    }

    /** Ends all faults. */
    public void heal() {
        faults.clear();
    }

    /** Stops answering, and forgets what was stored. Idempotent. */
    @Override
    public void close() {
        server.close();
        service.close();
    }

    /** A way to fail that is known from real archives. Immutable. */
    public static final class Fault {

        private final Faults.Kind kind;
        private final long value;
        private final int times;

        private Fault(Faults.Kind kind, long value, int times) {
            this.kind = kind;
            this.value = value;
            this.times = times;
        }

        /**
         * {@return a fault that breaks off the next retrieval after so many bytes of its body}
         *
         * @param bytes 0 or more
         */
        public static Fault cutAfter(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("A number of bytes is at least 0.");
            }
            return new Fault(Faults.Kind.CUT, bytes, 1);
        }

        /**
         * {@return a fault that leaves out the closing delimiter of the next multipart answer, which looks like a
         * success otherwise}
         */
        public static Fault withoutClosingDelimiter() {
            return new Fault(Faults.Kind.NO_CLOSING_DELIMITER, 0, 1);
        }

        /**
         * {@return a fault that answers the next request with 503 and {@code Retry-After}}
         *
         * @param retryAfter sent in whole seconds
         */
        public static Fault unavailable(Duration retryAfter) {
            return new Fault(Faults.Kind.UNAVAILABLE, retryAfter.toSeconds(), 1);
        }

        /** {@return a fault that begins every search at the first match, whatever offset is asked for} */
        public static Fault ignoringOffset() {
            return new Fault(Faults.Kind.IGNORE_OFFSET, 0, Integer.MAX_VALUE);
        }

        /** {@return a fault that leaves the last instance out of the next retrieval, and says so by status 206} */
        public static Fault partialContent() {
            return new Fault(Faults.Kind.PARTIAL, 0, 1);
        }

        /**
         * {@return a fault that leaves the last instance out of the next store, and says so by status 202 and Failure
         * Reason 0xA700}
         */
        public static Fault storePartly() {
            return new Fault(Faults.Kind.STORE_PARTLY, 0, 1);
        }

        /** {@return a fault that refuses all of the next store by status 409 and Failure Reason 0x0110} */
        public static Fault storeConflict() {
            return new Fault(Faults.Kind.STORE_CONFLICT, 0, 1);
        }

        /** {@return a fault that stores everything the next time, and breaks the connection in place of an answer} */
        public static Fault storeWithoutAnswer() {
            return new Fault(Faults.Kind.NO_STORE_ANSWER, 0, 1);
        }

        /**
         * {@return a fault that refuses every store of more bytes than this by status 413, as proxies do}
         *
         * @param bytes of the whole request, 0 or more
         */
        public static Fault requestLimit(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("A number of bytes is at least 0.");
            }
            return new Fault(Faults.Kind.REQUEST_LIMIT, bytes, Integer.MAX_VALUE);
        }

        /**
         * {@return the same fault, so many times}
         *
         * @param count at least 1
         */
        public Fault times(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("A fault occurs at least once.");
            }
            return new Fault(kind, value, count);
        }

        /** What goes wrong and how often. */
        @Override
        public String toString() {
            return kind + (times == Integer.MAX_VALUE ? "" : " x" + times);
        }
    }

    /** Settings of a node. Not safe for use by several threads. */
    public static final class Builder {

        private final Path directory;
        private @Nullable Predicate<String> bearer;
        private @Nullable String apiKey;
        private int pageCap = 100;

        private Builder(Path directory) {
            this.directory = directory;
        }

        /**
         * Admits requests whose bearer token passes a check, and answers 401 with a challenge to others.
         *
         * @param check gets the token without the word {@code Bearer}
         * @return this builder
         */
        public Builder bearer(Predicate<String> check) {
            bearer = check;
            return this;
        }

        /**
         * Admits requests that carry this key in the header {@code api-key}, and answers 401 to others.
         *
         * @param key compared exactly
         * @return this builder
         */
        public Builder apiKey(String key) {
            apiKey = key;
            return this;
        }

        /**
         * Largest number of matches in one answer.
         *
         * @param matches at least 1; 100 if not set
         * @return this builder
         */
        public Builder pageCap(int matches) {
            if (matches < 1) {
                throw new IllegalArgumentException("A page has at least 1 match.");
            }
            pageCap = matches;
            return this;
        }

        /**
         * Reads the directory and starts the node.
         *
         * @return the running node, to be closed
         */
        public EmbeddedNode build() {
            return new EmbeddedNode(this);
        }
    }

    /** Who may come in. */
    private record Gate(
            @Nullable Predicate<String> bearer, @Nullable String apiKey) {

        boolean admits(Exchange exchange) throws IOException {
            if (apiKey != null && apiKey.equals(exchange.header("api-key").orElse(null))) {
                return true;
            }
            String sent = exchange.header("Authorization").orElse("");
            boolean hasBearer = sent.regionMatches(true, 0, "Bearer ", 0, 7);
            if (bearer != null && hasBearer && bearer.test(sent.substring(7).trim())) {
                return true;
            }
            if (bearer == null && apiKey == null) {
                return true;
            }
            exchange.with(
                            "WWW-Authenticate",
                            "Bearer realm=\"dicom-web\"" + (hasBearer ? ", error=\"invalid_token\"" : ""))
                    .respond(401);
            return false;
        }
    }
}
