package io.github.imbrex.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged command line, run in a JVM of its own. */
public record CommandLineJar(int exitCode, String out, String err) {

    private static final long MINUTES = 5;

    /** Runs it with a heap option and arguments. */
    public static CommandLineJar run(String heap, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("imbrex-cli", ".out");
        Path err = Files.createTempFile("imbrex-cli", ".err");
        try {
            Process process = command(heap, List.of(arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the command line did not end within " + MINUTES + " minutes");
            }
            return new CommandLineJar(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** Starts it and lets it run; what it prints is dropped. */
    static Process start(String heap, List<String> arguments) throws IOException {
        return command(heap, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder command(String heap, List<String> arguments) {
        Path jar = Path.of(System.getProperty("imbrex.repository"), "samples", "cli", "target", "imbrex.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("samples/cli/target/imbrex.jar is missing: build samples/cli first");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-jar", jar.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** The last line of standard output. */
    public String lastLine() {
        List<String> lines = out.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
