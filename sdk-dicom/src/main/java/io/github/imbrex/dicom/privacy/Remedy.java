package io.github.imbrex.dicom.privacy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What would end a finding.
 *
 * @param text one sentence that says what to do
 * @param permittedBy the options of the standard under which the value might stay, empty when none does
 * @since 0.1
 */
public record Remedy(String text, List<Option> permittedBy) {

    /** Copies the list. */
    public Remedy {
        permittedBy = List.copyOf(permittedBy);
    }

    static Remedy of(String text) {
        return new Remedy(text, List.of());
    }

    static Remedy action(Action action, List<Option> permittedBy) {
        return new Remedy("Must be " + action.participle() + " (action " + action.code() + ").", permittedBy);
    }

    /** The sentence, followed by the options that would permit the value. */
    @Override
    public String toString() {
        if (permittedBy.isEmpty()) {
            return text;
        }
        return text
                + permittedBy.stream()
                        .map(option -> option.title() + " (" + option.code() + ")")
                        .collect(Collectors.joining(" or ", " Might stay under ", "."));
    }
}
