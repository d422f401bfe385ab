package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * PS3.6 as one block of text and a sorted array of tags. Lines are cut out of the block when somebody asks; repeating
 * groups are masks, tried only for the groups that have them.
 */
final class Dictionary {

    /** VR codes beyond those of {@link Vr}: what implicit VR leaves open until another element decides. */
    static final int US_OR_SS = 34;

    static final int OB_OR_OW = 35;
    static final int US_OR_OW = 36;
    static final int UNKNOWN = -1;

    private static final byte[] TEXT = load("tags.txt");
    private static final int[] TAGS;
    private static final int[] LINES;
    private static final byte[] VRS;
    /** Repeating groups: mask, masked tag, start of line. */
    private static final int[][] MASKS;

    static {
        int[] tags = new int[6000];
        int[] lines = new int[6000];
        byte[] vrs = new byte[6000];
        int[][] masks = new int[200][];
        int count = 0;
        int maskCount = 0;
        int start = endOfLine(0) + 1;
        while (start < TEXT.length) {
            int tag = 0;
            int mask = 0;
            for (int i = start; i < start + 8; i++) {
                int digit = Character.digit(TEXT[i], 16);
                tag = tag << 4 | Math.max(digit, 0);
                mask = mask << 4 | (digit < 0 ? 0 : 0xF);
            }
            if (mask == -1) {
                tags[count] = tag;
                lines[count] = start;
                vrs[count++] = vrInLine(start + 9);
            } else {
                masks[maskCount++] = new int[] {mask, tag, start};
            }
            start = endOfLine(start) + 1;
        }
        TAGS = Arrays.copyOf(tags, count);
        LINES = Arrays.copyOf(lines, count);
        VRS = Arrays.copyOf(vrs, count);
        MASKS = Arrays.copyOf(masks, maskCount);
    }

    private Dictionary() {}

    private static byte[] load(String name) {
        try (InputStream in = Dictionary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the DICOM module.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte vrInLine(int at) {
        Vr vr = Vr.ofLetters(TEXT[at], TEXT[at + 1]);
        if (vr == null) {
            return UNKNOWN;
        }
        if (TEXT[at + 2] != '/') {
            return (byte) vr.ordinal();
        }
        if (vr == Vr.OB) {
            return OB_OR_OW;
        }
        return (byte) (TEXT[at + 3] == 'S' && TEXT[at + 5] != '/' ? US_OR_SS : US_OR_OW);
    }

    /**
     * The code of the VR the standard gives a tag: an ordinal of {@link Vr}, one of the open codes, or {@link #UNKNOWN}.
     * Group lengths and private creators are known by their number.
     */
    static int vrCode(int tag) {
        int row = find(tag);
        if (row >= 0) {
            return VRS[row];
        }
        if ((tag & 0xFFFF) == 0) {
            return Vr.UL.ordinal();
        }
        if (Tag.isPrivate(tag)) {
            return Tag.isPrivateCreator(tag) ? Vr.LO.ordinal() : UNKNOWN;
        }
        int line = maskedLine(tag);
        return line < 0 ? UNKNOWN : vrInLine(line + 9);
    }

    /** The VR to encode a new element with; open ones become the more general: US, OW. */
    static Vr vr(int tag) {
        int code = vrCode(tag);
        return switch (code) {
            case UNKNOWN -> Vr.UN;
            case US_OR_SS -> Vr.US;
            case OB_OR_OW, US_OR_OW -> Vr.OW;
            default -> Vr.ofCode(code);
        };
    }

    private static int find(int tag) {
        int low = 0;
        int high = TAGS.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(TAGS[middle], tag);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int maskedLine(int tag) {
        int group = tag >>> 16;
        boolean repeating =
                group >>> 8 == 0x50 || group >>> 8 == 0x60 || group >>> 8 == 0x7F || group == 0x20 || group == 0x28;
        if (repeating || group >>> 8 == 0x10) {
            for (int[] row : MASKS) {
                if ((tag & row[0]) == row[1]) {
                    return row[2];
                }
            }
        }
        return -1;
    }

    static String keyword(int tag) {
        return field(tag, 4);
    }

    static String name(int tag) {
        return field(tag, 5);
    }

    static boolean isKnown(int tag) {
        return find(tag) >= 0 || maskedLine(tag) >= 0;
    }

    private static String field(int tag, int column) {
        int row = find(tag);
        int line = row >= 0 ? LINES[row] : Tag.isPrivate(tag) ? -1 : maskedLine(tag);
        return line < 0 ? "" : field(TEXT, line, column);
    }

    private static String field(byte[] text, int line, int column) {
        int start = line;
        for (int i = 0; i < column; i++) {
            while (text[start] != '\t') {
                start++;
            }
            start++;
        }
        int end = start;
        while (text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    private static int endOfLine(int from) {
        int end = from;
        while (TEXT[end] != '\n') {
            end++;
        }
        return end;
    }

    static OptionalInt tagOf(String keyword) {
        Integer tag = Keywords.TAGS.get(keyword);
        return tag == null ? OptionalInt.empty() : OptionalInt.of(tag);
    }

    static Optional<String> uidName(String uid) {
        return Optional.ofNullable(Uids.NAMES.get(uid));
    }

    /** Made when the first keyword is looked up. */
    private static final class Keywords {
        static final Map<String, Integer> TAGS = new HashMap<>(8192);

        static {
            for (int[] mask : MASKS) {
                TAGS.put(field(TEXT, mask[2], 4), mask[1]);
            }
            for (int i = 0; i < Dictionary.TAGS.length; i++) {
                TAGS.put(field(TEXT, LINES[i], 4), Dictionary.TAGS[i]);
            }
            TAGS.remove("");
        }
    }

    /** Made when the first UID is looked up. */
    private static final class Uids {
        static final Map<String, String> NAMES = new HashMap<>(1024);

        static {
            String text = new String(load("uids.txt"), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> NAMES.put(row[0], row[3]));
        }
    }
}
