package io.github.imbrex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Credentials;
import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.testkit.Fault;
import io.github.imbrex.testkit.FaultServer;
import io.github.imbrex.testkit.FaultServer.Call;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leads elsewhere, tokens and keys go to the origin they were given for and to no other. */
class CredentialsStayHomeTest {

    private static final List<Credentials> KINDS = List.of(
            Credentials.bearer("a-token"), Credentials.header("api-key", "a-key"), Credentials.basic("user", "word"));

    @TempDir
    Path folder;

    @Test
    void redirectsAndAddressesOfBulkValuesLeadNoneAway() throws IOException {
        try (var home = FaultServer.makingUp(2, 200_000);
                var elsewhere = FaultServer.makingUp(2, 200_000)) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                try (var imbrex = Imbrex.builder()
                        .credentials(home.uri(), KINDS.get(kind))
                        .build()) {
                    var archive = DicomWeb.at(imbrex, home.uri());
                    Source source = Source.of(elsewhere, folder.resolve("source-" + kind));
                    int before = elsewhere.requests().size();

                    home.with(Fault.redirectsTo(elsewhere.uri()));
                    assertThat(archive.search(SearchQuery.studies()).toList()).hasSize(1);
                    assertThat(archive.download(source.study().studyUid(), folder.resolve("out-" + kind))
                                    .isComplete())
                            .isTrue();
                    home.heal();
                    home.with(Fault.bulkDataElsewhere(elsewhere.uri()));
                    String address = archive.metadata(source.first())
                            .instances()
                            .get(0)
                            .bulk(Tag.PixelData)
                            .flatMap(pixels -> pixels.uri())
                            .orElseThrow();
                    assertThat(address).startsWith(elsewhere.uri().resolve("/").toString());
                    try (var pixels = archive.bulkData(source.first(), address)) {
                        pixels.transferTo(OutputStream.nullOutputStream());
                    }
                    home.heal();

                    assertThat(elsewhere.requests(Call.BULK_DATA)).hasSize(kind + 1);
                    assertThat(elsewhere
                                    .requests()
                                    .subList(before, elsewhere.requests().size()))
                            .hasSizeGreaterThan(4)
                            .allSatisfy(request -> {
                                assertThat(request.header("Authorization")).isEmpty();
                                assertThat(request.header("api-key")).isEmpty();
                            });
                    String name = kind == 1 ? "api-key" : "Authorization";
                    assertThat(home.requests())
                            .anySatisfy(
                                    request -> assertThat(request.header(name)).isPresent());
                }
            }
        }
    }
}
