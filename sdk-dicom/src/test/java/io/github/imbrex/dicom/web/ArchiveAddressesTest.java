package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveAddressesTest {

    private static ScriptedServer server(String answer) throws IOException {
        return new ScriptedServer((request, reply) -> reply.send(200, "application/dicom+json", answer));
    }

    @Test
    void sendsEachServiceToItsAddressWithItsCredentials() throws IOException {
        try (var root = server("[]");
                var search = server("[]");
                var work = server("[]");
                var imbrex = Imbrex.builder()
                        .credentials(root.uri(), Credentials.bearer("root"))
                        .credentials(search.uri(), Credentials.bearer("search"))
                        .build()) {
            DicomWeb web = DicomWeb.builder(imbrex, root.uri())
                    .search(search.uri().resolve("/dicom-web/qido"))
                    .workItems(work.uri())
                    .store(root.uri().resolve("/dicom-web/in"))
                    .build();
            web.search(SearchQuery.studies()).toList();
            web.metadata(Scope.study("1.2"));
            web.workItems().search(SearchQuery.workItems()).toList();
            assertThat(search.requests()).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/qido/studies");
                assertThat(request.headers()).containsEntry("Authorization", "Bearer search");
            });
            assertThat(root.requests()).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/studies/1.2/metadata");
                assertThat(request.headers()).containsEntry("Authorization", "Bearer root");
            });
            assertThat(work.requests()).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/workitems");
                assertThat(request.headers()).doesNotContainKey("Authorization");
            });
        }
    }

    @Test
    void keepsTheStoreAndRetrieveAddressesApart() {
        try (var imbrex = Imbrex.builder().build()) {
            URI root = URI.create("http://127.0.0.1:9/rs");
            var calls = new ArchiveCalls(new ArchiveAddresses(
                    imbrex.connect(root),
                    imbrex.connect(root.resolve("/wado")),
                    imbrex.connect(root.resolve("/stow")),
                    imbrex.connect(root),
                    false));
            assertThat(calls.connection().base()).hasPath("/wado/");
            assertThat(calls.storeConnection().base()).hasPath("/stow/");
        }
    }

    @Test
    void prefersTransferSyntaxesInOrder() throws IOException {
        var archive = TestArchive.ofStudy("1.2", 1, 10);
        try (var server = new ScriptedServer(archive.before((request, reply) -> {
                    boolean list = request.headers().get("Accept").contains(",");
                    if (list) {
                        reply.send(415, "text/plain", "one only");
                    }
                    return list;
                }));
                var imbrex = Imbrex.builder().build()) {
            DicomWeb web = DicomWeb.at(imbrex, server.uri());
            var wanted = TransferSyntaxes.of("1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.1");
            for (int i = 0; i < 2; i++) {
                try (var instances = web.retrieve(Scope.study("1.2"), wanted, new Cancellation())) {
                    assertThat(instances.next()).isPresent();
                }
            }
            String start = "multipart/related; type=\"application/dicom\"; transfer-syntax=";
            String last = start + "1.2.840.10008.1.2.1";
            assertThat(server.requests())
                    .extracting(request -> request.headers().get("Accept"))
                    .containsExactly(start + "1.2.840.10008.1.2.4.201, " + last, last, last);
        }
    }

    @Test
    void asksWithoutTheAsteriskAtTheEndOfAListOnceThatIsKnownToBeRefused() throws IOException {
        var archive = TestArchive.ofStudy("1.2", 1, 10);
        try (var server = new ScriptedServer(archive.before((request, reply) -> {
                    boolean asterisk = request.headers().get("Accept").contains("*");
                    if (asterisk) {
                        reply.send(406, "text/plain", "no such type");
                    }
                    return asterisk;
                }));
                var imbrex = Imbrex.builder().build()) {
            DicomWeb web = DicomWeb.at(imbrex, server.uri());
            web.retrieve(Scope.study("1.2")).close();
            assertThat(web.capabilities().known(Capability.AS_STORED)).isEqualTo(Capabilities.Support.NO);
            var wanted = TransferSyntaxes.of("1.2.840.10008.1.2.4.201").orAsStored();
            web.retrieve(Scope.study("1.2"), wanted, new Cancellation()).close();
            web.capabilities().forget();
            web.retrieve(Scope.study("1.2")).close();
            assertThat(server.requests()).hasSize(6);
            assertThat(server.requests().get(3).headers())
                    .containsEntry("Accept", "multipart/related; type=\"application/dicom\"");
        }
    }

    @Test
    void doesNotAskForDecompressedFramesWhenTheAsteriskIsUnderstoodAndTheFrameIsNotThere() throws IOException {
        try (var server = new ScriptedServer((request, reply) -> {
                    boolean isThere = request.path().endsWith("/1");
                    reply.send(isThere ? 200 : 400, "application/octet-stream", "x");
                });
                var imbrex = Imbrex.builder().build()) {
            DicomWeb web = DicomWeb.at(imbrex, server.uri());
            Scope instance = Scope.study("1.2").series("1.3").instance("1.4");
            web.frames(instance, 1).close();
            assertThatThrownBy(() -> web.frames(instance, 2))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("400");
            assertThat(server.requests())
                    .hasSize(2)
                    .allMatch(request -> request.headers().get("Accept").endsWith("transfer-syntax=*"));
        }
    }

    @Test
    void checksTransferSyntaxes() {
        assertThat(TransferSyntaxes.of("1.2", "*", "1.3").orAsStored().uids()).containsExactly("1.2", "1.3", "*");
        assertThat(TransferSyntaxes.asStored())
                .isEqualTo(TransferSyntaxes.of("*"))
                .hasSameHashCodeAs(TransferSyntaxes.of("*"))
                .hasToString("*");
        assertThat(TransferSyntaxes.uncompressed().acceptFrames())
                .containsExactly(
                        "multipart/related; type=\"application/octet-stream\"; transfer-syntax=1.2.840.10008.1.2.1");
        assertThat(TransferSyntaxes.of("1.2.840.10008.1.2.4.81").acceptFrames())
                .containsExactly("multipart/related; type=\"image/jls\"; transfer-syntax=1.2.840.10008.1.2.4.81");
        for (String bad : List.of("", "image/jpeg", "1.2; q=1", "**")) {
            assertThatThrownBy(() -> TransferSyntaxes.of(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(TransferSyntaxes::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhatMetadataDidNotBring() throws IOException {
        String one = TestInstance.of("1.2", "1.3", "1.4", 0).json();
        String foreign = TestInstance.of("9.9", "1.3", "1.5", 0).json();
        String nameless = "{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}}";
        String body = "[" + String.join(",", one, foreign, one, one, nameless) + "]";
        try (var server = new ScriptedServer((request, reply) -> {
                    switch (request.path()) {
                        case "/studies/1.2/metadata" ->
                            reply.send(206, "application/dicom+json", body, "Warning: 299 pacs \"one is on tape\"");
                        case "/studies/1.2/series/1.3/metadata" -> reply.send(204, "", "");
                        default -> reply.send(200, "application/dicom+json", "[" + one + "]");
                    }
                });
                var imbrex = Imbrex.builder().build()) {
            DicomWeb web = DicomWeb.at(imbrex, server.uri());
            Metadata metadata = web.metadata(Scope.study("1.2"));
            assertThat(metadata).hasSize(5);
            Delivery delivery = metadata.delivery();
            assertThat(delivery.isPartial()).isTrue();
            assertThat(delivery.duplicates()).containsExactly("1.4", "1.4");
            assertThat(delivery.extras()).containsExactly("1.5", "");
            assertThat(delivery.warnings()).extracting(ServerWarning::text).containsExactly("one is on tape");
            assertThatThrownBy(metadata::orThrow)
                    .isInstanceOfSatisfying(
                            IncompleteDeliveryException.class,
                            e -> assertThat(e.delivery()).isEqualTo(delivery));
            Metadata nothing = web.metadata(Scope.study("1.2").series("1.3"));
            assertThat(nothing.instances()).isEmpty();
            assertThatThrownBy(nothing::orThrow).hasMessageContaining("without a data set");
            Scope other = Scope.study("1.2").series("1.3").instance("1.7");
            Metadata foreigner = web.metadata(other);
            assertThat(foreigner.delivery().extras()).containsExactly("1.4");
            assertThatThrownBy(foreigner::orThrow).hasMessageContaining("Nothing that the server sent belongs");
        }
    }

    @Test
    void tellsRemarksAndNothingOfInstances() throws IOException {
        var archive = TestArchive.ofStudy("1.2", 1, 10);
        try (var server = new ScriptedServer((request, reply) -> {
                    if (request.path().equals("/studies/1.2")) {
                        byte[] body = TestArchive.multipart(archive.instances);
                        reply.send(
                                200,
                                TestArchive.MULTIPART,
                                body,
                                "Warning: 299 pacs \"converted\", 299 pacs \"one is on tape\"");
                    } else {
                        reply.send(204, "", "");
                    }
                });
                var imbrex = Imbrex.builder().build()) {
            DicomWeb web = DicomWeb.at(imbrex, server.uri());
            try (var instances = web.retrieve(Scope.study("1.2"))) {
                assertThat(instances.warnings())
                        .extracting(ServerWarning::text)
                        .containsExactly("converted", "one is on tape");
                assertThat(instances.isNothing()).isFalse();
            }
            try (var instances = web.retrieve(Scope.study("1.3"))) {
                assertThat(instances.isNothing()).isTrue();
                assertThat(instances.next()).isEmpty();
                assertThat(instances.deviations()).isEmpty();
            }
        }
    }

    @Test
    void takesNamesForUidsOnlyIfTold() {
        Scope scope = Scope.lenient("ANON_0001").series("1.2.03.A-4").instance("1".repeat(128));
        assertThat(scope).hasToString("studies/ANON_0001/series/1.2.03.A-4/instances/" + "1".repeat(128));
        for (String bad : List.of(
                "",
                ".",
                "..",
                "a..b",
                ".a",
                "a.",
                "a/b",
                "a\\b",
                "a b",
                "a%2f",
                "../x",
                "x:y",
                "x\0",
                "nul",
                "CON.1",
                "lpt1",
                "ä",
                "1".repeat(129))) {
            assertThatThrownBy(() -> Scope.lenient(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Scope.lenient("a").series(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Scope.lenient("a").series("b").instance(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Scope.study("1.2").series("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
