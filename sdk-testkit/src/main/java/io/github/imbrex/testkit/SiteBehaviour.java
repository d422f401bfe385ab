package io.github.imbrex.testkit;

import io.github.imbrex.testkit.internal.spot.Script;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How a site of an {@link EmbeddedSpot} treats every query. Immutable.
 *
 * @since 0.1
 */
public final class SiteBehaviour {

    private final Script script;

    private SiteBehaviour(Script script) {
        this.script = script;
    }

    /** Claims the query, evaluates it over its collections, and answers as EUCAIM's reference provider does. */
    public static SiteBehaviour answers(SyntheticCollection... collections) {
        return slow(Duration.ZERO, collections);
    }

    /** As {@link #answers}, with a pause on the stand-in's clock between claim and answer. */
    public static SiteBehaviour slow(Duration pause, SyntheticCollection... collections) {
        return new SiteBehaviour(new Script.Answer(
                Arrays.stream(collections).map(SyntheticCollection::dataset).toList(), pause));
    }

    /** Claims and fails for good with {@code Failed to execute query.}. */
    public static SiteBehaviour fails() {
        return fails("Failed to execute query.");
    }

    /** Claims and fails for good with this text. */
    public static SiteBehaviour fails(String text) {
        return new SiteBehaviour(new Script.Fail(true, text));
    }

    /** Claims and fails for now with this text; no second try comes by itself. */
    public static SiteBehaviour failsForNow(String text) {
        return new SiteBehaviour(new Script.Fail(false, text));
    }

    /** Gives no sign, like a site that is offline. */
    public static SiteBehaviour neverAnswers() {
        return new SiteBehaviour(new Script.Silence(false));
    }

    /** Claims and gives no more sign. */
    public static SiteBehaviour claimsOnly() {
        return new SiteBehaviour(new Script.Silence(true));
    }

    /** Is dropped when the query is sent, as a site without a valid certificate is; nobody is told. */
    public static SiteBehaviour dropped() {
        return new SiteBehaviour(new Script.Dropped());
    }

    /** Claims, and passes on this text as the reply of its provider, whatever it is. */
    public static SiteBehaviour replies(String json) {
        return new SiteBehaviour(new Script.Reply(json));
    }

    /** Sends a result of any status word and any body as they are, without a claim. */
    public static SiteBehaviour sends(String status, String body) {
        return new SiteBehaviour(new Script.Raw(status, body));
    }

    /** Does all of these in turn: a retry, a late duplicate, a claim after the answer. */
    public static SiteBehaviour inTurn(SiteBehaviour... behaviours) {
        List<Script> scripts =
                Arrays.stream(behaviours).map(SiteBehaviour::script).toList();
        return new SiteBehaviour(new Script.Steps(scripts));
    }

    Script script() {
        return script;
    }
}
