package io.github.imbrex.dicom.pixel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts problems while a volume is put together. */
final class VolumeProblems {

    private final Map<VolumeProblem.Kind, VolumeProblem> found = new EnumMap<>(VolumeProblem.Kind.class);

    void add(VolumeProblem.Kind kind) {
        add(kind, 1);
    }

    void add(VolumeProblem.Kind kind, int count) {
        add(kind, count, Double.NaN);
    }

    /** Adds to what was counted; of measures the greatest stays. */
    void add(VolumeProblem.Kind kind, int count, double measure) {
        if (count > 0) {
            found.merge(
                    kind,
                    new VolumeProblem(kind, count, measure),
                    (a, b) -> new VolumeProblem(
                            kind,
                            (int) Math.min(Integer.MAX_VALUE, (long) a.count() + b.count()),
                            Math.max(a.measure(), b.measure())));
        }
    }

    void addAll(VolumeProblems others) {
        others.found.values().forEach(problem -> add(problem.kind(), problem.count(), problem.measure()));
    }

    List<VolumeProblem> toList() {
        return List.copyOf(found.values());
    }

    /** All of them in a sentence each, for a message. */
    String words() {
        StringBuilder words = new StringBuilder();
        found.values().forEach(problem -> words.append(' ').append(problem));
        return words.toString();
    }
}
