package io.github.imbrex.benchmarks;

import io.github.imbrex.dicom.pixel.PixelKernels;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of all kernels in one run of some seconds, by CPU time: against their plain twins, against the copy of a slice,
 * and against the C twin, if {@code kernel-report.sh} has built one. For a quick look; {@link KernelBenchmark} is the one to
 * quote where the two differ.
 */
public final class KernelReport {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM_NANOS = 400_000_000;
    private static final long BATCH_NANOS = 2_000_000;
    private static final int BATCHES = 60;

    private KernelReport() {}

    /**
     * Prints the table.
     *
     * @param args kernels to look at, or none for all
     * @throws Exception if the C twin cannot be run
     */
    public static void main(String[] args) throws Exception {
        Map<String, Double> native64 = args.length > 0 && args[0].endsWith(".tsv") ? read(Path.of(args[0])) : Map.of();
        List<KernelWork> works = new ArrayList<>();
        for (String arg : args) {
            if (!arg.endsWith(".tsv")) {
                works.add(KernelWork.valueOf(arg));
            }
        }
        System.out.println("JDK " + Runtime.version().feature() + ", " + PixelKernels.backend());
        System.out.printf(
                Locale.ROOT,
                "%-18s %10s %8s %8s %8s | %10s %8s%n",
                "kernel",
                "us/slice",
                "x twin",
                "x copy",
                "x C",
                "us/tile",
                "x twin");
        KernelArrays slice = new KernelArrays(512, 512);
        KernelArrays tile = new KernelArrays(64, 64);
        double copy = micros(KernelWork.COPY.kernel(), slice);
        for (KernelWork work : works.isEmpty() ? List.of(KernelWork.values()) : works) {
            double kernel = micros(work.kernel(), slice);
            double twin = micros(work.twin(), slice);
            double small = micros(work.kernel(), tile);
            double smallTwin = micros(work.twin(), tile);
            Double c = native64.get(work.name());
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %10.1f %8.2f %8.2f %8s | %10.2f %8.2f%n",
                    work.name().toLowerCase(Locale.ROOT),
                    kernel,
                    twin / kernel,
                    kernel / copy,
                    c == null ? "-" : String.format(Locale.ROOT, "%.2f", kernel / c),
                    small,
                    smallTwin / small);
        }
        System.out.println(PixelKernels.backends());
    }

    private static Map<String, Double> read(Path table) throws Exception {
        Map<String, Double> times = new TreeMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] fields = line.split("\t");
            times.put(fields[0], Double.parseDouble(fields[1]));
        }
        return times;
    }

    /** CPU time of one run: the least of many short batches, after a warm-up. */
    private static double micros(KernelWork.Run run, KernelArrays arrays) {
        long end = System.nanoTime() + WARM_NANOS;
        int runs = 0;
        while (System.nanoTime() < end) {
            run.on(arrays);
            runs++;
        }
        int batch = (int) Math.max(1, runs * BATCH_NANOS / WARM_NANOS);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < BATCHES; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            for (int n = 0; n < batch; n++) {
                run.on(arrays);
            }
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / 1000.0 / batch);
        }
        return best;
    }
}
