package io.github.imbrex.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The SDK keeps its walls; an import that breaks one fails here. */
class WallsTest {

    private static final JavaClasses SDK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-support/") && !location.contains("test-support-"))
            .importPackages(Walls.ROOT);

    @Test
    void everyModuleIsLookedAt() {
        for (String known : new String[] {
            ".Imbrex", ".auth.SignIn", ".dicom.DicomFile", ".dicom.privacy.AnonymisationCheck", ".query.CohortQuery"
        }) {
            assertThat(SDK.contain(Walls.ROOT + known)).as(known).isTrue();
        }
        assertThat(SDK.contain(WallsTest.class)).isFalse();
    }

    @Test
    void nothingPublicMentionsInternal() {
        Walls.nothingPublicMentionsInternal().check(SDK);
    }

    @Test
    void noLibraryTypeStandsInAPublicSignature() {
        Walls.noLibraryTypeInPublicSignature().check(SDK);
    }

    @Test
    void dcm4cheIsKnownToTheBridgeOnly() {
        Walls.dcm4cheInTheBridgeOnly().check(SDK);
    }

    @Test
    void leavesKnowCoreOnly() {
        Walls.leavesKnowCoreOnly().forEach(rule -> rule.check(SDK));
    }

    @Test
    void coreKnowsNobody() {
        Walls.coreKnowsNobody().check(SDK);
    }

    @Test
    void spiUsesNothingOfOurs() {
        Walls.spiUsesNothingOfOurs().check(SDK);
    }

    @Test
    void arrowsInsideDicomPointToTheDataSet() {
        Walls.arrowsInsideDicom().forEach(rule -> rule.check(SDK));
    }

    @Test
    void internalNeverUsesTheFrontDoor() {
        Walls.internalNeverUsesTheFrontDoor().check(SDK);
    }

    @Test
    void okHttpStandsBehindTheTransportOnly() {
        Walls.okHttpBehindTheTransportOnly().check(SDK);
    }

    @Test
    void nothingIsDeserialized() {
        Walls.noDeserialization().check(SDK);
    }

    @Test
    void packagesAreFreeOfCycles() {
        Walls.packagesAreFreeOfCycles().check(SDK);
    }
}
