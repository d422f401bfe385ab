package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.spi.Cancellation;
import io.github.imbrex.spi.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Instances as they arrive, one after the other, none held in memory. Close it always. For one thread.
 *
 * <pre>{@code
 * try (var instances = archive.retrieve(Scope.study(uid))) {
 *     for (var instance = instances.next(); instance.isPresent(); instance = instances.next()) {
 *         instance.get().transferTo(out);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class InstanceStream implements AutoCloseable {

    private static final Set<String> INSTANCE_TYPES = Set.of("application/dicom", "application/octet-stream", "");

    private final Response response;
    private final MultipartReader reader;
    private final Cancellation cancellation;

    private InstanceStream(Response response, MultipartReader reader, Cancellation cancellation) {
        this.response = response;
        this.reader = reader;
        this.cancellation = cancellation;
    }

    static InstanceStream of(Response response, Cancellation cancellation) {
        String type = response.mediaType();
        if (!type.startsWith("multipart/") && !INSTANCE_TYPES.contains(type)) {
            try (response) {
                throw UnexpectedContent.in(response, "DICOM");
            }
        }
        var reader = MultipartReader.of(response.body(), response.contentType().orElse(""));
        return new InstanceStream(response, reader, cancellation);
    }

    /**
     * The next instance; empty parts are left out.
     *
     * @return nothing after the last, which the server has confirmed by the closing delimiter
     * @throws TruncatedResponseException if the transfer ended before
     * @throws CancellationException if cancelled
     */
    public Optional<Instance> next() {
        try {
            while (!isNothing()) {
                Optional<MultipartReader.Part> part = reader.next();
                if (part.isEmpty()) {
                    break;
                }
                if (!part.get().isEmpty()) {
                    return Optional.of(new Instance(part.get()));
                }
            }
            return Optional.empty();
        } catch (TruncatedResponseException cut) {
            cancellation.check();
            throw cut;
        }
    }

    /** {@return whether the server says that it could return only part of what was asked for (status 206)} */
    public boolean isPartial() {
        return response.status() == 206;
    }

    /** {@return whether the server says that there is nothing to send (status 204)} */
    public boolean isNothing() {
        return response.status() == 204;
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

    /** One instance, its bytes still on the wire. Valid until the stream goes on to the next. For one thread. */
    public static final class Instance {

        private final MultipartReader.Part part;

        private Instance(MultipartReader.Part part) {
            this.part = part;
        }

        /**
         * {@return a Part 10 file, as it arrives} Reading throws {@link TruncatedResponseException} if it is cut short.
         */
        public InputStream content() {
            return part.content();
        }

        /**
         * Writes the Part 10 file.
         *
         * @param out left open
         * @return number of bytes written
         * @throws IOException if {@code out} fails
         * @throws TruncatedResponseException if the transfer ends early; what was written is then no file
         */
        public long transferTo(OutputStream out) throws IOException {
            return part.transferTo(out);
        }

        /**
         * Reads the whole instance into memory.
         *
         * @return the instance
         */
        public DicomFile read() {
            try {
                return DicomFile.read(part.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
