package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.web.StoreOutcome.State;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a store: an outcome for each file, in the order given. A store that failed in part is a value like any
 * other; ask {@link #isComplete()}, or let {@link #orThrow()} ask. Immutable.
 *
 * @since 0.1
 */
public final class StoreReport {

    private final List<StoreOutcome> outcomes;
    private final List<String> remarks;
    private final List<Path> leftOut;
    private final long bytes;
    private final @Nullable String stopped;

    StoreReport(
            List<StoreOutcome> outcomes,
            List<String> remarks,
            List<Path> leftOut,
            long bytes,
            @Nullable String stopped) {
        this.outcomes = List.copyOf(outcomes);
        this.remarks = List.copyOf(remarks);
        this.leftOut = List.copyOf(leftOut);
        this.bytes = bytes;
        this.stopped = stopped;
    }

    /** {@return one outcome for each file, in the order given, those below a folder in the order of their paths} */
    public List<StoreOutcome> outcomes() {
        return outcomes;
    }

    /**
     * {@return the outcomes in a state}
     *
     * @param state one of the four
     */
    public List<StoreOutcome> outcomes(State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).toList();
    }

    /** {@return whether there was something to store, and the server has all of it, be it with warnings} */
    public boolean isComplete() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(StoreOutcome::isStored);
    }

    /** {@return the outcomes of what the server does not have, or is not known to have} */
    public List<StoreOutcome> missing() {
        return outcomes.stream().filter(outcome -> !outcome.isStored()).toList();
    }

    /** {@return what else a person may want to know: a lowered limit, a broken connection, an answer that deviates} */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * {@return what lies in a given folder and has no outcome: links to other folders, which might lead in circles, and
     * what is no file, such as a pipe; each has its remark} Give it by name to store it.
     */
    public List<Path> leftOut() {
        return leftOut;
    }

    /** {@return why files were left unsent at the end, if they were} */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped);
    }

    /** {@return the size of the files that the server has, in bytes} */
    public long bytes() {
        return bytes;
    }

    /**
     * {@return this report if complete}
     *
     * @throws IncompleteStoreException if not; what was stored stays stored
     */
    public StoreReport orThrow() {
        if (!isComplete()) {
            throw new IncompleteStoreException(this);
        }
        return this;
    }

    /** Counts, without patient data. */
    @Override
    public String toString() {
        Map<State, Long> counts = new LinkedHashMap<>();
        outcomes.forEach(outcome -> counts.merge(outcome.state(), 1L, Long::sum));
        String states = Arrays.stream(State.values())
                .filter(counts::containsKey)
                .map(state -> counts.get(state) + " " + state)
                .collect(Collectors.joining(", "));
        return (isComplete() ? "complete: " : "INCOMPLETE: ") + outcomes.size() + " files"
                + (states.isEmpty() ? "" : ", " + states);
    }
}
