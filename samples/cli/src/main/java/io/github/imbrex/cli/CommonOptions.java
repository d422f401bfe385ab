package io.github.imbrex.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Options that every command has, and the two streams that they govern. */
final class CommonOptions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--json", description = "Results as JSON Lines.")
    boolean json;

    @Option(names = "--quiet", description = "No progress and no remarks.")
    boolean quiet;

    @Option(names = "--debug", description = "Stack traces.")
    boolean debug;

    /** A result, on standard output. */
    void result(String line) {
        out().println(line);
    }

    /** A document that is JSON already, to be a member of a line. */
    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /** A result as one line of JSON; members keep their order. */
    void result(Map<String, ?> members) {
        out().println(JSON.writeValueAsString(members));
    }

    /** A remark, on standard error. */
    void remark(String line) {
        if (!quiet) {
            spec.commandLine().getErr().println(line);
        }
    }

    /** A fault that is told even to the quiet. */
    void fault(String line) {
        spec.commandLine().getErr().println(line);
    }

    /** Whether a person watches, so that progress may be drawn. */
    boolean isWatched() {
        return !quiet && System.console() != null;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
