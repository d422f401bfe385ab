package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/**
 * A Huffman table (C.2), made so that one look at the next 12 bits tells most codes together with the additional bits that
 * follow them.
 *
 * <p>An entry of {@link #lookup} packs four numbers, each where a shift by the entry finds it, since Java shifts by the low
 * six bits: the length of code and additional bits, from bit 8 the length of the code, from bit 16 63 less the additional
 * bits, from bit 24 the run of zeros. The entry 0 says that the code is longer, is that of a difference of 2^15, or is none.
 */
final class HuffmanTable {

    static final int LOOKUP_BITS = 12;

    /** The one category of lossless JPEG that has no additional bits: a difference of 2^15. */
    static final int WHOLE_CATEGORY = 16;

    private static final int LONGEST = 16;

    final int[] lookup = new int[1 << LOOKUP_BITS];

    /** By length: one above the last code of it, as the first bits of 16. */
    private final int[] limits = new int[LONGEST + 1];

    /** By length: what to add to a code to find its symbol. */
    private final int[] offsets = new int[LONGEST + 1];

    private final byte[] symbols;
    private int[] differences = {};
    private final int greatest;

    private HuffmanTable(int[] counts, byte[] symbols) {
        this.symbols = symbols;
        int code = 0;
        int next = 0;
        int most = 0;
        for (int length = 1; length <= LONGEST; length++) {
            offsets[length] = next - code;
            for (int i = 0; i < counts[length]; i++, code++, next++) {
                if (code >= 1 << length) {
                    throw Corrupt.because("a Huffman table has more codes than there can be");
                }
                int symbol = symbols[next] & 0xff;
                most = Math.max(most, symbol);
                enter(symbol, code, length);
            }
            limits[length] = code << LONGEST - length;
            code <<= 1;
        }
        greatest = most;
    }

    static HuffmanTable read(Segment in) {
        int[] counts = new int[LONGEST + 1];
        int total = 0;
        for (int length = 1; length <= LONGEST; length++) {
            counts[length] = in.next8();
            total += counts[length];
        }
        if (total > 256) {
            throw Corrupt.because("a Huffman table has more codes than there can be");
        }
        byte[] symbols = new byte[total];
        for (int i = 0; i < total; i++) {
            symbols[i] = (byte) in.next8();
        }
        return new HuffmanTable(counts, symbols);
    }

    private void enter(int symbol, int code, int length) {
        if (length > LOOKUP_BITS || symbol == WHOLE_CATEGORY) {
            return;
        }
        int additional = symbol & 15;
        int entry = length + additional | length << 8 | 63 - additional << 16 | symbol >> 4 << 24;
        int from = code << LOOKUP_BITS - length;
        for (int i = from; i < from + (1 << LOOKUP_BITS - length); i++) {
            lookup[i] = entry;
        }
    }

    /**
     * By the next 12 bits: a difference of lossless JPEG from bit 8 on, and how many bits it takes; 0 if that is more than
     * 12.
     */
    int[] differences() {
        if (differences.length == 0) {
            int[] finished = new int[lookup.length];
            for (int i = 0; i < lookup.length; i++) {
                int taken = lookup[i] & 63;
                if (taken <= LOOKUP_BITS && taken > 0) {
                    finished[i] = BitReader.value((long) i << BitReader.LOOKUP_SHIFT, lookup[i]) << 8 | taken;
                }
            }
            differences = finished;
        }
        return differences;
    }

    /** The greatest symbol it has a code for. */
    int greatestSymbol() {
        return greatest;
    }

    /**
     * The code at the head of 16 bits, without the lookup.
     *
     * @return its symbol, and from bit 8 its length
     */
    int find(int sixteen) {
        for (int length = 1; length <= LONGEST; length++) {
            if (sixteen < limits[length]) {
                int symbol = symbols[offsets[length] + (sixteen >>> LONGEST - length)] & 0xff;
                return length << 8 | symbol;
            }
        }
        throw Corrupt.because("there is a code that its Huffman table does not have");
    }
}
