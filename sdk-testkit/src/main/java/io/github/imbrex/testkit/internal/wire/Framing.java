package io.github.imbrex.testkit.internal.wire;

/**
 * How an answer says where its body ends, RFC 9112 section 6.3.
 *
 * @param kind by which means
 * @param error what a stated length is too long by, negative if too short; 0 if it is right
 */
public record Framing(Kind kind, long error) {

    /** By a length that is right. */
    public static final Framing LENGTH = new Framing(Kind.LENGTH, 0);

    /** By chunks. */
    public static final Framing CHUNKED = new Framing(Kind.CHUNKED, 0);

    /** By chunks of which the final one is missing. */
    public static final Framing CHUNKED_WITHOUT_END = new Framing(Kind.CHUNKED_WITHOUT_END, 0);

    /** By the end of the connection, as Orthanc sends studies. */
    public static final Framing CLOSE = new Framing(Kind.CLOSE, 0);

    /** Means. */
    public enum Kind {
        /** {@code Content-Length}. */
        LENGTH,
        /** {@code Transfer-Encoding: chunked}. */
        CHUNKED,
        /** The same, without the final chunk. */
        CHUNKED_WITHOUT_END,
        /** {@code Connection: close}. */
        CLOSE
    }

    /** By a length that is wrong. */
    public static Framing wrongLength(long tooLongBy) {
        return new Framing(Kind.LENGTH, tooLongBy);
    }

    /** Whether another answer can follow on the connection. */
    boolean keepsAlive() {
        return error == 0 && (kind == Kind.LENGTH || kind == Kind.CHUNKED);
    }
}
