package io.github.imbrex.dicom.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same fault in many targets: one rule at one place, items not told apart. A person reads groups; the single findings
 * are in the formats for machines.
 */
final class FindingGroup {

    private final Finding example;
    private final String location;
    private final List<String> targets = new ArrayList<>();
    private long findings;

    private FindingGroup(Finding example, String location) {
        this.example = example;
        this.location = location;
    }

    /** The groups of a report, gravest first, then in the order of their places. */
    static List<FindingGroup> of(Report report) {
        Map<String, FindingGroup> groups = new LinkedHashMap<>();
        for (Target target : report.targets()) {
            for (Finding finding : target.findings()) {
                String location = finding.location().replaceAll("\\[\\d+\\]", "[*]");
                String key = finding.severity() + "|" + finding.rule().id() + "|" + location + "|" + finding.reason();
                FindingGroup group = groups.computeIfAbsent(key, k -> new FindingGroup(finding, location));
                group.findings++;
                if (group.targets.isEmpty()
                        || !group.targets.get(group.targets.size() - 1).equals(target.name())) {
                    group.targets.add(target.name());
                }
            }
        }
        List<FindingGroup> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparing((FindingGroup group) -> group.example.severity())
                .reversed()
                .thenComparing(group -> group.location)
                .thenComparing(group -> group.example.rule().id()));
        return sorted;
    }

    /** The first finding, for what all have in common; its evidence is one of several. */
    Finding example() {
        return example;
    }

    /** The place, with {@code [*]} for any item. */
    String location() {
        return location;
    }

    /** Targets in which it occurs, in order. */
    List<String> targets() {
        return targets;
    }

    /** All findings in the group. */
    long findings() {
        return findings;
    }
}
