package io.github.imbrex.dicom.web;

import io.github.imbrex.Progress;
import io.github.imbrex.spi.TimeSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is known about each instance of a running download, and the one voice in which it is told. Thread-safe. */
final class DownloadLedger {

    private static final long TELL_EVERY = 1 << 20;

    private static final String AFRESH =
            "download the study in one request into an empty directory, or ask the operator"
                    + " of the server why it does not list all.";

    private final ExpectedInstances expected;
    private final Progress progress;
    private final Consumer<? super InstanceOutcome> listener;
    private final Set<String> heard = new HashSet<>();
    private final Map<String, InstanceOutcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, Rejected> rejected = new HashMap<>();
    private final Set<String> putAside = new HashSet<>();
    private final Set<String> duplicates = new TreeSet<>();

    /** What came without being listed, with its place in the order of arrival: files settle out of order. */
    private final Map<String, Long> unlisted = new HashMap<>();

    private final Set<String> extras = new HashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final TimeSource time;
    private final TransferRate rate;
    private long bytes;
    private long bytesThere;
    private long bytesStored;
    private long told;

    /** What came and is no file to keep. */
    private record Rejected(long position, String reason) {}

    DownloadLedger(
            ExpectedInstances expected,
            Progress progress,
            Consumer<? super InstanceOutcome> listener,
            TimeSource time) {
        this.expected = expected;
        this.progress = progress;
        this.listener = listener;
        this.time = time;
        this.rate = new TransferRate(time.nanoTime());
        duplicates.addAll(expected.repeated());
    }

    /** Whether an instance needs no other file: the one it has is there, or was objected to. */
    synchronized boolean has(String sop) {
        return outcomes.containsKey(sop) || putAside.contains(sop);
    }

    /** Notes that an instance whose file is there has come again; not worth a word if an earlier run stored it. */
    synchronized void cameAgain(String sop) {
        InstanceOutcome there = outcomes.get(sop);
        if (there != null && there.state() == InstanceOutcome.State.STORED) {
            duplicates.add(sop);
        }
    }

    /** A file is there; {@code arrival} orders what is not listed. */
    synchronized void got(InstanceOutcome outcome, long arrival) {
        String sop = outcome.sopInstanceUid();
        outcomes.put(sop, outcome);
        failures.remove(sop);
        rejected.remove(sop);
        arrived(sop, arrival);
        if (!isExpected(sop)) {
            extras.add(sop);
        }
        bytesThere += outcome.bytes();
        bytesStored += outcome.state() == InstanceOutcome.State.STORED ? outcome.bytes() : 0;
        announce(outcome);
        tell();
    }

    synchronized void failed(String sop, String reason) {
        failures.put(sop, reason);
        announce(InstanceOutcome.failed(sop, reason));
        tell();
    }

    /** A file came, but must not be kept among the others. */
    synchronized void putAside(String sop, String reason, long arrival) {
        if (putAside.add(sop)) {
            arrived(sop, arrival);
            rejected.remove(sop);
            failed(sop, reason);
        }
    }

    /** Notes a part of the answer that is no file to keep; a whole one of the same instance makes up for it. */
    synchronized void rejected(long position, Rejection rejection) {
        String name = rejection.name(position);
        if (!has(name)) {
            rejected.merge(
                    name,
                    new Rejected(position, rejection.reason()),
                    (one, other) -> one.position() < other.position() ? one : other);
        }
    }

    /**
     * The answer has ended. A nameless part of it may have been a listed instance that did not come otherwise, and will
     * be asked for by name; what no listed instance can account for stays rejected.
     */
    synchronized void streamed(int emptyParts) {
        if (!isListed()) {
            for (int i = 1; i <= emptyParts; i++) {
                String name = "empty-part-" + i;
                rejected.put(name, new Rejected(Long.MAX_VALUE, "the server sent a part without content"));
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

    synchronized void extra(String sop, long arrival) {
        arrived(sop, arrival);
        if (!expected.seriesOf().containsKey(sop)) {
            extras.add(sop);
        }
    }

    private void arrived(String sop, long arrival) {
        if (!expected.seriesOf().containsKey(sop)) {
            unlisted.putIfAbsent(sop, arrival);
        }
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

    /** Whether nothing is known of any instance. */
    synchronized boolean isEmpty() {
        return outcomes.isEmpty() && failures.isEmpty();
    }

    /** The result, in which whatever is open has failed for the given reason. */
    synchronized StudyDownload close(
            Scope scope, StudyFolder folder, boolean confirmed, Optional<String> stopped, List<Path> unsafe) {
        String why = stopped.orElse("the server did not send it");
        List<InstanceOutcome> all = new ArrayList<>();
        for (String sop : expected.seriesOf().keySet()) {
            InstanceOutcome there = outcomes.remove(sop);
            all.add(there != null ? there : InstanceOutcome.failed(sop, whyNot(sop, why)));
        }
        for (String name : expected.unusable()) {
            all.add(InstanceOutcome.failed(name, "the server lists it under a name that is no UID"));
        }
        putAside.stream()
                .filter(sop -> !expected.seriesOf().containsKey(sop))
                .forEach(sop -> outcomes.put(sop, InstanceOutcome.failed(sop, whyNot(sop, why))));
        outcomes.values().stream()
                .sorted(inOrderOfArrival(InstanceOutcome::sopInstanceUid))
                .forEach(all::add);
        boolean listed = isListed();
        rejected.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Rejected> one) ->
                                one.getValue().position())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> {
                    String name = one.getKey();
                    boolean elsewhere = listed && extras.contains(name); // of another study: none of this is missing
                    if (!elsewhere && !expected.seriesOf().containsKey(name)) {
                        all.add(InstanceOutcome.failed(name, one.getValue().reason()));
                    }
                });
        all.forEach(this::announce);
        unsafe.forEach(
                place -> remark("The names in " + place + " could not be flushed to the disk: a power failure may"
                        + " undo them. Look after the disk, and run the download again."));
        boolean complete = isAll(all, confirmed)
                && stopped.isEmpty()
                && unsafe.isEmpty()
                && all.stream().noneMatch(InstanceOutcome::isFailed)
                && !all.isEmpty();
        return new StudyDownload(
                scope,
                folder.path(),
                all,
                listed
                        ? OptionalInt.of(
                                expected.seriesOf().size() + expected.unusable().size())
                        : OptionalInt.empty(),
                expected.announced(),
                List.copyOf(duplicates),
                extras.stream().sorted(inOrderOfArrival(sop -> sop)).toList(),
                List.copyOf(remarks),
                stopped.orElse(null),
                complete);
    }

    /**
     * Whether nothing can be missing but what has failed. A list that the server's own count or an unlisted instance
     * contradicts is as good as none: then the end of an answer with everything must tell, and it must not fall short of
     * the count either where there is no list.
     */
    private boolean isAll(List<InstanceOutcome> all, boolean confirmed) {
        long files = all.stream().filter(outcome -> !outcome.isFailed()).count();
        long listed = (long) expected.seriesOf().size() + expected.unusable().size();
        long unlistedFiles = all.stream()
                .filter(outcome -> !outcome.isFailed() && !expected.seriesOf().containsKey(outcome.sopInstanceUid()))
                .count();
        long counted = expected.announced().orElse(0);
        if (!isListed()) {
            boolean fewer = files < counted;
            if (confirmed && fewer) {
                remark("The server counts " + counted + " instances in the study, but sent " + files
                        + "; download it again later, and ask its operator why the numbers differ if that does not"
                        + " help.");
            }
            return confirmed && !fewer;
        }
        boolean isShort = counted > listed + unlistedFiles;
        if (expected.announced().isPresent() && counted != listed) {
            remark("The server counts " + counted + " instances in the study, but lists " + listed + "; "
                    + advice(isShort, confirmed));
        }
        if (unlistedFiles > 0 && !confirmed) {
            remark("The server sent " + unlistedFiles
                    + " instances that it does not list, and did not confirm that these" + " were all; " + AFRESH);
        }
        return confirmed || (!isShort && unlistedFiles == 0);
    }

    private static String advice(boolean isShort, boolean confirmed) {
        if (!isShort) {
            return "what it lists was asked for.";
        }
        return confirmed
                ? "it sent everything in one answer up to a proper end, which was taken for all there is."
                : "what it does not list may be missing; " + AFRESH;
    }

    private <T> Comparator<T> inOrderOfArrival(Function<T, String> sop) {
        return Comparator.comparing((T one) -> unlisted.getOrDefault(sop.apply(one), Long.MAX_VALUE))
                .thenComparing(sop);
    }

    private String whyNot(String sop, String otherwise) {
        Rejected wrong = rejected.get(sop);
        return failures.getOrDefault(sop, wrong == null ? otherwise : wrong.reason());
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
        rate.at(time.nanoTime(), bytes);
        OptionalLong pace = rate.bytesPerSecond();
        progress.update(new Progress.Step("download", done, total, bytes, pace, remaining(total, done, pace)));
    }

    /** Servers do not say how large instances are: those to come are taken to be like those that are there. */
    private Optional<Duration> remaining(OptionalLong total, long done, OptionalLong pace) {
        if (total.isEmpty() || outcomes.isEmpty() || pace.orElse(0) == 0) {
            return Optional.empty();
        }
        double mean = (double) bytesThere / outcomes.size();
        double open = Math.max(0, (total.getAsLong() - done) * mean - (bytes - bytesStored));
        return Optional.of(Duration.ofMillis((long) (open * 1000 / pace.getAsLong())));
    }
}
