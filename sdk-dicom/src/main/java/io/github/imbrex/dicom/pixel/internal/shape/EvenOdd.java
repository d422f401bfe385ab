package io.github.imbrex.dicom.pixel.internal.shape;

import io.github.imbrex.DataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pixels whose centres lie inside polygons by the even-odd rule: a ray from the centre crosses their edges an odd number of
 * times. Of a centre on an edge, left and upper edges are inside and right and lower ones outside, so that polygons that share
 * an edge share no pixel.
 */
public final class EvenOdd {

    /** Receives pixels of a row that are inside. */
    @FunctionalInterface
    public interface Run {
        /** Columns {@code from} to before {@code end} of a row. */
        void inside(int row, int from, int end);
    }

    /** Rows that edges may cross in all; a contour drawn by hand crosses each row of an image a few times. */
    private static final long MOST_CROSSINGS = 1 << 26;

    private final int columns;
    private final int rows;
    /** Edges by the first row whose centre they cross. */
    private final List<double[]> edges = new ArrayList<>();

    private long crossings;

    /** On a grid of so many pixels, their centres at whole coordinates. */
    public EvenOdd(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Adds a polygon; its last corner is joined to the first.
     *
     * @throws DataException if to fill it would take time without end
     */
    public void add(double[] xs, double[] ys) {
        for (int i = 0, before = xs.length - 1; i < xs.length; before = i++) {
            boolean falling = ys[before] <= ys[i];
            double top = falling ? ys[before] : ys[i];
            double bottom = falling ? ys[i] : ys[before];
            // Rows from the first at or below the upper end to the last above the lower end.
            double first = Math.max(0, Math.ceil(top));
            double end = Math.min(rows, Math.ceil(bottom));
            if (first < end) {
                crossings += (long) (end - first);
                if (crossings > MOST_CROSSINGS) {
                    throw new DataException(
                            "Contours in one slice cross its rows more than " + MOST_CROSSINGS
                                    + " times; that is no outline of a region. Ask whoever drew it for simpler contours.",
                            null);
                }
                double topX = falling ? xs[before] : xs[i];
                double slope = (falling ? xs[i] - topX : xs[before] - topX) / (bottom - top);
                edges.add(new double[] {first, end, topX - slope * top, slope});
            }
        }
    }

    /** Reports what is inside, row by row from the top. */
    public void fill(Run run) {
        edges.sort((a, b) -> Double.compare(a[0], b[0]));
        List<double[]> active = new ArrayList<>();
        int next = 0;
        for (int row = edges.isEmpty() ? rows : (int) edges.get(0)[0]; row < rows; row++) {
            int here = row;
            active.removeIf(edge -> edge[1] <= here);
            while (next < edges.size() && edges.get(next)[0] <= row) {
                active.add(edges.get(next++));
            }
            if (!active.isEmpty()) {
                fill(row, active, run);
            } else if (next == edges.size()) {
                return;
            }
        }
    }

    private void fill(int row, List<double[]> active, Run run) {
        double[] crossings = new double[active.size()];
        for (int i = 0; i < crossings.length; i++) {
            crossings[i] = active.get(i)[2] + active.get(i)[3] * row;
        }
        Arrays.sort(crossings);
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            int from = (int) Math.max(0, Math.ceil(crossings[i]));
            int end = (int) Math.min(columns, Math.ceil(crossings[i + 1]));
            if (from < end) {
                run.inside(row, from, end);
            }
        }
    }
}
