package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.imbrex.spi.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Files as parts of a multipart/related body, read from disk as they are sent, and again if it is sent again. A file
 * that is not what it was when it was listed breaks the request off, before its end can be taken for whole.
 */
final class StoreBody implements RequestBody {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BLOCK = 64 * 1024;

    private final List<StoreSource> sources;
    private final LongConsumer moved;
    private final String boundary;
    private final byte[] head;
    private final byte[] next;
    private final byte[] end;

    private volatile boolean begun;
    private volatile int gone;
    private volatile boolean whole;
    private volatile @Nullable StoreSource changed;
    private volatile @Nullable RuntimeException fault;

    /**
     * A body with a boundary that no file can know of, so none is searched for it.
     *
     * @param moved told how many bytes of files have gone
     */
    StoreBody(List<StoreSource> sources, LongConsumer moved) {
        this.sources = sources;
        this.moved = moved;
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        this.boundary = "imbrex-" + HexFormat.of().formatHex(random);
        String part = "--" + boundary + "\r\nContent-Type: application/dicom\r\n\r\n";
        this.head = part.getBytes(US_ASCII);
        this.next = ("\r\n" + part).getBytes(US_ASCII);
        this.end = ("\r\n--" + boundary + "--\r\n").getBytes(US_ASCII);
    }

    @Override
    public String contentType() {
        return "multipart/related; type=\"application/dicom\"; boundary=" + boundary;
    }

    @Override
    public long contentLength() {
        long files = sources.stream().mapToLong(StoreSource::size).sum();
        return head.length + (sources.size() - 1L) * next.length + files + end.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        begun = true;
        changed = null;
        gone = 0; // what went before was refused
        int done = 0;
        byte[] block = new byte[BLOCK];
        byte[] delimiter = head;
        for (StoreSource source : sources) {
            out.write(delimiter);
            copy(source, out, block);
            gone = ++done;
            delimiter = next;
        }
        out.write(end);
        whole = true;
    }

    private void copy(StoreSource source, OutputStream out, byte[] block) throws IOException {
        long left = source.size();
        try (InputStream in = open(source)) {
            while (left > 0) {
                int got = read(in, block, left, source);
                out.write(block, 0, got);
                left -= got;
                tell(got);
            }
        }
        requireUnchanged(source); // bytes of two versions may have gone, so the request must not come to its end
    }

    private InputStream open(StoreSource source) throws IOException {
        requireUnchanged(source);
        try {
            return Files.newInputStream(source.file());
        } catch (IOException gone) {
            throw notAsListed(source, gone);
        }
    }

    private int read(InputStream in, byte[] block, long left, StoreSource source) throws IOException {
        try {
            int got = in.read(block, 0, (int) Math.min(block.length, left));
            if (got > 0) {
                return got;
            }
        } catch (IOException unreadable) {
            throw notAsListed(source, unreadable);
        }
        throw notAsListed(source, null);
    }

    private void requireUnchanged(StoreSource source) throws IOException {
        try {
            if (Files.size(source.file()) == source.size()
                    && Files.getLastModifiedTime(source.file()).equals(source.modified())) {
                return;
            }
        } catch (IOException gone) {
            throw notAsListed(source, gone);
        }
        throw notAsListed(source, null);
    }

    private IOException notAsListed(StoreSource source, @Nullable IOException cause) {
        changed = source;
        return new IOException("A file changed while it was to be sent", cause);
    }

    private void tell(long bytes) throws IOException {
        try {
            moved.accept(bytes);
        } catch (RuntimeException listener) {
            fault = listener;
            throw new IOException("The listener failed", listener);
        }
    }

    /** Whether so much as the first byte may have gone. */
    boolean isBegun() {
        return begun;
    }

    /** Whether the last byte has gone at least once. */
    boolean isWhole() {
        return whole;
    }

    /** The files of which every byte has gone, the last time that it was sent; whether they arrived is another matter. */
    List<StoreSource> gone() {
        return sources.subList(0, gone);
    }

    /** The file that broke it off, if one did. */
    Optional<StoreSource> changed() {
        return Optional.ofNullable(changed);
    }

    /** What the listener threw, if it did. */
    Optional<RuntimeException> fault() {
        return Optional.ofNullable(fault);
    }
}
