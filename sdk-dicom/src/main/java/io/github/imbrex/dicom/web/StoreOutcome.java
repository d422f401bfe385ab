package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a {@linkplain DicomWeb#store(java.util.Collection, StoreOptions) store}. Immutable.
 *
 * @since 0.1
 */
public final class StoreOutcome {

    /** What is known about an instance. */
    public enum State {
        /** The server has it: it confirmed this instance, or lists it after an answer that did not tell. */
        STORED,
        /** The server has it, but not quite as it was sent, or kept what it had before: see the reason. */
        WARNED,
        /** The server refused it, or it was not sent: see the reason. */
        FAILED,
        /** It was sent, the answer did not tell, and looking for it afterwards did not tell either. */
        UNKNOWN;

        /** The name in lower case, as the command line prints it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Path file;
    private final @Nullable String sopInstanceUid;
    private final State state;
    private final @Nullable String reason;
    private final @Nullable Integer code;
    private final @Nullable String retrieveUrl;
    private final List<String> changed;
    private final List<String> comments;

    private StoreOutcome(
            Path file,
            @Nullable String sopInstanceUid,
            State state,
            @Nullable String reason,
            @Nullable Integer code,
            @Nullable String retrieveUrl,
            List<String> changed,
            List<String> comments) {
        this.file = file;
        this.sopInstanceUid = sopInstanceUid;
        this.state = state;
        this.reason = reason;
        this.code = code;
        this.retrieveUrl = retrieveUrl;
        this.changed = List.copyOf(changed);
        this.comments = List.copyOf(comments);
    }

    /** What was found out on this side, without the server's own words. */
    static StoreOutcome of(Path file, @Nullable String sop, State state, @Nullable String reason) {
        return new StoreOutcome(file, sop, state, reason, null, null, List.of(), List.of());
    }

    /** What the server said about an instance. */
    static StoreOutcome of(StoreSource source, StoreVerdict verdict) {
        return new StoreOutcome(
                source.file(),
                source.sop(),
                verdict.state(),
                verdict.reason(),
                verdict.code(),
                verdict.retrieveUrl(),
                verdict.changed(),
                verdict.comments());
    }

    /** The same for another file that holds the same bytes. */
    StoreOutcome sharedBy(Path twin) {
        String note = "it has the same bytes as " + file + ", and was not sent twice";
        return new StoreOutcome(
                twin,
                sopInstanceUid,
                state,
                reason == null ? note : note + ": " + reason,
                code,
                retrieveUrl,
                changed,
                comments);
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return the SOP Instance UID in the file, unless it could not be read} */
    public Optional<String> sopInstanceUid() {
        return Optional.ofNullable(sopInstanceUid);
    }

    /** {@return what is known about the instance} */
    public State state() {
        return state;
    }

    /** {@return whether the server has the instance: {@link State#STORED} or {@link State#WARNED}} */
    public boolean isStored() {
        return state == State.STORED || state == State.WARNED;
    }

    /**
     * {@return why, in words for people and without a value of the file; always there but for {@link State#STORED},
     * where it tells that the server was asked afterwards}
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * {@return the Failure Reason (0008,1197) or Warning Reason (0008,1196) of the server, 0 to 65535, if it gave one}
     * Its meaning is part of the {@link #reason()}.
     */
    public OptionalInt code() {
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /**
     * {@return the address from which the server says that the instance can be retrieved} It comes from the server as
     * it is: it may be relative, or lead to another origin.
     */
    public Optional<String> retrieveUrl() {
        return Optional.ofNullable(retrieveUrl);
    }

    /**
     * {@return the attributes that the server says it changed or did not accept, such as {@code (0010,0020)}; without
     * their values}
     */
    public List<String> changedAttributes() {
        return changed;
    }

    /**
     * {@return the server's own comments on the instance, at most 20 of 1024 characters each} They may hold values of
     * the file, so they appear in no message and no {@link #toString()}: look before you log them.
     */
    public List<String> comments() {
        return comments;
    }

    /** State, UID or else file, and reason. */
    @Override
    public String toString() {
        return state + " " + (sopInstanceUid == null ? file.toString() : sopInstanceUid)
                + (reason == null ? "" : ": " + reason);
    }
}
