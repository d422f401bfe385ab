package io.github.imbrex.spi;

import java.time.Duration;

/**
 * Watches calls, for metrics and traces. Methods are called on the thread that makes the call and must be quick; what
 * they throw is logged and ignored. Addresses are redacted, headers and bodies are never passed.
 *
 * @since 0.1
 */
public interface CallObserver {

    /** A call begins. */
    default void started(Call call) {}

    /** An attempt failed and another follows after a pause; {@code status} is 0 if nothing came back. */
    default void retrying(Call call, int attempt, int status, Duration pause) {}

    /** The answer's headers have arrived; {@code elapsed} covers all attempts. */
    default void answered(Call call, int status, Duration elapsed) {}

    /** The call ended without an answer. */
    default void failed(Call call, Throwable cause, Duration elapsed) {}

    /**
     * One call, all its attempts.
     *
     * @param id number that is unique within one {@code Imbrex}
     * @param method HTTP method
     * @param uri redacted address
     */
    record Call(long id, String method, String uri) {}
}
