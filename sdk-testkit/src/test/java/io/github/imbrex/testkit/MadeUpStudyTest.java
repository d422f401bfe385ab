package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.web.DicomWeb;
import io.github.imbrex.dicom.web.InstanceOutcome;
import io.github.imbrex.dicom.web.Scope;
import io.github.imbrex.dicom.web.SearchQuery;
import io.github.imbrex.dicom.web.StudyDownload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies that are made as they are sent. */
class MadeUpStudyTest {

    @TempDir
    Path folder;

    @Test
    void isAStudyLikeAnyOther() throws Exception {
        try (var server = FaultServer.makingUp(7, 300_000);
                var imbrex = Imbrex.builder().build()) {
            var archive = DicomWeb.at(imbrex, server.uri());
            String study = server.studies().get(0);
            StudyDownload download = archive.download(study, folder).orThrow();
            assertThat(download.outcomes())
                    .hasSize(7)
                    .allSatisfy(outcome -> assertThat(outcome.sha256())
                            .contains(server.digests().get(outcome.sopInstanceUid())));
            DicomFile file = DicomFile.read(download.files().get(3));
            assertThat(file.isComplete()).isTrue();
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.transferSyntax().uid()).isEqualTo("1.2.840.10008.1.2.1");
            assertThat(file.dataSet().intValue(Tag.InstanceNumber)).hasValue(4);
            assertThat(archive.search(SearchQuery.instances()
                                    .in(Scope.study(study))
                                    .pageSize(2))
                            .toList())
                    .extracting(match -> match.string(Tag.SOPInstanceUID).orElseThrow())
                    .containsExactlyElementsOf(download.outcomes().stream()
                            .map(InstanceOutcome::sopInstanceUid)
                            .toList());
            DicomObject match = archive.search(SearchQuery.studies()).toList().get(0);
            assertThat(match.string(Tag.StudyInstanceUID)).contains(study);
        }
        assertThatThrownBy(() -> FaultServer.makingUp(0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FaultServer.makingUp(1, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
