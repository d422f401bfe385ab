package io.github.imbrex.dicom.pixel.internal.codec.jpeg;

/** The samples of one component at its own resolution, in whole blocks. */
final class Plane {

    private final FrameHeader.Component component;
    private final FrameHeader frame;
    private final int stride;
    private final short[] samples;

    Plane(FrameHeader frame, FrameHeader.Component component) {
        this.frame = frame;
        this.component = component;
        this.stride = 8 * component.horizontal() * unitsAcross(frame);
        long size = (long) stride * 8 * component.vertical() * unitsDown(frame);
        if (size > Integer.MAX_VALUE - 8) {
            throw Corrupt.because("a component has more samples than a Java array holds");
        }
        this.samples = new short[(int) size];
    }

    /** Units of an interleaved scan in a row: as many blocks of each component as it has sampling factors. */
    static int unitsAcross(FrameHeader frame) {
        return ceilDiv(frame.columns(), 8 * frame.mostHorizontal());
    }

    static int unitsDown(FrameHeader frame) {
        return ceilDiv(frame.rows(), 8 * frame.mostVertical());
    }

    private static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }

    FrameHeader.Component component() {
        return component;
    }

    /** Blocks of a scan of this component alone, which leaves out those that are wholly padding. */
    int blocksAcross() {
        return ceilDiv(ceilDiv(frame.columns() * component.horizontal(), frame.mostHorizontal()), 8);
    }

    int blocksDown() {
        return ceilDiv(ceilDiv(frame.rows() * component.vertical(), frame.mostVertical()), 8);
    }

    /** Puts a transformed block: shifted to unsigned and held within the precision. */
    void put(int blockRow, int blockColumn, int[] block) {
        int middle = 1 << frame.precision() - 1;
        int most = 2 * middle - 1;
        int to = 8 * (blockRow * stride + blockColumn);
        for (int i = 0; i < 64; i += 8, to += stride) {
            for (int x = 0; x < 8; x++) {
                samples[to + x] = (short) Math.max(0, Math.min(most, block[i + x] + middle));
            }
        }
    }

    /** One row at the resolution of the frame; samples of a coarser component are repeated. */
    void row(int y, int[] row) {
        int from = y * component.vertical() / frame.mostVertical() * stride;
        int most = frame.mostHorizontal();
        if (component.horizontal() == most) {
            for (int x = 0; x < row.length; x++) {
                row[x] = samples[from + x];
            }
        } else {
            for (int x = 0; x < row.length; x++) {
                row[x] = samples[from + x * component.horizontal() / most];
            }
        }
    }
}
