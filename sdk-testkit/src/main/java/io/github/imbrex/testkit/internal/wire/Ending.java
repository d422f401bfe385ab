package io.github.imbrex.testkit.internal.wire;

/**
 * What happens to the connection before the body is over.
 *
 * @param kind what happens
 * @param after bytes of the body on the wire before it, chunk heads included
 */
public record Ending(Kind kind, long after) {

    /** Nothing happens. */
    public static final Ending WHOLE = new Ending(Kind.WHOLE, Long.MAX_VALUE);

    /** Ways to end. */
    public enum Kind {
        /** As it should. */
        WHOLE,
        /** The server closes in good order (FIN). */
        CLOSE,
        /** The server resets the connection (RST). */
        RESET,
        /** The server keeps the connection open and sends nothing more, until the client goes. */
        SILENCE
    }
}
