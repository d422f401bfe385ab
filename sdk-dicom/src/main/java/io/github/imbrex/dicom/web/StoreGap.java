package io.github.imbrex.dicom.web;

import java.time.Duration;

/**
 * Why an answer leaves instances open.
 *
 * @param cause of which kind it is
 * @param why in words, the beginning of a reason
 * @param asked how long the server asks to wait
 * @param answer what it did say
 */
record StoreGap(Cause cause, String why, Duration asked, StoreAnswer answer) {

    /** Longer is not waited. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    enum Cause {
        /** The request was too large. */
        TOO_LARGE,
        /** The request was refused for what it holds. */
        REFUSED,
        /** The server is asked too often. */
        RATE_LIMITED,
        /** The server has too much to do, with this request or before it. */
        BUSY,
        /** Nothing speaks against sending the same again. */
        RETURNED,
        /** It is not known what the server did. */
        UNCLEAR,
        /** All of the request went, and no answer came: the server may be at work on it still. */
        UNANSWERED
    }

    /** How far the files came that went with the request. */
    StoreLedger.Delivery delivery() {
        return switch (cause) {
            case TOO_LARGE, REFUSED, RATE_LIMITED, RETURNED -> StoreLedger.Delivery.REFUSED;
            case BUSY, UNCLEAR -> StoreLedger.Delivery.SENT;
            case UNANSWERED -> StoreLedger.Delivery.UNANSWERED;
        };
    }

    /** A gap for which no answer is to blame. */
    static StoreGap of(Cause cause, String why) {
        return new StoreGap(cause, why, Duration.ZERO, new StoreAnswer());
    }

    /** Whether the request was refused before it was looked at, by the meaning of its status. */
    boolean isUnseen() {
        return cause == Cause.TOO_LARGE || cause == Cause.RATE_LIMITED;
    }

    boolean isTooLong() {
        return asked.compareTo(LONGEST_PAUSE) > 0;
    }
}
