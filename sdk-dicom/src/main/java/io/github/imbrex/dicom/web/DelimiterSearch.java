package io.github.imbrex.dicom.web;

import java.util.Arrays;

/**
 * Finds one byte pattern by Horspool's method: a look at the last byte of the window, then a jump by what that byte
 * allows. In image data nearly every jump is as long as the pattern.
 */
final class DelimiterSearch {

    private final byte[] pattern;
    private final int[] jump = new int[256];

    DelimiterSearch(byte[] pattern) {
        this.pattern = pattern.clone();
        Arrays.fill(jump, pattern.length);
        for (int i = 0; i < pattern.length - 1; i++) {
            jump[pattern[i] & 0xff] = pattern.length - 1 - i;
        }
    }

    int length() {
        return pattern.length;
    }

    /** Index of the first occurrence that lies wholly in {@code [from, to)}, or -1. */
    int find(byte[] bytes, int from, int to) {
        int last = pattern.length - 1;
        byte end = pattern[last];
        for (int i = from + last; i < to; ) {
            byte seen = bytes[i];
            if (seen == end && matches(bytes, i - last)) {
                return i - last;
            }
            i += jump[seen & 0xff];
        }
        return -1;
    }

    boolean matches(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length);
    }
}
