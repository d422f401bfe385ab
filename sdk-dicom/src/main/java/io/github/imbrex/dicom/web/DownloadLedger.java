package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** What is known about each instance of a running download, and the one voice in which it is told. Thread-safe. */
final class DownloadLedger {

    private static final long TELL_EVERY = 1 << 20;

    private final ExpectedInstances expected;
    private final Progress progress;
    private final Consumer<? super InstanceOutcome> listener;
    private final Set<String> heard = new HashSet<>();
    private final Map<String, InstanceOutcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, String> rejected = new LinkedHashMap<>();
    private final Set<String> duplicates = new LinkedHashSet<>();
    private final Set<String> extras = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private long bytes;
    private long told;

    DownloadLedger(ExpectedInstances expected, Progress progress, Consumer<? super InstanceOutcome> listener) {
        this.expected = expected;
        this.progress = progress;
        this.listener = listener;
        duplicates.addAll(expected.repeated());
    }

    /** Whether the file of an instance is there. */
    synchronized boolean has(String sop) {
        return outcomes.containsKey(sop);
    }

    /** Notes that an instance whose file is there has come again; not worth a word if an earlier run stored it. */
    synchronized void cameAgain(String sop) {
        InstanceOutcome there = outcomes.get(sop);
        if (there != null && there.state() == InstanceOutcome.State.STORED) {
            duplicates.add(sop);
        }
    }

    synchronized void got(InstanceOutcome outcome) {
        outcomes.put(outcome.sopInstanceUid(), outcome);
        failures.remove(outcome.sopInstanceUid());
        rejected.remove(outcome.sopInstanceUid());
        if (!isExpected(outcome.sopInstanceUid())) {
            extras.add(outcome.sopInstanceUid());
        }
        announce(outcome);
        tell();
    }

    synchronized void failed(String sop, String reason) {
        failures.put(sop, reason);
        announce(InstanceOutcome.failed(sop, reason));
        tell();
    }

    /** Notes a part of the answer that is no file to keep; a whole one of the same instance makes up for it. */
    synchronized void rejected(int position, Rejection rejection) {
        String name = rejection.name(position);
        if (!outcomes.containsKey(name)) {
            rejected.putIfAbsent(name, rejection.reason());
        }
    }

    /**
     * The answer has ended. A nameless part of it may have been a listed instance that did not come otherwise, and will
     * be asked for by name; what no listed instance can account for stays rejected.
     */
    synchronized void streamed(int emptyParts) {
        if (!isListed()) {
            for (int i = 1; i <= emptyParts; i++) {
                rejected.put("empty-part-" + i, "the server sent a part without content");
            }
            return;
        }
        Set<String> open = open().keySet();
        open.removeAll(rejected.keySet());
        int accounted = open.size();
        for (var names = rejected.keySet().iterator(); names.hasNext() && accounted > 0; ) {
            if (!Scope.isFileName(names.next())) {
                names.remove();
                accounted--;
            }
        }
    }

    synchronized void extra(String sop) {
        extras.add(sop);
    }

    synchronized void remark(String text) {
        remarks.add(text);
    }

    synchronized void moved(long count) {
        bytes += count;
        if (bytes - told >= TELL_EVERY) {
            tell();
        }
    }

    /** Expected instances that are not there and were not given up, by SOP Instance UID with their series. */
    synchronized Map<String, String> open() {
        Map<String, String> open = new LinkedHashMap<>(expected.seriesOf());
        open.keySet().removeAll(outcomes.keySet());
        open.keySet().removeAll(failures.keySet());
        return open;
    }

    synchronized boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /** The result, in which whatever is open has failed for the given reason. */
    synchronized StudyDownload close(Scope scope, StudyFolder folder, boolean confirmed, Optional<String> stopped) {
        String why = stopped.orElse("the server did not send it");
        List<InstanceOutcome> all = new ArrayList<>();
        for (String sop : expected.seriesOf().keySet()) {
            InstanceOutcome there = outcomes.remove(sop);
            all.add(there != null ? there : InstanceOutcome.failed(sop, whyNot(sop, why)));
        }
        for (String name : expected.unusable()) {
            all.add(InstanceOutcome.failed(name, "the server lists it under a name that is no UID"));
        }
        all.addAll(outcomes.values());
        boolean listed = isListed();
        rejected.forEach((name, reason) -> {
            boolean elsewhere = listed && extras.contains(name); // of another study: nothing of this one is missing
            if (!elsewhere && !expected.seriesOf().containsKey(name)) {
                all.add(InstanceOutcome.failed(name, reason));
            }
        });
        all.forEach(this::announce);
        boolean complete = stopped.isEmpty()
                && all.stream().noneMatch(InstanceOutcome::isFailed)
                && !all.isEmpty()
                && (listed || confirmed);
        stopped.ifPresent(reason -> remarks.add("Stopped: " + reason + "."));
        return new StudyDownload(
                scope,
                folder.path(),
                all,
                listed
                        ? OptionalInt.of(
                                expected.seriesOf().size() + expected.unusable().size())
                        : OptionalInt.empty(),
                List.copyOf(duplicates),
                List.copyOf(extras),
                List.copyOf(remarks),
                complete);
    }

    private String whyNot(String sop, String otherwise) {
        return failures.getOrDefault(sop, rejected.getOrDefault(sop, otherwise));
    }

    private boolean isListed() {
        return expected.isWhole() && !expected.seriesOf().isEmpty();
    }

    private boolean isExpected(String sop) {
        return expected.seriesOf().isEmpty() || expected.seriesOf().containsKey(sop);
    }

    private void announce(InstanceOutcome outcome) {
        if (heard.add(outcome.sopInstanceUid())) {
            listener.accept(outcome);
        }
    }

    private void tell() {
        told = bytes;
        int listed = expected.seriesOf().size();
        long done = (long) outcomes.size() + failures.size();
        OptionalLong total = listed == 0 ? OptionalLong.empty() : OptionalLong.of(Math.max(listed, done));
        progress.update(new Progress.Step("download", done, total, bytes));
    }
}
