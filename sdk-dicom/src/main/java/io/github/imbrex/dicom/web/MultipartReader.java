package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.spi.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code multipart/related} body (RFC 2046, RFC 2387, DICOM PS3.18 section 8.6) part by part as it arrives. No
 * part is ever held: memory is one buffer of at most 128 KiB, whatever the parts' size.
 *
 * <pre>{@code
 * try (var parts = MultipartReader.of(response.body(), response.contentType().orElse(""))) {
 *     for (var part = parts.next(); part.isPresent(); part = parts.next()) {
 *         part.get().transferTo(out);
 *     }
 * }
 * }</pre>
 *
 * <p>What servers are known to do differently is read and {@linkplain #deviations() counted}. A missing closing
 * delimiter is always an error: without it a dropped connection looks like success. So is one that another delimiter or
 * more than 64 KiB follow: it was text in the last part, whose content then ends with the error. A body of another type
 * than multipart is given as its only part. What comes out never depends on the pieces in which the body arrives, and the
 * time is proportional to its length, whatever is in it. For one thread.
 *
 * <p>A part that contains a whole delimiter line can be told from two parts only by a {@code Content-Length} of its
 * own: without one it is given as two, of which the second counts as {@link Deviation#NO_PART_HEADERS}. A length that
 * proves wrong, since no delimiter stands where it says, is ignored and counted; if a delimiter more than 32 KiB before
 * was already given as content because of it, that is an error.
 *
 * @since 0.1
 */
public final class MultipartReader implements AutoCloseable {

    private static final int PREAMBLE_LIMIT = 64 * 1024;
    private static final int EPILOGUE_LIMIT = 64 * 1024;

    private final InputStream in;
    private final Window window;
    private final Limits limits;
    private final Optional<MediaType> root;
    private final PartHeads heads;
    private final Map<Deviation, Integer> deviations = new EnumMap<>(Deviation.class);
    private final boolean isMultipart;
    private final boolean isUnknown;

    private @Nullable Delimiter delimiter;
    private @Nullable Part current;
    private boolean started;
    private boolean finished;

    /** What follows the closing delimiter, which tells whether to believe it. */
    private Delimiter.@Nullable Epilogue epilogue;

    private int completeParts;

    private MultipartReader(InputStream in, MediaType type, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.isMultipart = type.isMultipart();
        this.isUnknown = type.name().isEmpty();
        this.root = isMultipart ? type.root() : Optional.of(type).filter(known -> !isUnknown);
        Optional<String> boundary = type.parameter("boundary").filter(text -> isMultipart && !text.isBlank());
        this.window = new Window(in);
        this.heads = new PartHeads(window, limits.headerBytes(), root, this::count);
        boundary.ifPresent(text -> delimiter = new Boundary(text).delimiter(window, this::count));
        if (type.bare().contains("type")) {
            count(Deviation.UNQUOTED_TYPE);
        }
        if (isMultipart && root.isPresent() && !root.get().parameters().isEmpty()) {
            count(Deviation.NESTED_TRANSFER_SYNTAX);
        }
    }

    /**
     * {@return a reader of a body, with the default limits}
     *
     * @param in the body, closed with the reader
     * @param contentType value of {@code Content-Type} with its parameters
     */
    public static MultipartReader of(InputStream in, String contentType) {
        return of(in, contentType, Limits.defaults());
    }

    /**
     * {@return a reader of a body}
     *
     * @param in the body, closed with the reader
     * @param contentType value of {@code Content-Type} with its parameters
     * @param limits most to accept; beyond it the reader throws {@link DataException}
     */
    public static MultipartReader of(InputStream in, String contentType, Limits limits) {
        return new MultipartReader(in, MediaType.parse(contentType), limits);
    }

    /**
     * The next part; what was not read of the one before is skipped, and can no longer be read.
     *
     * @return nothing after the closing delimiter
     * @throws TruncatedResponseException if the body ends before the closing delimiter
     * @throws DataException if a limit is exceeded, the announced boundary does not occur, a part's own length
     *     contradicts the delimiters, or the body goes on behind the closing one
     */
    public Optional<Part> next() {
        if (current != null) {
            current.skip();
            current = null;
        }
        requireEnd(0);
        if (!started) {
            started = true;
            start();
        }
        if (finished) {
            return Optional.empty();
        }
        if (completeParts >= limits.parts()) {
            throw new DataException("The answer has more parts than the limit of " + limits.parts() + ".", null);
        }
        requireTotal();
        Part part = delimiter == null ? new Part(PartHead.none(root)) : open(delimiter);
        current = part;
        return Optional.of(part);
    }

    /** {@return how often the body differed from the standards in a way that is read nevertheless, up to now} */
    public Map<Deviation, Integer> deviations() {
        return Map.copyOf(deviations);
    }

    /** {@return the number of parts that have been read or skipped to their end} */
    public int completeParts() {
        return completeParts;
    }

    /** {@return the number of bytes taken from the stream so far} */
    public long bytesRead() {
        return window.read();
    }

    /** Closes the stream beneath. Idempotent. */
    @Override
    public void close() {
        finished = true;
        try {
            in.close();
        } catch (IOException ignored) {
            // Nothing is lost: whatever was wanted has been read.
        }
    }

    private void count(Deviation deviation) {
        deviations.merge(deviation, 1, Integer::sum);
    }

    private void start() {
        if (!isMultipart && !isUnknown) {
            count(Deviation.SINGLE_PART);
            return;
        }
        if (delimiter == null) {
            Optional<Boundary> guessed = Boundary.guess(window);
            if (isMultipart || guessed.isPresent()) {
                count(Deviation.NO_BOUNDARY);
            }
            if (guessed.isEmpty()) {
                count(Deviation.SINGLE_PART);
                return;
            }
            delimiter = guessed.get().delimiter(window, this::count);
        }
        Delimiter first = delimiter;
        if (!first.findFirst(PREAMBLE_LIMIT)) {
            if (window.isAtEnd()) {
                throw truncated(0);
            }
            throw new DataException(
                    "A multipart answer does not contain the boundary that its Content-Type announces within "
                            + PREAMBLE_LIMIT + " bytes.",
                    null);
        }
        if (first.isClosing()) {
            finish(first, 0);
        }
    }

    private Part open(Delimiter before) {
        before.consume();
        if (before.isNext()) {
            count(Deviation.NO_PART_HEADERS);
            return new Part(PartHead.none(root));
        }
        PartHead head = heads.read();
        if (head == null) {
            throw truncated(0);
        }
        return new Part(head);
    }

    private void requireTotal() {
        if (window.offset() >= limits.totalBytes()) {
            throw new DataException("The answer is longer than the limit of " + limits.totalBytes() + " bytes.", null);
        }
    }

    /**
     * Reads what follows the last part: only that tells whether what closed was the end, and not text in an image.
     *
     * @param partBytes content of the last part, which is not whole if it was no end
     */
    private void finish(Delimiter last, long partBytes) {
        if (epilogue == null) {
            epilogue = last.epilogue(EPILOGUE_LIMIT);
        }
        requireEnd(partBytes);
        finished = true;
        if (epilogue == Delimiter.Epilogue.TEXT) {
            count(Deviation.EPILOGUE);
        }
        if (window.failure() != null) {
            count(Deviation.BROKEN_AFTER_END);
        }
    }

    private void requireEnd(long partBytes) {
        if (epilogue == Delimiter.Epilogue.TEXT && window.failure() != null) {
            throw truncated(partBytes);
        }
        boolean goesOn = epilogue == Delimiter.Epilogue.DELIMITER;
        if (goesOn || epilogue == Delimiter.Epilogue.TOO_LONG) {
            throw new DataException(
                    "The answer goes on behind its closing delimiter, with "
                            + (goesOn ? "another delimiter" : "more than " + EPILOGUE_LIMIT + " bytes")
                            + ": what closed may be text in the last part, which is then not whole, and others may be"
                            + " missing. Ask for the instances one by one.",
                    null);
        }
    }

    private TruncatedResponseException truncated(long partialBytes) {
        finished = true;
        IOException cause = window.failure();
        return new TruncatedResponseException(
                "The answer ended early: " + completeParts + " whole parts and " + partialBytes
                        + " bytes of another had arrived, then "
                        + (cause == null ? "the closing delimiter was missing." : "the connection broke."),
                completeParts,
                partialBytes,
                window.read(),
                cause);
    }

    /**
     * One part: its headers, and its content as it arrives. Valid until the reader goes on to the next: to read content
     * that was skipped then throws {@link IllegalStateException}. For one thread.
     */
    public final class Part {

        private final PartHead head;
        private final Body body = new Body();
        private long taken;

        /** Index up to which the window holds content. */
        private int until;

        /** Index up to which of that the limits allow. */
        private int ready;

        private boolean ended;
        private boolean skipped;

        private Part(PartHead head) {
            this.head = head;
            this.until = window.pos;
            this.ready = window.pos;
            if (delimiter != null) {
                delimiter.beginPart();
            }
        }

        /** {@return the header fields of the part, possibly none} */
        public Headers headers() {
            return head.headers();
        }

        /**
         * {@return the type and subtype in lower case; that announced for all parts if this one names none; else empty}
         */
        public String mediaType() {
            return head.type().map(MediaType::name).orElse("");
        }

        /** {@return the transfer syntax UID that the part or the whole answer names} A Part 10 file knows better. */
        public Optional<String> transferSyntax() {
            return head.type()
                    .flatMap(type -> type.parameter("transfer-syntax"))
                    .filter(Scope::isUid);
        }

        /** {@return the {@code Content-Location} field as sent: which frame or bulk value this is} */
        public Optional<String> location() {
            return head.headers().first("Content-Location");
        }

        /**
         * {@return the content} Reading throws {@link TruncatedResponseException} if it is cut short, and {@link
         * DataException} beyond a limit or if the answer does not end as it should; it never throws {@link IOException}. Closing it does nothing.
         */
        public InputStream content() {
            return body;
        }

        /**
         * Writes the rest of the content, straight from the buffer.
         *
         * @param out left open
         * @return number of bytes written
         * @throws IOException if {@code out} fails
         */
        public long transferTo(OutputStream out) throws IOException {
            return body.transferTo(out);
        }

        /** Whether no content is left; waits until a byte of it, or its end, has arrived. */
        boolean isEmpty() {
            return !advance();
        }

        private void skip() {
            while (advance()) {
                take(ready - window.pos);
                skipped = true;
            }
        }

        private void take(int count) {
            window.pos += count;
            taken += count;
            if (delimiter != null) {
                delimiter.moved(count);
            }
        }

        /** Makes {@code [window.pos, ready)} content, at least a byte of it; false at the end of the part. */
        private boolean advance() {
            if (ended) {
                if (skipped) {
                    throw new IllegalStateException(
                            "The reader went on and skipped content of this part: read each" + " part before next().");
                }
                return false;
            }
            if (ready > window.pos) {
                return true;
            }
            if (until == window.pos) {
                until = delimiter == null ? rest() : delimiter.contentUntil(taken, head);
            }
            if (until > window.pos) {
                ready = window.pos + (int) Math.min(until - window.pos, allowance());
                return true;
            }
            if (delimiter != null && delimiter.isContradicted()) {
                throw new DataException(
                        "A part declares a length of " + head.declared()
                                + " bytes, where no delimiter stands; some stand"
                                + " before, and one after " + taken + " bytes. Which of them ends the part cannot be"
                                + " told. Ask for the instances one by one.",
                        null);
            }
            boolean isCut = delimiter == null ? window.failure() != null : !delimiter.isFound();
            if (isCut) {
                throw truncated(taken);
            }
            end();
            return false;
        }

        /** Number of bytes more that the limits allow, of which there is one. */
        private long allowance() {
            if (taken == limits.partBytes()) {
                throw new DataException("A part is longer than the limit of " + limits.partBytes() + " bytes.", null);
            }
            requireTotal();
            return Math.min(limits.partBytes() - taken, limits.totalBytes() - window.offset());
        }

        private int rest() {
            return window.available() > 0 || window.fill() ? window.limit : window.pos;
        }

        private void end() {
            if (delimiter != null && delimiter.isClosing()) {
                finish(delimiter, taken);
            }
            ended = true;
            completeParts++;
            if (taken == 0) {
                count(Deviation.EMPTY_PART);
            }
            if (!head.isOfLength(taken)) {
                count(Deviation.WRONG_PART_LENGTH);
            }
            if (delimiter == null) {
                finished = true;
            }
        }

        private final class Body extends InputStream {

            @Override
            public int read() {
                if (!advance()) {
                    return -1;
                }
                int value = window.bytes[window.pos] & 0xff;
                take(1);
                return value;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (length == 0) {
                    return 0;
                }
                if (!advance()) {
                    return -1;
                }
                int count = Math.min(length, ready - window.pos);
                System.arraycopy(window.bytes, window.pos, target, from, count);
                take(count);
                return count;
            }

            @Override
            public int available() {
                return ended ? 0 : ready - window.pos;
            }

            @Override
            public long transferTo(OutputStream out) throws IOException {
                long moved = 0;
                while (advance()) {
                    int count = ready - window.pos;
                    out.write(window.bytes, window.pos, count);
                    take(count);
                    moved += count;
                }
                return moved;
            }
        }
    }

    /**
     * What a reader accepts at most.
     *
     * @param headerBytes header block of one part, in bytes
     * @param parts number of parts
     * @param partBytes content of one part, in bytes
     * @param totalBytes the whole body, in bytes
     */
    public record Limits(int headerBytes, int parts, long partBytes, long totalBytes) {

        /** Checks that all are positive and the header limit is at most 64 KiB, which must fit the buffer. */
        public Limits {
            if (headerBytes < 1 || headerBytes > 64 * 1024 || parts < 1 || partBytes < 1 || totalBytes < 1) {
                throw new IllegalArgumentException(
                        "Limits are positive, and part headers have at most 64 KiB; use Limits.defaults() to start.");
            }
        }

        /** {@return limits of 64 KiB for part headers, 100,000 parts, 64 GiB a part, 1 TiB in all} */
        public static Limits defaults() {
            return new Limits(64 * 1024, 100_000, 64L << 30, 1L << 40);
        }
    }
}
