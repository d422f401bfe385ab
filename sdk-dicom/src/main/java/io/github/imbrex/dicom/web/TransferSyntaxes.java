package io.github.imbrex.dicom.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The transfer syntaxes in which instances, frames or bulk values are wanted, most wanted first (DICOM PS3.18 section
 * 8.7). Immutable.
 *
 * <pre>{@code
 * TransferSyntaxes.of("1.2.840.10008.1.2.4.201").orAsStored()
 * }</pre>
 *
 * <p>Servers that know only one type in {@code Accept} refuse such a list; they are asked again, once, for its last. What
 * came is said by the file itself, not by what was asked for.
 *
 * @since 0.1
 */
public final class TransferSyntaxes {

    static final String AS_STORED = "*";
    private static final String EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

    /** Media types of compressed frames, DICOM PS3.18 table 8.7.3-5, by transfer syntax. */
    private static final Map<String, String> FRAME_TYPES = Map.ofEntries(
            Map.entry("1.2.840.10008.1.2.4.50", "image/jpeg"),
            Map.entry("1.2.840.10008.1.2.4.51", "image/jpeg"),
            Map.entry("1.2.840.10008.1.2.4.57", "image/jpeg"),
            Map.entry("1.2.840.10008.1.2.4.70", "image/jpeg"),
            Map.entry("1.2.840.10008.1.2.4.80", "image/jls"),
            Map.entry("1.2.840.10008.1.2.4.81", "image/jls"),
            Map.entry("1.2.840.10008.1.2.4.90", "image/jp2"),
            Map.entry("1.2.840.10008.1.2.4.91", "image/jp2"),
            Map.entry("1.2.840.10008.1.2.4.92", "image/jpx"),
            Map.entry("1.2.840.10008.1.2.4.93", "image/jpx"),
            Map.entry("1.2.840.10008.1.2.4.110", "image/jxl"),
            Map.entry("1.2.840.10008.1.2.4.111", "image/jxl"),
            Map.entry("1.2.840.10008.1.2.4.112", "image/jxl"),
            Map.entry("1.2.840.10008.1.2.4.201", "image/jphc"),
            Map.entry("1.2.840.10008.1.2.4.202", "image/jphc"),
            Map.entry("1.2.840.10008.1.2.4.203", "image/jphc"),
            Map.entry("1.2.840.10008.1.2.5", "image/dicom-rle"),
            Map.entry("1.2.840.10008.1.2.4.100", "video/mpeg2"),
            Map.entry("1.2.840.10008.1.2.4.101", "video/mpeg2"),
            Map.entry("1.2.840.10008.1.2.4.102", "video/mp4"),
            Map.entry("1.2.840.10008.1.2.4.103", "video/mp4"),
            Map.entry("1.2.840.10008.1.2.4.104", "video/mp4"),
            Map.entry("1.2.840.10008.1.2.4.105", "video/mp4"),
            Map.entry("1.2.840.10008.1.2.4.106", "video/mp4"));

    private static final TransferSyntaxes STORED = new TransferSyntaxes(List.of(AS_STORED));

    private final List<String> uids;

    private TransferSyntaxes(List<String> uids) {
        this.uids = uids;
    }

    /** {@return as stored: no work for the server, and nothing lost. The default} */
    public static TransferSyntaxes asStored() {
        return STORED;
    }

    /** {@return uncompressed, in Explicit VR Little Endian, which may cost a server much} */
    public static TransferSyntaxes uncompressed() {
        return of(EXPLICIT_LITTLE_ENDIAN);
    }

    /**
     * {@return these and no others}
     *
     * @param uids UIDs of transfer syntaxes, most wanted first; {@code *} stands for as stored
     */
    public static TransferSyntaxes of(String... uids) {
        boolean usable =
                uids.length > 0 && Arrays.stream(uids).allMatch(uid -> uid.equals(AS_STORED) || Scope.isUid(uid));
        if (!usable) {
            throw new IllegalArgumentException(
                    "Transfer syntaxes are at least one UID such as 1.2.840.10008.1.2.1, or *.");
        }
        return new TransferSyntaxes(List.copyOf(new LinkedHashSet<>(Arrays.asList(uids))));
    }

    /** {@return a copy that takes anything, as stored, if none of these can be had} */
    public TransferSyntaxes orAsStored() {
        List<String> more = new ArrayList<>(uids);
        more.remove(AS_STORED);
        more.add(AS_STORED);
        return new TransferSyntaxes(List.copyOf(more));
    }

    /** {@return the UIDs, most wanted first; {@code *} stands for as stored} */
    public List<String> uids() {
        return uids;
    }

    /** The {@code Accept} values for instances to try, one after the other. */
    List<String> acceptInstances() {
        return accept(null);
    }

    /** The {@code Accept} values for frames and bulk data to try, one after the other. */
    List<String> acceptFrames() {
        return accept(FRAME_TYPES);
    }

    private List<String> accept(@Nullable Map<String, String> frameTypes) {
        List<String> ranges = uids.stream().map(uid -> range(uid, frameTypes)).toList();
        String last = ranges.get(ranges.size() - 1);
        if (ranges.size() > 1) {
            return List.of(String.join(", ", ranges), last);
        }
        if (!uids.get(0).equals(AS_STORED)) {
            return List.of(last);
        }
        return List.of(last, last.substring(0, last.lastIndexOf(';')));
    }

    private static String range(String uid, @Nullable Map<String, String> frameTypes) {
        String type =
                frameTypes == null ? "application/dicom" : frameTypes.getOrDefault(uid, "application/octet-stream");
        return "multipart/related; type=\"" + type + "\"; transfer-syntax=" + uid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferSyntaxes that && uids.equals(that.uids);
    }

    @Override
    public int hashCode() {
        return uids.hashCode();
    }

    @Override
    public String toString() {
        return String.join(", ", uids);
    }
}
