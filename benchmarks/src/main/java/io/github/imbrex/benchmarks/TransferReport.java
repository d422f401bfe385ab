package io.github.imbrex.benchmarks;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.InstanceStream;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a download from a real server costs, as ratios of alternating rounds in one run: against a plain program with
 * OkHttp that makes the same files as durable, against {@code curl} that makes nothing durable, and in memory.
 *
 * <p>Arguments: the root of a DICOMweb service, a Study Instance UID, a directory on a real disk with room for a hundred
 * times the study, and the runnable jar of the command line if its memory is to be measured.
 */
public final class TransferReport {

    private static final int ROUNDS = 9;
    private static final int PARALLEL = 4;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final URI root;
    private final Scope study;
    private final Path directory;
    private final List<Scope> scopes;
    private final List<String> instances;

    private TransferReport(URI root, Scope study, Path directory, List<Scope> scopes) {
        this.root = root;
        this.study = study;
        this.directory = directory;
        this.scopes = scopes;
        this.instances = scopes.stream().map(scope -> root + "/" + scope).toList();
    }

    /** One way to do the work; how many files or data sets came of it. */
    private interface Way {
        long run(Path out) throws Exception;
    }

    /**
     * Prints the table.
     *
     * @param args root, study, directory, and the jar or nothing
     * @throws Exception if the server cannot be reached
     */
    public static void main(String[] args) throws Exception {
        URI root = URI.create(args[0]);
        Scope study = Scope.study(args[1]);
        try (Imbrex imbrex = Imbrex.builder().build()) {
            DicomWeb archive = DicomWeb.at(imbrex, root);
            List<Scope> scopes = new ArrayList<>();
            archive.search(SearchQuery.instances().in(study).pageSize(1000))
                    .forEach(match -> scopes.add(
                            study.series(match.string(Tag.SeriesInstanceUID).orElseThrow())
                                    .instance(match.string(Tag.SOPInstanceUID).orElseThrow())));
            // Deleted files slow down the creation of others on some file systems: what is written stays to the end.
            Path directory = Files.createTempDirectory(Path.of(args[2]), "transfers-");
            try {
                var report = new TransferReport(root, study, directory, scopes);
                report.print(archive);
                if (args.length > 3) {
                    report.memory(Path.of(args[3]));
                }
            } finally {
                remove(directory);
            }
        }
    }

    private void print(DicomWeb archive) throws Exception {
        System.out.println("JDK " + Runtime.version().feature() + ", " + instances.size() + " instances, median of "
                + ROUNDS + " alternating rounds");
        try (var plain = new PlainDownload(2)) {
            List<String> whole = List.of(root + "/" + study);
            compare(
                    "study to files",
                    "OkHttp, as durable",
                    out -> download(archive, out, DownloadOptions.Mode.STUDY),
                    out -> plain.run(whole, 1, out));
            compare(PARALLEL + " requests at a time", "curl -Z", out -> retrieve(archive, out), this::curlParallel);
            compare(
                    PARALLEL + " at a time, download",
                    "OkHttp, as durable",
                    out -> download(archive, out, DownloadOptions.Mode.INSTANCE),
                    out -> plain.run(instances, PARALLEL, out));
            compare(
                    PARALLEL + " at a time, download",
                    "curl -Z, not durable",
                    out -> download(archive, out, DownloadOptions.Mode.INSTANCE),
                    this::curlParallel);
            compare(
                    "metadata, parsed",
                    "curl",
                    out -> archive.metadata(study).instances().size(),
                    out -> curl(List.of("-o", out.resolve("metadata").toString(), root + "/" + study + "/metadata")));
        }
    }

    private long download(DicomWeb archive, Path out, DownloadOptions.Mode mode) {
        DownloadOptions options = DownloadOptions.defaults().mode(mode).parallel(PARALLEL);
        return archive.download(study, out, options).orThrow().files().size();
    }

    /** What {@code curl} does: each answer to a file, no list before and nothing flushed, checked or noted. */
    private long retrieve(DicomWeb archive, Path out) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(PARALLEL);
        try {
            var next = new AtomicInteger();
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < PARALLEL; i++) {
                all.add(workers.submit(() -> {
                    int written = 0;
                    for (int n = next.getAndIncrement(); n < scopes.size(); n = next.getAndIncrement()) {
                        try (InstanceStream instances = archive.retrieve(scopes.get(n));
                                OutputStream file = Files.newOutputStream(out.resolve("i" + n))) {
                            for (var one = instances.next(); one.isPresent(); one = instances.next()) {
                                one.get().transferTo(file);
                                written++;
                            }
                        }
                    }
                    return written;
                }));
            }
            long written = 0;
            for (Future<Integer> one : all) {
                written += one.get();
            }
            return written;
        } finally {
            workers.shutdown();
        }
    }

    private long curlParallel(Path out) throws IOException, InterruptedException {
        Path list = out.resolve("curl.config");
        var lines = new StringBuilder();
        for (int i = 0; i < instances.size(); i++) {
            lines.append(
                    String.format(Locale.ROOT, "url=\"%s\"%noutput=\"%s\"%n", instances.get(i), out.resolve("c" + i)));
        }
        Files.writeString(list, lines);
        curl(List.of(
                "-Z",
                "--parallel-max",
                String.valueOf(PARALLEL),
                "-H",
                "Accept: multipart/related; type=\"application/dicom\"; transfer-syntax=*",
                "-K",
                list.toString()));
        return instances.size();
    }

    private static long curl(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("curl", "-s", "-S", "--fail"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("curl ended with " + process.exitValue() + ".");
        }
        return 1;
    }

    private void compare(String what, String against, Way ours, Way theirs) throws Exception {
        double[] ratios = new double[ROUNDS];
        double[] ourTimes = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // one to warm up
            double mine = seconds(ours);
            double other = seconds(theirs);
            if (round >= 0) {
                ratios[round] = mine / other;
                ourTimes[round] = mine;
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(ourTimes);
        System.out.printf(
                Locale.ROOT,
                "%-24s against %-22s %.2f  (%.2f to %.2f), %.2f s%n",
                what,
                against,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1],
                ourTimes[ROUNDS / 2]);
    }

    private double seconds(Way way) throws Exception {
        Path out = Files.createTempDirectory(directory, "transfer-");
        long start = System.nanoTime();
        if (way.run(out) < 1) {
            throw new IllegalStateException("Nothing came.");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void memory(Path jar) throws Exception {
        for (String mode : List.of("study", "instance")) {
            Path out = Files.createTempDirectory(directory, "transfer-");
            try {
                long peak = peak(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        jar.toString(),
                        "fetch",
                        "--dicomweb",
                        root.toString(),
                        "--study",
                        study.studyUid(),
                        "--out",
                        out.toString(),
                        "--mode",
                        mode,
                        "--json"));
                System.out.printf(Locale.ROOT, "peak memory at -Xmx64m, by %s: %d MB%n", mode, peak / 1024);
            } finally {
                remove(out);
            }
        }
    }

    /** The largest resident set that the system says a program had, in KiB. */
    private static long peak(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            try {
                Matcher found = PEAK.matcher(Files.readString(status));
                peak = found.find() ? Math.max(peak, Long.parseLong(found.group(1))) : peak;
            } catch (IOException gone) {
                break;
            }
            Thread.sleep(20);
        }
        if (process.waitFor() != 0) {
            throw new IOException("The command line ended with " + process.exitValue() + ".");
        }
        return peak;
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
