package io.github.imbrex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ImbrexException;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.faults.Operation.Outcome;
import io.github.imbrex.testkit.FaultServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault against every operation. What is expected stands in {@code expected.tsv}, which was written before the first
 * run; beside it nothing may ever claim to be complete that is not.
 */
class FaultMatrixTest {

    private static final int INSTANCES = 5;
    private static final long PIXELS = 20_000;
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void nothingIsSilentlyPartial() throws IOException {
        Map<String, Map<String, String>> expected = expected();
        Map<String, String> open = open();
        List<String> differences = new ArrayList<>();
        int cells = 0;
        try (var server = FaultServer.makingUp(INSTANCES, PIXELS);
                var mirror = FaultServer.makingUp(INSTANCES, PIXELS)) {
            Source source = Source.of(server, folder.resolve("source"));
            List<FaultRow> rows = FaultRow.all(mirror.uri());
            assertThat(rows).extracting(FaultRow::name).containsExactlyElementsOf(expected.keySet());
            System.out.println(line("fault", "operation", "expected", "seen"));
            for (FaultRow row : rows) {
                for (Operation operation : Operation.values()) {
                    String promised = expected.get(row.name()).get(operation.title());
                    if (promised.equals("-")) {
                        continue;
                    }
                    cells++;
                    Path out = Files.createDirectories(
                            folder.resolve("cell-" + cells).resolve("in"));
                    String seen = operation == Operation.STORE
                            ? seenOfStore(row, source, out, promised)
                            : seen(server, row, operation, source, out, promised);
                    String line = line(row.name(), operation.title(), promised, seen);
                    System.out.println(line);
                    String known = open.getOrDefault(row.name() + "\t" + operation.title(), promised);
                    if (!seen.equals(known)) {
                        differences.add(line + (known.equals(promised) ? "" : " (open: " + known + ")"));
                    }
                    assertFilesAreWhatTheyAreCalled(out, server);
                }
            }
            assertThat(mirror.requests())
                    .isNotEmpty()
                    .allSatisfy(request ->
                            assertThat(request.headerNames()).doesNotContain("Authorization", "authorization"));
        }
        System.out.println(cells + " cells, " + open.size() + " of them known to be open, " + differences.size()
                + " other than expected");
        assertThat(differences).isEmpty();
    }

    private static String seen(
            FaultServer server, FaultRow row, Operation operation, Source source, Path out, String promised)
            throws IOException {
        row.arm(server, operation);
        Imbrex.Builder settings =
                Imbrex.builder().time(new UnhurriedTime()).credentials(server.uri(), Credentials.bearer("a-token"));
        if (row.isSilent()) {
            settings.idleTimeout(SHORT).answerTimeout(SHORT);
        }
        try (var imbrex = settings.build()) {
            Outcome outcome = operation.run(DicomWeb.at(imbrex, server.uri()), source, out);
            return outcome.toString();
        } catch (ImbrexException thrown) {
            for (Class<?> type = thrown.getClass(); type != RuntimeException.class; type = type.getSuperclass()) {
                if (promised.equals("error " + type.getSimpleName())) {
                    return promised;
                }
            }
            return "error " + thrown.getClass().getSimpleName();
        } finally {
            server.heal();
        }
    }

    /** Into an archive of its own; what it has in the end decides. */
    private static String seenOfStore(FaultRow row, Source source, Path out, String promised) throws IOException {
        try (var target = FaultServer.empty()) {
            String seen = seen(target, row, Operation.STORE, source, out, promised);
            boolean all = Set.copyOf(target.digests().values()).equals(source.digests());
            return seen.equals(Outcome.COMPLETE.toString()) && !all ? Outcome.LIE.toString() : seen;
        }
    }

    /** Whatever was said about them: a file with a final name is whole, and nothing lies where it should not. */
    private void assertFilesAreWhatTheyAreCalled(Path out, FaultServer server) throws IOException {
        Map<String, String> digests = server.digests();
        try (Stream<Path> walk = Files.walk(out.getParent())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                assertThat(file).startsWith(out);
                String name = file.getFileName().toString();
                assertThat(name).doesNotEndWith(".part");
                String sop = name.replaceFirst("\\.dcm$", "");
                if (digests.containsKey(sop)) {
                    assertThat(Source.sha256(Files.readAllBytes(file))).as(name).isEqualTo(digests.get(sop));
                }
            }
        }
        assertThat(Path.of("/tmp/imbrex-x")).doesNotExist();
    }

    private static Map<String, Map<String, String>> expected() throws IOException {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        List<String> lines = lines("expected.tsv");
        List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(columns.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            table.put(cells[0], row);
        }
        Set<String> operations = new TreeSet<>();
        Arrays.stream(Operation.values()).map(Operation::title).forEach(operations::add);
        assertThat(table.values()).allSatisfy(row -> assertThat(row.keySet()).containsAll(operations));
        return table;
    }

    /** What is seen for now in cells that are not kept. */
    private static Map<String, String> open() throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        for (String line : lines("open.tsv")) {
            String[] cells = line.split("\t", -1);
            open.put(cells[0] + "\t" + cells[1], cells[2]);
        }
        return open;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = FaultMatrixTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(String fault, String operation, String expected, String seen) {
        String mark = seen.equals(expected) || operation.equals("operation") ? "" : "  <--";
        return String.format(Locale.ROOT, "%-40s  %-10s  %-34s  %s%s", fault, operation, expected, seen, mark);
    }
}
