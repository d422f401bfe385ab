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
final class HeaderBlock {

    private static final int NAME_LIMIT = 128;
    private static final byte[] MAGIC = "DICM".getBytes(StandardCharsets.US_ASCII);
    private static final int MAGIC_AT = 128;

    private final Window window;
    private final int limit;
    private final Consumer<Deviation> deviations;
    private final List<Header> fields = new ArrayList<>(4);

    /** The field being read, which the next line may continue; {@code null} before the first. */
    private @Nullable String field;

    /** The same with its further lines, if it has any. */
    private @Nullable StringBuilder folded;

    private int used;

    HeaderBlock(Window window, int limit, Consumer<Deviation> deviations) {
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
        while (looksLikeField()) {
            String line = line();
            if (line == null) {
                return null;
            }
            if (field != null && isBlank(line.charAt(0))) {
                folded = (folded == null ? new StringBuilder(field) : folded)
                        .append(' ')
                        .append(line.strip());
            } else {
                addField();
                field = line;
            }
        }
        if (window.available() == 0 && window.isAtEnd()) {
            return null;
        }
        int blank = emptyLine();
        window.pos += blank;
        if (blank == 1) {
            deviations.accept(Deviation.BARE_LINE_FEED);
        }
        if (field == null) {
            deviations.accept(Deviation.NO_PART_HEADERS);
        } else if (blank == 0) {
            deviations.accept(Deviation.NO_EMPTY_LINE);
        }
        addField();
        return Headers.of(fields);
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
        if (field != null && isBlank((char) window.bytes[window.pos])) {
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
            if (used + i >= limit) {
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

    private void addField() {
        if (field == null) {
            return;
        }
        String text = folded == null ? field : folded.toString();
        folded = null;
        int colon = text.indexOf(':');
        try {
            fields.add(new Header(
                    text.substring(0, colon).strip(), text.substring(colon + 1).strip()));
        } catch (IllegalArgumentException malformed) {
            deviations.accept(Deviation.MALFORMED_HEADER);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
