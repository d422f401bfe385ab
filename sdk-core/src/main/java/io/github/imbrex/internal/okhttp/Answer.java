package io.github.imbrex.internal.okhttp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** The answer to a running call, which one thread waits for. One that comes too late is closed. */
final class Answer implements Callback {

    private final CompletableFuture<Response> future = new CompletableFuture<>();

    @Override
    public void onResponse(Call call, Response response) {
        if (!future.complete(response)) {
            response.close();
        }
    }

    @Override
    public void onFailure(Call call, IOException e) {
        future.completeExceptionally(e);
    }

    /** The answer, if its headers come within the limit; zero means none. */
    Response await(Duration limit) throws IOException {
        try {
            return limit.isZero() ? future.get() : future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("the exchange failed", e.getCause());
        } catch (TimeoutException e) {
            throw new AnswerTimeoutException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException("interrupted while waiting for an answer");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /** Nobody waits any more. */
    void abandon() {
        if (!future.cancel(false) && !future.isCompletedExceptionally()) {
            future.join().close();
        }
    }
}
