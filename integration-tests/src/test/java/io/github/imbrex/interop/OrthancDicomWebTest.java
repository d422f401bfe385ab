package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.support.RealData;
import io.github.imbrex.support.SmallCt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search and download against a real Orthanc that holds real files. */
@org.junit.jupiter.api.Tag("interop")
class OrthancDicomWebTest {

    private static final List<String> FOLDERS =
            List.of("native", "charset", "encapsulated", "multiframe", "nested", "segrtsr");

    @TempDir
    static Path store;

    @TempDir
    Path target;

    private static final Imbrex IMBREX = Imbrex.builder().build();

    /** What Orthanc holds: the file by SOP Instance UID, by Study Instance UID. */
    private static final Map<String, Map<String, Path>> STUDIES = new TreeMap<>();

    private static final Set<String> STORED = new HashSet<>();

    private static OrthancServer orthanc;
    private static DicomWeb archive;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        orthanc = new OrthancServer(Files.createDirectory(store.resolve("orthanc")));
        archive = DicomWeb.at(IMBREX, orthanc.dicomWeb());
        assertThat(archive.search(SearchQuery.studies()).toList()).isEmpty();
        assertThat(archive.search(SearchQuery.instances().in(Scope.study("1.2.3")))
                        .toList())
                .isEmpty();
        Path written = Files.createDirectory(store.resolve("written"));
        for (int i = 1; i <= 12; i++) {
            assertThat(load(SmallCt.write(written, "2.25.1", "2.25.1." + (1 + i % 3), i, "A^B", "20200101")))
                    .isTrue();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        boolean alive = orthanc.isAlive();
        orthanc.close();
        IMBREX.close();
        assertThat(alive).as("Orthanc is alive at the end").isTrue();
    }

    /** Stores a file, unless it lacks UIDs or its instance is there already; whether Orthanc took it. */
    private static boolean load(Path file) throws IOException {
        DicomObject header = DicomFile.read(file).dataSet();
        Optional<String> sop = header.uid(Tag.SOPInstanceUID);
        Optional<String> study = header.uid(Tag.StudyInstanceUID);
        if (sop.isEmpty()
                || study.isEmpty()
                || header.uid(Tag.SeriesInstanceUID).isEmpty()
                || !STORED.add(sop.get())) {
            return true;
        }
        if (!orthanc.store(file)) {
            STORED.remove(sop.get());
            return false;
        }
        STUDIES.computeIfAbsent(study.get(), any -> new TreeMap<>()).put(sop.get(), file);
        return true;
    }

    /** Loads all files of ring 2 that are whole. */
    private static void loadRealFiles() throws IOException {
        List<String> refused = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : RealData.files("dicom/" + folder)) {
                if (!load(file)) {
                    refused.add(folder + "/" + file.getFileName());
                }
            }
        }
        System.out.println("Orthanc holds " + STORED.size() + " instances of " + STUDIES.size()
                + " studies; it refused " + refused);
        assertThat(STORED).hasSizeGreaterThan(50);
        assertThat(refused).hasSizeLessThan(5);
    }

    private static Set<String> uids(Iterable<DicomObject> matches, int tag) {
        Set<String> uids = new TreeSet<>();
        for (DicomObject match : matches) {
            assertThat(uids.add(match.uid(tag).orElseThrow()))
                    .as("each match once")
                    .isTrue();
        }
        return uids;
    }

    @Test
    void findsAllStudiesSeriesAndInstancesPageByPage() throws IOException {
        loadRealFiles();
        for (int page : new int[] {1, 7, 100, 1000}) {
            assertThat(uids(archive.search(SearchQuery.studies().pageSize(page)), Tag.StudyInstanceUID))
                    .as("pages of %d", page)
                    .isEqualTo(STUDIES.keySet());
        }
        Set<String> sops = new TreeSet<>();
        STUDIES.values().forEach(files -> sops.addAll(files.keySet()));
        assertThat(uids(archive.search(SearchQuery.instances().pageSize(10)), Tag.SOPInstanceUID))
                .isEqualTo(sops);
        Set<String> series = uids(archive.search(SearchQuery.series().pageSize(10)), Tag.SeriesInstanceUID);
        Set<String> seriesByStudy = new HashSet<>();
        for (Map.Entry<String, Map<String, Path>> study : STUDIES.entrySet()) {
            Scope scope = Scope.study(study.getKey());
            seriesByStudy.addAll(uids(archive.search(SearchQuery.series().in(scope)), Tag.SeriesInstanceUID));
            assertThat(uids(archive.search(SearchQuery.instances().in(scope).pageSize(3)), Tag.SOPInstanceUID))
                    .isEqualTo(study.getValue().keySet());
        }
        assertThat(seriesByStudy).isEqualTo(series);
        assertThat(archive.search(SearchQuery.studies().limit(2)).toList()).hasSize(2);
        assertThat(archive.search(SearchQuery.studies().where("StudyInstanceUID", "1.2.3.4.5.6.7"))
                        .toList())
                .isEmpty();
    }

    @Test
    void downloadsEveryStudyAndLosesNothing() throws IOException {
        loadRealFiles();
        int identical = 0;
        for (Map.Entry<String, Map<String, Path>> study : STUDIES.entrySet()) {
            StudyDownload download = archive.download(study.getKey(), target);
            assertThat(download.isComplete())
                    .as(() -> download + " " + download.missing())
                    .isTrue();
            assertThat(download.duplicates()).isEmpty();
            assertThat(download.extras()).isEmpty();
            assertThat(download.outcomes()).hasSize(study.getValue().size());
            for (InstanceOutcome outcome : download.outcomes()) {
                Path source = study.getValue().get(outcome.sopInstanceUid());
                identical += SameInstance.assertSame(source, outcome.file().orElseThrow()) ? 1 : 0;
            }
            assertThat(archive.download(study.getKey(), target).outcomes())
                    .allMatch(outcome -> outcome.state() == InstanceOutcome.State.PRESENT);
        }
        System.out.println(identical + " files came back byte for byte");
        assertThat(identical).isGreaterThan(10);
    }

    @Test
    void downloadsInstanceByInstanceAndTakesUpWhereItStopped() throws IOException {
        loadRealFiles();
        String largest = STUDIES.entrySet().stream()
                .max(Comparator.comparingInt(study -> study.getValue().size()))
                .orElseThrow()
                .getKey();
        var options =
                DownloadOptions.defaults().mode(DownloadOptions.Mode.INSTANCE).parallel(2);
        StudyDownload first =
                archive.download(Scope.study(largest), target, options).orThrow();
        Files.delete(first.files().get(0));
        StudyDownload second =
                archive.download(Scope.study(largest), target, options).orThrow();
        assertThat(second.outcomes().get(0).state()).isEqualTo(InstanceOutcome.State.STORED);
        assertThat(second.outcomes().get(0).sha256())
                .isEqualTo(first.outcomes().get(0).sha256());
    }

    @Test
    void readsMetadataOfEveryStudy() throws IOException {
        loadRealFiles();
        for (Map.Entry<String, Map<String, Path>> study : STUDIES.entrySet()) {
            assertThat(uids(archive.metadata(Scope.study(study.getKey())), Tag.SOPInstanceUID))
                    .isEqualTo(study.getValue().keySet());
        }
    }

    @Test
    void findsAndDownloadsWrittenFiles() throws IOException {
        assertThat(uids(
                        archive.search(SearchQuery.instances()
                                .in(Scope.study("2.25.1"))
                                .pageSize(5)),
                        Tag.SOPInstanceUID))
                .isEqualTo(STUDIES.get("2.25.1").keySet());
        StudyDownload download = archive.download("2.25.1", target).orThrow();
        assertThat(download.outcomes()).hasSize(12);
        for (InstanceOutcome outcome : download.outcomes()) {
            assertThat(outcome.file().orElseThrow())
                    .hasSameBinaryContentAs(STUDIES.get("2.25.1").get(outcome.sopInstanceUid()));
        }
    }
}
