package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The bytes of one value or fragment, in memory, in a file, or behind a URI. Nothing is read before
 * {@link #open()} or {@link #read()} is called, and a URI is never followed: it is for a resolver of the caller's.
 *
 * <p>Safe for use by many threads; each call reads for itself.
 *
 * @since 0.1
 */
public interface BulkData {

    /** {@return the length in bytes, if known; it always is but behind a URI} */
    OptionalLong length();

    /** {@return whether {@link #open()} can succeed: not for a URI or for a value that was skipped} */
    boolean isReadable();

    /** {@return the file the bytes are in, if they are in one} */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** {@return where in {@link #file()} the bytes begin} */
    default OptionalLong offset() {
        return OptionalLong.empty();
    }

    /** {@return the untrusted text of a BulkDataURI, possibly relative, if this came from DICOM JSON} */
    default Optional<String> uri() {
        return Optional.empty();
    }

    /**
     * {@return the bytes as a stream that the caller closes} Numbers are in the byte order of the file; see
     * {@link DicomFile#transferSyntax()}.
     *
     * @throws IOException if the file cannot be read or ends before the value does
     * @throws IllegalStateException if the bytes are not {@linkplain #isReadable() readable}
     */
    InputStream open() throws IOException;

    /**
     * {@return a part of the bytes}
     *
     * @param from first byte, from 0
     * @param count how many; the part must lie within the value
     * @throws IndexOutOfBoundsException if it does not
     * @throws IOException if the file cannot be read or ends before the value does
     */
    byte[] read(long from, int count) throws IOException;

    /**
     * {@return all bytes, which must be fewer than 2 GiB}
     *
     * @throws IOException if the file cannot be read or ends before the value does
     */
    default byte[] read() throws IOException {
        long length = length().orElseThrow(() -> new IllegalStateException(
                "Bulk data behind a URI has no bytes here; resolve the URI with a client of its origin."));
        if (length > Integer.MAX_VALUE - 8) {
            throw new IOException("A value of 2 GiB or more does not fit an array; read it in parts.");
        }
        return read(0, (int) length);
    }
}
