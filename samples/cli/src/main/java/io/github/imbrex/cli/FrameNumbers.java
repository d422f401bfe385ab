package io.github.imbrex.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Frames as people name them, counted from 1: {@code all}, {@code 2}, {@code 1,3-5}. */
final class FrameNumbers implements Iterable<Integer> {

    private final List<Integer> numbers;

    private FrameNumbers(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static FrameNumbers of(String text, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : (text.equals("all") ? "1-" + count : text).split(",", -1)) {
            if (!range.matches("\\d{1,9}(-\\d{1,9})?")) {
                throw new IllegalArgumentException("--frames takes all, numbers and ranges, such as 1,3-5.");
            }
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first < 1 || last < first || last > count) {
                throw new IllegalArgumentException("The file has frames 1 to " + count + ", not " + range + ".");
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return new FrameNumbers(numbers);
    }

    /** The one number. */
    int only() {
        if (numbers.size() != 1) {
            throw new IllegalArgumentException("A picture is of one frame.");
        }
        return numbers.get(0);
    }

    @Override
    public Iterator<Integer> iterator() {
        return numbers.iterator();
    }
}
