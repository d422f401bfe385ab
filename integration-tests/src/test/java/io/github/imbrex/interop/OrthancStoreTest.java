package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StoreOptions;
import io.github.imbrex.dicom.web.StoreOutcome;
import io.github.imbrex.dicom.web.StoreOutcome.State;
import io.github.imbrex.dicom.web.StoreReport;
import io.github.imbrex.support.RealData;
import io.github.imbrex.support.SmallCt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each instance that is stored in a real Orthanc. */
@org.junit.jupiter.api.Tag("interop")
class OrthancStoreTest {

    private static final List<String> FOLDERS =
            List.of("native", "charset", "encapsulated", "multiframe", "nested", "segrtsr");

    @TempDir
    static Path store;

    @TempDir
    Path folder;

    private static final Imbrex IMBREX = Imbrex.builder().build();

    private static OrthancServer orthanc;
    private static DicomWeb archive;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        orthanc = new OrthancServer(Files.createDirectory(store.resolve("orthanc")));
        archive = DicomWeb.at(IMBREX, orthanc.dicomWeb());
    }

    @AfterAll
    static void stop() throws IOException {
        boolean alive = orthanc.isAlive();
        orthanc.close();
        IMBREX.close();
        assertThat(alive).as("Orthanc is alive at the end").isTrue();
    }

    private List<Path> written(String study, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            files.add(SmallCt.write(folder, study, study + ".1", i, "A^B", "20200101"));
        }
        return files;
    }

    /** A file that is DICOM to us, and not to Orthanc: its data set claims a transfer syntax that it is not in. */
    private static Path junk(Path good) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("1.2.840.10008.1.2.1");
        assertThat(at).isPositive();
        bytes[at + 18] = '9';
        return Files.write(good, bytes);
    }

    private static List<State> states(StoreReport report) {
        return report.outcomes().stream().map(StoreOutcome::state).toList();
    }

    @Test
    void twoGoodOnes() throws IOException {
        StoreReport report = archive.store(written("2.25.11", 2));
        assertThat(states(report)).containsExactly(State.STORED, State.STORED);
        assertThat(report.outcomes()).allMatch(outcome -> outcome.reason().isEmpty());
        assertThat(report.outcomes()).allMatch(outcome -> outcome.retrieveUrl().isPresent());
        assertThat(states(archive.store(written("2.25.11", 2)))).as("again").containsOnly(State.STORED);
    }

    @Test
    void anotherStudy() throws IOException {
        StoreReport report =
                archive.store(written("2.25.12", 2), StoreOptions.defaults().into("2.25.13"));
        assertThat(states(report)).containsOnly(State.FAILED);
        assertThat(report.outcomes().get(0).code()).hasValue(272);
        assertThat(archive.search(SearchQuery.instances().in(Scope.study("2.25.12")))
                        .toList())
                .isEmpty();
    }

    @Test
    void goodAndJunkTogether() throws IOException {
        List<Path> files = written("2.25.14", 3);
        junk(files.get(1));
        StoreReport report = archive.store(files);
        System.out.println("Orthanc on a file in no known transfer syntax: " + report.outcomes());
        assertThat(report.outcomes().get(0).isStored()).isTrue();
        assertThat(report.outcomes().get(2).isStored()).isTrue();
        assertThat(report.outcomes()).allMatch(outcome -> outcome.isStored() == isListed(outcome, "2.25.14"));
    }

    private static boolean isListed(StoreOutcome outcome, String study) {
        return archive.search(SearchQuery.instances().in(Scope.study(study))).stream()
                .anyMatch(match ->
                        match.uid(io.github.imbrex.dicom.Tag.SOPInstanceUID).equals(outcome.sopInstanceUid()));
    }

    /** Everything real that is whole: each outcome is what a search then shows. */
    @Test
    void everyRealFile() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            files.addAll(RealData.files("dicom/" + name));
        }
        StoreReport report = archive.store(files, StoreOptions.defaults().batchBytes(4 << 20));
        report.outcomes().stream()
                .filter(outcome -> outcome.state() != State.STORED)
                .forEach(outcome -> System.out.println(outcome.file().getFileName() + " " + outcome.state() + ": "
                        + outcome.reason().orElse("")));
        Set<String> there = new HashSet<>();
        for (var match : archive.search(SearchQuery.instances())) {
            match.uid(io.github.imbrex.dicom.Tag.SOPInstanceUID).ifPresent(there::add);
        }
        int stored = 0;
        for (StoreOutcome outcome : report.outcomes()) {
            assertThat(outcome.state()).isNotEqualTo(State.UNKNOWN);
            if (outcome.isStored()) {
                assertThat(there).contains(outcome.sopInstanceUid().orElseThrow());
                stored++;
            }
        }
        assertThat(stored).isGreaterThan(50);
    }
}
