package io.github.imbrex.dicom;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one input; beyond the limit it only counts. */
final class Diagnostics {

    private final List<Diagnostic> kept = new ArrayList<>(0);
    private final int most;
    private final boolean strict;
    private int count;

    Diagnostics(int most, boolean strict) {
        this.most = most;
        this.strict = strict;
    }

    boolean keepsMore() {
        return kept.size() < most || strict;
    }

    void add(Diagnostic diagnostic) {
        count++;
        if (strict && diagnostic.severity() == Diagnostic.Severity.ERROR) {
            throw new MalformedDicomException(
                    "The input is not well-formed DICOM at " + diagnostic + ". Lenient reading gives what can be had.",
                    diagnostic.offset(),
                    diagnostic.path());
        }
        if (kept.size() < most) {
            kept.add(diagnostic);
        }
    }

    /** Counts without describing, once nothing more is kept. */
    void countOnly() {
        count++;
    }

    List<Diagnostic> kept() {
        return List.copyOf(kept);
    }

    int count() {
        return count;
    }
}
