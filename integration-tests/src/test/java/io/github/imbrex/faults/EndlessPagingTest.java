package io.github.imbrex.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.IncompleteSearchException;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.testkit.Fault;
import io.github.imbrex.testkit.FaultServer;
import io.github.imbrex.testkit.FaultServer.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that has a full page of matches that never were at every offset. */
class EndlessPagingTest {

    private FaultServer server;
    private Imbrex imbrex;
    private DicomWeb archive;

    @BeforeEach
    void start() {
        server = FaultServer.makingUp(1, 64).with(Fault.pagesWithoutEnd());
        imbrex = Imbrex.builder().build();
        archive = DicomWeb.at(imbrex, server.uri());
    }

    @AfterEach
    void stop() {
        imbrex.close();
        server.close();
    }

    @Test
    void goesOnlyAsFarAsTheCallerDoes() {
        assertThat(archive.search(SearchQuery.instances().limit(250)).toList()).hasSize(250);
        assertThat(server.requests(Call.SEARCH)).hasSize(3);
        assertThat(archive.search(SearchQuery.studies()).stream().limit(450)).hasSize(450);
        assertThat(server.requests(Call.SEARCH)).hasSizeBetween(3 + 5, 3 + 6);
    }

    @Test
    @Tag("campaign")
    void endsByItself() {
        assertThatThrownBy(() ->
                        archive.search(SearchQuery.instances().pageSize(1)).forEach(match -> {}))
                .isInstanceOfSatisfying(
                        IncompleteSearchException.class,
                        endless -> assertThat(endless.delivered())
                                .isEqualTo(server.requests(Call.SEARCH).size()));
    }
}
