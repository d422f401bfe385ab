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

    /** How far a file came at best, each further than the one before. */
    enum Delivery {
        /** It never went whole. */
        UNSENT,
        /** It went whole, with a request that was refused or broken off on this side. */
        REFUSED,
        /** It went whole, and the server may have taken it. */
        SENT,
        /** It went with a whole request that was never answered: the server may be at work on it still. */
        UNANSWERED
    }

    private final StoreOptions options;
    private final List<Path> files = new ArrayList<>();
    private final List<@Nullable StoreOutcome> outcomes = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<Integer, List<Integer>> twins = new HashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final List<Path> leftOut = new ArrayList<>();
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
        deliveries.add(Delivery.UNSENT);
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

    /** These have gone, with a request that came so far. */
    synchronized void delivered(List<StoreSource> gone, Delivery how) {
        for (StoreSource source : gone) {
            if (how.compareTo(deliveries.get(source.index())) > 0) {
                deliveries.set(source.index(), how);
            }
        }
        answered |= how == Delivery.UNANSWERED; // so it is told, and no exception takes its place
    }

    /** How far a file has come, over all requests. */
    synchronized Delivery delivery(StoreSource source) {
        return deliveries.get(source.index());
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

    /** Whether anything that was sent has an outcome, or may yet have one. */
    synchronized boolean isAnswered() {
        return answered;
    }

    synchronized void remark(String text) {
        remarks.add(text);
    }

    /** What lies in a folder and is neither sent nor counted. */
    synchronized void leftOut(Path entry, String why) {
        leftOut.add(entry);
        remark(entry + " is left out: " + why + ".");
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
                settle(source.index(), unsettled(source, why));
            }
        }
        return new StoreReport(
                outcomes.stream().map(Objects::requireNonNull).toList(),
                List.copyOf(remarks),
                leftOut,
                stored,
                stopped);
    }

    private StoreOutcome unsettled(StoreSource source, String why) {
        return delivery(source) == Delivery.UNANSWERED
                ? StoreOutcome.of(
                        source.file(),
                        source.sop(),
                        State.UNKNOWN,
                        "it was sent and no answer came, so the server may still be at work on it; it was not sent again: "
                                + why)
                : StoreOutcome.of(source.file(), source.sop(), State.FAILED, "it was not stored: " + why);
    }

    private void tell() {
        if (listed) {
            told = sent;
            options.progress().update(new Progress.Step("store", settled, OptionalLong.of(files.size()), sent));
        }
    }
}
