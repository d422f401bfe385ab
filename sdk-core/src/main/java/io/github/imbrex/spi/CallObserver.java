package io.github.imbrex.spi;

import java.time.Duration;

/**
 * Watches calls, for metrics and traces. Methods are called on the thread that makes the call and must be quick; what
 * they throw is logged and ignored. Addresses are redacted, headers and bodies are never passed.
 *
 * @since 0.1
 */
public interface CallObserver {

    /**
     * A call begins.
     *
     * @param call what begins
     */
    default void started(Call call) {}

    /**
     * An attempt failed and another follows after a pause.
     *
     * @param call what the attempt belongs to
     * @param attempt number of the attempt that failed, from 1
     * @param status its HTTP status, 0 if nothing came back
     * @param pause time until the next one
     */
    default void retrying(Call call, int attempt, int status, Duration pause) {}

    /**
     * The answer's headers have arrived.
     *
     * @param call what was answered, with whatever status
     * @param status HTTP status of the last attempt
     * @param elapsed time since the call began, all attempts and pauses together
     */
    default void answered(Call call, int status, Duration elapsed) {}

    /**
     * The call ended without an answer.
     *
     * @param call what failed
     * @param cause why, as the caller gets to see it
     * @param elapsed time since the call began, all attempts and pauses together
     */
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
