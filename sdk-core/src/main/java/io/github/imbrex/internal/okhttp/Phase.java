package io.github.imbrex.internal.okhttp;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Remembers whether one exchange ever had a TCP connection: until then, nothing of it can have been sent. */
final class Phase extends EventListener {

    private volatile boolean connected;

    boolean isConnected() {
        return connected;
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
