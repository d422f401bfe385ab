package io.github.imbrex.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The reader anyone would write first, and the measure of ours: explicit little endian, an object for each element, its
 * value copied, items as maps, one call deeper for each sequence. It believes every length.
 */
final class ElementObjectReader {

    private static final long UNDEFINED_LENGTH = 0xFFFFFFFFL;
    private static final int PIXEL_DATA = 0x7FE00010;
    private static final int ITEM = 0xFFFEE000;
    private static final int ITEM_END = 0xFFFEE00D;
    private static final int SEQUENCE_END = 0xFFFEE0DD;

    /** One element; a value is bytes or a list of items. */
    record Element(int tag, String vr, byte[] bytes, List<TreeMap<Integer, Element>> items) {}

    private final ByteBuffer in;

    private ElementObjectReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads file meta information and data set of a Part 10 file up to Pixel Data, all into one map. */
    static TreeMap<Integer, Element> read(byte[] file) {
        ElementObjectReader reader = new ElementObjectReader(file);
        reader.in.position(132);
        return reader.elements(file.length);
    }

    private TreeMap<Integer, Element> elements(int end) {
        TreeMap<Integer, Element> elements = new TreeMap<>(Integer::compareUnsigned);
        while (in.position() < end) {
            int tag = tag();
            if (tag == ITEM_END) {
                in.getInt();
                break;
            }
            byte[] letters = new byte[2];
            in.get(letters);
            String vr = new String(letters, StandardCharsets.US_ASCII);
            long length = length(vr);
            if (tag == PIXEL_DATA) {
                break;
            }
            elements.put(tag, vr.equals("SQ") ? sequence(tag, length) : value(tag, vr, (int) length));
        }
        return elements;
    }

    private long length(String vr) {
        switch (vr) {
            case "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV" -> {
                in.getShort();
                return in.getInt() & 0xFFFFFFFFL;
            }
            default -> {
                return in.getShort() & 0xFFFF;
            }
        }
    }

    private Element value(int tag, String vr, int length) {
        byte[] value = new byte[length];
        in.get(value);
        return new Element(tag, vr, value, List.of());
    }

    private Element sequence(int tag, long length) {
        List<TreeMap<Integer, Element>> items = new ArrayList<>();
        long end = length == UNDEFINED_LENGTH ? Long.MAX_VALUE : in.position() + length;
        while (in.position() < end) {
            int next = tag();
            long itemLength = in.getInt() & 0xFFFFFFFFL;
            if (next == SEQUENCE_END) {
                break;
            }
            if (next != ITEM) {
                throw new IllegalArgumentException("No item");
            }
            items.add(elements(itemLength == UNDEFINED_LENGTH ? in.limit() : in.position() + (int) itemLength));
        }
        return new Element(tag, "SQ", new byte[0], items);
    }

    private int tag() {
        return (in.getShort() & 0xFFFF) << 16 | in.getShort() & 0xFFFF;
    }
}
