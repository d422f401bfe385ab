package io.github.imbrex.internal.okhttp;

import io.github.imbrex.spi.Deadline;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** The answer to a running call, which one thread waits for. One that comes too late is closed. */
final class Answer implements Callback {

    private static final Duration FOREVER = Duration.ofDays(365);

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

    /**
     * The answer, if its headers come in time.
     *
     * @param phase says since when there is nothing to do but wait
     * @param limit longest wait from then; zero means none
     * @param deadline holds in any case, if there is one
     */
    Response await(Phase phase, Duration limit, Optional<Deadline> deadline) throws IOException {
        try {
            Optional<Response> answer;
            do {
                Duration left = limit.isZero() ? FOREVER : limit.minus(phase.quiet());
                Duration own = deadline.map(Deadline::remaining).orElse(left);
                Duration wait = own.compareTo(left) < 0 ? own : left;
                if (wait.isZero() || wait.isNegative()) {
                    throw new AnswerTimeoutException();
                }
                answer = within(wait);
            } while (answer.isEmpty()); // the body may have been sent meanwhile, so that the wait begins only now
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("the exchange failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException("interrupted while waiting for an answer");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private Optional<Response> within(Duration wait) throws ExecutionException, InterruptedException {
        try {
            return Optional.of(future.get(wait.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    /** Nobody waits any more. */
    void abandon() {
        if (!future.cancel(false) && !future.isCompletedExceptionally()) {
            future.join().close();
        }
    }
}
