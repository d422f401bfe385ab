package io.github.imbrex.dicom;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How {@link DicomJson} writes and reads. Immutable; each {@code with} method gives a changed copy.
 *
 * @since 0.1
 */
public final class JsonOptions {

    /** What becomes of an infinite or undefined FL or FD, for which JSON has no number. */
    public enum NonFinite {
        /** Writing fails with {@link ValueException}. */
        FAIL,
        /** It is written as {@code null}, and {@link #withDiagnostics} is told. */
        NULL,
        /** It is written as {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}. */
        STRING
    }

    private static final JsonOptions STANDARD = new JsonOptions(
            false, NonFinite.FAIL, -1, element -> Optional.empty(), false, Limits.standard(), diagnostic -> {});

    private final boolean numbersAsStrings;
    private final NonFinite nonFinite;
    private final int digestOver;
    private final Function<DicomElement, Optional<String>> bulkDataUri;
    private final boolean keywordKeys;
    private final Limits limits;
    private final Consumer<Diagnostic> diagnostics;

    private JsonOptions(
            boolean numbersAsStrings,
            NonFinite nonFinite,
            int digestOver,
            Function<DicomElement, Optional<String>> bulkDataUri,
            boolean keywordKeys,
            Limits limits,
            Consumer<Diagnostic> diagnostics) {
        this.numbersAsStrings = numbersAsStrings;
        this.nonFinite = nonFinite;
        this.digestOver = digestOver;
        this.bulkDataUri = bulkDataUri;
        this.keywordKeys = keywordKeys;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * As PS3.18 Annex F says: values in line, those left in a file too; fragments, for which the standard has no form,
     * left out; non-finite numbers fail; {@link Limits#standard()}.
     *
     * @return the changed options
     */
    public static JsonOptions standard() {
        return STANDARD;
    }

    /** {@return these options with DS, IS, SV and UV always written as strings, digit for digit} */
    public JsonOptions withNumbersAsStrings() {
        return new JsonOptions(true, nonFinite, digestOver, bulkDataUri, keywordKeys, limits, diagnostics);
    }

    /**
     * {@return these options with another form of infinite and undefined numbers}
     *
     * @param form how they are written
     */
    public JsonOptions withNonFinite(NonFinite form) {
        return new JsonOptions(numbersAsStrings, form, digestOver, bulkDataUri, keywordKeys, limits, diagnostics);
    }

    /**
     * {@return these options with binary values of more than {@code bytes} bytes written as {@code _InlineBinarySha256}, the SHA-256
     * of the base64 text, a form for eyes and comparisons and not of the standard}
     *
     * @param bytes the encoded bytes
     */
    public JsonOptions withBinaryDigestOver(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("The size above which binary values are digested must not be negative.");
        }
        return new JsonOptions(numbersAsStrings, nonFinite, bytes, bulkDataUri, keywordKeys, limits, diagnostics);
    }

    /**
     * {@return these options with a {@code BulkDataURI} for each value for which the function gives one} It is asked for binary
     * values, fragments and values held elsewhere; values that came with a URI of their own keep it if the function gives
     * none.
     *
     * @param uri gives the address under which a value can be had, or nothing to leave it out
     */
    public JsonOptions withBulkDataUri(Function<DicomElement, Optional<String>> uri) {
        return new JsonOptions(numbersAsStrings, nonFinite, digestOver, uri, keywordKeys, limits, diagnostics);
    }

    /** {@return these options with keywords such as {@code PatientID} read as keys too} */
    public JsonOptions withKeywordKeys() {
        return new JsonOptions(numbersAsStrings, nonFinite, digestOver, bulkDataUri, true, limits, diagnostics);
    }

    /**
     * {@return these options with other limits for reading}
     *
     * @param other what it is compared with
     */
    public JsonOptions withLimits(Limits other) {
        return new JsonOptions(numbersAsStrings, nonFinite, digestOver, bulkDataUri, keywordKeys, other, diagnostics);
    }

    /**
     * {@return these options with somebody who is told what the document does not say: where a {@code null} stands for a number
     * that is not finite}
     *
     * @param sink takes each of them while the document is written
     */
    public JsonOptions withDiagnostics(Consumer<Diagnostic> sink) {
        return new JsonOptions(numbersAsStrings, nonFinite, digestOver, bulkDataUri, keywordKeys, limits, sink);
    }

    /** {@return whether DS, IS, SV and UV are always strings} */
    public boolean numbersAsStrings() {
        return numbersAsStrings;
    }

    /** {@return the form of infinite and undefined numbers} */
    public NonFinite nonFinite() {
        return nonFinite;
    }

    /** {@return the size above which binary values are written as a digest, if they are} */
    public OptionalInt binaryDigestOver() {
        return digestOver < 0 ? OptionalInt.empty() : OptionalInt.of(digestOver);
    }

    /** {@return what gives the URI of a value} */
    public Function<DicomElement, Optional<String>> bulkDataUri() {
        return bulkDataUri;
    }

    /** {@return whether keywords are read as keys} */
    public boolean keywordKeys() {
        return keywordKeys;
    }

    /** {@return what reading may cost} */
    public Limits limits() {
        return limits;
    }

    /** {@return who is told what the document does not say} */
    public Consumer<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
