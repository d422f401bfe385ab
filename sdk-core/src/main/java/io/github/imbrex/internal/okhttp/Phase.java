package io.github.imbrex.internal.okhttp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how far one exchange came: whether it ever had a TCP connection (until then, nothing of it can have been
 * sent), on a connection of its own or on an older one, and the proxy it was to go by.
 */
final class Phase extends EventListener {

    private volatile boolean connected;
    private volatile boolean connecting;
    private volatile boolean answered;
    private volatile boolean sending;
    private volatile long quietSince = System.nanoTime();
    private volatile @Nullable String proxy;

    boolean isConnected() {
        return connected;
    }

    /** Whether it went over a connection from an earlier exchange and nothing came back. */
    boolean isUnansweredReuse() {
        return connected && !connecting && !answered;
    }

    /** For how long there was nothing to do but wait: since the start, or the end of the body; zero while it is sent. */
    Duration quiet() {
        return sending ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - quietSince);
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        connecting = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        answered = true;
    }

    @Override
    public void requestBodyStart(Call call) {
        sending = true;
    }

    @Override
    public void requestBodyEnd(Call call, long byteCount) {
        quietSince = System.nanoTime();
        sending = false;
    }

    @Override
    public void requestFailed(Call call, IOException failure) {
        requestBodyEnd(call, 0);
    }

    /** Host and port of the proxy, if there is one. */
    Optional<String> proxy() {
        return Optional.ofNullable(proxy);
    }

    @Override
    public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        if (!proxies.isEmpty() && proxies.get(0).address() instanceof InetSocketAddress address) {
            proxy = address.getHostString() + ":" + address.getPort();
        }
    }

    @Override
    public void secureConnectStart(Call call) {
        connected = true;
    }

    @Override
    public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        connected = true;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
    }
}
