package io.github.imbrex.dicom.privacy;

import java.util.ArrayList;
import java.util.List;

/** What is found in one target, in order: the first ones listed, all of them counted. */
final class FindingList {

    private final List<Finding> listed = new ArrayList<>();
    private final long[] omitted = new long[Severity.values().length];

    void add(Finding finding) {
        if (listed.size() < AnonymisationCheck.FINDINGS_PER_TARGET) {
            listed.add(finding);
        } else {
            omitted[finding.severity().ordinal()]++;
        }
    }

    List<Finding> listed() {
        return List.copyOf(listed);
    }

    /** Findings not listed, by severity. */
    long[] omitted() {
        return omitted.clone();
    }
}
