package io.github.imbrex.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * Data sets as text to be read by people: a line for each element with tag, VR, value, length, number of values and
 * keyword, items indented below their sequence. This is the one place that prints values; it is not for logs.
 *
 * @since 0.1
 */
public final class DicomDump {

    private static final int VALUE_COLUMN = 17;
    private static final int COMMENT_COLUMN = 61;
    private static final int LONGEST_VALUE = 64;
    private static final int MOST_VALUES = 64;
    private static final int MOST_BYTES = 16;

    private final Appendable out;

    private DicomDump(Appendable out) {
        this.out = out;
    }

    /**
     * {@return the text of a file: file meta information, then data set}
     *
     * @param file what to show, values included
     */
    public static String of(DicomFile file) {
        StringBuilder out = new StringBuilder(8192);
        try {
            write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * {@return the text of a data set}
     *
     * @param object the data set
     */
    public static String of(DicomObject object) {
        StringBuilder out = new StringBuilder(8192);
        try {
            new DicomDump(out).object(object, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes the text of a file: file meta information, then data set.
     *
     * @param file what to show, values included
     * @param out where it is written
     * @throws IOException if the target fails
     */
    public static void write(DicomFile file, Appendable out) throws IOException {
        DicomDump dump = new DicomDump(out);
        if (!file.fileMeta().isEmpty()) {
            out.append("# File meta information\n");
            dump.object(file.fileMeta(), 0);
            out.append('\n');
        }
        out.append("# Data set, ").append(file.transferSyntax().name()).append('\n');
        dump.object(file.dataSet(), 0);
        if (file.truncatedAt().isPresent()) {
            out.append("# The input ends here, too early, at ")
                    .append(Long.toString(file.truncatedAt().getAsLong()))
                    .append('\n');
        }
    }

    private void object(DicomObject object, int depth) throws IOException {
        for (DicomElement element : object.elements()) {
            element(object, element, depth);
        }
    }

    private void element(DicomObject object, DicomElement element, int depth) throws IOException {
        Vr vr = element.vr();
        List<DicomObject> items = element.items();
        OptionalLong length = element.length();
        StringBuilder line = new StringBuilder("  ".repeat(depth));
        line.append(Tag.toString(element.tag())).append(' ').append(vr).append("   ");
        line.setLength(2 * depth + VALUE_COLUMN);
        int values = value(element, vr, items, line);
        comment(
                line,
                length.isPresent() ? Long.toString(length.getAsLong()) : "?",
                values,
                name(object, element.tag()));
        out.append(line).append('\n');
        for (int i = 0; i < items.size(); i++) {
            DicomObject item = items.get(i);
            StringBuilder head =
                    new StringBuilder("  ".repeat(depth + 1)).append("Item ").append(i + 1);
            out.append(head).append('\n');
            object(item, depth + 2);
        }
    }

    private static String name(DicomObject object, int tag) {
        String keyword = Tag.keyword(tag);
        if (!keyword.isEmpty()) {
            return keyword;
        }
        if (Tag.element(tag) == 0) {
            return "GroupLength";
        }
        if (Tag.isPrivateCreator(tag)) {
            return "PrivateCreator";
        }
        if (Tag.isPrivate(tag)) {
            return object.privateCreator(tag)
                    .map(creator -> "Private, " + printable(creator))
                    .orElse("Private");
        }
        return "Unknown";
    }

    /** Puts the value in as it is read and gives the number of values. */
    private static int value(DicomElement element, Vr vr, List<DicomObject> items, StringBuilder line) {
        switch (element.presence()) {
            case EMPTY:
                line.append(vr == Vr.SQ ? "(no items)" : "(no value)");
                return 0;
            case BULK:
                if (element.bulk().filter(BulkData::isReadable).isPresent()) {
                    bytes(element, line);
                    return 1;
                }
                line.append(element.fragments().isPresent() ? "(fragments, left in the file)" : "(left where it is)");
                return 1;
            default:
                break;
        }
        if (vr == Vr.SQ) {
            line.append(items.size() == 1 ? "(1 item)" : "(" + items.size() + " items)");
            return items.size();
        }
        if (element.fragments().isPresent()) {
            line.append('(').append(element.fragments().get().size()).append(" fragments)");
            return 1;
        }
        if (vr.isBytes()) {
            bytes(element, line);
            return 1;
        }
        List<String> values = element.strings();
        StringJoiner text = new StringJoiner("\\");
        for (int i = 0; i < values.size() && i < MOST_VALUES; i++) {
            text.add(values.get(i));
        }
        String shown = printable(text.toString());
        if (vr.isText()) {
            line.append('[').append(shown).append(']');
        } else {
            line.append(shown);
        }
        if (vr == Vr.UI && values.size() == 1) {
            Uid.name(values.get(0)).ifPresent(name -> line.append(' ').append(name));
        }
        return values.size();
    }

    private static void bytes(DicomElement element, StringBuilder line) {
        BulkData data = element.bulk().orElseThrow();
        long length = data.length().orElse(0);
        try {
            byte[] first = data.read(0, (int) Math.min(length, MOST_BYTES));
            // Words as numbers, the bytes of a lone end one by one.
            int width = first.length % element.vr().width() == 0 ? element.vr().width() : 1;
            if (element.owner().order(element.row()) == ByteOrder.LITTLE_ENDIAN) {
                Numbers.swap(first, width);
            }
            for (int i = 0; i < first.length; i++) {
                line.append(i > 0 && i % width == 0 ? "\\" : "")
                        .append(HexFormat.of().toHexDigits(first[i]));
            }
        } catch (IOException e) {
            line.append("(cannot be read)");
        }
        if (length > MOST_BYTES) {
            line.append("...");
        }
    }

    private static void comment(StringBuilder line, String length, int values, String name) {
        do {
            line.append(' ');
        } while (line.length() < COMMENT_COLUMN);
        line.append(String.format(Locale.ROOT, "# %6s, %d %s", length, values, name));
    }

    /** What a terminal shows and does not act upon, cut to a line. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST_VALUE + 3));
        for (int i = 0; i < text.length(); i++) {
            if (shown.length() >= LONGEST_VALUE) {
                return shown.append("...").toString();
            }
            char c = text.charAt(i);
            boolean acts = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            shown.append(acts ? '.' : c);
        }
        return shown.toString();
    }
}
