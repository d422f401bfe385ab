package io.github.imbrex.codec.jpeg2000.internal;

/** The component transforms of Annex G, undone in place: red, green and blue come out. */
final class Colours {

    private Colours() {}

    /** RCT (G.2.2). */
    static void undoReversible(int[] first, int[] second, int[] third) {
        for (int i = 0; i < first.length; i++) {
            int green = first[i] - (second[i] + third[i] >> 2);
            first[i] = third[i] + green;
            third[i] = second[i] + green;
            second[i] = green;
        }
    }

    /** ICT (G.3.2). */
    static void undoIrreversible(float[] first, float[] second, float[] third) {
        for (int i = 0; i < first.length; i++) {
            float luminance = first[i];
            float blue = second[i];
            float red = third[i];
            first[i] = luminance + 1.402f * red;
            second[i] = luminance - 0.344136f * blue - 0.714136f * red;
            third[i] = luminance + 1.772f * blue;
        }
    }
}
