package io.github.imbrex.internal.okhttp;

import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.RequestBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Between the SDK's requests and answers and those of OkHttp. */
final class Translation {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "PROPPATCH", "REPORT", "QUERY");

    private static final String RETRY_AFTER = "Retry-After";
    private static final String VEIL = "~";

    private Translation() {}

    static okhttp3.Request request(Request request) {
        var fields = new okhttp3.Headers.Builder();
        for (Header header : request.headers()) {
            fields.addUnsafeNonAscii(header.name(), header.value());
        }
        okhttp3.RequestBody body = null;
        if (request.body().isPresent()) {
            // As a field of its own, since OkHttp drops a type that it cannot parse.
            fields.set("Content-Type", request.body().get().contentType());
            body = body(request.body().get());
        } else if (WITH_BODY.contains(request.method())) {
            body = okhttp3.RequestBody.create(new byte[0], null);
        }
        return new okhttp3.Request.Builder()
                .url(request.uri().toString())
                .headers(fields.build())
                .method(request.method(), body)
                .build();
    }

    private static okhttp3.RequestBody body(RequestBody body) {
        return new okhttp3.RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public long contentLength() {
                return body.contentLength();
            }

            /** The SDK alone decides whether a request is repeated. */
            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                try {
                    body.writeTo(sink.outputStream());
                } catch (RuntimeException fault) {
                    throw new IOException("the body of the request could not be written", fault);
                }
            }
        };
    }

    /**
     * Hides the seconds of {@code Retry-After} from OkHttp, which would repeat a request by itself when they are zero,
     * and fail on a thread of its own when they are more than an int.
     */
    static Response hidingRetryAfter(Interceptor.Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        String asked = answer.header(RETRY_AFTER);
        return asked != null && asked.matches("\\d+")
                ? answer.newBuilder().header(RETRY_AFTER, VEIL + asked).build()
                : answer;
    }

    /** The fields of an answer; one that no HTTP message may have is dropped rather than trusted. */
    static Headers headers(Response answer) {
        List<Header> fields = new ArrayList<>();
        answer.headers()
                .forEach(field -> header(field.getFirst(), field.getSecond()).ifPresent(fields::add));
        return Headers.of(fields);
    }

    private static Optional<Header> header(String name, String value) {
        boolean veiled = name.equalsIgnoreCase(RETRY_AFTER) && value.startsWith(VEIL);
        try {
            return Optional.of(new Header(name, veiled ? value.substring(VEIL.length()) : value));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
