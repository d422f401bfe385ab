package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame header (B.2.2).
 *
 * @param process number of the start-of-frame marker: 0 and 1 sequential, 3 lossless
 * @param precision bits of a sample
 */
record FrameHeader(int process, int precision, int rows, int columns, List<Component> components) {

    private static final int MOST_SAMPLING = 4;

    /**
     * One kind of sample.
     *
     * @param horizontal relative number of samples in a row
     * @param vertical relative number of rows
     * @param quantization which quantization table is its own
     */
    record Component(int id, int horizontal, int vertical, int quantization) {}

    static FrameHeader read(int process, Segment in) {
        int precision = in.next8();
        int rows = in.next16();
        int columns = in.next16();
        int count = in.next8();
        if (rows == 0 || columns == 0) {
            throw Corrupt.because("its frame header leaves its size open");
        }
        if (count < 1 || count > 4) {
            throw Corrupt.because("it has " + count + " components");
        }
        List<Component> components = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int id = in.next8();
            int sampling = in.next8();
            Component component = new Component(id, sampling >> 4, sampling & 15, in.next8());
            if (component.horizontal < 1
                    || component.horizontal > MOST_SAMPLING
                    || component.vertical < 1
                    || component.vertical > MOST_SAMPLING
                    || component.quantization > 3) {
                throw Corrupt.because("component " + (i + 1) + " has impossible sampling factors");
            }
            components.add(component);
        }
        return new FrameHeader(process, precision, rows, columns, List.copyOf(components));
    }

    boolean isLossless() {
        return process == 3;
    }

    int mostHorizontal() {
        return components.stream().mapToInt(Component::horizontal).max().orElse(1);
    }

    int mostVertical() {
        return components.stream().mapToInt(Component::vertical).max().orElse(1);
    }

    boolean isSubsampled() {
        return components.stream()
                .anyMatch(
                        c -> c.horizontal != components.get(0).horizontal || c.vertical != components.get(0).vertical);
    }
}
