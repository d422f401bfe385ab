package io.github.imbrex.testkit.internal.spot;

import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.EmbeddedSpot;
import io.github.imbrex.testkit.SiteBehaviour;
import io.github.imbrex.testkit.internal.http.LoopbackServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Spot's four calls over the JDK's HTTP server. */
public final class SpotServer implements AutoCloseable {

    private final LoopbackServer http = new LoopbackServer("imbrex-spot");
    private final Settings settings;

    public SpotServer(Settings settings) {
        this.settings = settings;
        http.start();
    }

    public URI uri() {
        return http.uri();
    }

    public List<EmbeddedSpot.Task> tasks() {
        return List.of();
    }

    public int streams() {
        return settings.sites().size();
    }

    @Override
    public void close() {
        http.close();
    }

    /** What the server was told to be. */
    public record Settings(
            Map<String, SiteBehaviour> sites,
            Set<EmbeddedSpot.Fault> faults,
            @Nullable Predicate<String> bearer,
            TimeSource time,
            List<Integer> cutAfter) {}
}
