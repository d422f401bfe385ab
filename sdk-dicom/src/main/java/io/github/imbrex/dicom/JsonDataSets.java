package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of a DICOM JSON document, one at a time: only one is in memory. For one thread.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link MalformedDicomException} if the text is not DICOM JSON,
 * {@link LimitExceededException} beyond a limit, and {@link UncheckedIOException} if the stream fails; the data sets before
 * the fault have been given by then.
 *
 * @since 0.1
 */
public final class JsonDataSets implements Iterator<DicomObject>, AutoCloseable {

    private final InputStream in;
    private final JsonDecoder decoder;
    private @Nullable DicomFile next;
    private boolean ended;

    JsonDataSets(InputStream in, JsonOptions options) {
        this.in = in;
        this.decoder = new JsonDecoder(in, options);
    }

    JsonDataSets(byte[] document, JsonOptions options) {
        this.in = InputStream.nullInputStream();
        this.decoder = new JsonDecoder(document, options);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            // Nothing can follow a fault.
            ended = true;
            next = decoder.next();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public DicomObject next() {
        return nextFile().dataSet();
    }

    /** {@return the next data set with its elements of group 0002, which some services send, as file meta information} */
    public DicomFile nextFile() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The document holds no more data sets.");
        }
        DicomFile file = next;
        next = null;
        return file;
    }

    /** {@return the data sets that are left; closing the stream closes this} */
    public Stream<DicomObject> stream() {
        int properties = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, properties), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        ended = true;
        next = null;
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
