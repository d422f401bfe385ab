package io.github.imbrex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Frames as people name them, counted from 1: {@code all}, {@code 2}, {@code 1,3-5}. Kept as ranges, since the number of
 * frames is what a file claims.
 */
final class FrameNumbers {

    private record Range(int first, int last) {}

    private final List<Range> ranges;

    private FrameNumbers(List<Range> ranges) {
        this.ranges = ranges;
    }

    static FrameNumbers of(String text, int count) {
        if (text.equals("all")) {
            return new FrameNumbers(List.of(new Range(1, count)));
        }
        List<Range> ranges = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            if (!range.matches("\\d{1,9}(-\\d{1,9})?")) {
                throw new IllegalArgumentException("--frames takes all, numbers and ranges, such as 1,3-5.");
            }
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first < 1 || last < first || last > count) {
                throw new IllegalArgumentException("The file has frames 1 to " + count + ", not " + range + ".");
            }
            ranges.add(new Range(first, last));
        }
        return new FrameNumbers(ranges);
    }

    /** The one number. */
    int only() {
        if (ranges.size() != 1 || ranges.get(0).first() != ranges.get(0).last()) {
            throw new IllegalArgumentException("A picture is of one frame; name it with --frame.");
        }
        return ranges.get(0).first();
    }

    /** The numbers up to a limit, in the order named. */
    IntStream upTo(int limit) {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first(), Math.min(range.last(), limit)));
    }

    /** The greatest number. */
    int last() {
        return ranges.stream().mapToInt(Range::last).max().orElseThrow();
    }
}
