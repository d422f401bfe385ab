package io.github.imbrex.dicom.web;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Finds the delimiters of one multipart body in a window that moves over it.
 *
 * <p>Boundary text occurs in image data: servers exist whose boundary is the word {@code boundary}. So a find counts
 * only if a line break stands before it and nothing but blanks after it, and a part that declares its length is asked
 * whether it agrees.
 */
final class Delimiter {

    private static final int BLANKS_LIMIT = 256;
    private static final byte[] USUAL_FIELD = "content-".getBytes(StandardCharsets.US_ASCII);

    private enum Verdict {
        CONTENT,
        UNDECIDED,
        DELIMITER
    }

    private final Window window;
    private final DelimiterSearch search;
    private final Consumer<Deviation> deviations;

    /** Bytes after {@code window.pos} that hold no beginning of a delimiter. */
    private int scanned;

    private boolean lineFeedsOnly;
    private boolean atPartStart;

    private boolean found;
    private boolean closing;
    private boolean blanks;
    private boolean bareLineFeed;
    /** Whether a line feed alone stands before a delimiter whose own line ends as it should. */
    private boolean looseBreak;

    /** Index after the delimiter's line, of a found delimiter. */
    private int next;

    Delimiter(Window window, String boundary, Consumer<Deviation> deviations) {
        this.window = window;
        this.search = new DelimiterSearch(("--" + boundary).getBytes(StandardCharsets.UTF_8));
        this.deviations = deviations;
    }

    boolean isFound() {
        return found;
    }

    boolean isClosing() {
        return found && closing;
    }

    /** Tells that the window's position went forward over content. */
    void moved(int count) {
        scanned = Math.max(0, scanned - count);
        atPartStart = false;
    }

    void beginPart() {
        found = false;
        looseBreak = false;
        scanned = 0;
        atPartStart = true;
    }

    /** Moves the window behind the delimiter that was found. */
    void consume() {
        window.pos = next;
    }

    /** Whether another delimiter follows at once. */
    boolean isNext() {
        return window.has(search.length())
                && search.matches(window.bytes, window.pos)
                && window.has(search.length() + 2)
                && tail(window.pos + search.length()) == Verdict.DELIMITER;
    }

    /** Goes to the first delimiter, over a preamble of at most {@code limit} bytes. */
    boolean findFirst(int limit) {
        while (true) {
            int at = search.find(window.bytes, window.pos + scanned, window.limit);
            if (at >= 0) {
                Verdict verdict = tail(at + search.length());
                if (verdict == Verdict.DELIMITER) {
                    boolean insideLine = at > window.pos && window.bytes[at - 1] != '\n';
                    if (insideLine) {
                        deviations.accept(Deviation.FIRST_DELIMITER_INSIDE_LINE);
                    } else if (!isLineBreaks(window.pos, at)) {
                        deviations.accept(Deviation.PREAMBLE);
                    }
                    accept();
                    return true;
                }
                scanned = at - window.pos + (verdict == Verdict.CONTENT ? 1 : 0);
                if (verdict == Verdict.CONTENT) {
                    continue;
                }
            } else {
                scanned = Math.max(scanned, window.available() - search.length() + 1);
            }
            if (window.available() > limit || !more()) {
                return false;
            }
        }
    }

    /**
     * Looks for the end of the part at {@code window.pos}.
     *
     * @param taken bytes of the part before {@code window.pos}
     * @param declared the part's own idea of its length
     * @param extra line break bytes skipped before the content, which the declared length may include
     * @return index up to which the window holds content; {@code window.pos} if the part ends there, by a
     *     {@linkplain #isFound() delimiter} or because the stream does
     */
    int contentUntil(long taken, OptionalLong declared, int extra) {
        if (found) {
            return window.pos;
        }
        while (true) {
            int at = search.find(window.bytes, window.pos + scanned, window.limit);
            if (at < 0) {
                scanned = Math.max(scanned, window.available() - search.length() + 1);
                int safe = window.limit - search.length() - 1; // the line break before belongs to a delimiter
                if (safe > window.pos) {
                    return safe;
                }
                if (!window.fill()) {
                    scanned = window.available();
                    return window.limit;
                }
                continue;
            }
            int end = contentEnd(at);
            Verdict verdict = judge(at, end, taken, declared, extra);
            if (verdict == Verdict.DELIMITER) {
                accept();
                return end;
            }
            scanned = at - window.pos;
            if (verdict == Verdict.UNDECIDED) {
                if (end > window.pos) {
                    return end;
                }
                if (more()) {
                    continue;
                }
            }
            scanned++; // image data that reads like a delimiter
        }
    }

    /** Whether there is something new to judge by: more bytes, or the knowledge that none will come. */
    private boolean more() {
        return !window.isAtEnd() && (window.fill() || window.isAtEnd());
    }

    private void accept() {
        found = true;
        lineFeedsOnly = bareLineFeed;
        if (blanks) {
            deviations.accept(Deviation.BLANKS_AFTER_DELIMITER);
        }
        if (bareLineFeed || looseBreak) {
            deviations.accept(Deviation.BARE_LINE_FEED);
        }
    }

    private Verdict judge(int at, int end, long taken, OptionalLong declared, int extra) {
        Verdict tail = tail(at + search.length());
        boolean startsPart = at == window.pos && atPartStart;
        if (tail != Verdict.DELIMITER || (end == at && !startsPart)) {
            return tail == Verdict.DELIMITER ? Verdict.CONTENT : tail;
        }
        long length = taken + end - window.pos;
        if (declared.isPresent()) {
            long missing = declared.getAsLong() - length;
            if (missing == 0 || missing == extra) {
                return Verdict.DELIMITER;
            }
            if (missing > 0) {
                return early(at, end, missing);
            }
        }
        if (at - end == 1 && !lineFeedsOnly) {
            Verdict plausible = plausible();
            looseBreak = plausible == Verdict.DELIMITER;
            return plausible;
        }
        return Verdict.DELIMITER;
    }

    /** A delimiter before the declared end: the length is wrong, or the image contains one. */
    private Verdict early(int at, int end, long missing) {
        long declaredEnd = end + missing;
        if (declaredEnd + 2 + search.length() <= window.limit) {
            int place = (int) declaredEnd + lineBreak((int) declaredEnd);
            return place > at && search.matches(window.bytes, place) ? Verdict.CONTENT : Verdict.DELIMITER;
        }
        if (window.isAtEnd()) {
            return Verdict.DELIMITER;
        }
        boolean withinReach = missing + 2 + search.length() <= window.bytes.length / 2;
        return withinReach ? Verdict.UNDECIDED : plausible();
    }

    /** Whether what follows the delimiter is what follows delimiters: the header of a part, or the end of the body. */
    private Verdict plausible() {
        if (closing) {
            if (search.find(window.bytes, next, window.limit) >= 0) {
                return Verdict.CONTENT;
            }
            if (window.isAtEnd()) {
                return Verdict.DELIMITER;
            }
            return window.limit - next > window.bytes.length / 4 ? Verdict.CONTENT : Verdict.UNDECIDED;
        }
        for (int i = 0; i < USUAL_FIELD.length; i++) {
            if (next + i >= window.limit) {
                return window.isAtEnd() ? Verdict.CONTENT : Verdict.UNDECIDED;
            }
            if ((window.bytes[next + i] | 0x20) != (USUAL_FIELD[i] | 0x20)) {
                return Verdict.CONTENT;
            }
        }
        return Verdict.DELIMITER;
    }

    /** Where the content ends if a delimiter begins at {@code at}: before the line break, which belongs to it. */
    private int contentEnd(int at) {
        if (at > window.pos && window.bytes[at - 1] == '\n') {
            boolean carriageReturn = at - 1 > window.pos && window.bytes[at - 2] == '\r';
            return carriageReturn && !lineFeedsOnly ? at - 2 : at - 1;
        }
        return at;
    }

    /** Judges what stands behind {@code --boundary}, and remembers what it is. */
    private Verdict tail(int from) {
        int at = from;
        boolean ends = at + 1 < window.limit && window.bytes[at] == '-' && window.bytes[at + 1] == '-';
        if (ends) {
            at += 2;
        } else if (at < window.limit && window.bytes[at] == '-' && at + 1 >= window.limit) {
            return window.isAtEnd() ? Verdict.CONTENT : Verdict.UNDECIDED;
        }
        int afterMark = at;
        while (at < window.limit && at - afterMark < BLANKS_LIMIT && isBlank(window.bytes[at])) {
            at++;
        }
        int lineBreak = lineBreak(at);
        if (lineBreak == 0 && !(ends && at >= window.limit && window.isAtEnd())) {
            boolean open = at >= window.limit || (window.bytes[at] == '\r' && at + 1 >= window.limit);
            return open && !window.isAtEnd() ? Verdict.UNDECIDED : Verdict.CONTENT;
        }
        closing = ends;
        blanks = at > afterMark;
        bareLineFeed = lineBreak == 1;
        next = at + lineBreak;
        return Verdict.DELIMITER;
    }

    private int lineBreak(int at) {
        if (at < window.limit && window.bytes[at] == '\n') {
            return 1;
        }
        return at + 1 < window.limit && window.bytes[at] == '\r' && window.bytes[at + 1] == '\n' ? 2 : 0;
    }

    private boolean isLineBreaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (window.bytes[i] != '\r' && window.bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
