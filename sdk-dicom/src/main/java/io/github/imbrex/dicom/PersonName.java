package io.github.imbrex.dicom;

/**
 * A person name (PN) in up to three representations. Components are divided by {@code ^}; this keeps them as written,
 * trailing delimiters included.
 *
 * @param alphabetic the alphabetic group, such as {@code Family^Given}; empty if there is none
 * @param ideographic the ideographic group; empty if there is none
 * @param phonetic the phonetic group; empty if there is none
 * @since 0.1
 */
public record PersonName(String alphabetic, String ideographic, String phonetic) {

    /** The components of a group, in the order of PS3.5 section 6.2.1. */
    public enum Component {
        /** Family name complex. */
        FAMILY,
        /** Given name complex. */
        GIVEN,
        /** Middle name. */
        MIDDLE,
        /** Name prefix. */
        PREFIX,
        /** Name suffix. */
        SUFFIX
    }

    /**
     * {@return the name of one value of VR PN: groups divided by {@code =}}
     *
     * @param text component groups divided by {@code =}, components by {@code ^}
     */
    public static PersonName parse(String text) {
        String[] groups = text.split("=", 3);
        return new PersonName(groups[0], groups.length > 1 ? groups[1] : "", groups.length > 2 ? groups[2] : "");
    }

    /**
     * {@return a component of the alphabetic group; empty if it has none}
     *
     * @param component which component
     */
    public String alphabetic(Component component) {
        return component(alphabetic, component);
    }

    /**
     * {@return a component of the ideographic group; empty if it has none}
     *
     * @param component which component
     */
    public String ideographic(Component component) {
        return component(ideographic, component);
    }

    /**
     * {@return a component of the phonetic group; empty if it has none}
     *
     * @param component which component
     */
    public String phonetic(Component component) {
        return component(phonetic, component);
    }

    private static String component(String group, Component component) {
        String[] parts = group.split("\\^", -1);
        return component.ordinal() < parts.length ? parts[component.ordinal()].strip() : "";
    }

    /** {@return whether all groups are empty} */
    public boolean isEmpty() {
        return alphabetic.isEmpty() && ideographic.isEmpty() && phonetic.isEmpty();
    }

    /** {@return the value as it is written in a data set} */
    public String toDicom() {
        if (!phonetic.isEmpty()) {
            return alphabetic + "=" + ideographic + "=" + phonetic;
        }
        return ideographic.isEmpty() ? alphabetic : alphabetic + "=" + ideographic;
    }

    /** Says which groups there are, never the name. */
    @Override
    public String toString() {
        return "PersonName[" + (alphabetic.isEmpty() ? "" : "alphabetic ")
                + (ideographic.isEmpty() ? "" : "ideographic ") + (phonetic.isEmpty() ? "" : "phonetic") + "]";
    }
}
