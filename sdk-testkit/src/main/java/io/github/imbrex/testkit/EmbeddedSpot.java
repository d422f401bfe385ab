package io.github.imbrex.testkit;

import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.spot.Script;
import io.github.imbrex.testkit.internal.spot.SpotServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Spot service on 127.0.0.1 with the sites behind it, for tests of cohort queries without a network. It answers as the
 * real service does, traps included: no {@code Location}, no keep-alive, {@code wait_count} by default as long as its
 * own list of sites, sites that are dropped silently, every result replayed on each connection.
 *
 * <pre>{@code
 * try (var spot = EmbeddedSpot.builder()
 *         .site("alpha", SiteBehaviour.answers(SyntheticCollection.of("c1", "Prostate MR", "prostate", "MR", 97)))
 *         .site("beta", SiteBehaviour.fails())
 *         .start()) {
 *     var answer = FederatedSearch.at(imbrex, spot.uri(), "alpha", "beta").run(query);
 * }
 * }</pre>
 *
 * <p>Safe for many threads. {@link #close()} ends every stream.
 *
 * @since 0.1
 */
public final class EmbeddedSpot implements AutoCloseable {

    private final SpotServer server;

    private EmbeddedSpot(Builder builder) {
        Map<String, Script> scripts = new LinkedHashMap<>();
        builder.sites.forEach((site, behaviour) -> scripts.put(site, behaviour.script()));
        Set<SpotServer.Fault> faults = EnumSet.noneOf(SpotServer.Fault.class);
        builder.faults.forEach(fault -> faults.add(SpotServer.Fault.valueOf(fault.name())));
        this.server = new SpotServer(
                new SpotServer.Settings(scripts, faults, builder.bearer, builder.time, builder.cutAfter));
    }

    /** {@return settings of a Spot that knows no site and asks for no login} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the base address, with a trailing slash} */
    public URI uri() {
        return server.uri();
    }

    /** {@return the queries received so far, in order} */
    public List<Task> tasks() {
        return server.received().stream()
                .map(task -> new Task(task.id(), task.sites(), Optional.ofNullable(task.ast())))
                .toList();
    }

    /** {@return how often the results of a query were streamed, over all queries} */
    public int streams() {
        return server.streams();
    }

    /** Stops to answer. Idempotent. */
    @Override
    public void close() {
        server.close();
    }

    /**
     * A query as received.
     *
     * @param id identifier that the client chose
     * @param sites sites asked, in order
     * @param ast the query inside both envelopes as JSON text; empty if it cannot be read
     */
    public record Task(String id, List<String> sites, Optional<String> ast) {
        /** Copies the list. */
        public Task {
            sites = List.copyOf(sites);
        }
    }

    /** What can go wrong between Spot and a client. */
    public enum Fault {
        /** Without credentials, redirects to a login page as the gateway in front of Spot does. */
        LOGIN_REDIRECT,
        /** Without credentials, answers with a login page and status 200. */
        LOGIN_PAGE,
        /** Says that the broker cannot be reached (502) whenever a query is posted. */
        BROKER_DOWN,
        /** Sends the stream with CRLF. */
        CRLF,
        /** Sends the stream in pieces of one byte, so that characters and lines are cut. */
        ONE_BYTE_CHUNKS,
        /** Takes the first query and breaks the connection instead of saying so. */
        LOST_RECEIPT,
        /** Refuses the first query unseen and breaks the connection. */
        LOST_QUERY
    }

    /** Settings of an {@link EmbeddedSpot}. */
    public static final class Builder {

        private final Map<String, SiteBehaviour> sites = new LinkedHashMap<>();
        private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
        private @Nullable Predicate<String> bearer;
        private TimeSource time = TimeSource.system();
        private final List<Integer> cutAfter = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a site. A site that is asked but not here has no valid certificate: it is dropped silently.
         *
         * @param name bare name, as it is asked for
         * @param behaviour how it treats every query
         * @return this builder
         */
        public Builder site(String name, SiteBehaviour behaviour) {
            sites.put(name, behaviour);
            return this;
        }

        /**
         * Lets in only bearer tokens that pass the test; others are answered with 401, or as the login faults say.
         *
         * @param test gets the token without the word {@code Bearer}
         * @return this builder
         */
        public Builder bearer(Predicate<String> test) {
            bearer = test;
            return this;
        }

        /**
         * Adds a fault.
         *
         * @param fault stays for the whole life of the Spot
         * @return this builder
         */
        public Builder fault(Fault fault) {
            faults.add(fault);
            return this;
        }

        /**
         * Breaks streams off without a proper end.
         *
         * @param bytes after how many, one number per stream, in order of the streams
         * @return this builder
         */
        public Builder cutAfter(int... bytes) {
            for (int count : bytes) {
                cutAfter.add(count);
            }
            return this;
        }

        /**
         * Another clock for {@link SiteBehaviour#slow}.
         *
         * @param newTime moved by hand in tests
         * @return this builder
         */
        public Builder time(TimeSource newTime) {
            time = newTime;
            return this;
        }

        /**
         * Binds a free port and answers.
         *
         * @return the running Spot, to be closed
         */
        public EmbeddedSpot start() {
            return new EmbeddedSpot(this);
        }
    }
}
