package io.github.imbrex.internal.okhttp;

import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The SDK's own transport. */
public final class OkHttpTransport implements Transport {

    private final OkHttpClient client = new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .build();

    @Override
    public Response exchange(Request request, Limits limits) throws IOException {
        OkHttpClient limited = client.newBuilder()
                .readTimeout(limits.idle())
                .writeTimeout(limits.idle())
                .build();
        Call call = limited.newCall(translate(request));
        Cancellation.Registration registration = request.cancellation()
                .map(cancellation -> cancellation.onCancel(call::cancel))
                .orElse(() -> {});
        try {
            okhttp3.Response answer = call.execute();
            List<Header> headers = new ArrayList<>();
            answer.headers().forEach(pair -> headers.add(new Header(pair.getFirst(), pair.getSecond())));
            return new Response(
                    request.uri(),
                    answer.code(),
                    Headers.of(headers),
                    answer.body().byteStream(),
                    () -> {
                        registration.close();
                        answer.close();
                    });
        } catch (IOException | RuntimeException e) {
            registration.close();
            throw e;
        }
    }

    private static okhttp3.Request translate(Request request) {
        okhttp3.Request.Builder builder =
                new okhttp3.Request.Builder().url(request.uri().toString());
        request.headers().forEach(header -> builder.addHeader(header.name(), header.value()));
        okhttp3.RequestBody body =
                request.body().map(OkHttpTransport::translate).orElse(null);
        if (body == null && (request.method().equals("POST") || request.method().equals("PUT"))) {
            body = okhttp3.RequestBody.create(new byte[0], null);
        }
        return builder.method(request.method(), body).build();
    }

    private static okhttp3.RequestBody translate(RequestBody body) {
        return new okhttp3.RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return MediaType.parse(body.contentType());
            }

            @Override
            public long contentLength() {
                return body.contentLength();
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                body.writeTo(sink.outputStream());
            }
        };
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
