package io.github.imbrex.benchmarks;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a download from a real server costs, as ratios of alternating rounds in one run: against a plain program with
 * OkHttp that makes the same files as durable, against {@code curl} that makes nothing durable, and in memory.
 *
 * <p>Arguments: the root of a DICOMweb service, a Study Instance UID, a directory on a real disk, and the runnable jar of
 * the command line if its memory is to be measured.
 */
public final class TransferReport {

    private static final int ROUNDS = 9;
    private static final int PARALLEL = 4;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final URI root;
    private final Scope study;
    private final Path directory;
    private final List<String> instances;

    private TransferReport(URI root, Scope study, Path directory, List<String> instances) {
        this.root = root;
        this.study = study;
        this.directory = directory;
        this.instances = instances;
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
            List<String> addresses = new ArrayList<>();
            archive.search(SearchQuery.instances().in(study).pageSize(1000))
                    .forEach(match -> addresses.add(root + "/studies/" + args[1] + "/series/"
                            + match.string(Tag.SeriesInstanceUID).orElseThrow() + "/instances/"
                            + match.string(Tag.SOPInstanceUID).orElseThrow()));
            var report = new TransferReport(root, study, Path.of(args[2]), addresses);
            report.print(archive);
            if (args.length > 3) {
                report.memory(Path.of(args[3]));
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
            compare(
                    PARALLEL + " requests at a time",
                    "OkHttp, as durable",
                    out -> download(archive, out, DownloadOptions.Mode.INSTANCE),
                    out -> plain.run(instances, PARALLEL, out));
            compare(
                    PARALLEL + " requests at a time",
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
        try {
            if (way.run(out) < 1) {
                throw new IllegalStateException("Nothing came.");
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            remove(out);
        }
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
