package io.github.imbrex.dicom;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an element stands: the sequences and items that lead to it, and its tag. Items count from 0.
 *
 * <p>It prints as {@code (0040,A730)[1](0040,A160)} and holds no value. Immutable.
 *
 * @param steps from the outermost to the innermost; every step but the last names an item, the last may
 * @since 0.1
 */
public record TagPath(List<Step> steps) {

    /** The data set itself. */
    public static final TagPath ROOT = new TagPath(List.of());

    /**
     * One step of a path.
     *
     * @param tag the element
     * @param item the item of the sequence, from 0; -1 for the element as a whole
     */
    public record Step(int tag, int item) {
        /** A step to an element as a whole or to one of its items. */
        public Step {
            if (item < -1) {
                throw new IllegalArgumentException("Items count from 0; -1 stands for the whole element.");
            }
        }

        @Override
        public String toString() {
            return item < 0 ? Tag.toString(tag) : Tag.toString(tag) + "[" + item + "]";
        }
    }

    /** A path of these steps. */
    public TagPath {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size() - 1; i++) {
            if (steps.get(i).item() < 0) {
                throw new IllegalArgumentException("Only the last step of a path may leave the item open.");
            }
        }
    }

    /**
     * {@return the path of an element at the top level}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public static TagPath of(int tag) {
        return new TagPath(List.of(new Step(tag, -1)));
    }

    /**
     * {@return the path of an element of the item this path leads to}
     *
     * @param tag group and element, such as {@link Tag#PatientID}
     */
    public TagPath then(int tag) {
        return with(new Step(tag, -1));
    }

    /**
     * {@return the path of an item, counted from 0, of a sequence in the item this path leads to}
     *
     * @param sequence group and element, such as {@link Tag#ContentSequence}
     * @param item position of the item, from 0
     */
    public TagPath item(int sequence, int item) {
        return with(new Step(sequence, item));
    }

    private TagPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new TagPath(longer);
    }

    /** {@return the tag of the last step; 0 for {@link #ROOT}} */
    public int tag() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).tag();
    }

    /** {@return how many items deep the element stands: 0 at the top level} */
    public int depth() {
        return (int) steps.stream().filter(step -> step.item() >= 0).count();
    }

    /**
     * {@return the path written in the form {@link #toString()} gives; tags may also be keywords}
     *
     * @param text the form that {@link #toString()} gives
     * @throws IllegalArgumentException if the text is no path
     */
    public static TagPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '[' && (text.charAt(end) != '(' || end == at)) {
                end++;
            }
            String tag = text.substring(at, end);
            int item = -1;
            if (end < text.length() && text.charAt(end) == '[') {
                int close = text.indexOf(']', end);
                if (close < 0) {
                    throw new IllegalArgumentException("A path has an item without its closing bracket.");
                }
                item = Integer.parseUnsignedInt(text.substring(end + 1, close));
                end = close + 1;
            }
            steps.add(new Step(Tag.parse(tag), item));
            at = end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '/') ? end + 1 : end;
        }
        return new TagPath(steps);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        steps.forEach(out::append);
        return out.toString();
    }
}
