package io.github.imbrex.testkit;

import java.time.Duration;
import java.util.List;

/**
 * How a site of an {@link EmbeddedSpot} answers. Immutable; a site may have several of them, which happen in order.
 *
 * @since 0.1
 */
public sealed interface SiteBehaviour {

    /** Claims, evaluates the query over its collections, and answers as a real provider would. */
    static SiteBehaviour answers(SyntheticCollection... collections) {
        return new Answers(List.of(collections), Duration.ZERO);
    }

    /** Claims at once, and answers after a delay on the stand-in's clock. */
    static SiteBehaviour slow(Duration delay, SyntheticCollection... collections) {
        return new Answers(List.of(collections), delay);
    }

    /** Claims and fails for good with {@code Failed to execute query.}. */
    static SiteBehaviour fails() {
        return new Fails(true, "Failed to execute query.");
    }

    /** Claims and fails for now; no second try comes by itself. */
    static SiteBehaviour failsForNow(String text) {
        return new Fails(false, text);
    }

    /** Gives no sign, like a site that is offline. */
    static SiteBehaviour neverAnswers() {
        return new Silent(false);
    }

    /** Claims and then gives no more sign. */
    static SiteBehaviour claimsOnly() {
        return new Silent(true);
    }

    /** Is dropped when the query is sent, as a site without a valid certificate is; the asker is not told. */
    static SiteBehaviour dropped() {
        return new Dropped();
    }

    /** Succeeds with this text as the body of its result, encoded in nothing. */
    static SiteBehaviour raw(String body) {
        return new Raw("succeeded", body);
    }

    /** Sends a result of any status word with any body. */
    static SiteBehaviour raw(String status, String body) {
        return new Raw(status, body);
    }

    /** Succeeds with this JSON text, or what should be JSON, as provider's reply. */
    static SiteBehaviour replies(String json) {
        return new Replies(json);
    }

    /** Does all of these, one after the other: a retry, a late duplicate, a claim after the answer. */
    static SiteBehaviour inTurn(SiteBehaviour... behaviours) {
        return new InTurn(List.of(behaviours));
    }

    /**
     * Evaluates the query.
     *
     * @param collections what the site holds
     * @param delay pause between claim and answer
     */
    record Answers(List<SyntheticCollection> collections, Duration delay) implements SiteBehaviour {
        /** Copies the list. */
        public Answers {
            collections = List.copyOf(collections);
        }
    }

    /**
     * Fails.
     *
     * @param permanent for good, or for now
     * @param text body of the result
     */
    record Fails(boolean permanent, String text) implements SiteBehaviour {}

    /**
     * Gives no answer.
     *
     * @param claims whether it takes the query first
     */
    record Silent(boolean claims) implements SiteBehaviour {}

    /** Is dropped when the query is sent. */
    record Dropped() implements SiteBehaviour {}

    /**
     * Sends a result as it is.
     *
     * @param status status word
     * @param body body of the result
     */
    record Raw(String status, String body) implements SiteBehaviour {}

    /**
     * Succeeds with a reply that it did not think about.
     *
     * @param json the provider's reply
     */
    record Replies(String json) implements SiteBehaviour {}

    /**
     * Does several things.
     *
     * @param steps in order
     */
    record InTurn(List<SiteBehaviour> steps) implements SiteBehaviour {
        /** Copies the list. */
        public InTurn {
            steps = List.copyOf(steps);
        }
    }
}
