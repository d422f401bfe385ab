package io.github.imbrex.dicom.pixel.internal.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kernels this JVM runs, chosen once and kernel by kernel: vectors where the incubator module is resolved, the
 * hardware is wide enough, the kernel is allowed on this JDK and a self-test agrees bit by bit; plain loops everywhere
 * else, and until vectors are warm.
 *
 * <p>The system property {@code imbrex.vector} decides otherwise: {@code off} for plain loops, {@code now} for vectors
 * from the first pixel on, which is for tests and benchmarks.
 */
public final class Backend {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String VECTOR_KERNELS = "io.github.imbrex.dicom.pixel.internal.simd.VectorKernels";
    private static final String SWITCH = "imbrex.vector";

    private static final Logger log = LoggerFactory.getLogger(Backend.class);

    /** The one of this JVM. */
    private static final Backend CHOSEN = choose();

    private final Kernels fastest;
    private final EnumMap<Kernel, Gate> gates;

    private Backend(Kernels fastest, EnumMap<Kernel, Gate> gates) {
        this.fastest = fastest;
        this.gates = gates;
    }

    /** Name of the fastest edition in use, if only for some of the kernels. */
    public static String name() {
        return CHOSEN.fastest.name();
    }

    /** What runs each kernel at this moment. */
    public static Map<Kernel, String> states() {
        Map<Kernel, String> states = new EnumMap<>(Kernel.class);
        CHOSEN.gates.forEach((kernel, gate) -> states.put(kernel, gate.state()));
        return states;
    }

    /** The way to a kernel; to be kept by whoever runs it. */
    public static Gate gate(Kernel kernel) {
        Gate gate = CHOSEN.gates.get(kernel);
        if (gate == null) {
            throw new IllegalStateException("no gate for " + kernel);
        }
        return gate;
    }

    private static Backend choose() {
        Kernels plain = Kernels.scalar();
        String wish = System.getProperty(SWITCH, "");
        Optional<Kernels> vectors = wish.equals("off") ? Optional.empty() : vectors();
        int version = Runtime.version().feature();
        EnumMap<Kernel, Gate> gates = new EnumMap<>(Kernel.class);
        Kernels fastest = plain;
        for (Kernel kernel : Kernel.values()) {
            if (vectors.isPresent() && kernel.isAllowed(version) && agree(kernel, plain, vectors.get())) {
                fastest = vectors.get();
                gates.put(
                        kernel,
                        wish.equals("now") ? Gate.settled(fastest) : Gate.warming(plain, fastest, kernel.least()));
            } else {
                gates.put(kernel, Gate.settled(plain));
            }
        }
        log.info("Pixel kernels: {}", fastest.name());
        return new Backend(fastest, gates);
    }

    private static boolean agree(Kernel kernel, Kernels plain, Kernels vectors) {
        boolean agree = SelfTest.agree(kernel, plain, vectors);
        if (!agree) {
            log.info("Vectors and plain loops disagree about {} on this machine, using plain loops.", kernel.label());
        }
        return agree;
    }

    /** The edition with vectors, if it can be had here. */
    static Optional<Kernels> vectors() {
        Module own = Backend.class.getModule();
        ModuleLayer layer = own.getLayer();
        Optional<Module> vector = (layer == null ? ModuleLayer.boot() : layer).findModule(MODULE);
        if (vector.isEmpty()) {
            return Optional.empty();
        }
        own.addReads(vector.get());
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Class<?> type = lookup.findClass(VECTOR_KERNELS);
            Supplier<?> made = (Supplier<?>) lookup.findConstructor(type, MethodType.methodType(void.class))
                    .invoke();
            return Optional.of((Kernels) made.get());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) { // refused, missing, or an API that has moved on
            log.info("Vector kernels are not available here, using plain loops: {}", e.toString());
            return Optional.empty();
        }
    }
}
