package io.github.imbrex.dicom.pixel.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final int SLICE = 512 * 512;

    private final Kernels plain = Kernels.scalar();
    private final Kernels vectors =
            new Kernels("vectors", plain.values(), plain.sums(), plain.slices(), plain.filters(), plain.colours());

    /** Work that says who did it, and takes as long as it is told to by pixel. */
    private final class Work implements Gate.Pass {
        final byte[] done;
        final int plainCost;
        final int vectorCost;
        long byVectors;
        long sink;

        Work(int units, int plainCost, int vectorCost) {
            this.done = new byte[units];
            this.plainCost = plainCost;
            this.vectorCost = vectorCost;
        }

        @Override
        public void run(Kernels kernels, int at, int count) {
            for (int i = at; i < at + count; i++) {
                done[i]++;
            }
            byVectors += kernels == vectors ? count : 0;
            for (long i = 0; i < (long) count * (kernels == vectors ? vectorCost : plainCost); i++) {
                sink += i ^ sink;
            }
        }
    }

    @Test
    void aSingleSliceNeverMeetsAVector() {
        Gate gate = Gate.warming(plain, vectors, 0);
        Work work = new Work(SLICE, 0, 0);
        gate.run(SLICE, work);
        assertThat(work.byVectors).isZero();
        assertThat(gate.state()).isEqualTo("vectors when warm");
    }

    @Test
    void vectorsTakeOverOnceTheyAreFaster() {
        Gate gate = Gate.warming(plain, vectors, 0);
        Work work = new Work(1 << 16, 40, 1);
        for (int round = 0; round < 500 && !gate.state().equals("vectors"); round++) {
            Arrays.fill(work.done, (byte) 0);
            gate.run(1 << 16, work);
            assertThat(work.done).containsOnly(1);
        }
        assertThat(gate.state()).isEqualTo("vectors");
        long before = work.byVectors;
        gate.run(100, work);
        assertThat(work.byVectors - before).isEqualTo(100);
    }

    @Test
    void callsThatAreTooSmallForVectorsStayPlain() {
        Gate gate = Gate.warming(plain, vectors, 1000);
        Work work = new Work(1 << 16, 40, 1);
        for (int round = 0; round < 500 && !gate.state().equals("vectors"); round++) {
            gate.run(1 << 16, work);
        }
        assertThat(gate.state()).isEqualTo("vectors");
        long before = work.byVectors;
        gate.run(999, work);
        assertThat(work.byVectors).isEqualTo(before);
        gate.run(500, 2, work);
        assertThat(work.byVectors - before).isEqualTo(500);
    }

    @Test
    void vectorsThatStaySlowAreGivenUp() {
        Gate gate = Gate.warming(plain, vectors, 0);
        Work work = new Work(1 << 12, 1, 40);
        gate.run(1 << 12, 1 << 10, work); // as many pixels as come before any trial
        for (int round = 0; round < 3000 && gate.state().equals("vectors when warm"); round++) {
            gate.run(64, 64, work);
        }
        assertThat(gate.state()).isEqualTo("scalar");
    }

    @Test
    void everyUnitIsDoneOnceWhateverItsSize() {
        Gate gate = Gate.warming(plain, vectors, 0);
        for (int units : new int[] {0, 1, 2, 3, 100, 1 << 20, 1, 2, 3, 999, 1 << 17}) {
            Work work = new Work(units, 0, 0);
            gate.run(units, 1000, work);
            byte[] once = new byte[units];
            Arrays.fill(once, (byte) 1);
            assertThat(work.done).isEqualTo(once);
        }
    }
}
