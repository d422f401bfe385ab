package io.github.imbrex.codec.jpeg2000.internal.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The codewords of ISO/IEC 15444-15 Annex C as tables over the next seven bits. An entry holds the length of its codeword in
 * bits 0 to 2, whether an offset follows in bit 3, and from bit 4 on four bits each: which samples of the quad are
 * significant, which of them have a known bit, and what that bit is.
 */
final class HtCodewords {

    /** Bits to look at. */
    static final int BITS = 7;

    static final int LENGTH = 0x7;
    static final int OFFSET = 0x8;

    private static final String RESOURCE = "ht-codewords.txt";
    private static final int[][] TABLES = read();

    private HtCodewords() {}

    /** The table of the first row of quads, or that of the others: 128 entries for each of 8 contexts. */
    static int[] table(boolean firstRow) {
        return TABLES[firstRow ? 0 : 1];
    }

    static int significance(int entry) {
        return entry >> 4 & 0xf;
    }

    static int known(int entry) {
        return entry >> 8 & 0xf;
    }

    static int knownOnes(int entry) {
        return entry >> 12 & 0xf;
    }

    private static int[][] read() {
        int[][] tables = new int[2][8 << BITS];
        try (InputStream in = Objects.requireNonNull(HtCodewords.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int[] table = tables[line.charAt(0) - '0'];
                    int context = line.charAt(1) - '0';
                    for (String word : line.substring(4).split(" ", -1)) {
                        enter(Integer.parseInt(word, 16), table, context << BITS);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    /** Whatever bits follow a codeword, the entry is its own. */
    private static void enter(int word, int[] table, int first) {
        int length = word & 0xf;
        int codeword = word >> 4 & 0xff;
        int entry = length
                | (word >> 20 & 1) << 3
                | (word >> 24 & 0xf) << 4
                | (word >> 16 & 0xf) << 8
                | (word >> 12 & 0xf) << 12;
        for (int i = codeword; i < 1 << BITS; i += 1 << length) {
            table[first + i] = entry;
        }
    }
}
