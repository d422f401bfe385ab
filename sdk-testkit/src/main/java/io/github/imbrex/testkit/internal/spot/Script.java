package io.github.imbrex.testkit.internal.spot;

import java.time.Duration;
import java.util.List;

/** What a site does with a task. */
public sealed interface Script {

    /** Evaluates the query. */
    record Answer(List<Dataset> datasets, Duration delay) implements Script {}

    /** Reports failure. */
    record Fail(boolean permanent, String text) implements Script {}

    /** Takes the task, or does not even that. */
    record Silence(boolean claims) implements Script {}

    /** Has no certificate. */
    record Dropped() implements Script {}

    /** Sends this, without a claim. */
    record Raw(String status, String body) implements Script {}

    /** Has a provider that answers this to any query. */
    record Reply(String json) implements Script {}

    /** Does several things in turn. */
    record Steps(List<Script> scripts) implements Script {}
}
