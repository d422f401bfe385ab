package io.github.imbrex.internal.net;

import io.github.imbrex.spi.Origin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which way a connection takes: straight for the machine itself and the direct hosts, else by proxy if there is one. */
public final class ProxyRules extends ProxySelector {

    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final @Nullable Proxy explicit;
    private final DirectHosts direct;

    /**
     * Rules.
     *
     * @param proxy address of an HTTP proxy as {@code http://host:port}, or null for what the system says
     * @param direct hosts that need none
     */
    public ProxyRules(@Nullable URI proxy, DirectHosts direct) {
        this.explicit = proxy == null
                ? null
                : new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort()));
        this.direct = direct;
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost();
        if (host == null || isLoopback(uri) || direct.contain(host)) {
            return DIRECT;
        }
        if (explicit != null) {
            return List.of(explicit);
        }
        ProxySelector system = ProxySelector.getDefault();
        List<Proxy> chosen = system == null || system == this ? DIRECT : system.select(uri);
        return chosen == null || chosen.isEmpty() ? DIRECT : chosen;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        ProxySelector system = ProxySelector.getDefault();
        if (explicit == null && system != null && system != this) {
            system.connectFailed(uri, address, failure);
        }
    }

    private static boolean isLoopback(URI uri) {
        try {
            return Origin.of(uri).isLoopback();
        } catch (IllegalArgumentException notOfTheWeb) {
            return false;
        }
    }
}
