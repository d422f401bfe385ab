package io.github.imbrex.query;

import io.github.imbrex.Imbrex;
import io.github.imbrex.query.internal.spot.SpotClient;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Connection;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks many sites at once how many people match a query, through the federation's Spot service. Immutable and safe for
 * many threads.
 *
 * <pre>{@code
 * var search = FederatedSearch.at(imbrex, spotUri, "chaimeleon", "procanceri");
 * var answer = search.run(CohortQuery.parse("diagnosis = prostate and modality = MR"));
 * answer.sites().forEach(System.out::println);
 * }</pre>
 *
 * <p>Every run ends by its deadline, on the clock of the {@link Imbrex}, with one outcome for every site asked. A broken
 * stream is opened again, with pauses that grow, for as long as there is time; answers are merged by site. Sites cannot
 * be told to stop: a run that ends early only stops listening.
 *
 * @since 0.1
 */
public final class FederatedSearch {

    private static final Pattern SITE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** Bytes of one event: ten thousand collections in base64 and a picture. */
    private static final int MAX_EVENT = 16 << 20;

    private final Connection spot;
    private final Map<String, ProviderKind> sites;
    private final Duration deadline;
    private final @Nullable Duration firstSign;

    private FederatedSearch(Builder builder) {
        this.spot = builder.imbrex.connect(builder.spot);
        this.sites = new LinkedHashMap<>(builder.sites);
        this.deadline = builder.deadline;
        this.firstSign = builder.firstSign;
    }

    /**
     * {@return a search with the default deadline}
     *
     * @param imbrex connections and credentials
     * @param spot base address of Spot, such as {@code https://explorer.example.org/backend/}
     * @param sites bare names of the sites to ask, such as {@code chaimeleon}; Spot has no list of them to offer
     * @throws IllegalArgumentException if there is no site, one is named twice, or a name is none
     */
    public static FederatedSearch at(Imbrex imbrex, URI spot, String... sites) {
        return builder(imbrex, spot).sites(sites).build();
    }

    /**
     * {@return a builder for a search with settings of its own; at least one site is required}
     *
     * @param imbrex connections and credentials
     * @param spot base address of Spot
     */
    public static Builder builder(Imbrex imbrex, URI spot) {
        return new Builder(imbrex, spot);
    }

    /** {@return the names of the sites to ask, in order} */
    public List<String> sites() {
        return List.copyOf(sites.keySet());
    }

    /**
     * {@return what would be sent to whom, without sending it}
     *
     * @param query what would be asked
     */
    public SearchPlan plan(CohortQuery query) {
        return new SearchPlan(spot.resolve("beam"), query, EucaimAst.of(query), sites);
    }

    /**
     * As {@link #run(CohortQuery, Consumer, Cancellation)}, without news and until the end.
     *
     * @param query what to ask
     * @return the outcomes of all sites
     */
    public Answer run(CohortQuery query) {
        return run(query, event -> {}, new Cancellation());
    }

    /**
     * As {@link #run(CohortQuery, Consumer, Cancellation)}, until the end.
     *
     * @param query what to ask
     * @param news told of every change as it arrives, on the calling thread; what it throws ends the run
     * @return the outcomes of all sites
     */
    public Answer run(CohortQuery query, Consumer<? super SiteEvent> news) {
        return run(query, news, new Cancellation());
    }

    /**
     * Asks all sites, and waits until each has an outcome or the time is over.
     *
     * @param query what to ask
     * @param news told of every change as it arrives, on the calling thread; what it throws ends the run
     * @param cancellation ends the run early, with {@link SiteOutcome.Cancelled} for each site without an outcome
     * @return an outcome for every site asked
     * @throws QueryException if EUCAIM's query language has no words for the query
     * @throws io.github.imbrex.AuthenticationException if Spot wants a login
     * @throws io.github.imbrex.ServiceException if Spot refuses the query
     * @throws io.github.imbrex.ConnectionException if Spot cannot be reached, or the thread is interrupted
     */
    public Answer run(CohortQuery query, Consumer<? super SiteEvent> news, Cancellation cancellation) {
        EucaimAst ast = EucaimAst.of(query);
        UUID id = UUID.randomUUID();
        Map<String, Fidelity> fidelities = new LinkedHashMap<>();
        sites.forEach((site, kind) -> fidelities.put(site, Judge.fidelity(ast, kind)));
        var ledger = new Ledger(id, fidelities, news);
        new SearchRun(
                        new SpotClient(spot, MAX_EVENT),
                        id,
                        sites(),
                        ast.body(id),
                        ledger,
                        spot.time(),
                        new SearchRun.Limits(deadline, firstSign),
                        () -> ThreadLocalRandom.current().nextDouble())
                .run(cancellation);
        return new Answer(id, query, ledger.outcomes(), ledger.unexpectedOutcomes(), ledger.troubles());
    }

    /** Settings of a {@link FederatedSearch}. Not safe for use by several threads. */
    public static final class Builder {

        private final Imbrex imbrex;
        private final URI spot;
        private final Map<String, ProviderKind> sites = new LinkedHashMap<>();
        private Duration deadline = Duration.ofSeconds(120);
        private @Nullable Duration firstSign;

        private Builder(Imbrex imbrex, URI spot) {
            this.imbrex = imbrex;
            this.spot = spot;
        }

        /**
         * Adds sites of whose provider nothing is known.
         *
         * @param names bare names of letters, digits and dashes, at most 63 characters each
         * @return this builder
         */
        public Builder sites(String... names) {
            return sites(List.of(names));
        }

        /**
         * Adds sites of whose provider nothing is known.
         *
         * @param names bare names of letters, digits and dashes, at most 63 characters each
         * @return this builder
         */
        public Builder sites(Collection<String> names) {
            names.forEach(name -> site(name, ProviderKind.UNKNOWN));
            return this;
        }

        /**
         * Adds a site whose kind of provider is known, so that its answers carry a {@link Fidelity}.
         *
         * @param name bare name of letters, digits and dashes, at most 63 characters
         * @param kind software that answers there
         * @return this builder
         */
        public Builder site(String name, ProviderKind kind) {
            if (!SITE.matcher(name).matches()) {
                throw new IllegalArgumentException("\"" + name + "\" is no name of a site: letters, digits and dashes, "
                        + "63 at most, without the broker's domain.");
            }
            if (sites.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
                throw new IllegalArgumentException("Site " + name + " is named twice.");
            }
            sites.put(name, kind);
            return this;
        }

        /**
         * Time for a whole run, well below the 360 seconds after which the infrastructure forgets a query.
         *
         * @param newDeadline 120 seconds unless set
         * @return this builder
         */
        public Builder deadline(Duration newDeadline) {
            deadline = positive(newDeadline);
            return this;
        }

        /**
         * Time until any site gives a first sign (takes the query, answers, fails); after that without one the run
         * ends.
         *
         * @param limit unless set, there is only the deadline, since a gateway may hold events back
         * @return this builder
         */
        public Builder firstSign(Duration limit) {
            firstSign = positive(limit);
            return this;
        }

        /** {@return the finished search} */
        public FederatedSearch build() {
            if (sites.isEmpty()) {
                throw new IllegalArgumentException("Name at least one site; Spot has no list of them to offer.");
            }
            return new FederatedSearch(this);
        }

        private static Duration positive(Duration duration) {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("A deadline must lie ahead.");
            }
            return duration;
        }
    }
}
