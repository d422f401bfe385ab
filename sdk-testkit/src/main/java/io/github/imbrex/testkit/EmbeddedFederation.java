package io.github.imbrex.testkit;

import io.github.imbrex.testkit.internal.TemporaryFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole federation on 127.0.0.1: an issuer that signs in one demo account, a Spot with several sites of which one is
 * slow and one fails, and a DICOMweb node with images. For tests and demonstrations without a network.
 *
 * <pre>{@code
 * try (var federation = EmbeddedFederation.start()) {
 *     var signIn = SignIn.device(federation.issuer(), federation.clientId()).prompt(System.out::println);
 *     var imbrex = Imbrex.builder()
 *             .credentials(federation.spot(), signIn)
 *             .credentials(federation.node(), SignIn.exchange(EmbeddedFederation.NODE_AUDIENCE))
 *             .build();
 *     ...
 * }
 * }</pre>
 *
 * <p>Spot lets in tokens of the issuer; the node only those that were issued for it, so that a token sent to the wrong
 * place is noticed. Safe for many threads.
 *
 * @since 0.1
 */
public final class EmbeddedFederation implements AutoCloseable {

    /** Audience of the tokens that Spot accepts. */
    public static final String HUB_AUDIENCE = "federated-search";

    /** Audience of the tokens that the node accepts. */
    public static final String NODE_AUDIENCE = "dataset-service";

    /** How long the slow site takes. */
    private static final Duration SLOW = Duration.ofMillis(1500);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<Phantom.Fault> plantedFaults = new ArrayList<>();
    private final List<String> sites;
    private final EmbeddedIssuer issuer;
    private final EmbeddedSpot spot;
    private final EmbeddedNode node;

    private EmbeddedFederation(Builder builder) throws IOException {
        sites = IntStream.rangeClosed(1, builder.sites)
                .mapToObj(number -> "site-" + number)
                .toList();
        issuer = opened(EmbeddedIssuer.builder()
                .audiences(HUB_AUDIENCE)
                .exchangeAudiences(NODE_AUDIENCE)
                .start());
        try {
            spot = opened(startSpot());
            node = opened(EmbeddedNode.builder(builder.data != null ? builder.data : phantom(builder.slices))
                    .bearer(token -> issuer.accepts(token, NODE_AUDIENCE))
                    .build());
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }

    private Path phantom(int slices) throws IOException {
        Path folder = opened(TemporaryFolder.create("imbrex-phantom")).path();
        plantedFaults.addAll(Phantom.ct().slices(slices).write(folder).faults());
        return folder;
    }

    private EmbeddedSpot startSpot() {
        EmbeddedSpot.Builder builder = EmbeddedSpot.builder().bearer(token -> issuer.accepts(token, HUB_AUDIENCE));
        for (int number = 1; number <= sites.size(); number++) {
            builder.site(sites.get(number - 1), behaviour(number));
        }
        return builder.start();
    }

    private SiteBehaviour behaviour(int number) {
        SyntheticCollection lung = SyntheticCollection.of(
                "lung-ct-" + number, "Lung CT " + number, "lung", "CT", Math.max(40, 140 - 12 * number));
        SyntheticCollection prostate =
                SyntheticCollection.of("prostate-mr-" + number, "Prostate MR " + number, "prostate", "MR", 60);
        if (number > 1 && number == sites.size()) {
            return SiteBehaviour.fails();
        }
        return number > 1 && number == sites.size() - 1
                ? SiteBehaviour.slow(SLOW, lung, prostate)
                : SiteBehaviour.answers(lung, prostate);
    }

    /**
     * {@return a running federation of five sites with the phantom on its node}
     *
     * @throws IOException if the phantom cannot be written
     */
    public static EmbeddedFederation start() throws IOException {
        return builder().start();
    }

    /** {@return settings of a federation of five sites with the phantom on its node} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the issuer's identifier} */
    public URI issuer() {
        return issuer.issuer();
    }

    /** {@return the client id of the public client that may use the device flow} */
    public String clientId() {
        return issuer.clientId();
    }

    /** {@return the base address of Spot, the hub's federated search} */
    public URI spot() {
        return spot.uri();
    }

    /**
     * {@return the names of the sites behind Spot: {@code site-1} and so on} The last fails, the one before it is slow.
     */
    public List<String> sites() {
        return sites;
    }

    /** {@return the name of the site that keeps the images which the node serves} */
    public String imagingSite() {
        return sites.get(0);
    }

    /** {@return the root of the DICOMweb node} */
    public URI node() {
        return node.uri();
    }

    /** {@return the faults planted in the phantom, which a check must find; none with data of the caller's own} */
    public List<Phantom.Fault> plantedFaults() {
        return List.copyOf(plantedFaults);
    }

    /** Stops everything and deletes the phantom. Idempotent. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception keepClosing) {
                // What cannot be closed must not keep the rest open.
            }
        }
    }

    /** Settings of an {@link EmbeddedFederation}. Not safe for use by several threads. */
    public static final class Builder {

        private int sites = 5;
        private int slices = 80;
        private @Nullable Path data;

        private Builder() {}

        /**
         * Number of sites; five unless set.
         *
         * @param count 1 to 1000
         * @return this builder
         */
        public Builder sites(int count) {
            if (count < 1 || count > 1000) {
                throw new IllegalArgumentException("A federation has 1 to 1000 sites, not " + count + ".");
            }
            sites = count;
            return this;
        }

        /**
         * Files for the node to serve in place of the phantom.
         *
         * @param folder of DICOM files, which is only read
         * @return this builder
         */
        public Builder data(Path folder) {
            data = folder;
            return this;
        }

        /**
         * Number of slices of the phantom.
         *
         * @param count 80 unless set
         * @return this builder
         */
        public Builder slices(int count) {
            slices = count;
            return this;
        }

        /**
         * Writes the phantom if there is no other data, binds free ports, and answers.
         *
         * @return the running federation, to be closed
         * @throws IOException if the phantom cannot be written or the data cannot be read
         */
        public EmbeddedFederation start() throws IOException {
            return new EmbeddedFederation(this);
        }
    }
}
