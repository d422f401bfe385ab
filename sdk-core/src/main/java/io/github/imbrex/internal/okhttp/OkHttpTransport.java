package io.github.imbrex.internal.okhttp;

import io.github.imbrex.internal.net.ProxyLogin;
import io.github.imbrex.internal.net.ProxyRules;
import io.github.imbrex.internal.net.ProxyUnreachableException;
import io.github.imbrex.internal.net.Tls;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's own transport. An exchange runs on a thread of its own until the headers are there, so that an interrupt
 * and the answer timeout end it at once; the body is read by the caller.
 */
public final class OkHttpTransport implements Transport {

    /** Below the idle limits of usual servers (30 s and more), so that a request seldom meets a closed connection. */
    private static final long KEEP_ALIVE_SECONDS = 20;

    private static final int IDLE_CONNECTIONS = 8;

    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
    private final OkHttpClient plain;
    private final Supplier<Tls> tls;
    private final Duration connectTimeout;
    private volatile @Nullable OkHttpClient secure;

    /** Connects by TLS when first asked to: whoever speaks to this machine only need not wait for certificates. */
    public OkHttpTransport(Duration connectTimeout, ProxyRules proxies, @Nullable ProxyLogin login, Supplier<Tls> tls) {
        this.connectTimeout = connectTimeout;
        this.tls = tls;
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        plain = new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(connectTimeout)
                .proxySelector(proxies)
                .proxyAuthenticator(new ProxyAuthentication(login))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(Translation::hidingRetryAfter)
                .build();
    }

    /**
     * A service may close a connection that waits for its next request at any time, some after a second; that is no
     * failure of the service. What may be repeated is sent once more at once, on a connection of its own.
     */
    @Override
    public Response exchange(Request request, Limits limits) throws IOException {
        var phase = new Phase();
        try {
            return exchange(clientFor(request), request, limits, phase);
        } catch (InterruptedIOException late) {
            throw late;
        } catch (IOException broken) {
            boolean cancelled =
                    request.cancellation().map(Cancellation::isCancelled).orElse(false);
            if (cancelled || !request.isIdempotent() || !phase.isUnansweredReuse()) {
                throw broken;
            }
        }
        return exchange(unshared(clientFor(request)), request, limits, new Phase());
    }

    /** The same without any connection yet, since others that wait for reuse may be closed, too. */
    private static OkHttpClient unshared(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .build();
    }

    private Response exchange(OkHttpClient client, Request request, Limits limits, Phase phase) throws IOException {
        // Until the first byte of the answer the answer timeout rules, then idleness.
        Call call = client.newBuilder()
                .readTimeout(Duration.ZERO)
                .writeTimeout(limits.idle())
                .eventListener(phase)
                .build()
                .newCall(Translation.request(request));
        var answer = new Answer();
        Cancellation.Registration registration =
                request.cancellation().map(it -> it.onCancel(call::cancel)).orElse(() -> {});
        boolean answered = false;
        try {
            call.enqueue(answer);
            okhttp3.Response headers = answer.await(phase, limits.answer(), request.deadline());
            Response response = response(request, headers, limits.idle(), registration);
            answered = true;
            return response;
        } catch (AnswerTimeoutException e) {
            throw e;
        } catch (SocketTimeoutException e) {
            throw phase.isConnected() ? e : notConnected(e, phase);
        } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
            throw phase.proxy().isPresent()
                    ? new ProxyUnreachableException(phase.proxy().get(), e)
                    : e;
        } finally {
            if (!answered) {
                registration.close();
                answer.abandon();
                call.cancel();
            }
        }
    }

    private OkHttpClient clientFor(Request request) {
        if (!"https".equalsIgnoreCase(request.uri().getScheme())) {
            return plain;
        }
        OkHttpClient client = secure;
        if (client == null) {
            synchronized (this) {
                client = secure;
                if (client == null) {
                    client = securely(tls.get());
                    secure = client;
                }
            }
        }
        return client;
    }

    /** The same threads, connections and proxies. */
    private OkHttpClient securely(Tls context) {
        return plain.newBuilder()
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .sslSocketFactory(context.sockets(), context.trust())
                .build();
    }

    private ConnectException notConnected(SocketTimeoutException e, Phase phase) {
        if (phase.proxy().isPresent()) {
            return new ProxyUnreachableException(phase.proxy().get(), e);
        }
        var late = new ConnectException("No connection within " + connectTimeout.toMillis() + " ms");
        late.initCause(e);
        return late;
    }

    private static Response response(
            Request request, okhttp3.Response answer, Duration idle, Cancellation.Registration registration)
            throws IOException {
        if (answer.code() < 100) {
            answer.close();
            throw new ProtocolException("a status of " + answer.code());
        }
        answer.body().source().timeout().timeout(idle.toNanos(), TimeUnit.NANOSECONDS);
        return new Response(
                request.uri(),
                answer.code(),
                Translation.headers(answer),
                answer.body().byteStream(),
                () -> {
                    registration.close();
                    answer.close();
                });
    }

    private static ThreadFactory daemons() {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, "imbrex-exchange-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        threads.shutdown();
        plain.connectionPool().evictAll();
    }
}
