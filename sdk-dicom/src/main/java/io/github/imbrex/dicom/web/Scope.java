package io.github.imbrex.dicom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch: a study, one of its series, or one instance. Immutable.
 *
 * <pre>{@code
 * Scope.study("1.2.840.1").series("1.2.840.2").instance("1.2.840.3")
 * }</pre>
 *
 * <p>UIDs are digits in groups separated by single dots, at most 64 characters (DICOM PS3.5 section 9.1); anything else
 * is an {@link IllegalArgumentException}, since UIDs become parts of addresses and file names. {@link #lenient} is for
 * archives that do not keep to that.
 *
 * @since 0.1
 */
public final class Scope {

    private static final Pattern UID = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    /** What is safe in an address and as the name of a file, on any system. */
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z]+([._-][0-9A-Za-z]+)*");

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final boolean lenient;
    private final String study;
    private final @Nullable String series;
    private final @Nullable String instance;

    private Scope(boolean lenient, String study, @Nullable String series, @Nullable String instance) {
        this.lenient = lenient;
        this.study = study;
        this.series = series;
        this.instance = instance;
    }

    /**
     * {@return a whole study}
     *
     * @param studyUid Study Instance UID, at most 64 characters
     */
    public static Scope study(String studyUid) {
        return new Scope(false, checked("study", studyUid), null, null);
    }

    /**
     * {@return a whole study of an archive whose UIDs are none by the standard, such as one that was made anonymous
     * with names of its own} The UIDs of its series and instances may be such names, too: letters, digits, and single
     * dots, hyphens and underscores between them, at most 128 characters. They can be retrieved, searched and deleted; a
     * {@linkplain DicomWeb#download download} needs UIDs, since it names files by them.
     *
     * @param name what the archive has for a Study Instance UID
     */
    public static Scope lenient(String name) {
        return new Scope(true, name(name), null, null);
    }

    /**
     * {@return one series of this study}
     *
     * @param seriesUid Series Instance UID, at most 64 characters
     */
    public Scope series(String seriesUid) {
        return new Scope(lenient, study, lenient ? name(seriesUid) : checked("series", seriesUid), null);
    }

    /**
     * {@return one instance of this series}
     *
     * @param sopInstanceUid SOP Instance UID, at most 64 characters
     * @throws IllegalStateException if no series was named
     */
    public Scope instance(String sopInstanceUid) {
        if (series == null) {
            throw new IllegalStateException("Name the series before the instance: .series(uid).instance(uid).");
        }
        String checked = lenient ? name(sopInstanceUid) : checked("instance", sopInstanceUid);
        return new Scope(lenient, study, series, checked);
    }

    /** {@return the Study Instance UID} */
    public String studyUid() {
        return study;
    }

    /** {@return the Series Instance UID, if the scope is narrower than a study} */
    public Optional<String> seriesUid() {
        return Optional.ofNullable(series);
    }

    /** {@return the SOP Instance UID, if the scope is one instance} */
    public Optional<String> sopInstanceUid() {
        return Optional.ofNullable(instance);
    }

    /** Path segments below the address of a DICOMweb service, DICOM PS3.18 table 10.4.1-1. */
    String[] segments(String... more) {
        List<String> segments = new ArrayList<>(List.of("studies", study));
        if (series != null) {
            segments.addAll(List.of("series", series));
        }
        if (instance != null) {
            segments.addAll(List.of("instances", instance));
        }
        segments.addAll(List.of(more));
        return segments.toArray(String[]::new);
    }

    static boolean isUid(String text) {
        return text.length() <= 64 && UID.matcher(text).matches();
    }

    /** Whether a text out of an archive can name a file: archives hold UIDs that are longer than allowed. */
    static boolean isFileName(String text) {
        int length = text.length();
        boolean afterDigit = false;
        for (int i = 0; i < length; i++) { // asked several times for each instance
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c != '.' || !afterDigit)) {
                return false;
            }
            afterDigit = digit;
        }
        return length <= 128 && afterDigit;
    }

    /** An instance under the UIDs by which the archive itself lists it. */
    Scope listed(String seriesUid, String sopInstanceUid) {
        return new Scope(lenient, study, seriesUid, sopInstanceUid);
    }

    /** A series under the UID by which the archive itself lists it. */
    Scope listed(String seriesUid) {
        return new Scope(lenient, study, seriesUid, null);
    }

    /** The study of a scope. */
    static Scope studyOf(Scope scope) {
        return new Scope(scope.lenient, scope.study, null, null);
    }

    private static String name(String text) {
        String trimmed = text.strip();
        boolean safe = trimmed.length() <= 128
                && NAME.matcher(trimmed).matches()
                && !DEVICE.matcher(trimmed).matches();
        if (!safe) {
            throw new IllegalArgumentException("What an archive has for a UID must be letters and digits, with single"
                    + " dots, hyphens or underscores between them, at most 128 characters.");
        }
        return trimmed;
    }

    private static String checked(String what, String uid) {
        String trimmed = uid.strip();
        if (!isUid(trimmed)) {
            throw new IllegalArgumentException("The " + what + " UID must be digits and single dots, at most 64"
                    + " characters, such as 1.2.840.113619.2.1.");
        }
        return trimmed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The path, such as {@code studies/1.2/series/1.2.3}. */
    @Override
    public String toString() {
        return String.join("/", segments());
    }
}
