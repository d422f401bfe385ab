package io.github.imbrex.testkit.internal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults a node has been told to show, each so many times. Thread-safe. */
public final class Faults {

    /** What goes wrong. */
    public enum Kind {
        /** A retrieval breaks off. */
        CUT,
        /** A multipart answer lacks its closing delimiter. */
        NO_CLOSING_DELIMITER,
        /** The node is overloaded. */
        UNAVAILABLE,
        /** A search begins at the first match, whatever offset is asked for. */
        IGNORE_OFFSET,
        /** A retrieval leaves out the last instance and says so by status 206. */
        PARTIAL,
        /** A store takes all but the last instance. */
        STORE_PARTLY,
        /** A store takes nothing and says why. */
        STORE_CONFLICT,
        /** A store takes everything, and the connection breaks before it says so. */
        NO_STORE_ANSWER,
        /** A store of more bytes than this is refused. */
        REQUEST_LIMIT
    }

    private final List<Armed> armed = new ArrayList<>();

    /** Arms a fault. */
    public synchronized void arm(Kind kind, long value, int times) {
        armed.add(new Armed(kind, value, times));
    }

    /** Disarms all. */
    public synchronized void clear() {
        armed.clear();
    }

    /** Uses up one of the times for which a kind is armed; its value, if it is. */
    synchronized Optional<Long> take(Kind kind) {
        for (Armed fault : armed) {
            if (fault.kind == kind && fault.left > 0) {
                fault.left--;
                return Optional.of(fault.value);
            }
        }
        return Optional.empty();
    }

    private static final class Armed {
        private final Kind kind;
        private final long value;
        private int left;

        Armed(Kind kind, long value, int left) {
            this.kind = kind;
            this.value = value;
            this.left = left;
        }
    }
}
