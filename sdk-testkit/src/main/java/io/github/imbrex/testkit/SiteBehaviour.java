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

    /**
     * {@return a site that claims the query, evaluates it over its collections, and answers as EUCAIM's reference
     * provider does}
     *
     * @param collections what the site has, possibly nothing
     */
    public static SiteBehaviour answers(SyntheticCollection... collections) {
        return slow(Duration.ZERO, collections);
    }

    /**
     * {@return a site that {@linkplain #answers answers} late}
     *
     * @param pause time between claim and answer, on the clock of the {@link EmbeddedSpot}
     * @param collections what the site has, possibly nothing
     */
    public static SiteBehaviour slow(Duration pause, SyntheticCollection... collections) {
        return new SiteBehaviour(new Script.Answer(
                Arrays.stream(collections).map(SyntheticCollection::dataset).toList(), pause));
    }

    /** {@return a site that claims and fails for good with {@code Failed to execute query.}} */
    public static SiteBehaviour fails() {
        return fails("Failed to execute query.");
    }

    /**
     * {@return a site that claims and fails for good}
     *
     * @param text shown to the client as the reason
     */
    public static SiteBehaviour fails(String text) {
        return new SiteBehaviour(new Script.Fail(true, text));
    }

    /**
     * {@return a site that claims and fails for now; no second try comes by itself}
     *
     * @param text shown to the client as the reason
     */
    public static SiteBehaviour failsForNow(String text) {
        return new SiteBehaviour(new Script.Fail(false, text));
    }

    /** {@return a site that gives no sign, like one that is offline} */
    public static SiteBehaviour neverAnswers() {
        return new SiteBehaviour(new Script.Silence(false));
    }

    /** {@return a site that claims and gives no more sign} */
    public static SiteBehaviour claimsOnly() {
        return new SiteBehaviour(new Script.Silence(true));
    }

    /**
     * {@return a site that is dropped when the query is sent, as one without a valid certificate is; nobody is told}
     */
    public static SiteBehaviour dropped() {
        return new SiteBehaviour(new Script.Dropped());
    }

    /**
     * {@return a site that claims, and passes a text on as the reply of its provider}
     *
     * @param json the reply, which need not be JSON
     */
    public static SiteBehaviour replies(String json) {
        return new SiteBehaviour(new Script.Reply(json));
    }

    /**
     * {@return a site that sends a result as it is, without a claim}
     *
     * @param status any word
     * @param body any text
     */
    public static SiteBehaviour sends(String status, String body) {
        return new SiteBehaviour(new Script.Raw(status, body));
    }

    /**
     * {@return a site that does all of these in turn: a retry, a late duplicate, a claim after the answer}
     *
     * @param behaviours from first to last
     */
    public static SiteBehaviour inTurn(SiteBehaviour... behaviours) {
        List<Script> scripts =
                Arrays.stream(behaviours).map(SiteBehaviour::script).toList();
        return new SiteBehaviour(new Script.Steps(scripts));
    }

    Script script() {
        return script;
    }
}
