package io.github.imbrex.dicom.pixel.internal.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Decides which edition of one kernel runs. Until the compiler has seen a kernel with vectors often enough, each of its
 * operations allocates, and a single cold slice takes a second. So plain loops go first; after some slices vectors try
 * themselves at the head of each call, and take over once they have been the faster of the two several times in a row.
 * Results are the same to the bit, so that nobody can tell by them. Safe for use by many threads: a race loses a count.
 */
public final class Gate {

    /** Part of a kernel's work: {@code count} units from {@code at} on. */
    @FunctionalInterface
    public interface Pass {
        /** Does it with these kernels. */
        void run(Kernels kernels, int at, int count);
    }

    /** A few slices: who has no more than these never meets a vector. */
    private static final long PLAIN_FIRST = 1_000_000;

    /** Pixels of a trial, and of the calls it is cut into so that the compiler counts them. */
    private static final int TRIAL = 8_192;

    private static final int PIECE = 256;
    private static final int WINS_NEEDED = 6;
    private static final int MOST_TRIALS = 2_000;

    private final Kernels plain;
    private final Kernels vectors;
    private final int least;
    private volatile @Nullable Kernels settled;
    private long seen;
    private int trials;
    private int wins;

    private Gate(Kernels plain, Kernels vectors, int least, @Nullable Kernels settled) {
        this.plain = plain;
        this.vectors = vectors;
        this.least = least;
        this.settled = settled;
    }

    /** A gate that always takes these. */
    static Gate settled(Kernels kernels) {
        return new Gate(kernels, kernels, 0, kernels);
    }

    /** A gate that takes plain loops until vectors are warm, and for calls of fewer than {@code least} pixels ever after. */
    static Gate warming(Kernels plain, Kernels vectors, int least) {
        return new Gate(plain, vectors, least, null);
    }

    /** What runs, for people. */
    String state() {
        Kernels chosen = settled;
        return chosen == null ? vectors.name() + " when warm" : chosen.name();
    }

    /** Does work that can be cut between any two pixels. */
    public void run(int pixels, Pass pass) {
        run(pixels, 1, pass);
    }

    /** Does work in units of some pixels, such as rows. */
    public void run(int units, int pixelsEach, Pass pass) {
        Kernels chosen = (long) units * pixelsEach < least ? plain : settled;
        if (chosen != null) {
            pass.run(chosen, 0, units);
        } else {
            warm(units, pixelsEach, pass);
        }
    }

    private void warm(int units, int pixelsEach, Pass pass) {
        int head = Math.min(units / 2, Math.max(1, TRIAL / Math.max(1, pixelsEach)));
        if (seen < PLAIN_FIRST || head == 0) {
            seen += (long) units * pixelsEach;
            pass.run(plain, 0, units);
            return;
        }
        boolean measured = (++trials & 1) == 0;
        // Whole trials are measured; the others are cut up, because the compiler counts calls.
        int piece = measured ? head : Math.max(1, PIECE / Math.max(1, pixelsEach));
        long begin = System.nanoTime();
        for (int at = 0; at < head; at += piece) {
            pass.run(vectors, at, Math.min(piece, head - at));
        }
        long middle = System.nanoTime();
        pass.run(plain, head, units - head);
        if (measured) {
            long end = System.nanoTime();
            boolean faster = (double) (middle - begin) * (units - head) < (double) (end - middle) * head;
            wins = faster ? wins + 1 : 0;
            if (wins >= WINS_NEEDED) {
                settled = vectors;
            } else if (trials >= MOST_TRIALS) {
                settled = plain;
            }
        }
    }
}
