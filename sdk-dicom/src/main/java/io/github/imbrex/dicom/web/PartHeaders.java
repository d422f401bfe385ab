package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the header block of one part and leaves the window at its content. */
final class PartHeaders {

    private static final int NAME_LIMIT = 128;
    private static final byte[] MAGIC = "DICM".getBytes(StandardCharsets.US_ASCII);
    private static final int MAGIC_AT = 128;

    private final Window window;
    private final int limit;
    private final Consumer<Deviation> deviations;
    private final List<Header> fields = new ArrayList<>();
    private int used;

    PartHeaders(Window window, int limit, Consumer<Deviation> deviations) {
        this.window = window;
        this.limit = limit;
        this.deviations = deviations;
    }

    /**
     * Reads the block.
     *
     * @return the fields, or {@code null} if the stream ended inside the block
     */
    @Nullable
    Headers read() {
        while (true) {
            if (!looksLikeField()) {
                if (window.available() == 0 && window.isAtEnd()) {
                    return null;
                }
                int blank = emptyLine();
                if (blank == 0) {
                    // Content without an empty line before it, or without any header at all.
                    deviations.accept(fields.isEmpty() ? Deviation.NO_PART_HEADERS : Deviation.NO_EMPTY_LINE);
                } else {
                    window.pos += blank;
                    if (blank == 1) {
                        deviations.accept(Deviation.BARE_LINE_FEED);
                    }
                    if (fields.isEmpty()) {
                        deviations.accept(Deviation.NO_PART_HEADERS);
                    }
                }
                return Headers.of(fields);
            }
            String line = line();
            if (line == null) {
                return null;
            }
            add(line);
        }
    }

    /** Bytes of one line break more than allowed before a Part 10 file, which only its magic word can tell. */
    int extraLineBreak() {
        if (!window.has(2) || window.bytes[window.pos] != '\r' || window.bytes[window.pos + 1] != '\n') {
            return 0;
        }
        return !isMagicAt(MAGIC_AT) && isMagicAt(MAGIC_AT + 2) ? 2 : 0;
    }

    private boolean isMagicAt(int at) {
        if (!window.has(at + MAGIC.length)) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (window.bytes[window.pos + at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private int emptyLine() {
        if (!window.has(1)) {
            return 0;
        }
        if (window.bytes[window.pos] == '\n') {
            return 1;
        }
        return window.has(2) && window.bytes[window.pos] == '\r' && window.bytes[window.pos + 1] == '\n' ? 2 : 0;
    }

    /** A token and a colon, or a continuation of the field before (RFC 5322 section 2.2.3). */
    private boolean looksLikeField() {
        if (!window.has(1)) {
            return false;
        }
        byte first = window.bytes[window.pos];
        if ((first == ' ' || first == '\t') && !fields.isEmpty()) {
            return true;
        }
        for (int i = 0; i < NAME_LIMIT && window.has(i + 1); i++) {
            int c = window.bytes[window.pos + i] & 0xff;
            if (c == ':') {
                return i > 0;
            }
            if (c < 0x20 || c > 0x7e || (c != ' ' && "\"(),/;<=>?@[\\]{}".indexOf(c) >= 0)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String line() {
        for (int i = 0; ; i++) {
            if (used + i > limit) {
                throw new DataException(
                        "The headers of a part are longer than the limit of " + limit + " bytes.",
                        window.offset(),
                        null,
                        null);
            }
            if (!window.has(i + 1)) {
                window.pos = window.limit;
                return null;
            }
            if (window.bytes[window.pos + i] == '\n') {
                boolean crlf = i > 0 && window.bytes[window.pos + i - 1] == '\r';
                if (!crlf) {
                    deviations.accept(Deviation.BARE_LINE_FEED);
                }
                String line = new String(window.bytes, window.pos, crlf ? i - 1 : i, StandardCharsets.UTF_8);
                window.pos += i + 1;
                used += i + 1;
                return line;
            }
        }
    }

    private void add(String line) {
        try {
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                Header folded = fields.remove(fields.size() - 1);
                fields.add(new Header(folded.name(), folded.value() + " " + line.strip()));
            } else {
                int colon = line.indexOf(':');
                fields.add(new Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        } catch (IllegalArgumentException malformed) {
            deviations.accept(Deviation.MALFORMED_HEADER);
        }
    }
}
