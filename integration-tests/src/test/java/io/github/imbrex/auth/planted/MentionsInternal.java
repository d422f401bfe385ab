package io.github.imbrex.auth.planted;

/** Planted: breaks a wall, so that the rule is seen to fail. Never part of the SDK. */
public final class MentionsInternal {
    private MentionsInternal() {}

    /** Hidden in a type argument, where it is easily overlooked. */
    public static java.util.List<io.github.imbrex.internal.planted.InternalThing> forbidden() {
        return java.util.List.of();
    }

    /** Allowed: nobody outside sees it. */
    static io.github.imbrex.internal.planted.InternalThing allowed() {
        throw new IllegalStateException();
    }
}
