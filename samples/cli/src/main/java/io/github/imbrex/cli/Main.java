package io.github.imbrex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code imbrex COMMAND}. */
@Command(
        name = "imbrex",
        description = "Works with Europe's federated cancer-imaging infrastructure.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            DumpCommand.class,
            PixelsCommand.class,
            VolumeCommand.class,
            FindCommand.class,
            FetchCommand.class,
            StoreCommand.class,
            CheckCommand.class,
            QueryCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 done but with findings or partial, 2 usage,",
            "3 unreachable or refused, 4 input that is not what it claims, 5 internal."
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        // Data values and JSON are UTF-8 whatever the locale of the shell is.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, arguments);
        out.flush();
        System.exit(exitCode);
    }

    /** Runs one command on the given streams. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        var commands = new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(ExitCodes::misunderstood)
                .setExecutionExceptionHandler(ExitCodes::report);
        int exitCode;
        try {
            exitCode = commands.execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            commands.getErr().println("imbrex: There is not enough memory for this; allow more with java -Xmx.");
            exitCode = ExitCodes.INTERNAL;
        } catch (StackOverflowError | LinkageError fault) {
            commands.getErr().println("imbrex: " + fault + ". This is a fault of the program.");
            exitCode = ExitCodes.INTERNAL;
        }
        if (commands.getOut().checkError() | out.checkError()) {
            commands.getErr().println("imbrex: Standard output took no more; what it holds is not all.");
            exitCode = ExitCodes.INTERNAL;
        }
        commands.getErr().flush();
        return exitCode;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
