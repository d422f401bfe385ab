package io.github.imbrex.dicom.web;

import io.github.imbrex.spi.Header;
import io.github.imbrex.spi.Headers;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one head after the other, of the parts of an answer; since most repeat a type, it is understood once. */
final class PartHeads {

    private static final int LENGTH_DIGITS = 18;

    private final Window window;
    private final int limit;
    private final Optional<MediaType> announced;
    private final Consumer<Deviation> deviations;

    private String typeText = "";
    private MediaType type = MediaType.parse(typeText);

    /**
     * Prepares for the parts of an answer.
     *
     * @param limit bytes of a header block
     * @param announced what the answer says of the type of all
     */
    PartHeads(Window window, int limit, Optional<MediaType> announced, Consumer<Deviation> deviations) {
        this.window = window;
        this.limit = limit;
        this.announced = announced;
        this.deviations = deviations;
    }

    /** Leaves the window at the content; {@code null} if the stream ended before. */
    @Nullable
    PartHead read() {
        var block = new HeaderBlock(window, limit, deviations);
        Headers headers = block.read();
        if (headers == null) {
            return null;
        }
        Optional<MediaType> own = type(headers);
        if (own.isPresent()
                && announced.isPresent()
                && !own.get().is(announced.get().name())) {
            deviations.accept(Deviation.OTHER_PART_TYPE);
        }
        Optional<MediaType> known = own.or(() -> announced);
        int extra = 0;
        if (known.filter(t -> t.is("application/dicom")).isPresent()) {
            extra = block.extraLineBreak();
            if (extra > 0) {
                window.pos += extra;
                deviations.accept(Deviation.EXTRA_LINE_BREAK);
            }
        }
        return new PartHead(headers, known, length(headers), extra);
    }

    private Optional<MediaType> type(Headers headers) {
        for (Header field : headers) {
            if (field.is("Content-Type")) {
                if (!field.value().equals(typeText)) {
                    type = MediaType.parse(field.value());
                    typeText = field.value();
                }
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private long length(Headers headers) {
        long length = PartHead.UNDECLARED;
        for (Header field : headers) {
            if (field.is("Content-Length")) {
                long declared = length(field.value());
                if (declared < 0 || (length >= 0 && declared != length)) {
                    deviations.accept(Deviation.WRONG_PART_LENGTH);
                    return PartHead.UNDECLARED;
                }
                length = declared;
            }
        }
        return length;
    }

    private static long length(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= LENGTH_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Long.parseLong(text) : PartHead.UNDECLARED;
    }
}
