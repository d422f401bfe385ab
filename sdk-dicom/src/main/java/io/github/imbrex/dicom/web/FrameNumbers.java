package io.github.imbrex.dicom.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of frames, which count from 1 (DICOM PS3.18 section 10.4.1.1.1). */
final class FrameNumbers {

    private FrameNumbers() {}

    static List<Integer> checked(int... numbers) {
        if (numbers.length == 0 || Arrays.stream(numbers).anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("Frames are at least one, and count from 1.");
        }
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The segments below an instance. */
    static String[] segments(List<Integer> numbers, String... more) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        String[] segments = new String[2 + more.length];
        segments[0] = "frames";
        segments[1] = list;
        System.arraycopy(more, 0, segments, 2, more.length);
        return segments;
    }
}
