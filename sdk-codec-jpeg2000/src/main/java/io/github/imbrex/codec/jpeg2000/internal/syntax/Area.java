package io.github.imbrex.codec.jpeg2000.internal.syntax;

/**
 * A rectangle of whole positions.
 *
 * @param left first column
 * @param top first row
 * @param right behind the last column
 * @param bottom behind the last row
 */
public record Area(int left, int top, int right, int bottom) {

    /** {@return columns} */
    public int width() {
        return Math.max(0, right - left);
    }

    /** {@return rows} */
    public int height() {
        return Math.max(0, bottom - top);
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /** The positions that are multiples of the steps, counted in steps. */
    public Area every(int stepX, int stepY) {
        return new Area(ceil(left, stepX, 0), ceil(top, stepY, 0), ceil(right, stepX, 0), ceil(bottom, stepY, 0));
    }

    /**
     * What is left after a number of halvings (B-15): of the even positions, or in the last one of the odd ones.
     *
     * @param levels how often
     * @param oddX whether the last one keeps odd columns
     * @param oddY whether the last one keeps odd rows
     * @return the smaller area
     */
    public Area halved(int levels, boolean oddX, boolean oddY) {
        long step = 1L << levels;
        long skipX = oddX ? step / 2 : 0;
        long skipY = oddY ? step / 2 : 0;
        return new Area(
                ceil(left, step, skipX), ceil(top, step, skipY), ceil(right, step, skipX), ceil(bottom, step, skipY));
    }

    /** The part that lies in another one too. */
    public Area within(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    private static int ceil(long value, long step, long skip) {
        return (int) -Math.floorDiv(skip - value, step);
    }
}
