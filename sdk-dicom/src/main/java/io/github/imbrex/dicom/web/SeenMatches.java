package io.github.imbrex.dicom.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What has been seen, at 16 bytes each: the first half of its SHA-256, of which no two among millions are alike by
 * chance, nor can a server make them so. For one thread.
 */
final class SeenMatches {

    private static final int BEGINNING = 256;

    private final MessageDigest digest = Sha256.digest();

    /** Pairs of numbers; a free place holds two zeros. */
    private long[] table = new long[2 * BEGINNING];

    private int size;

    int size() {
        return size;
    }

    /** Whether it is new. */
    boolean add(String text) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong();
        long low = hash.getLong() | 1; // never two zeros
        if (!put(high, low)) {
            return false;
        }
        size++;
        if (size > table.length / 4) {
            grow();
        }
        return true;
    }

    private boolean put(long high, long low) {
        int mask = table.length - 2;
        int at = (int) high << 1 & mask;
        while (table[at] != 0 || table[at + 1] != 0) {
            if (table[at] == high && table[at + 1] == low) {
                return false;
            }
            at = at + 2 & mask;
        }
        table[at] = high;
        table[at + 1] = low;
        return true;
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0 || before[i + 1] != 0) {
                put(before[i], before[i + 1]);
            }
        }
    }
}
