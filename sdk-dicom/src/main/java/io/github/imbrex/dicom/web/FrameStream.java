package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Frames of one instance as they arrive, one after the other, none held in memory. Close it always. For one thread.
 *
 * <pre>{@code
 * try (var frames = archive.frames(instance, 1, 2, 3)) {
 *     for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
 *         frame.get().transferTo(out);
 *     }
 *     frames.orThrow();
 * }
 * }</pre>
 *
 * <p>A part is the frame that its {@code Content-Location} names, else the next of those asked for. The latter is final
 * only when the stream {@linkplain #isComplete() is complete}: a part lost, or a frame taken for two because it holds
 * the border between parts, shifts all numbers behind it. Where parts are known not to be all, they get no number by their
 * place. A number that was asked for twice comes twice. What did not come is {@linkplain #missing() told} at the end.
 *
 * @since 0.1
 */
public final class FrameStream implements AutoCloseable {

    private enum State {
        AWAITED,
        EMPTY,
        CAME
    }

    private static final Pattern LOCATION = Pattern.compile("(?:^|/)frames/(\\d{1,9})/?(?:[?#].*)?$");

    private final Response response;
    private final MultipartReader reader;
    private final Cancellation cancellation;
    private final int[] asked;
    private final State[] states;
    private int extras;
    private boolean ended;

    private FrameStream(Response response, MultipartReader reader, Cancellation cancellation, int[] asked) {
        this.response = response;
        this.reader = reader;
        this.cancellation = cancellation;
        this.asked = asked;
        this.states = new State[asked.length];
        Arrays.fill(states, State.AWAITED);
    }

    static FrameStream of(Response response, Cancellation cancellation, int... asked) {
        String type = response.mediaType();
        if (!type.startsWith("multipart/") && !isFrameType(type)) {
            try (response) {
                throw UnexpectedContent.in(response, "frames");
            }
        }
        var reader = MultipartReader.of(response.body(), response.contentType().orElse(""));
        return new FrameStream(response, reader, cancellation, asked.clone());
    }

    /** Whether a media type may be pixels or another bulk value; none named may be, too. */
    static boolean isFrameType(String type) {
        return type.isEmpty()
                || type.equals("application/octet-stream")
                || type.startsWith("image/")
                || type.startsWith("video/");
    }

    /**
     * The next frame; empty parts are left out and count as missing.
     *
     * @return nothing after the last, which the server has confirmed by the closing delimiter
     * @throws TruncatedResponseException if the transfer ended before
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Optional<EncodedFrame> next() {
        try {
            while (response.status() != 204) {
                Optional<MultipartReader.Part> part = reader.next();
                if (part.isEmpty()) {
                    break;
                }
                boolean empty = part.get().isEmpty();
                OptionalInt number = assign(part.get(), empty);
                if (!empty) {
                    return Optional.of(new EncodedFrame(part.get(), number));
                }
            }
            ended = true;
            return Optional.empty();
        } catch (TruncatedResponseException cut) {
            cancellation.check();
            throw cut;
        }
    }

    private OptionalInt assign(MultipartReader.Part part, boolean empty) {
        OptionalInt named = named(part);
        if (named.isEmpty() && !tellsByPlace()) {
            return named;
        }
        for (int i = 0; i < asked.length; i++) {
            boolean fits = named.isEmpty() || named.getAsInt() == asked[i];
            if (fits && states[i] == State.AWAITED) {
                states[i] = empty ? State.EMPTY : State.CAME;
                return OptionalInt.of(asked[i]);
            }
        }
        if (!empty) {
            extras++;
        }
        return named;
    }

    private OptionalInt named(MultipartReader.Part part) {
        Optional<String> said = isSingleBody() ? response.headers().first("Content-Location") : part.location();
        Matcher location = LOCATION.matcher(said.orElse(""));
        return location.find() ? OptionalInt.of(Integer.parseInt(location.group(1))) : OptionalInt.empty();
    }

    /** Whether all that was asked for can have come, so that the parts can be counted off. */
    private boolean tellsByPlace() {
        boolean asksForOne = Arrays.stream(asked).distinct().count() == 1;
        return !isPartial() && (asksForOne || !isSingleBody());
    }

    private boolean isSingleBody() {
        return reader.deviations().containsKey(Deviation.SINGLE_PART);
    }

    /**
     * {@return the numbers that were asked for and have not come up to now, or without a number, in the order asked}
     * Final after the end.
     */
    public List<Integer> missing() {
        return IntStream.range(0, asked.length)
                .filter(i -> states[i] != State.CAME)
                .mapToObj(i -> asked[i])
                .toList();
    }

    /**
     * {@return how many parts have come up to now that were not asked for} A frame that holds the border between parts
     * comes as several, too.
     */
    public int extras() {
        return extras;
    }

    /** {@return whether the end has been reached, and everything that was asked for has come, and nothing else} */
    public boolean isComplete() {
        return ended && missing().isEmpty() && extras == 0 && !isPartial();
    }

    /** {@return whether the server says that it could return only part of what was asked for (status 206)} */
    public boolean isPartial() {
        return response.status() == 206;
    }

    /**
     * Goes on if everything came, and nothing else.
     *
     * @throws DataException saying how many frames did not come, or how many parts are too many
     * @throws IllegalStateException before the end
     */
    public void orThrow() {
        if (!ended) {
            throw new IllegalStateException("Read the frames to their end before asking whether all came.");
        }
        if (!isComplete()) {
            throw new DataException(shortcoming(), null);
        }
    }

    private String shortcoming() {
        if (isPartial()) {
            return "The server says that it could not return all that was asked for (status 206).";
        }
        List<Integer> missing = missing();
        if (!missing.isEmpty()) {
            return "The server did not send, or sent without a number, " + missing.size() + " of " + asked.length
                    + " frames; the first is number " + missing.get(0) + ".";
        }
        return "The server sent " + extras + " parts more than the " + asked.length
                + " frames asked for: one may hold the"
                + " border between parts, so that frames are cut or have wrong numbers; fetch the instance instead.";
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

    /** One frame, its bytes still on the wire. Valid until the stream goes on to the next. For one thread. */
    public static final class EncodedFrame {

        /** The longest array that every virtual machine has. */
        private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

        private final MultipartReader.Part part;
        private final OptionalInt number;

        private EncodedFrame(MultipartReader.Part part, OptionalInt number) {
            this.part = part;
            this.number = number;
        }

        /**
         * {@return the number of the frame, from 1} Nothing if the server does not say which it is, and that was not
         * asked for, or it is one of several of which not all came. By place and not by name, the number is final only
         * when the stream {@linkplain FrameStream#isComplete() is complete}.
         */
        public OptionalInt number() {
            return number;
        }

        /** {@return type and subtype in lower case; empty if the server names none} */
        public String mediaType() {
            return part.mediaType();
        }

        /** {@return the UID of the transfer syntax that the server names} Not every server names the true one. */
        public Optional<String> transferSyntax() {
            return part.transferSyntax();
        }

        /**
         * {@return the bytes, as they arrive} Reading throws {@link TruncatedResponseException} if they are cut short.
         */
        public InputStream content() {
            return part.content();
        }

        /**
         * Writes the frame.
         *
         * @param out left open
         * @return number of bytes written
         * @throws IOException if {@code out} fails
         */
        public long transferTo(OutputStream out) throws IOException {
            return part.transferTo(out);
        }

        /**
         * Reads the frame into memory.
         *
         * @param limit most bytes to accept
         * @return its bytes, in the form they came in
         * @throws DataException if it is longer
         */
        public byte[] bytes(int limit) {
            try {
                byte[] read = content().readNBytes(limit);
                if (read.length == limit && content().read() >= 0) {
                    throw new DataException("A frame is longer than the limit of " + limit + " bytes.", null);
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Reads a frame that must be uncompressed, and checks that it is: a server may label compressed bytes as
         * uncompressed (Orthanc does so with HTJ2K), and only their number gives it away.
         *
         * <p>Of colours in YBR_FULL_422 come two bytes a pixel, or three if the server has decompressed them, which then
         * are RGB or YBR_FULL.
         *
         * @param instance attributes of the instance: rows, columns, samples, bits and photometric interpretation
         * @return exactly as many bytes as a frame of these attributes has
         * @throws DataException if the frame is of another length or labelled as compressed, or attributes are missing
         */
        public byte[] uncompressed(DicomObject instance) {
            List<Integer> lengths = UncompressedLength.of(instance);
            String type = mediaType();
            if (type.startsWith("image/") || type.startsWith("video/")) {
                throw new DataException("The frame came as " + type + ", not uncompressed.", null);
            }
            int longest = lengths.get(lengths.size() - 1);
            byte[] frame = beginning(longest < MOST_BYTES ? longest + 2 : MOST_BYTES);
            for (int length : lengths) {
                boolean padded = frame.length == length + 1 && length % 2 == 1;
                if (frame.length == length || padded) {
                    return padded ? Arrays.copyOf(frame, length) : frame;
                }
            }
            String expected = lengths.stream().map(String::valueOf).collect(Collectors.joining(" or "));
            throw new DataException(
                    "The frame has " + (frame.length > longest ? "more than " + longest : frame.length)
                            + " bytes where an uncompressed one has " + expected
                            + ": it may be compressed, whatever the server calls it; fetch the instance instead.",
                    null);
        }

        private byte[] beginning(int count) {
            try {
                return content().readNBytes(count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
