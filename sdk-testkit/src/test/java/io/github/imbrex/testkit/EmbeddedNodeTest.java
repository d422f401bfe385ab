package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AuthenticationException;
import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Presence;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.DownloadOptions;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StoreOptions;
import io.github.imbrex.dicom.web.StoreOutcome;
import io.github.imbrex.dicom.web.StoreReport;
import io.github.imbrex.dicom.web.StudyDownload;
import io.github.imbrex.dicom.web.TruncatedResponseException;
import io.github.imbrex.spi.Request;
import io.github.imbrex.spi.Response;
import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.support.SmallCt;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNodeTest {

    @TempDir
    static Path images;

    @TempDir
    Path target;

    private static Map<String, Path> files;

    private EmbeddedNode node;
    private Imbrex imbrex;
    private DicomWeb archive;

    @BeforeEach
    void start() throws IOException {
        if (files == null) {
            files = new HashMap<>();
            for (int i = 1; i <= 5; i++) {
                files.put("1.1.1." + i, SmallCt.write(images, "1.1", "1.1.1", i, "Doe^Jane", "20200105"));
            }
            files.put("1.1.2.1", SmallCt.write(images, "1.1", "1.1.2", 1, "Doe^Jane", "20200105"));
            files.put("1.2.1.1", SmallCt.write(images, "1.2", "1.2.1", 1, "Roe^Rick", "20210501"));
            Files.writeString(images.resolve("notes.txt"), "no image");
        }
        open(EmbeddedNode.serving(images));
    }

    private void open(EmbeddedNode opened, Credentials... credentials) {
        close();
        node = opened;
        Imbrex.Builder builder = Imbrex.builder().time(new UnhurriedTime());
        for (Credentials one : credentials) {
            builder.credentials(node.uri(), one);
        }
        imbrex = builder.build();
        archive = DicomWeb.at(imbrex, node.uri());
    }

    @AfterEach
    void close() {
        if (node != null) {
            imbrex.close();
            node.close();
        }
    }

    private List<String> find(SearchQuery query, int tag) {
        return archive.search(query).stream()
                .map(match -> match.string(tag).orElse("-"))
                .toList();
    }

    private List<String> studies(String attribute, String value) {
        return find(SearchQuery.studies().where(attribute, value), Tag.StudyInstanceUID);
    }

    @Test
    void servesDicomFilesAndReportsOthers() {
        assertThat(node.instances()).isEqualTo(7);
        assertThat(node.skipped()).containsOnlyKeys(images.resolve("notes.txt"));
        assertThat(node.uri().toString()).matches("http://127\\.0\\.0\\.1:\\d+/dicom-web");
    }

    @Test
    void findsStudiesSeriesAndInstances() {
        DicomObject study = archive.search(SearchQuery.studies().where("StudyInstanceUID", "1.1"))
                .toList()
                .get(0);
        assertThat(study.string(Tag.PatientName)).contains("Doe^Jane");
        assertThat(study.strings(Tag.ModalitiesInStudy)).containsExactly("CT");
        assertThat(study.intValue(Tag.NumberOfStudyRelatedSeries)).hasValue(2);
        assertThat(study.intValue(Tag.NumberOfStudyRelatedInstances)).hasValue(6);
        assertThat(study.string(Tag.RetrieveURL)).contains(node.uri() + "/studies/1.1");
        assertThat(study.contains(Tag.Rows)).isFalse();
        assertThat(find(SearchQuery.series(), Tag.SeriesInstanceUID)).containsExactly("1.1.1", "1.1.2", "1.2.1");
        assertThat(find(SearchQuery.series().in(Scope.study("1.1")), Tag.NumberOfSeriesRelatedInstances))
                .containsExactly("5", "1");
        assertThat(find(SearchQuery.instances().in(Scope.study("1.1").series("1.1.1")), Tag.SOPInstanceUID))
                .containsExactly("1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4", "1.1.1.5");
        assertThat(find(SearchQuery.instances().include("StudyDate").limit(1), Tag.StudyDate))
                .containsExactly("20200105");
        assertThat(find(SearchQuery.instances().include("all").limit(1), Tag.PatientID))
                .containsExactly("ID-8");
    }

    @Test
    void matchesAsTheStandardSays() {
        assertThat(studies("PatientName", "doe*")).containsExactly("1.1");
        assertThat(studies("PatientName", "?oe^*")).containsExactly("1.1", "1.2");
        assertThat(studies("PatientName", "")).containsExactly("1.1", "1.2");
        assertThat(studies("PatientID", "ID-8")).containsExactly("1.1", "1.2");
        assertThat(studies("PatientID", "id-8")).isEmpty();
        assertThat(studies("StudyDate", "20200105")).containsExactly("1.1");
        assertThat(studies("StudyDate", "20200105-20200105")).containsExactly("1.1");
        assertThat(studies("StudyDate", "20200106-")).containsExactly("1.2");
        assertThat(studies("StudyDate", "-20210501")).containsExactly("1.1", "1.2");
        assertThat(studies("ModalitiesInStudy", "MR")).isEmpty();
        assertThat(studies("ModalitiesInStudy", "CT")).hasSize(2);
        assertThat(find(
                        SearchQuery.studies().whereAnyOf("StudyInstanceUID", List.of("1.2", "7")),
                        Tag.StudyInstanceUID))
                .containsExactly("1.2");
        assertThat(find(
                        SearchQuery.instances().where("RequestAttributesSequence.ScheduledProcedureStepID", "STEP-3"),
                        Tag.SOPInstanceUID))
                .containsExactly("1.1.1.3");
    }

    @Test
    void pagesWithACapAndAWarning() {
        open(EmbeddedNode.builder(images).pageCap(2).build());
        var matches = archive.search(SearchQuery.instances());
        assertThat(matches.toList()).hasSize(7);
        assertThat(matches.warnings()).isNotEmpty();
        node.inject(EmbeddedNode.Fault.ignoringOffset());
        assertThatThrownBy(() -> archive.search(SearchQuery.instances()).toList())
                .hasMessageContaining("announces");
    }

    @Test
    void survivesAnIgnoredOffset() {
        node.inject(EmbeddedNode.Fault.ignoringOffset());
        assertThat(find(SearchQuery.instances().pageSize(3), Tag.SOPInstanceUID))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesFilesAsTheyAre() throws IOException {
        StudyDownload download = archive.download("1.1", target).orThrow();
        assertThat(download.outcomes()).hasSize(6);
        for (InstanceOutcome outcome : download.outcomes()) {
            assertThat(outcome.file().orElseThrow()).hasSameBinaryContentAs(files.get(outcome.sopInstanceUid()));
        }
        assertThat(archive.instance("1.2", "1.2.1", "1.2.1.1").dataSet().string(Tag.PatientName))
                .contains("Roe^Rick");
        assertThatThrownBy(() -> archive.retrieve(Scope.study("3.3"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesToTranscode() {
        var options = DownloadOptions.defaults().transferSyntax("1.2.840.10008.1.2.4.90");
        StudyDownload download = archive.download(Scope.study("1.2"), target, options);
        assertThat(download.isComplete()).isFalse();
        assertThat(download.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.reason().orElseThrow()).contains("406"));
        options = DownloadOptions.defaults().transferSyntax("1.2.840.10008.1.2.1");
        assertThat(archive.download(Scope.study("1.2"), target, options).isComplete())
                .isTrue();
    }

    @Test
    void givesMetadataAndBulkData() throws IOException {
        List<DicomObject> metadata =
                archive.metadata(Scope.study("1.1")).orThrow().instances();
        assertThat(metadata).hasSize(6);
        DicomObject first = metadata.get(0);
        assertThat(first.intValue(Tag.Columns)).hasValue(350);
        assertThat(first.items(Tag.RequestAttributesSequence)).hasSize(1);
        assertThat(first.presence(Tag.PixelData)).isEqualTo(Presence.BULK);
        URI bulk = URI.create(first.bulk(Tag.PixelData).orElseThrow().uri().orElseThrow());
        try (Response response = imbrex.connect(node.uri()).send(Request.get(bulk))) {
            assertThat(response.bytes(1 << 20)).hasSize(70_000);
        }
    }

    @Test
    void showsEachFaultAndTheClientSurvivesIt() throws IOException {
        node.inject(EmbeddedNode.Fault.cutAfter(160_000));
        try (var instances = archive.retrieve(Scope.study("1.1"))) {
            assertThatThrownBy(() -> {
                        while (instances.next().orElseThrow().transferTo(OutputStream.nullOutputStream()) > 0) {
                            assertThat(instances.isPartial()).isFalse();
                        }
                    })
                    .isInstanceOfSatisfying(
                            TruncatedResponseException.class,
                            cut -> assertThat(cut.completeParts()).isEqualTo(2));
        }
        node.inject(EmbeddedNode.Fault.cutAfter(160_000));
        assertThat(archive.download("1.1", target.resolve("cut")).isComplete()).isTrue();
        node.inject(EmbeddedNode.Fault.withoutClosingDelimiter());
        StudyDownload open = archive.download("1.1", target.resolve("open"));
        assertThat(open.isComplete()).isTrue();
        assertThat(open.remarks()).anyMatch(remark -> remark.contains("closing delimiter"));
        node.inject(EmbeddedNode.Fault.partialContent());
        StudyDownload partial = archive.download("1.1", target.resolve("partial"));
        assertThat(partial.isComplete()).isTrue();
        assertThat(partial.remarks()).anyMatch(remark -> remark.contains("206"));
        node.inject(EmbeddedNode.Fault.cutAfter(10).times(100));
        StudyDownload failed = archive.download("1.1", target.resolve("failed"));
        assertThat(failed.isComplete()).isFalse();
        assertThat(failed.missing()).hasSize(6);
        node.heal();
        assertThat(archive.download("1.1", target.resolve("failed")).isComplete())
                .isTrue();
    }

    @Test
    void answers503Once() {
        node.inject(EmbeddedNode.Fault.unavailable(Duration.ofSeconds(2)));
        try (Response response = imbrex.connect(node.uri())
                .exchange(Request.of("OPTIONS", node.uri()).idempotent(false))) {
            assertThat(response.status()).isEqualTo(503);
            assertThat(response.headers().first("Retry-After")).contains("2");
        }
        assertThat(studies("PatientID", "ID-8")).hasSize(2);
        assertThatThrownBy(() -> EmbeddedNode.Fault.cutAfter(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmbeddedNode.Fault.cutAfter(1).times(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void admitsOnlyGoodTokens() {
        EmbeddedNode closed = EmbeddedNode.builder(images)
                .bearer("good"::equals)
                .apiKey("key")
                .build();
        open(closed);
        assertThatThrownBy(() -> archive.search(SearchQuery.studies()).toList())
                .isInstanceOf(AuthenticationException.class);
        open(EmbeddedNode.builder(images).bearer("good"::equals).build(), Credentials.bearer("good"));
        assertThat(archive.search(SearchQuery.studies()).toList()).hasSize(2);
        open(EmbeddedNode.builder(images).bearer("good"::equals).build(), Credentials.bearer("bad"));
        assertThatThrownBy(() -> archive.search(SearchQuery.studies()).toList())
                .isInstanceOf(AuthenticationException.class);
        open(EmbeddedNode.builder(images).apiKey("key").build(), Credentials.header("api-key", "key"));
        assertThat(archive.search(SearchQuery.studies()).toList()).hasSize(2);
    }

    private List<Path> moreFiles() throws IOException {
        Path more = Files.createDirectories(target.resolve("more"));
        List<Path> written = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            written.add(SmallCt.write(more, "1.7", "1.7.1", i, "Poe^Pat", "20220101"));
        }
        return written;
    }

    @Test
    void findsAndGivesBackWhatIsStored() throws IOException {
        List<Path> more = moreFiles();

        assertThat(archive.store(more).orThrow().outcomes())
                .allMatch(outcome -> outcome.state() == StoreOutcome.State.STORED)
                .allMatch(outcome -> outcome.retrieveUrl().isPresent());

        assertThat(node.instances()).isEqualTo(10);
        StudyDownload download = archive.download("1.7", target.resolve("out")).orThrow();
        assertThat(download.files()).hasSize(3);
        assertThat(Files.mismatch(more.get(0), download.files().get(0))).isEqualTo(-1);
        assertThat(archive.store(more).isComplete()).as("again").isTrue();
        assertThat(node.instances()).isEqualTo(10);
        try (var left = Files.list(images)) {
            assertThat(left).as("the files served are left alone").hasSize(files.size() + 1);
        }
    }

    @Test
    void storesAsServersDoThatDoNotTakeEverything() throws IOException {
        List<Path> more = moreFiles();
        node.inject(EmbeddedNode.Fault.storePartly());
        assertThat(archive.store(more).outcomes())
                .extracting(StoreOutcome::state)
                .containsExactly(StoreOutcome.State.STORED, StoreOutcome.State.STORED, StoreOutcome.State.FAILED);
        node.inject(EmbeddedNode.Fault.storeConflict());
        assertThat(archive.store(more).outcomes())
                .allMatch(outcome -> outcome.code().orElse(0) == 272);
        assertThat(archive.store(more, StoreOptions.defaults().into("1.2")).outcomes())
                .allMatch(outcome -> outcome.code().orElse(0) == 0xA901);
    }

    @Test
    void storesWithoutSayingSo() throws IOException {
        node.inject(EmbeddedNode.Fault.storeWithoutAnswer());
        StoreReport report = archive.store(moreFiles()).orThrow();
        assertThat(report.outcomes())
                .allMatch(outcome -> outcome.reason().orElse("").contains("a search finds it"));
    }

    @Test
    void takesOnlySoMuchAtOnce() throws IOException {
        List<Path> more = moreFiles();
        node.inject(EmbeddedNode.Fault.requestLimit(Files.size(more.get(0)) * 2));
        StoreReport report = archive.store(more).orThrow();
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("413"));
    }

    @Test
    void answersOtherPathsAndMethodsAsAServerDoes() {
        var connection = imbrex.connect(node.uri());
        assertThat(status(Request.get(connection.resolve("rubbish")))).isEqualTo(404);
        assertThat(status(Request.of("DELETE", connection.resolve("studies", "1.1"))))
                .isEqualTo(405);
        assertThat(status(Request.get(URI.create(connection.resolve("studies") + "?limit=0"))))
                .isEqualTo(400);
        assertThat(status(Request.get(connection.resolve("studies", "1.1")).accept("image/jpeg")))
                .isEqualTo(406);
        assertThat(status(Request.get(URI.create(connection.resolve("studies") + "?PatientID=nobody"))))
                .isEqualTo(204);
        assertThatThrownBy(() -> connection.send(Request.get(connection.resolve("studies", "9", "metadata"))))
                .isInstanceOf(ServiceException.class);
    }

    private int status(Request request) {
        try (Response response = imbrex.connect(node.uri()).exchange(request)) {
            return response.status();
        }
    }

    /** A clock on which pauses take no time. */
    private static final class UnhurriedTime implements TimeSource {

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {}
    }
}
