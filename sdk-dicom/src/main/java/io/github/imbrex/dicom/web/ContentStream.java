package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.internal.file.WholeFile;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A bulk value, a picture or a file as it arrives, never held in memory. Close it always. For one thread.
 *
 * <pre>{@code
 * try (var picture = archive.rendered(instance, Rendering.png())) {
 *     picture.saveTo(Path.of("slice.png"));
 * }
 * }</pre>
 *
 * <p>Most answers are one content, read by {@link #content()}. A compressed bulk value of several frames, or a rendered
 * series, comes in several parts, read by {@link #nextPart()}. Reading the one content of an answer that has more ends
 * in a {@link DataException}, so that nobody takes the first for everything.
 *
 * @since 0.1
 */
public final class ContentStream implements AutoCloseable {

    private enum Way {
        NOT_CHOSEN,
        ONE_CONTENT,
        PARTS
    }

    private final Response response;
    private final MultipartReader reader;
    private final Cancellation cancellation;
    private final MultipartReader.Part first;
    private final boolean rangeAsked;
    private final int expected;
    private final InputStream content;
    private Way way = Way.NOT_CHOSEN;
    private int came;

    private ContentStream(
            Response response,
            MultipartReader reader,
            MultipartReader.Part first,
            Cancellation cancellation,
            boolean rangeAsked,
            int expected,
            UnaryOperator<InputStream> cut) {
        this.response = response;
        this.reader = reader;
        this.first = first;
        this.cancellation = cancellation;
        this.rangeAsked = rangeAsked;
        this.expected = expected;
        this.content = cut.apply(new OnlyContent());
    }

    /**
     * Opens an answer; closes it if there is nothing in it that was asked for.
     *
     * @param wanted for messages
     * @param types the media types that will do
     */
    static ContentStream of(Response response, Cancellation cancellation, String wanted, Predicate<String> types) {
        return of(response, cancellation, wanted, types, 0);
    }

    /**
     * As {@link #of(Response, Cancellation, String, Predicate)}, where it is known how many contents there should be.
     *
     * @param expected their number, if each comes on its own; 0 for any
     */
    static ContentStream of(
            Response response, Cancellation cancellation, String wanted, Predicate<String> types, int expected) {
        Opened opened = open(response, cancellation, wanted, types);
        int known = holdsSeveral(opened.first.mediaType()) ? 0 : expected;
        return new ContentStream(response, opened.reader, opened.first, cancellation, false, known, whole -> whole);
    }

    /** Whether one content of a type may show several frames (DICOM PS3.18 table 8.7.4-1). */
    private static boolean holdsSeveral(String type) {
        return type.startsWith("video/") || type.startsWith("application/pdf") || type.equals("image/gif");
    }

    /** Opens an answer of which only a stretch is wanted, and cuts that out. */
    static ContentStream ofRange(Opened opened, Cancellation cancellation, UnaryOperator<InputStream> cut) {
        return new ContentStream(opened.response, opened.reader, opened.first, cancellation, true, 0, cut);
    }

    /**
     * An answer up to the beginning of its first content.
     *
     * @param response closed by whoever gets it
     * @param reader of its body
     * @param first its first part
     */
    record Opened(Response response, MultipartReader reader, MultipartReader.Part first) {}

    static Opened open(Response response, Cancellation cancellation, String wanted, Predicate<String> types) {
        boolean good = false;
        try {
            if (response.status() == 204) {
                throw nothing(wanted);
            }
            if (!response.mediaType().startsWith("multipart/") && !types.test(response.mediaType())) {
                throw UnexpectedContent.in(response, wanted);
            }
            var reader =
                    MultipartReader.of(response.body(), response.contentType().orElse(""));
            MultipartReader.Part first = reader.next().orElseThrow(() -> nothing(wanted));
            if (!types.test(first.mediaType())) {
                throw UnexpectedContent.in(response, first.mediaType(), wanted);
            }
            good = true;
            return new Opened(response, reader, first);
        } catch (TruncatedResponseException cut) {
            cancellation.check();
            throw cut;
        } finally {
            if (!good) {
                response.close();
            }
        }
    }

    private static DataException nothing(String wanted) {
        return new DataException("The server answered with success and without " + wanted + ".", null);
    }

    /** {@return type and subtype of the first content, in lower case; empty if the server names none} */
    public String mediaType() {
        return first.mediaType();
    }

    /** {@return the UID of the transfer syntax that the server names for the first content} */
    public Optional<String> transferSyntax() {
        return first.transferSyntax();
    }

    /**
     * {@return the one content, as it arrives} Reading throws {@link TruncatedResponseException} if it is cut short,
     * {@link DataException} if it is not what was announced, is one picture for several frames or another part follows, and {@link
     * java.util.concurrent.CancellationException} if cancelled; never {@link IOException}.
     *
     * @throws IllegalStateException after {@link #nextPart()}
     */
    public InputStream content() {
        choose(Way.ONE_CONTENT);
        return content;
    }

    /**
     * Writes the one content.
     *
     * @param out left open
     * @return number of bytes written
     * @throws IOException if {@code out} fails
     */
    public long transferTo(OutputStream out) throws IOException {
        return content().transferTo(out);
    }

    /**
     * Reads the one content into memory.
     *
     * @param limit most bytes to accept
     * @return all of it
     * @throws DataException if it is longer
     */
    public byte[] bytes(int limit) {
        try {
            byte[] read = content().readNBytes(limit);
            if (read.length == limit && content.read() >= 0) {
                throw new DataException("The content is longer than the limit of " + limit + " bytes.", null);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the one content into a file, which has its name only when it is whole.
     *
     * @param file replaced if it exists; its folder must exist
     * @throws LocalStorageException if it cannot be written
     */
    public void saveTo(Path file) {
        try {
            WholeFile.write(file, this::transferTo);
        } catch (IOException e) {
            throw new LocalStorageException(file, e);
        }
    }

    /**
     * The next of several contents, beginning with the first; what was not read of the one before is skipped.
     *
     * @return nothing after the last, which the server has confirmed by the closing delimiter
     * @throws DataException at the end, if frames were asked for by number and another number of pictures came
     * @throws IllegalStateException after {@link #content()}, or if a range was asked for
     */
    public Optional<MultipartReader.Part> nextPart() {
        if (rangeAsked) {
            throw new IllegalStateException("A range is one content; read it by content().");
        }
        boolean isFirst = way == Way.NOT_CHOSEN;
        choose(Way.PARTS);
        Optional<MultipartReader.Part> next = isFirst ? Optional.of(first) : following();
        if (next.isEmpty()) {
            requireAll();
        } else if (!next.get().isEmpty()) {
            came++;
        }
        return next;
    }

    /** At the end. */
    private void requireAll() {
        if (expected > 0 && came != expected) {
            throw new DataException(
                    "The server sent " + came + " pictures where " + expected
                            + " frames were asked for; ask for them one by one.",
                    null);
        }
    }

    private void choose(Way chosen) {
        if (way != Way.NOT_CHOSEN && way != chosen) {
            throw new IllegalStateException("An answer is read either by content() or by nextPart().");
        }
        way = chosen;
    }

    private Optional<MultipartReader.Part> following() {
        try {
            return reader.next();
        } catch (TruncatedResponseException cut) {
            cancellation.check();
            throw cut;
        }
    }

    /** {@return whether the server says that it could return only part of what was asked for (status 206)} */
    public boolean isPartial() {
        return response.status() == 206 && !rangeAsked;
    }

    /** {@return what the server remarked (code 299)} */
    public List<ServerWarning> warnings() {
        return ArchiveCalls.warnings(response.headers());
    }

    /** {@return how often the answer differed from the standards in a way that is read nevertheless, up to now} */
    public Map<Deviation, Integer> deviations() {
        return reader.deviations();
    }

    /** Ends the transfer, whether or not everything was read. Idempotent. */
    @Override
    public void close() {
        response.close();
    }

    /** The first part, at whose end nothing more may come. */
    private final class OnlyContent extends InputStream {

        private final InputStream in = first.content();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                int count = in.read(target, from, length);
                return count < 0 ? end() : count;
            } catch (TruncatedResponseException cut) {
                cancellation.check();
                throw cut;
            }
        }

        @Override
        public long transferTo(OutputStream out) throws IOException {
            try {
                long moved = in.transferTo(out);
                end();
                return moved;
            } catch (TruncatedResponseException cut) {
                cancellation.check();
                throw cut;
            }
        }

        private int end() {
            if (following().isPresent()) {
                throw new DataException(
                        "The answer has more parts than one; read them one after the other by nextPart().", null);
            }
            came = 1;
            requireAll();
            return -1;
        }
    }
}
