package io.github.imbrex.codec.jpeg2000.internal.syntax;

import io.github.imbrex.DataException;

/** The ways in which a code stream disappoints. */
public final class Fault {

    private Fault() {}

    /** Bytes that contradict the standard or each other. */
    public static DataException corrupt(String why) {
        return new DataException("The JPEG 2000 code stream is corrupt: " + why + ". Fetch the file again.", null);
    }

    /** The end came too early. */
    public static DataException truncated(String where) {
        return new DataException("The JPEG 2000 code stream ends early, in " + where + ". Fetch the file again.", null);
    }

    /** Within the standard, and not done here. */
    public static DataException unsupported(String what) {
        return new DataException(
                "The JPEG 2000 code stream has " + what
                        + ", which is not decoded here. Ask the archive for 1.2.840.10008.1.2.1.",
                null);
    }
}
