package io.github.imbrex.cli;

import io.github.imbrex.DataException;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.dicom.web.LocalStorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;

/** What the shell is told. */
final class ExitCodes {

    /** Done. */
    static final int DONE = 0;
    /** Done, but with findings or with a partial result. */
    static final int PARTIAL = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** A service could not be reached, or refused. */
    static final int UNREACHABLE = 3;
    /** The input is not what it claims to be. */
    static final int BAD_INPUT = 4;
    /** A fault of the program. */
    static final int INTERNAL = 5;

    private ExitCodes() {}

    /** What was not understood, and where to read on; a whole help text would hide the one line that matters. */
    static int misunderstood(CommandLine.ParameterException cause, String[] arguments) {
        CommandLine command = cause.getCommandLine();
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + cause.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(cause, command.getErr())) {
            command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        }
        return USAGE;
    }

    /** One clear line for what a command threw, a stack trace only for {@code --debug}. */
    static int report(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        Exception cause =
                thrown instanceof UncheckedIOException wrapped ? Objects.requireNonNull(wrapped.getCause()) : thrown;
        command.getErr().println("imbrex " + command.getCommandName() + ": " + message(cause));
        boolean debug = parsed.expandedArgs().contains("--debug");
        if (debug) {
            thrown.printStackTrace(command.getErr());
        }
        int code = code(cause);
        if (code == INTERNAL && !debug) {
            command.getErr().println("This is a fault of the program; --debug shows where.");
        }
        return code;
    }

    static String message(Exception cause) {
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist.";
        }
        if (cause instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder.";
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " exists and is not a folder.";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written by this user.";
        }
        if (cause instanceof FileSystemException fault) {
            return fault.getFile() + ": " + (fault.getReason() == null ? "cannot be used" : fault.getReason()) + ".";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static int code(Exception cause) {
        if (cause instanceof DataException || cause instanceof LocalStorageException) {
            return BAD_INPUT;
        }
        if (cause instanceof ImbrexException || cause instanceof CancellationException) {
            return UNREACHABLE;
        }
        if (cause instanceof IllegalArgumentException) {
            return USAGE;
        }
        return cause instanceof IOException ? BAD_INPUT : INTERNAL;
    }
}
