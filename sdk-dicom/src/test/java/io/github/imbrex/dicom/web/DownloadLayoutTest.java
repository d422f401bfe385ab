package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.web.InstanceOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where files go: by description, and into the quarantine. */
class DownloadLayoutTest extends DownloadFixture {

    private static final String DATE = "20240131";

    private static DownloadOptions described() {
        return DownloadOptions.defaults().layout(Layout.DESCRIPTION);
    }

    private void describe(String seriesDescription) {
        archive.instances.clear();
        for (int i = 1; i <= 6; i++) {
            archive.instances.add(TestInstance.described(
                    STUDY,
                    STUDY + "." + (1 + i % 2),
                    STUDY + ".9." + i,
                    DATE,
                    String.valueOf(3),
                    seriesDescription,
                    String.valueOf(i / 2)));
        }
    }

    private List<String> names(StudyDownload download) {
        return download.files().stream()
                .map(file -> root.toAbsolutePath().relativize(file).toString())
                .toList();
    }

    @Test
    void namesFilesForPeople() throws IOException {
        describe("T2 TSE/axial");
        StudyDownload download = download(described());
        assertThat(download.isComplete()).isTrue();
        assertThat(names(download))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(
                        DATE + "_[0-9a-f]{16}/003_T2_TSE_axial(_[0-9a-f]{16})?/0000[0-3]_[0-9a-f]{16}\\.dcm"));
        assertThat(download.files().stream().map(Path::getParent).distinct()).hasSize(2);
        assertThat(download.directory().getFileName().toString()).startsWith(DATE);
        assertThat(root.resolve(STUDY)).doesNotExist();
        assertThat(root.resolve("." + STUDY + ".parts")).doesNotExist();
        for (int i = 0; i < 6; i++) {
            assertThat(download.files().get(i))
                    .hasBinaryContent(archive.instances.get(i).bytes());
        }
    }

    @Test
    void takesUpADownloadOfAnyLayoutAndLeavesFilesWhereTheyAre() throws IOException {
        describe("flair");
        StudyDownload first = download(described());
        Files.delete(first.files().get(4));
        server.requests().clear();
        StudyDownload second = download(described());
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(wados()).hasSize(1);
        assertThat(second.directory()).isEqualTo(first.directory());
        server.requests().clear();
        StudyDownload byUid = download();
        assertThat(byUid.files()).isEqualTo(first.files());
        assertThat(byUid.isComplete()).isTrue();
        assertThat(wados()).isEmpty();
        assertThat(download(described().verify(true)).outcomes())
                .extracting(InstanceOutcome::state)
                .containsOnly(State.PRESENT);
    }

    @Test
    void adoptsWhatADownloadByDescriptionHadReceived() throws IOException {
        describe("flair");
        Path parts = Files.createDirectories(root.resolve("." + STUDY + ".parts"));
        byte[] bytes = archive.instances.get(0).bytes();
        Files.write(parts.resolve("1.part"), bytes);
        Files.writeString(journal(), "received\t1.part\t" + bytes.length + "\t" + sha256(bytes) + "\n");
        StudyDownload download = download(described());
        assertThat(download.outcomes().get(0).state()).isEqualTo(State.PRESENT);
        assertThat(wados()).hasSize(5);
        assertThat(parts).doesNotExist();
    }

    @Test
    void replacesNoFileOfAnotherInstance() throws IOException {
        describe("flair");
        Path taken = download(described()).files().get(0);
        byte[] other = archive.instances.get(1).bytes();
        Files.write(taken, other);
        Files.delete(journal());
        StudyDownload download = download(described());
        assertThat(taken).hasBinaryContent(other);
        assertThat(download.files().get(0))
                .hasBinaryContent(archive.instances.get(0).bytes());
        assertThat(download.files().get(0)).isNotEqualTo(taken);
    }

    @Test
    void putsAsideWhatAScreeningObjectsTo() throws IOException {
        String bad = archive.instances.get(2).sop();
        Screening screening =
                file -> file.dataSet().string(0x00080018).orElseThrow().equals(bad)
                        ? Optional.of("it shows\ta face\n")
                        : Optional.empty();
        for (DownloadOptions options : List.of(inOneGo(), oneByOne())) {
            List<InstanceOutcome> heard = new CopyOnWriteArrayList<>();
            StudyDownload download = download(options.screening(screening).onOutcome(heard::add));
            assertThat(download.isComplete()).isFalse();
            assertThat(download.missing()).singleElement().satisfies(missing -> {
                assertThat(missing.sopInstanceUid()).isEqualTo(bad);
                assertThat(missing.reason().orElseThrow())
                        .contains("quarantine")
                        .endsWith("it shows a face");
            });
            assertThat(heard).containsExactlyInAnyOrderElementsOf(download.outcomes());
            Path aside = root.resolve("quarantine")
                    .resolve(STUDY)
                    .resolve(STUDY + ".2")
                    .resolve(bad + ".dcm");
            assertThat(aside).hasBinaryContent(archive.instances.get(2).bytes());
            assertThat(download.files()).hasSize(5).doesNotContain(aside);

            server.requests().clear();
            for (DownloadOptions later : List.of(options.screening(screening), options)) {
                StudyDownload again = download(later);
                assertThat(again.missing())
                        .singleElement()
                        .satisfies(missing ->
                                assertThat(missing.reason().orElseThrow()).contains("quarantine", "it shows a face"));
                assertThat(wados()).isEmpty();
            }

            Files.delete(aside);
            assertThat(download(options).isComplete()).isTrue();
            assertThat(wados()).hasSize(1);
            assertThat(download(options.screening(screening)).isComplete()).isTrue();
            for (Path file : download.files()) {
                Files.delete(file);
            }
            Files.delete(journal());
            Files.delete(root.resolve(STUDY).resolve(STUDY + ".2").resolve(bad + ".dcm"));
        }
    }

    @Test
    void putsAsideWhatAServerThatCannotSearchSends() throws IOException {
        String bad = archive.instances.get(2).sop();
        unlisted(501, archive.instances.subList(0, 4));
        StudyDownload download = download(DownloadOptions.defaults()
                .screening(
                        file -> file.dataSet().string(0x00080018).orElseThrow().equals(bad)
                                ? Optional.of("as scripted")
                                : Optional.empty()));
        assertThat(download.isComplete()).isFalse();
        assertThat(download.files()).hasSize(3);
        assertThat(download.missing())
                .extracting(InstanceOutcome::sopInstanceUid)
                .containsExactly(bad);
        StudyDownload again = download();
        assertThat(again.isComplete()).isFalse();
        assertThat(again.missing()).extracting(InstanceOutcome::sopInstanceUid).containsExactly(bad);
        assertThat(again.files()).hasSize(3);
    }

    @Test
    void takesWhatAScreeningThrowsForNoFaultOfTheTransfer() throws IOException {
        RuntimeException thrown = new DataException("as scripted", null);
        for (DownloadOptions options : List.of(inOneGo(), oneByOne())) {
            assertThatThrownBy(() -> download(options.screening(file -> {
                        throw thrown;
                    })))
                    .isSameAs(thrown);
        }
    }

    @Test
    void letsNothingPassWhenAScreeningBreaks() throws IOException {
        assertThatThrownBy(() -> download(DownloadOptions.defaults().screening(file -> {
                    throw new IllegalStateException("as scripted");
                })))
                .isInstanceOf(IllegalStateException.class);
        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(path -> path.toString().matches(".*\\.(dcm|part)")))
                    .isEmpty();
        }
    }
}
