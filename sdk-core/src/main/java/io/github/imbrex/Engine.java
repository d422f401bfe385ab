package io.github.imbrex;

import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.spi.Transport;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * What all connections of one {@link Imbrex} share.
 *
 * @param transport makes the exchanges
 * @param time the clock
 * @param random spreads the pauses
 * @param registry who has credentials
 * @param answerTimeout for the headers of an answer, all attempts together
 * @param idleTimeout longest silence between two bytes
 * @param userAgent name of this program
 * @param retries rule of repetition
 * @param budget bound of all repetitions
 * @param observation who watches
 * @param closed whether the {@link Imbrex} was closed
 */
record Engine(
        Transport transport,
        TimeSource time,
        RandomGenerator random,
        CredentialRegistry registry,
        Duration answerTimeout,
        Duration idleTimeout,
        String userAgent,
        RetryPolicy retries,
        RetryBudget budget,
        Observation observation,
        AtomicBoolean closed) {

    /** The same without any credentials. */
    Engine anonymous() {
        return new Engine(
                transport,
                time,
                random,
                CredentialRegistry.EMPTY,
                answerTimeout,
                idleTimeout,
                userAgent,
                retries,
                budget,
                observation,
                closed);
    }
}
