package io.github.imbrex.dicom.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Finds the delimiters of one multipart body in a window that moves over it.
 *
 * <p>Boundary text occurs in image data: servers exist whose boundary is the word {@code boundary}. So a find counts
 * only if a line break stands before it and nothing but blanks after it. In a part that declares its length it does not
 * count before the declared end, unless that proves wrong within sight: no delimiter stands there, or the body ends
 * properly before. Where it proves wrong after a find out of sight of it was given as content, no one can tell any more
 * where the part ended, and that is an error. How far it looks ahead does not depend on how much happens to be in the
 * window: every way of arriving gives the same parts.
 */
final class Delimiter {

    private static final int BLANKS_LIMIT = 256;

    /** How far behind a find is looked for what decides whether it is one. */
    private static final int REACH = 32 * 1024;

    private static final byte[] USUAL_FIELD = "content-".getBytes(StandardCharsets.US_ASCII);

    /** What stands behind the closing delimiter. */
    enum Epilogue {
        NONE,
        TEXT,
        /** Another delimiter: what closed was none. */
        DELIMITER,
        TOO_LONG
    }

    private enum Verdict {
        CONTENT,
        UNDECIDED,
        DELIMITER,

        /** One, and another was taken for content since a declared length said so, which is wrong. */
        CONTRADICTION
    }

    private final Window window;
    private final Consumer<Deviation> deviations;

    /** Two hyphens and the boundary. */
    private final byte[] mark;

    /** Finds the mark behind a line feed: of a part's content, only its beginning needs another look. */
    private final DelimiterSearch search;

    /** Blanks at the end of the announced boundary, which RFC 2046 forbids and servers may or may not repeat. */
    private final int padding;

    /** Bytes after {@code window.pos} at which no line feed before a mark stands. */
    private int scanned;

    /** Distance from {@code window.pos} to a mark found that could not be judged yet; -1 if there is none. */
    private int pending = -1;

    /** Position in the stream before which nothing stands that would make a closing delimiter one of the image's. */
    private long peeked;

    private boolean lineFeedsOnly;
    private boolean atPartStart;

    /** Whether a delimiter was taken for content because the declared end of the part is far behind it. */
    private boolean passed;

    private boolean contradicted;

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
        this.deviations = deviations;
        String bare = boundary.stripTrailing();
        this.padding = boundary.length() - bare.length();
        this.mark = ("--" + bare).getBytes(StandardCharsets.UTF_8);
        this.search = new DelimiterSearch(("\n--" + bare).getBytes(StandardCharsets.UTF_8));
    }

    boolean isFound() {
        return found;
    }

    /** Whether the declared length proved wrong when it was too late to do without it. */
    boolean isContradicted() {
        return contradicted;
    }

    boolean isClosing() {
        return found && closing;
    }

    /** {@linkplain DelimiterSearch#steps() Steps} of the search so far. */
    long steps() {
        return search.steps();
    }

    /** Tells that the window's position went forward over content. */
    void moved(int count) {
        scanned = Math.max(0, scanned - count);
        pending = Math.max(-1, pending - count);
        atPartStart = false;
    }

    void beginPart() {
        found = false;
        looseBreak = false;
        passed = false;
        contradicted = false;
        scanned = 0;
        pending = -1;
        atPartStart = true;
    }

    /** Moves the window behind the delimiter that was found. */
    void consume() {
        window.pos = next;
    }

    /**
     * Reads what follows the closing delimiter, to the end of the stream.
     *
     * @param most bytes of it to read
     */
    Epilogue epilogue(int most) {
        window.pos = next - 1; // the line feed belongs to both
        long end = window.offset() + 1 + most;
        boolean text = false;
        int seen = 1;
        do {
            int to = (int) Math.min(window.limit, window.pos + end - window.offset());
            if (search.find(window.bytes, window.pos, to) >= 0) {
                return Epilogue.DELIMITER;
            }
            if (window.read() > end) {
                return Epilogue.TOO_LONG;
            }
            text |= !isWhite(window.pos + seen, to);
            window.pos = Math.max(window.pos, window.limit - search.length() + 1);
            seen = window.available();
        } while (window.fill());
        return text ? Epilogue.TEXT : Epilogue.NONE;
    }

    /** Whether another delimiter follows at once. */
    boolean isNext() {
        while (true) {
            Verdict verdict = isMark(window.pos);
            if (verdict == Verdict.DELIMITER) {
                verdict = tail(window.pos + mark.length);
            }
            if (verdict != Verdict.UNDECIDED || !more()) {
                return verdict == Verdict.DELIMITER;
            }
        }
    }

    /** Goes to the first delimiter, over a preamble of at most {@code limit} bytes. */
    boolean findFirst(int limit) {
        var anywhere = new DelimiterSearch(mark);
        while (true) {
            int end = Math.min(window.limit, window.pos + limit + mark.length);
            int at = anywhere.find(window.bytes, window.pos + scanned, end);
            if (at >= 0) {
                Verdict verdict = tail(at + mark.length);
                if (verdict == Verdict.DELIMITER && isFirst(at)) {
                    accept();
                    return true;
                }
                if (verdict == Verdict.DELIMITER) {
                    verdict = Verdict.CONTENT;
                }
                scanned = at - window.pos + (verdict == Verdict.CONTENT ? 1 : 0);
                if (verdict == Verdict.CONTENT) {
                    continue;
                }
            } else {
                scanned = Math.max(scanned, end - window.pos - mark.length + 1);
            }
            if (scanned > limit || !more()) {
                return false;
            }
        }
    }

    /** Takes what stands before for a preamble, unless a closing delimiter would make it of all that was sent. */
    private boolean isFirst(int at) {
        if (isLineBreaks(window.pos, at)) {
            return true;
        }
        if (closing) {
            return false;
        }
        boolean insideLine = window.bytes[at - 1] != '\n';
        deviations.accept(insideLine ? Deviation.FIRST_DELIMITER_INSIDE_LINE : Deviation.PREAMBLE);
        return true;
    }

    /**
     * Looks for the end of the part at {@code window.pos}.
     *
     * @param taken bytes of the part before {@code window.pos}
     * @param head what the part says of its length
     * @return index up to which the window holds content; {@code window.pos} if the part ends there, by a
     *     {@linkplain #isFound() delimiter} or because the stream does, or if {@link #isContradicted()}
     */
    int contentUntil(long taken, PartHead head) {
        if (found) {
            return window.pos;
        }
        while (true) {
            int at = mark();
            if (at < 0) {
                scanned = Math.max(scanned, window.available() - search.length() + 1);
                int safe = window.limit - search.length(); // a carriage return before belongs to a delimiter
                if (safe > window.pos) {
                    return safe;
                }
                if (!more()) {
                    scanned = window.available();
                    return window.limit;
                }
                continue;
            }
            int end = contentEnd(at);
            Verdict verdict = judge(at, end, taken, head);
            if (verdict == Verdict.DELIMITER) {
                accept();
                return end;
            }
            if (verdict == Verdict.UNDECIDED || verdict == Verdict.CONTRADICTION) {
                pending = at - window.pos;
                if (end > window.pos) {
                    return end;
                }
                if (verdict == Verdict.CONTRADICTION) {
                    contradicted = true;
                    return window.pos;
                }
                if (more()) {
                    continue;
                }
            }
            atPartStart = false;
            pending = -1;
            scanned = at - window.pos; // image data that reads like a delimiter
        }
    }

    /** Index of the next mark that may be a delimiter's, or -1. */
    private int mark() {
        if (pending >= 0) {
            return window.pos + pending;
        }
        if (atPartStart && isMark(window.pos) == Verdict.DELIMITER) {
            return window.pos;
        }
        int at = search.find(window.bytes, window.pos + scanned, window.limit);
        return at < 0 ? -1 : at + 1;
    }

    /** Whether the mark stands at a place, as far as the window shows it. */
    private Verdict isMark(int at) {
        int shown = Math.max(0, Math.min(mark.length, window.limit - at));
        if (!Arrays.equals(window.bytes, at, at + shown, mark, 0, shown)) {
            return Verdict.CONTENT;
        }
        if (shown == mark.length) {
            return Verdict.DELIMITER;
        }
        return window.isAtEnd() ? Verdict.CONTENT : Verdict.UNDECIDED;
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

    private Verdict judge(int at, int end, long taken, PartHead head) {
        Verdict tail = tail(at + mark.length);
        if (tail != Verdict.DELIMITER) {
            return tail;
        }
        if (head.declared() != PartHead.UNDECLARED) {
            long there = taken + end - window.pos;
            if (head.isOfLength(there)) {
                return Verdict.DELIMITER;
            }
            long missing = head.declared() - there;
            if (missing > 0) {
                return early(at, end, missing);
            }
            if (passed) {
                return Verdict.CONTRADICTION;
            }
        }
        if (at - end == 1 && !lineFeedsOnly) {
            Verdict plausible = plausible();
            looseBreak = plausible == Verdict.DELIMITER;
            return plausible;
        }
        return Verdict.DELIMITER;
    }

    /**
     * A delimiter before the declared end: the image contains one, or the length is wrong. That it is wrong shows where
     * it says that the part ends, and in a body that ends as bodies do before.
     */
    private Verdict early(int at, int end, long missing) {
        boolean near = missing <= REACH;
        long sight = near ? end + missing + 2 + mark.length : next + (long) REACH;
        if (sight > window.limit && !window.isAtEnd()) {
            return Verdict.UNDECIDED;
        }
        boolean isWrong;
        if (near && sight <= window.limit) {
            int declaredEnd = end + (int) missing;
            int lineBreak = lineBreak(declaredEnd);
            int place = declaredEnd + lineBreak;
            isWrong = lineBreak == 0 || place <= at || isMark(place) != Verdict.DELIMITER;
        } else {
            isWrong = sight > window.limit && endsClosed(at); // else it is cut, or out of sight
        }
        if (isWrong) {
            return passed ? Verdict.CONTRADICTION : Verdict.DELIMITER;
        }
        passed |= !near;
        return Verdict.CONTENT;
    }

    /** Whether the last that was sent is a closing delimiter, at a place or behind it. */
    private boolean endsClosed(int from) {
        int to = window.limit;
        while (window.limit - to < BLANKS_LIMIT && to > from && isWhite(to - 1, to)) {
            to--;
        }
        int end = to - 2;
        boolean closed = end > from && window.bytes[end] == '-' && window.bytes[end + 1] == '-';
        while (closed && to - 2 - end < padding && end > from && isBlank(window.bytes[end - 1])) {
            end--;
        }
        int at = end - mark.length;
        return closed && at >= from && at > 0 && window.bytes[at - 1] == '\n' && isMark(at) == Verdict.DELIMITER;
    }

    /** Whether what follows the delimiter is what follows delimiters: the header of a part, or the end of the body. */
    private Verdict plausible() {
        if (closing) {
            return plausibleEnd();
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

    private Verdict plausibleEnd() {
        int to = Math.min(window.limit, next + REACH);
        long from = Math.max(next - 1, Math.min(to, peeked - window.offset() + window.pos));
        if (search.find(window.bytes, (int) from, to) >= 0) {
            return Verdict.CONTENT;
        }
        peeked = window.offset() + to - window.pos - search.length() + 1;
        if (window.limit - next >= REACH) {
            return Verdict.CONTENT;
        }
        return window.isAtEnd() ? Verdict.DELIMITER : Verdict.UNDECIDED;
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
        while (at < window.limit && at - from < padding && isBlank(window.bytes[at])) {
            at++;
        }
        int padded = at - from;
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
        boolean open = at >= window.limit || (window.bytes[at] == '\r' && at + 1 >= window.limit);
        if (lineBreak == 0 && !(ends && open && window.isAtEnd())) {
            return open && !window.isAtEnd() ? Verdict.UNDECIDED : Verdict.CONTENT;
        }
        closing = ends;
        blanks = at - afterMark + padded > 0;
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

    /** Whether nothing but line breaks and blanks stands there. */
    private boolean isWhite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(window.bytes[i]) && window.bytes[i] != '\r' && window.bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
