package io.github.imbrex.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The DICOM JSON model (PS3.18 Annex F) in both directions.
 *
 * <p>Writing is strict: ascending keys, no group lengths, UTF-8. Reading takes what servers really send: a missing
 * {@code vr}, numbers as strings, bare values, {@code null} anywhere, lower-case keys, unknown members. Text is UTF-8
 * afterwards, and Specific Character Set says so.
 *
 * @since 0.1
 */
public final class DicomJson {

    private DicomJson() {}

    /**
     * {@return the data set as a JSON object} Values left in a file are read for it; a file that fails is an {@link UncheckedIOException}.
     *
     * @param object the data set
     */
    public static String toJson(DicomObject object) {
        return toJson(object, JsonOptions.standard());
    }

    /**
     * {@return the data set as a JSON object, as the options say}
     *
     * @param object the data set
     * @param options which form to write, and what to accept
     */
    public static String toJson(DicomObject object, JsonOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            write(object, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a data set as a JSON object; the stream is neither flushed nor closed.
     *
     * @param object the data set
     * @param out where it is written
     * @throws ValueException if a value has no form in JSON
     * @throws IOException if the stream fails, or a file that holds a value
     */
    public static void write(DicomObject object, OutputStream out) throws IOException {
        write(object, out, JsonOptions.standard());
    }

    /**
     * Writes a data set as a JSON object, as the options say; the stream is neither flushed nor closed.
     *
     * @param object the data set
     * @param out where it is written
     * @param options which form to write, and what to accept
     * @throws ValueException if a value has no form in JSON
     * @throws IOException if the stream fails, or a file that holds a value
     */
    public static void write(DicomObject object, OutputStream out, JsonOptions options) throws IOException {
        JsonEncoder encoder = new JsonEncoder(out, options);
        encoder.dataSet(object);
        encoder.flush();
    }

    /**
     * {@return the data set of a JSON object, or of an array that holds one}
     *
     * @param utf8 the document in UTF-8
     * @throws MalformedDicomException if the text is not DICOM JSON
     * @throws LimitExceededException if it goes beyond {@link Limits#standard()}
     */
    public static DicomObject parse(byte[] utf8) {
        return parse(utf8, JsonOptions.standard());
    }

    /**
     * {@return the data set of a JSON object, or of an array that holds one}
     *
     * @param json one object, or an array of one
     * @throws MalformedDicomException if the text is not DICOM JSON
     * @throws LimitExceededException if it goes beyond {@link Limits#standard()}
     */
    public static DicomObject parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the data set of a JSON object, or of an array that holds one, as the options say}
     *
     * @param utf8 the document in UTF-8
     * @param options which form to write, and what to accept
     * @throws MalformedDicomException if the text is not DICOM JSON
     * @throws LimitExceededException if it goes beyond a limit
     */
    public static DicomObject parse(byte[] utf8, JsonOptions options) {
        return one(utf8, options).dataSet();
    }

    /**
     * As {@link #parse(byte[])}, with elements of group 0002 as file meta information.
     *
     * @param utf8 the document in UTF-8
     * @return the file
     */
    public static DicomFile parseFile(byte[] utf8) {
        return one(utf8, JsonOptions.standard());
    }

    private static DicomFile one(byte[] utf8, JsonOptions options) {
        try (JsonDataSets dataSets = new JsonDataSets(utf8, options)) {
            if (!dataSets.hasNext()) {
                throw new MalformedDicomException("The document holds no data set.", 0, TagPath.ROOT);
            }
            DicomFile file = dataSets.nextFile();
            if (dataSets.hasNext()) {
                throw new MalformedDicomException(
                        "The document holds more than one data set; use parseAll or read.", 0, TagPath.ROOT);
            }
            return file;
        }
    }

    /**
     * {@return all data sets of a document}
     *
     * @param utf8 the document in UTF-8
     * @throws MalformedDicomException if the text is not DICOM JSON
     * @throws LimitExceededException if it goes beyond {@link Limits#standard()}
     */
    public static List<DicomObject> parseAll(byte[] utf8) {
        List<DicomObject> all = new ArrayList<>();
        try (JsonDataSets dataSets = new JsonDataSets(utf8, JsonOptions.standard())) {
            dataSets.forEachRemaining(all::add);
        }
        return List.copyOf(all);
    }

    /**
     * {@return the data sets of a document one at a time, as they arrive; closing the answer closes the stream}
     *
     * @param in where it is read from
     */
    public static JsonDataSets read(InputStream in) {
        return read(in, JsonOptions.standard());
    }

    /**
     * {@return the data sets of a document one at a time, as the options say; closing the answer closes the stream}
     *
     * @param in where it is read from
     * @param options which form to write, and what to accept
     */
    public static JsonDataSets read(InputStream in, JsonOptions options) {
        return new JsonDataSets(in, options);
    }
}
