package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.Tag;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * An attribute that a search may name: a keyword of DICOM PS3.6 or a tag, or a path of these through sequences.
 *
 * @param text as it goes into a query: keywords as they are, tags in eight hexadecimal digits
 * @param tags the same as tags, those of sequences first
 */
record SearchAttribute(String text, List<Integer> tags) {

    /** A keyword of another spelling is at most so many letters away. */
    private static final int LIKENESS = 3;

    private static final int FILE_META = 0x0002;
    private static final int DELIMITERS = 0xFFFE;

    static SearchAttribute of(String attribute) {
        String[] steps = attribute.strip().split("\\.", -1);
        List<Integer> tags = new ArrayList<>();
        var path = new StringJoiner(".");
        for (String step : steps) {
            int tag = tag(step);
            tags.add(tag);
            path.add(Tag.ofKeyword(step).isPresent() ? step : Tag.toHex(tag));
        }
        return new SearchAttribute(path.toString(), List.copyOf(tags));
    }

    private static int tag(String step) {
        int tag;
        try {
            tag = Tag.parse(step);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "\"" + step + "\" is no attribute of DICOM PS3.6"
                            + nearest(step)
                                    .map(keyword -> "; did you mean " + keyword + "?")
                                    .orElse(".")
                            + " Give a keyword such as PatientID or a tag such as 00100020; servers ignore unknown ones"
                            + " and return everything.",
                    unknown);
        }
        int group = Tag.group(tag);
        if (Tag.element(tag) == 0 || group <= FILE_META || group == DELIMITERS) {
            throw new IllegalArgumentException(
                    Tag.toString(tag)
                            + " is a group length or belongs to commands, file headers or the encoding; it cannot be searched.");
        }
        return tag;
    }

    /** The keyword spelt most alike, if any is. */
    private static Optional<String> nearest(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Math.min(LIKENESS, word.length() / 3) + 1;
        for (Field constant : Tag.class.getFields()) {
            String keyword = constant.getName();
            if (Math.abs(keyword.length() - word.length()) < least) {
                int distance = distance(wanted, keyword.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = keyword;
                }
            }
        }
        return Optional.of(nearest).filter(keyword -> !keyword.isEmpty());
    }

    /** Number of letters to put in, take out, change, or swap with the next (optimal string alignment). */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
