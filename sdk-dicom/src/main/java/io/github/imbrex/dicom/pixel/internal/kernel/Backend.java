package io.github.imbrex.dicom.pixel.internal.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kernels this JVM runs: vectors where the incubator module is resolved, the hardware is wide enough and a self-test
 * agrees bit by bit, plain loops everywhere else. Chosen once; {@code -Dimbrex.vector=off} decides for plain loops.
 */
public final class Backend {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String VECTOR_KERNELS = "io.github.imbrex.dicom.pixel.internal.simd.VectorKernels";

    /**
     * Until the compiler has seen a vector kernel often enough, each of its operations allocates: a single cold slice takes
     * a second. Plain loops go first, for about thirty slices, and the vector kernel warms on the head of each piece.
     */
    private static final long WARM_AFTER = 8_000_000;

    private static final int WARM_PIECE = 4_096;

    private final Kernels plain;
    private final Kernels fast;
    // Races between threads lose counts and nothing else.
    private long windowed;
    private long rescaled;

    private Backend(Kernels plain, Kernels fast) {
        this.plain = plain;
        this.fast = fast;
    }

    /** The one of this JVM. */
    public static Backend get() {
        return Holder.CHOSEN;
    }

    /** Name of the fastest kernels in use. */
    public String name() {
        return fast.name();
    }

    /** See {@link Kernels#window}; warms up by itself. */
    public void window(
            short[] src, int from, boolean unsigned, byte[] dst, int to, int count, FixedPointWindow window) {
        if (fast == plain) {
            plain.window(src, from, unsigned, dst, to, count, window);
            return;
        }
        int head = windowed < WARM_AFTER ? Math.min(count, WARM_PIECE) : count;
        windowed += count;
        fast.window(src, from, unsigned, dst, to, head, window);
        plain.window(src, from + head, unsigned, dst, to + head, count - head, window);
    }

    /** See {@link Kernels#rescale}; warms up by itself. */
    public void rescale(
            short[] src, int from, boolean unsigned, float[] dst, int to, int count, float slope, float intercept) {
        if (fast == plain) {
            plain.rescale(src, from, unsigned, dst, to, count, slope, intercept);
            return;
        }
        int head = rescaled < WARM_AFTER ? Math.min(count, WARM_PIECE) : count;
        rescaled += count;
        fast.rescale(src, from, unsigned, dst, to, head, slope, intercept);
        plain.rescale(src, from + head, unsigned, dst, to + head, count - head, slope, intercept);
    }

    private static final class Holder {

        private static final Logger log = LoggerFactory.getLogger(Backend.class);
        private static final Backend CHOSEN = choose();

        private static Backend choose() {
            Kernels plain = new ScalarKernels();
            Kernels fast = load().filter(vector -> agree(plain, vector)).orElse(plain);
            log.info("Pixel kernels: {}", fast.name());
            return new Backend(plain, fast);
        }

        private static Optional<Kernels> load() {
            Module own = Backend.class.getModule();
            ModuleLayer layer = own.getLayer();
            Optional<Module> vector = (layer == null ? ModuleLayer.boot() : layer).findModule(MODULE);
            if (vector.isEmpty() || "off".equals(System.getProperty("imbrex.vector"))) {
                return Optional.empty();
            }
            own.addReads(vector.get());
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                Class<?> type = lookup.findClass(VECTOR_KERNELS);
                return Optional.of((Kernels) lookup.findConstructor(type, MethodType.methodType(void.class))
                        .invoke());
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) { // refused, missing, or an API that has moved on
                log.info("Vector kernels are not available here, using plain loops: {}", e.toString());
                return Optional.empty();
            }
        }

        /** Small and odd sizes, both signs, both ends: what differs here is never used. */
        private static boolean agree(Kernels plain, Kernels vector) {
            Random random = new Random(1);
            short[] src = new short[131];
            for (int i = 0; i < src.length; i++) {
                src[i] = (short) random.nextInt();
            }
            src[0] = Short.MIN_VALUE;
            src[1] = Short.MAX_VALUE;
            for (boolean unsigned : new boolean[] {false, true}) {
                for (double range : new double[] {4, 399, 65_535}) {
                    FixedPointWindow window =
                            FixedPointWindow.of(-160.25, range, unsigned).orElseThrow();
                    byte[] a = new byte[src.length];
                    byte[] b = new byte[src.length];
                    plain.window(src, 1, unsigned, a, 0, 129, window);
                    vector.window(src, 1, unsigned, b, 0, 129, window);
                    float[] c = new float[src.length];
                    float[] d = new float[src.length];
                    plain.rescale(src, 1, unsigned, c, 0, 129, 1.3f, -1024.5f);
                    vector.rescale(src, 1, unsigned, d, 0, 129, 1.3f, -1024.5f);
                    if (!Arrays.equals(a, b) || !Arrays.equals(c, d)) {
                        log.info("Vector kernels disagree with plain loops on this machine, using plain loops.");
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
