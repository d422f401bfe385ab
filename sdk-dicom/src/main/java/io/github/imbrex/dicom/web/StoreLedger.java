package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about each file of a running store, and the one voice in which it is told. Thread-safe. */
final class StoreLedger {

    private static final long TELL_EVERY = 1 << 20;

    private final StoreOptions options;
    private final List<Path> files = new ArrayList<>();
    private final List<@Nullable StoreOutcome> outcomes = new ArrayList<>();
    private final Map<Integer, List<Integer>> twins = new HashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean listed;
    private boolean answered;
    private long settled;
    private long stored;
    private long sent;
    private long told;

    StoreLedger(StoreOptions options) {
        this.options = options;
    }

    /** Takes a file in; its place. */
    synchronized int add(Path file) {
        files.add(file);
        outcomes.add(null);
        return files.size() - 1;
    }

    /** All files are known now. */
    synchronized void listed() {
        listed = true;
        tell();
    }

    /** A file that will not be sent. */
    synchronized void refused(int index, @Nullable String sop, String reason) {
        settle(index, StoreOutcome.of(files.get(index), sop, State.FAILED, reason));
    }

    /** A file with the bytes of one before it, whose fate it shares. */
    synchronized void twin(int first, int index) {
        StoreOutcome known = outcomes.get(first);
        if (known == null) {
            twins.computeIfAbsent(first, none -> new ArrayList<>()).add(index);
        } else {
            settle(index, known.sharedBy(files.get(index)));
        }
    }

    /** What became of an instance that was sent. */
    synchronized void settle(StoreSource source, StoreVerdict verdict) {
        answered = true;
        StoreOutcome outcome = StoreOutcome.of(source, verdict);
        if (outcome.isStored() && outcomes.get(source.index()) == null) {
            stored += source.size();
        }
        settle(source.index(), outcome);
    }

    private void settle(int index, StoreOutcome outcome) {
        if (outcomes.get(index) != null) {
            return;
        }
        outcomes.set(index, outcome);
        settled++;
        options.outcomes().accept(outcome);
        tell();
        for (int twin : twins.getOrDefault(index, List.of())) {
            settle(twin, outcome.sharedBy(files.get(twin)));
        }
    }

    /** Those of which nothing is known yet. */
    synchronized List<StoreSource> open(List<StoreSource> sources) {
        return sources.stream()
                .filter(source -> outcomes.get(source.index()) == null)
                .toList();
    }

    /** Whether anything that was sent has an outcome. */
    synchronized boolean isAnswered() {
        return answered;
    }

    synchronized void remark(String text) {
        remarks.add(text);
    }

    synchronized void moved(long bytes) {
        sent += bytes;
        if (sent - told >= TELL_EVERY) {
            tell();
        }
    }

    /** The result, in which what is open among these was not sent, for a reason. */
    synchronized StoreReport close(List<StoreSource> sources, @Nullable String stopped) {
        for (StoreSource source : sources) {
            if (outcomes.get(source.index()) == null) {
                String why = stopped == null ? "it was left out" : stopped;
                settle(
                        source.index(),
                        StoreOutcome.of(source.file(), source.sop(), State.FAILED, "it was not stored: " + why));
            }
        }
        return new StoreReport(
                outcomes.stream().map(Objects::requireNonNull).toList(), List.copyOf(remarks), stored, stopped);
    }

    private void tell() {
        if (listed) {
            told = sent;
            options.progress().update(new Progress.Step("store", settled, OptionalLong.of(files.size()), sent));
        }
    }
}
