package io.github.imbrex.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.imbrex.dicom.privacy.AnonymisationCheck;
import io.github.imbrex.dicom.privacy.Contract;
import io.github.imbrex.dicom.privacy.Report;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the anonymisation check makes of the phantom: the planted faults and nothing else. */
class PhantomFaultsTest {

    @TempDir
    Path folder;

    @Test
    void theCheckFindsThePlantedFaultsAndNothingElse() throws IOException {
        Phantom.Study study = Phantom.ct().slices(12).pixels(32).write(folder);
        Report report = AnonymisationCheck.against(Contract.basic()).check(folder);
        assertThat(report.targets()).hasSize(13);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id(), finding -> finding.location())
                .containsExactlyInAnyOrderElementsOf(study.faults().stream()
                        .map(fault -> tuple("P-01", fault.location()))
                        .toList());
        for (Phantom.Fault fault : study.faults()) {
            Report one = AnonymisationCheck.against(Contract.basic()).check(fault.file());
            assertThat(one.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.location()).isEqualTo(fault.location()));
        }
    }

    @Test
    void thereIsNothingToFindWithoutThem() throws IOException {
        Phantom.ct().slices(3).pixels(32).withoutFaults().write(folder);
        assertThat(AnonymisationCheck.against(Contract.basic()).check(folder).findings())
                .isEmpty();
    }
}
