package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.iod.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Slices in the order of their places: the largest set that makes one even stack, and the grid it fills.
 *
 * @param slices from the first along the normal to the last, at least one
 * @param grid where their voxels are
 */
record SliceStack(List<SliceSource> slices, VoxelGrid grid) {

    /** Directions are written with few digits: as vectors of length 1 they may differ by this much, a ninth of a degree. */
    private static final double SAME_DIRECTION = 2e-3;

    private static final double SAME_SPACING = 1e-3;
    /** In mm: places that are nearer are the same. */
    private static final double SAME_PLACE = 0.01;
    /** Steps may differ by this part of them; coordinates rounded to a tenth of a millimetre differ by more. */
    private static final double EVEN = 0.1;

    private static final double ROUNDING = 0.101;
    private static final double MOST_UNEVEN = 0.4;
    /** In degrees: below it rounding is the cause. */
    private static final double STRAIGHT = 0.2;
    /** Nobody has that many sizes or directions in a series; a file that does shall not cost the square of it. */
    private static final int MOST_KINDS = 64;

    static SliceStack of(List<SliceSource> all, VolumeOptions options, VolumeProblems problems) {
        Optional<String> series = options.series()
                .or(() -> options.preferredSeries()
                        .filter(preferred ->
                                all.stream().anyMatch(source -> source.series().equals(preferred))));
        List<SliceSource> chosen = all;
        if (series.isPresent()) {
            chosen = all.stream()
                    .filter(source -> source.series().equals(series.get()))
                    .toList();
            problems.add(VolumeProblem.Kind.OTHER_SERIES, all.size() - chosen.size());
        }
        if (chosen.isEmpty()) {
            throw new DataException(
                    "There are no slices" + (series.isPresent() ? " of the series asked for" : "")
                            + " that say where they are in the patient, so there is no volume." + problems.words(),
                    null);
        }
        chosen = largest(byKey(chosen, SliceSource::series), VolumeProblem.Kind.OTHER_SERIES, problems);
        chosen = largest(
                byKey(chosen, SliceSource::frameOfReference), VolumeProblem.Kind.OTHER_FRAME_OF_REFERENCE, problems);
        chosen = largestAlike(chosen, SliceStack::isSameSize, VolumeProblem.Kind.OTHER_SIZE, problems);
        chosen = largestAlike(chosen, SliceStack::isParallel, VolumeProblem.Kind.OTHER_ORIENTATION, problems);
        return stack(evenRun(distinct(inOrder(chosen), problems), problems), problems);
    }

    private static Collection<List<SliceSource>> byKey(List<SliceSource> all, Function<SliceSource, String> key) {
        Map<String, List<SliceSource>> sets = new LinkedHashMap<>();
        all.forEach(source -> sets.computeIfAbsent(key.apply(source), unused -> new ArrayList<>())
                .add(source));
        return sets.values();
    }

    /** The largest set; of equal ones the first. */
    private static List<SliceSource> largest(
            Collection<List<SliceSource>> sets, VolumeProblem.Kind others, VolumeProblems problems) {
        List<SliceSource> largest = List.of();
        int all = 0;
        for (List<SliceSource> set : sets) {
            largest = set.size() > largest.size() ? set : largest;
            all += set.size();
        }
        problems.add(others, all - largest.size());
        return largest;
    }

    /** The largest set of those that are alike, where no key says so. */
    private static List<SliceSource> largestAlike(
            List<SliceSource> all,
            BiPredicate<SliceSource, SliceSource> alike,
            VolumeProblem.Kind others,
            VolumeProblems problems) {
        List<List<SliceSource>> sets = new ArrayList<>();
        for (SliceSource source : all) {
            Optional<List<SliceSource>> set = sets.stream()
                    .filter(some -> alike.test(some.get(0), source))
                    .findFirst();
            if (set.isPresent()) {
                set.get().add(source);
            } else if (sets.size() < MOST_KINDS) {
                sets.add(new ArrayList<>(List.of(source)));
            }
        }
        problems.add(others, all.size() - sets.stream().mapToInt(List::size).sum());
        return largest(sets, others, problems);
    }

    private static boolean isSameSize(SliceSource a, SliceSource b) {
        return a.rows() == b.rows()
                && a.columns() == b.columns()
                && Math.abs(a.rowSpacing() - b.rowSpacing()) <= SAME_SPACING * a.rowSpacing()
                && Math.abs(a.columnSpacing() - b.columnSpacing()) <= SAME_SPACING * a.columnSpacing();
    }

    private static boolean isParallel(SliceSource a, SliceSource b) {
        return Vectors.distance(a.orientation().row(), b.orientation().row()) <= SAME_DIRECTION
                && Vectors.distance(a.orientation().column(), b.orientation().column()) <= SAME_DIRECTION;
    }

    /** Along the normal of the first; at one place by time. */
    private static List<SliceSource> inOrder(List<SliceSource> all) {
        Point normal = normal(all);
        List<SliceSource> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<SliceSource>comparingDouble(source -> Vectors.dot(source.position(), normal))
                .thenComparing(SliceSource.FIRST_TAKEN));
        return sorted;
    }

    private static Point normal(List<SliceSource> slices) {
        return Vectors.unit(slices.get(0).orientation().normal());
    }

    /**
     * One slice for each place: of those closer than a tenth of the usual distance the first taken. Which distance is usual no
     * single step says: it may be that of two phases not quite at one place, or that of a scout far away. Of distances ten times
     * apart it is the one that makes the longest even run.
     */
    private static List<SliceSource> distinct(List<SliceSource> sorted, VolumeProblems problems) {
        Point normal = normal(sorted);
        double[] steps = IntStream.range(1, sorted.size())
                .mapToDouble(i -> along(normal, sorted.get(i - 1), sorted.get(i)))
                .filter(step -> step > SAME_PLACE)
                .sorted()
                .toArray();
        List<SliceSource> distinct = apart(sorted, SAME_PLACE);
        int longest = longestRun(distinct).size();
        double usual = 0;
        for (double step : steps) {
            if (EVEN * step > usual) {
                usual = step;
                List<SliceSource> some = apart(sorted, Math.max(SAME_PLACE, EVEN * usual));
                int run = longestRun(some).size();
                if (run >= longest) {
                    distinct = some;
                    longest = run;
                }
            }
        }
        problems.add(VolumeProblem.Kind.DUPLICATE_POSITION, sorted.size() - distinct.size());
        return distinct;
    }

    private static List<SliceSource> apart(List<SliceSource> sorted, double same) {
        Point normal = normal(sorted);
        List<SliceSource> distinct = new ArrayList<>();
        double place = Double.NEGATIVE_INFINITY;
        for (SliceSource source : sorted) {
            double here = Vectors.dot(source.position(), normal);
            if (distinct.isEmpty() || here - place > same) {
                distinct.add(source);
                place = here;
            } else {
                int last = distinct.size() - 1;
                if (SliceSource.FIRST_TAKEN.compare(source, distinct.get(last)) < 0) {
                    distinct.set(last, source);
                }
            }
        }
        return distinct;
    }

    private static double along(Point normal, SliceSource a, SliceSource b) {
        return Vectors.dot(Vectors.minus(b.position(), a.position()), normal);
    }

    /** The longest run of slices with the same step from one to the next. */
    private static List<SliceSource> evenRun(List<SliceSource> slices, VolumeProblems problems) {
        List<SliceSource> run = longestRun(slices);
        if (run.size() < slices.size()) {
            noteBreaks(slices, run, problems);
        }
        return run;
    }

    private static List<SliceSource> longestRun(List<SliceSource> slices) {
        Point normal = normal(slices);
        int from = 0;
        int count = 1;
        for (int start = 0; start < slices.size() - 1; ) {
            Point step = step(slices, start);
            int end = start + 1;
            while (end < slices.size() - 1 && isSameStep(step, step(slices, end), normal)) {
                end++;
            }
            if (end - start + 1 > count) {
                from = start;
                count = end - start + 1;
            }
            start = end;
        }
        return slices.subList(from, from + count);
    }

    private static Point step(List<SliceSource> slices, int i) {
        return Vectors.minus(slices.get(i + 1).position(), slices.get(i).position());
    }

    private static boolean isSameStep(Point a, Point b, Point normal) {
        double distance = Vectors.dot(a, normal);
        return Vectors.distance(a, b) <= tolerance(distance);
    }

    private static double tolerance(double distance) {
        return Math.min(MOST_UNEVEN * distance, Math.max(EVEN * distance, ROUNDING));
    }

    /** Where steps are not those of the run: wider by a slice or more is a gap, else they are uneven. */
    private static void noteBreaks(List<SliceSource> slices, List<SliceSource> run, VolumeProblems problems) {
        Point normal = normal(slices);
        Point usual = step(run, 0);
        double distance = Vectors.dot(usual, normal);
        for (int i = 0; i < slices.size() - 1; i++) {
            if (!isSameStep(usual, step(slices, i), normal)) {
                double here = Vectors.dot(step(slices, i), normal);
                problems.add(
                        here > 1.5 * distance ? VolumeProblem.Kind.GAP : VolumeProblem.Kind.UNEVEN_SPACING, 1, here);
            }
        }
        problems.add(VolumeProblem.Kind.OUTSIDE_RUN, slices.size() - run.size());
    }

    private static SliceStack stack(List<SliceSource> slices, VolumeProblems problems) {
        SliceSource first = slices.get(0);
        int last = slices.size() - 1;
        Point step;
        if (last == 0) {
            double thickness = first.thickness() > 0 && Double.isFinite(first.thickness()) ? first.thickness() : 1;
            step = Vectors.times(normal(slices), thickness);
            problems.add(VolumeProblem.Kind.SINGLE_SLICE, 1, thickness);
        } else {
            step = Vectors.times(Vectors.minus(slices.get(last).position(), first.position()), 1.0 / last);
        }
        VoxelGrid grid;
        try {
            grid = new VoxelGrid(
                    first.columns(),
                    first.rows(),
                    slices.size(),
                    first.position(),
                    first.columnStep(),
                    first.rowStep(),
                    step,
                    first.frameOfReference());
        } catch (IllegalArgumentException e) {
            throw new DataException("Positions and orientations of the slices make no volume: " + e.getMessage(), e);
        }
        if (grid.shear() > STRAIGHT) {
            problems.add(VolumeProblem.Kind.SHEARED, 1, grid.shear());
        }
        noteUneven(slices, grid, problems);
        return new SliceStack(List.copyOf(slices), grid);
    }

    /** Steps that are each near enough may still drift from an even grid. */
    private static void noteUneven(List<SliceSource> slices, VoxelGrid grid, VolumeProblems problems) {
        double allowed = tolerance(grid.sliceSpacing());
        int off = 0;
        double farthest = 0;
        for (int i = 0; i < slices.size(); i++) {
            double distance = Vectors.distance(slices.get(i).position(), grid.toPatient(0, 0, i));
            if (distance > allowed) {
                off++;
                farthest = Math.max(farthest, distance);
            }
        }
        problems.add(VolumeProblem.Kind.UNEVEN_SPACING, off, farthest);
    }
}
