package io.github.imbrex.dicom.web;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds one byte pattern. A short one by its first two bytes, eight places at a time in one {@code long}; a long one by
 * Horspool's jumps, whose length in image data is nearly that of the pattern.
 *
 * <p>Where the content lets the jumps become short, as hyphens do with a boundary of hyphens, a stretch of it is
 * searched the first way. No content makes the search quadratic if the pattern's first byte does not recur in it, as
 * the line feed before a delimiter does not: places compared from the front then agree over stretches that do not
 * overlap, so that all comparisons together look at no more than the content and one byte a place.
 */
final class DelimiterSearch {

    /** From this length on jumps are faster. */
    private static final int LONG = 32;

    /** Jumps to judge by, and the least average that is worth it. */
    private static final int JUMPS = 32;

    private static final int LEAST_JUMP = 8;
    private static final int STRETCH = 4096;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private final byte[] pattern;
    private final long first;
    private final long second;
    private final int[] jump;
    private long steps;

    /**
     * Prepares a search.
     *
     * @param pattern two bytes or more
     */
    DelimiterSearch(byte[] pattern) {
        this.pattern = pattern.clone();
        this.first = ONES * (pattern[0] & 0xff);
        this.second = ONES * (pattern[1] & 0xff);
        this.jump = pattern.length < LONG ? new int[0] : jumps(pattern);
    }

    private static int[] jumps(byte[] pattern) {
        int[] jumps = new int[256];
        Arrays.fill(jumps, pattern.length);
        for (int i = 0; i < pattern.length - 1; i++) {
            jumps[pattern[i] & 0xff] = pattern.length - 1 - i;
        }
        return jumps;
    }

    int length() {
        return pattern.length;
    }

    /** Bytes and words looked at so far: what the bound above is about. */
    long steps() {
        return steps;
    }

    /** Index of the first occurrence that lies wholly in {@code [from, to)}, or -1. */
    int find(byte[] bytes, int from, int to) {
        int end = to - pattern.length + 1;
        int at = from;
        while (at < end) {
            int stretch = end;
            if (jump.length > 0) {
                int stop = leap(bytes, at, end);
                if (stop < 0) {
                    return ~stop;
                }
                boolean isSlow = stop - at < JUMPS * LEAST_JUMP;
                stretch = isSlow ? Math.min(end, stop + STRETCH) : stop;
                at = stop;
            }
            at = scan(bytes, at, stretch);
            if (at < stretch) {
                return at;
            }
        }
        return -1;
    }

    /** Goes forward by some jumps from a place before {@code end}; gives the place reached, or the complement of a find. */
    private int leap(byte[] bytes, int from, int end) {
        int last = pattern.length - 1;
        byte wanted = pattern[last];
        int at = from;
        int jumps = 0;
        for (; jumps < JUMPS && at < end; jumps++) {
            byte seen = bytes[at + last];
            if (seen == wanted && matches(bytes, at)) {
                return ~at;
            }
            at += jump[seen & 0xff];
        }
        steps += jumps;
        return at;
    }

    /** The first occurrence that begins in {@code [from, end)}, else {@code end}. */
    private int scan(byte[] bytes, int from, int end) {
        int at = from;
        int words = 0;
        while (at <= end - Long.BYTES) {
            while (at <= end - 4 * Long.BYTES
                    && (zeros(bytes, at) | zeros(bytes, at + 8) | zeros(bytes, at + 16) | zeros(bytes, at + 24)) == 0) {
                at += 4 * Long.BYTES;
                words += 4;
            }
            if (at > end - Long.BYTES) {
                break;
            }
            words++;
            long zeros = zeros(bytes, at);
            if (zeros == 0) {
                at += Long.BYTES;
            } else {
                at += Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
                if (matches(bytes, at)) {
                    steps += words;
                    return at;
                }
                at++;
            }
        }
        steps += words;
        for (; at < end; at++) {
            if (bytes[at] == pattern[0] && matches(bytes, at)) {
                return at;
            }
        }
        return end;
    }

    /** The lowest bit set is the highest of the first byte at which the first two bytes of the pattern stand. */
    private long zeros(byte[] bytes, int at) {
        long different = ((long) WORD.get(bytes, at) ^ first) | ((long) WORD.get(bytes, at + 1) ^ second);
        return (different - ONES) & ~different & HIGHS;
    }

    /** Whether the pattern stands at a place with at least its length of bytes behind it. */
    boolean matches(byte[] bytes, int at) {
        int same = Arrays.mismatch(bytes, at, at + pattern.length, pattern, 0, pattern.length);
        steps += same < 0 ? pattern.length : same + 1;
        return same < 0;
    }
}
