package io.github.imbrex.dicom.web;

import io.github.imbrex.ImbrexException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files cannot be written where they should go: the place is no folder, may not be written to, is full, or is being
 * written to by another download. The message names the place and the reason.
 *
 * @since 0.1
 * @serial exclude
 */
public final class LocalStorageException extends ImbrexException {

    private static final long serialVersionUID = 1L;

    /** An interrupt closes the channel at which it meets a thread, for all that use it; nothing else of ours does. */
    private static final String INTERRUPTED = "the download was interrupted";

    private final String path;
    private final boolean retryable;

    private LocalStorageException(String message, Path path, boolean retryable, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path.toString();
        this.retryable = retryable;
    }

    /** A fault of the disk at a place. */
    LocalStorageException(Path path, IOException cause) {
        this(place(path, cause) + " cannot be used for the download: " + why(cause) + ".", path, false, cause);
    }

    /** A place in which another download is at work. */
    static LocalStorageException held(Path path, String holder) {
        return new LocalStorageException(
                "Another download of this study into " + path + " is running, " + holder
                        + "; wait for its end, or choose another directory.",
                path,
                true,
                null);
    }

    /** {@return the file or folder that was to be written} */
    public Path path() {
        return Path.of(path);
    }

    /** Whether the place is only taken for the time being. */
    @Override
    public boolean isRetryable() {
        return retryable;
    }

    /** What happened, for people. */
    String reason() {
        return getCause() instanceof ClosedChannelException
                ? INTERRUPTED
                : "it could not be written to disk: " + getMessage();
    }

    /** What the operating system complains of, which may be another path than the one that was wanted. */
    private static String place(Path path, IOException cause) {
        return cause instanceof FileSystemException fault && fault.getFile() != null
                ? fault.getFile()
                : path.toString();
    }

    private static String why(IOException cause) {
        if (cause instanceof ClosedChannelException) {
            return INTERRUPTED;
        }
        String text = String.valueOf(cause.getMessage());
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            text = fault.getReason();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (cause instanceof FileAlreadyExistsException || lower.contains("not a directory")) {
            return "it is not a folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "no space left on the disk";
        }
        if (lower.contains("quota")) {
            return "the disk quota is used up";
        }
        return text;
    }
}
