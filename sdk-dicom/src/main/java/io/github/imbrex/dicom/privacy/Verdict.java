package io.github.imbrex.dicom.privacy;

/**
 * What a report says in one word. None of them means that data are anonymous.
 *
 * @since 0.1
 */
public enum Verdict {
    /** Everything was read, and the rules that were run found no deviation at or above the threshold. */
    NO_DEVIATION("No deviation found by these rules"),
    /** At least one finding at or above the threshold. */
    DEVIATIONS("Deviations found"),
    /** No such finding, but some input could not be read or not to its end: it is not known what it holds. */
    INCOMPLETE("Not everything could be checked"),
    /** There was nothing to check. */
    NOTHING_CHECKED("Nothing was checked");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** {@return the verdict in words} */
    public String words() {
        return words;
    }
}
