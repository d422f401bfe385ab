package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one instance of a download.
 *
 * @param sopInstanceUid which instance; for something the server sent or lists without a usable UID, its place in the
 *     answer, such as {@code part-3}, or in the list, such as {@code listed-17}, and always failed
 * @param state whether it is there
 * @param bytes size of its file, 0 if there is none
 * @param path its file, unless failed
 * @param digest SHA-256 of its file in lower-case hexadecimal digits, unless failed
 * @param cause why it failed, in a sentence for people
 * @since 0.1
 */
public record InstanceOutcome(
        String sopInstanceUid,
        State state,
        long bytes,
        @Nullable Path path,
        @Nullable String digest,
        @Nullable String cause) {

    /** Whether an instance is there. */
    public enum State {
        /** Fetched, checked, and safe on disk. */
        STORED,
        /** Was there already, and is what it should be. */
        PRESENT,
        /** Not there. */
        FAILED;

        /** The name in lower case, as the command line prints it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static InstanceOutcome stored(String uid, long bytes, Path path, String digest) {
        return new InstanceOutcome(uid, State.STORED, bytes, path, digest, null);
    }

    static InstanceOutcome present(String uid, long bytes, Path path, String digest) {
        return new InstanceOutcome(uid, State.PRESENT, bytes, path, digest, null);
    }

    static InstanceOutcome failed(String uid, String cause) {
        return new InstanceOutcome(uid, State.FAILED, 0, null, null, cause);
    }

    /** {@return whether the instance has no file} */
    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** {@return the file of the instance, unless failed} */
    public Optional<Path> file() {
        return Optional.ofNullable(path);
    }

    /** {@return the SHA-256 of the file in lower-case hexadecimal digits, unless failed} */
    public Optional<String> sha256() {
        return Optional.ofNullable(digest);
    }

    /** {@return the reason why it failed, if it did} */
    public Optional<String> reason() {
        return Optional.ofNullable(cause);
    }
}
