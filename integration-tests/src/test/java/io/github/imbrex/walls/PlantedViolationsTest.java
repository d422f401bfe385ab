package io.github.imbrex.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.imbrex.PlantedCoreKnowsAuth;
import io.github.imbrex.auth.planted.AuthKnowsDicom;
import io.github.imbrex.auth.planted.MentionsInternal;
import io.github.imbrex.dicom.PlantedDataSetKnowsIod;
import io.github.imbrex.dicom.PlantedDataSetKnowsPixel;
import io.github.imbrex.dicom.iod.planted.IodKnowsPixel;
import io.github.imbrex.dicom.pixel.planted.PixelKnowsPrivacy;
import io.github.imbrex.dicom.planted.DicomKnowsQuery;
import io.github.imbrex.dicom.privacy.planted.PrivacyKnowsWeb;
import io.github.imbrex.dicom.web.planted.SpeaksHttpByItself;
import io.github.imbrex.dicom.web.planted.WebKnowsPixel;
import io.github.imbrex.dicom.web.planted.WebKnowsPrivacy;
import io.github.imbrex.internal.planted.InternalThing;
import io.github.imbrex.query.planted.MentionsJackson;
import io.github.imbrex.query.planted.QueryKnowsAuth;
import io.github.imbrex.spi.planted.SpiUsesTheFrontDoor;
import io.github.imbrex.testkit.planted.Deserializes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each wall can fail: a class planted here breaks it, and only what breaks it is named. */
class PlantedViolationsTest {

    @Test
    void aPublicMethodWithAnInternalTypeArgumentIsSeen() {
        assertThat(faults(Walls.nothingPublicMentionsInternal(), MentionsInternal.class))
                .singleElement()
                .asString()
                .contains("forbidden()", "InternalThing");
    }

    @Test
    void aPublicMethodWithALibraryTypeArgumentIsSeen() {
        assertThat(faults(Walls.noLibraryTypeInPublicSignature(), MentionsJackson.class))
                .singleElement()
                .asString()
                .contains("forbidden(", "tools.jackson.databind.JsonNode");
    }

    @Test
    void aLeafThatKnowsAnotherLeafIsSeen() {
        assertThat(faults(Walls.leavesKnowCoreOnly(), AuthKnowsDicom.class)).hasSize(1);
        assertThat(faults(Walls.leavesKnowCoreOnly(), QueryKnowsAuth.class)).hasSize(1);
        assertThat(faults(Walls.leavesKnowCoreOnly(), DicomKnowsQuery.class)).hasSize(1);
    }

    @Test
    void coreThatKnowsAModuleIsSeen() {
        assertThat(faults(Walls.coreKnowsNobody(), PlantedCoreKnowsAuth.class)).hasSize(1);
    }

    @Test
    void spiThatUsesOursIsSeen() {
        assertThat(faults(Walls.spiUsesNothingOfOurs(), SpiUsesTheFrontDoor.class))
                .isNotEmpty();
    }

    @Test
    void arrowsTheWrongWayInsideDicomAreSeen() {
        List<ArchRule> arrows = Walls.arrowsInsideDicom();

        assertThat(faults(arrows, PlantedDataSetKnowsPixel.class)).hasSize(1);
        assertThat(faults(arrows, PlantedDataSetKnowsIod.class)).hasSize(1);
        assertThat(faults(arrows, IodKnowsPixel.class)).hasSize(1);
        assertThat(faults(arrows, PixelKnowsPrivacy.class)).hasSize(1);
        assertThat(faults(arrows, WebKnowsPixel.class)).hasSize(1);
        assertThat(faults(arrows, WebKnowsPrivacy.class)).hasSize(1);
        assertThat(faults(arrows, PrivacyKnowsWeb.class))
                .singleElement()
                .asString()
                .contains("forbidden");
    }

    @Test
    void internalThatUsesTheFrontDoorIsSeen() {
        assertThat(faults(Walls.internalNeverUsesTheFrontDoor(), InternalThing.class))
                .hasSize(1);
    }

    @Test
    void httpBesideTheTransportIsSeen() {
        assertThat(faults(Walls.okHttpBehindTheTransportOnly(), SpeaksHttpByItself.class))
                .hasSize(1);
    }

    @Test
    void deserializationIsSeen() {
        assertThat(faults(Walls.noDeserialization(), Deserializes.class)).isNotEmpty();
    }

    @Test
    void aCycleOfPackagesIsSeen() {
        assertThat(faults(Walls.packagesAreFreeOfCycles(), WebKnowsPrivacy.class, PrivacyKnowsWeb.class))
                .isEmpty();
        assertThat(faults(Walls.packagesAreFreeOfCycles(), CycleA.class, io.github.imbrex.walls.planted.CycleB.class))
                .hasSize(1);
    }

    private static List<String> faults(ArchRule rule, Class<?>... planted) {
        return rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(planted))
                .getFailureReport()
                .getDetails();
    }

    private static List<String> faults(List<ArchRule> rules, Class<?>... planted) {
        return rules.stream().flatMap(rule -> faults(rule, planted).stream()).toList();
    }
}
