package io.github.imbrex.cli;

import io.github.imbrex.dicom.pixel.Picture;
import io.github.imbrex.dicom.pixel.PixelStatistics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has, and the two streams that they govern. */
final class CommonOptions {

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

    /** A result as one line of JSON; members keep their order. */
    void result(Map<String, ?> members) {
        out().println(JsonLine.of(members));
    }

    /** A row of a table: a line of JSON, or values between tabs, below their names if it is the first. */
    void row(Map<String, ?> members, boolean first) {
        if (json) {
            result(members);
            return;
        }
        if (first) {
            result(String.join("\t", members.keySet()));
        }
        result(members.values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
    }

    /** Adds statistics to a row; what cannot be said is null. */
    static void describe(PixelStatistics statistics, Map<String, Object> row) {
        row.put("count", statistics.count());
        row.put("min", number(statistics.min()));
        row.put("max", number(statistics.max()));
        row.put("mean", number(OptionalDouble.of(statistics.mean())));
        row.put("sd", number(OptionalDouble.of(statistics.standardDeviation())));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value.getAsDouble() : null;
    }

    /** A picture as JPEG if its name says so, else as PNG. */
    static void write(Picture picture, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            picture.write(file);
        } else {
            picture.writePng(file);
        }
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
