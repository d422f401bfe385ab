package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetrieveTest {

    private static final String STUDY = "1.2.3";
    private static final Scope SCOPE = Scope.study(STUDY);

    private final TestArchive archive = TestArchive.ofStudy(STUDY, 3, 1000);
    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private DicomWeb web() throws IOException {
        server = new ScriptedServer(archive);
        return DicomWeb.at(imbrex, server.uri());
    }

    private static List<byte[]> drain(InstanceStream instances) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (var instance = instances.next(); instance.isPresent(); instance = instances.next()) {
            var bytes = new ByteArrayOutputStream();
            instance.get().transferTo(bytes);
            all.add(bytes.toByteArray());
        }
        return all;
    }

    private TestArchive answering(int status, String contentType, byte[] body) {
        return archive.before((request, reply) -> {
            reply.send(status, contentType, body);
            return true;
        });
    }

    @Test
    void givesInstancesAsTheyAreStored() throws IOException {
        try (var instances = web().retrieve(SCOPE)) {
            assertThat(drain(instances))
                    .containsExactlyElementsOf(
                            archive.instances.stream().map(TestInstance::bytes).toList());
            assertThat(instances.isPartial()).isFalse();
            assertThat(instances.deviations()).isEmpty();
        }
        assertThat(server.requests().get(0).headers())
                .containsEntry("Accept", "multipart/related; type=\"application/dicom\"; transfer-syntax=*");
    }

    @Test
    void givesTheFirstInstanceBeforeTheSecondHasArrived() throws IOException {
        var seen = new CountDownLatch(1);
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            OutputStream out = reply.head(200, TestArchive.MULTIPART, -1);
            out.write(body, 0, body.length / 2);
            out.flush();
            try {
                seen.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write(body, body.length / 2, body.length - body.length / 2);
            return true;
        });
        try (var instances = web().retrieve(SCOPE)) {
            DicomFile first = instances.next().orElseThrow().read();
            assertThat(first.dataSet().string(Tag.SOPInstanceUID))
                    .contains(archive.instances.get(0).sop());
            seen.countDown();
            assertThat(drain(instances)).hasSize(2);
        }
    }

    @Test
    void asksOtherwiseOnceAndRemembersIt() throws IOException {
        for (int status : new int[] {400, 406, 415}) {
            archive.before((request, reply) -> {
                boolean asterisk = request.headers().get("Accept").contains("*");
                if (asterisk) {
                    reply.send(status, "text/plain", "no such type");
                }
                return asterisk;
            });
            DicomWeb web = web();
            for (int i = 0; i < 2; i++) {
                try (var instances = web.retrieve(SCOPE)) {
                    assertThat(drain(instances)).hasSize(3);
                }
            }
            assertThat(server.requests()).as("400 may be about the study").hasSize(status == 400 ? 4 : 3);
            server.close();
        }
    }

    @Test
    void takesARefusalThatMayBeAboutTheResourceForOneOfTheWayOnlyAfterTwo() throws IOException {
        archive.before((request, reply) -> {
            boolean asterisk = request.headers().get("Accept").contains("*");
            if (asterisk) {
                reply.send(400, "text/plain", "no");
            }
            return asterisk;
        });
        DicomWeb web = web();
        for (TestInstance instance : archive.instances) {
            web.retrieve(SCOPE.series(instance.series()).instance(instance.sop()))
                    .close();
        }
        assertThat(server.requests()).as("twice in both ways, then in one").hasSize(5);
        assertThat(web.capabilities().known(Capability.AS_STORED)).isEqualTo(Capabilities.Support.NO);
    }

    @Test
    void throwsTheFirstRefusalUnlessTheSecondWayFailsForAnotherReason() throws IOException {
        DicomWeb web = web();
        for (int second : new int[] {415, 404, 500}) {
            archive.before((request, reply) -> {
                reply.send(request.headers().get("Accept").contains("*") ? 400 : second, "text/plain", "no");
                return true;
            });
            assertThatThrownBy(() -> web.retrieve(SCOPE)).isInstanceOfSatisfying(ServiceException.class, e -> {
                assertThat(e.status()).isEqualTo(second == 415 ? 400 : second);
                assertThat(e.getSuppressed()).hasSize(second == 415 ? 0 : 1);
            });
        }
        DicomWeb unknown = web;
        answering(404, "text/plain", new byte[0]);
        assertThatThrownBy(() -> unknown.retrieve(SCOPE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void takesASinglePartForAnAnswer() throws IOException {
        answering(200, "application/dicom", archive.instances.get(0).bytes());
        try (var instances = web().retrieve(SCOPE)) {
            assertThat(drain(instances))
                    .containsExactly(archive.instances.get(0).bytes());
            assertThat(instances.deviations()).isEqualTo(Map.of(Deviation.SINGLE_PART, 1));
        }
    }

    @Test
    void showsStatus206AndLeavesOutEmptyParts() throws IOException {
        String body = "--b\r\n\r\n\r\n--b\r\n\r\nabc\r\n--b--";
        answering(206, "multipart/related; boundary=b", body.getBytes(UTF_8));
        try (var instances = web().retrieve(SCOPE)) {
            assertThat(drain(instances)).containsExactly("abc".getBytes(UTF_8));
            assertThat(instances.isPartial()).isTrue();
            assertThat(instances.deviations()).containsEntry(Deviation.EMPTY_PART, 1);
        }
    }

    @Test
    void refusesWebPages() throws IOException {
        answering(200, "text/html", "<html>".getBytes(UTF_8));
        DicomWeb web = web();
        assertThatThrownBy(() -> web.retrieve(SCOPE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("web page");
    }

    @Test
    void failsAtEveryPlaceWhereATransferCanEndEarly() throws IOException {
        byte[] body = TestArchive.multipart(archive.instances.subList(0, 2));
        int end = body.length - 2; // without its last line break the body is whole
        DicomWeb web = web();
        for (int length = 0; length < end; length += length < body.length - 60 ? 97 : 1) {
            int cut = length;
            archive.before((request, reply) -> {
                reply.head(200, TestArchive.MULTIPART, -1).write(body, 0, cut);
                return true;
            });
            try (var instances = web.retrieve(SCOPE)) {
                assertThatThrownBy(() -> drain(instances))
                        .as("cut at %d", cut)
                        .isInstanceOf(TruncatedResponseException.class);
            }
        }
    }

    @Test
    void stopsWhenCancelledInTheMiddle() throws IOException {
        var cancellation = new Cancellation();
        byte[] body = TestArchive.multipart(archive.instances);
        archive.before((request, reply) -> {
            OutputStream out = reply.head(200, TestArchive.MULTIPART, body.length);
            out.write(body, 0, body.length / 2);
            out.flush();
            reply.awaitClientClose();
            return true;
        });
        try (var instances = web().retrieve(SCOPE, "*", cancellation)) {
            assertThat(instances.next()).isPresent();
            cancellation.cancel();
            assertThatThrownBy(() -> drain(instances))
                    .isInstanceOfAny(CancellationException.class, TruncatedResponseException.class);
            assertThatThrownBy(instances::next).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void readsOneInstanceAndNoOther() throws IOException {
        TestInstance one = archive.instances.get(1);
        DicomWeb web = web();
        assertThat(web.instance(STUDY, one.series(), one.sop()).dataSet().string(Tag.SOPInstanceUID))
                .contains(one.sop());
        answering(200, "application/dicom", archive.instances.get(0).bytes());
        assertThatThrownBy(() -> web.instance(STUDY, one.series(), one.sop())).hasMessageContaining("another instance");
        answering(200, TestArchive.MULTIPART, TestArchive.multipart(List.of(one, one)));
        assertThatThrownBy(() -> web.instance(STUDY, one.series(), one.sop())).hasMessageContaining("more than one");
        answering(200, TestArchive.MULTIPART, TestArchive.multipart(List.of()));
        assertThatThrownBy(() -> web.instance(STUDY, one.series(), one.sop())).hasMessageContaining("no instance");
    }

    @Test
    void readsMetadataOneByOne() throws IOException {
        answering(
                200,
                "application/dicom+json",
                TestArchive.json(archive.instances).getBytes(UTF_8));
        DicomWeb web = web();
        List<DicomObject> seen = new ArrayList<>();
        assertThat(web.metadata(SCOPE, seen::add)).isEqualTo(new Delivery(3, false, List.of(), List.of(), List.of()));
        assertThat(seen).hasSize(3);
        assertThat(web.metadata(SCOPE)).hasSize(3);
        assertThat(server.targets()).containsOnly("/studies/1.2.3/metadata");
        assertThatThrownBy(() -> web.metadata(Scope.study("1.9")).orThrow())
                .as("instances of another study")
                .isInstanceOf(IncompleteDeliveryException.class)
                .hasMessageContaining("3 extras");
        byte[] cut = TestArchive.json(archive.instances).getBytes(UTF_8);
        answering(200, "application/dicom+json", Arrays.copyOf(cut, cut.length - 50));
        assertThatThrownBy(() -> web.metadata(SCOPE)).isInstanceOf(DataException.class);
    }

    @Test
    void namesWhatToFetchByCheckedUids() {
        Scope scope = Scope.study(" 1.2 ").series("1.3").instance("1.4");
        assertThat(scope).hasToString("studies/1.2/series/1.3/instances/1.4");
        assertThat(scope)
                .isEqualTo(Scope.study("1.2").series("1.3").instance("1.4"))
                .hasSameHashCodeAs(Scope.study("1.2").series("1.3").instance("1.4"));
        assertThat(scope).isNotEqualTo(Scope.study("1.2").series("1.3"));
        for (String bad : List.of("", ".", "..", "1..2", ".1", "1.", "1/2", "1.2;x", "a", "1".repeat(65))) {
            assertThatThrownBy(() -> Scope.study(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Scope.study("1.2").instance("1.3")).isInstanceOf(IllegalStateException.class);
    }
}
