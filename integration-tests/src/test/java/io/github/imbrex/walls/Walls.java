package io.github.imbrex.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;

/** The walls of the house as rules. Each has a planted class that breaks it, in {@link PlantedViolationsTest}. */
final class Walls {

    static final String ROOT = "io.github.imbrex";

    private static final String CORE_SPI = ROOT + ".spi..";
    private static final String AUTH = ROOT + ".auth..";
    private static final String DICOM = ROOT + ".dicom..";
    private static final String CODECS = ROOT + ".codec..";
    private static final String QUERY = ROOT + ".query..";
    private static final String HUB = ROOT + ".hub..";
    private static final String TESTKIT = ROOT + ".testkit..";
    private static final String BRIDGE = ROOT + ".dcm4che..";
    private static final List<String> LEAVES = List.of(AUTH, DICOM, QUERY, HUB);

    private static final String DATA_SET = ROOT + ".dicom";
    private static final String IOD = ROOT + ".dicom.iod..";
    private static final String WEB = ROOT + ".dicom.web..";
    private static final String PIXEL = ROOT + ".dicom.pixel..";
    private static final String PRIVACY = ROOT + ".dicom.privacy..";

    private static final String[] LIBRARIES = {
        "okhttp3..",
        "okio..",
        "kotlin..",
        "tools.jackson..",
        "com.fasterxml..",
        "com.nimbusds..",
        "com.github.benmanes.."
    };

    /** A type that nothing outside a module may see. */
    static final DescribedPredicate<JavaClass> INTERNAL =
            resideInAPackage(ROOT + "..internal..").as("an internal type");

    /** A type of a library that users must not meet. */
    static final DescribedPredicate<JavaClass> LIBRARY =
            resideInAnyPackage(LIBRARIES).as("a library's type");

    private static final DescribedPredicate<JavaClass> EXPORTED = resideInAPackage(ROOT + "..")
            .and(DescribedPredicate.not(INTERNAL))
            .and(DescribedPredicate.describe("visible", PublicSignature::isVisible))
            .as("exported classes");

    private Walls() {}

    /** Public signatures of exported packages name no internal type. */
    static ArchRule nothingPublicMentionsInternal() {
        return classes().that(EXPORTED).should(PublicSignature.notMention(INTERNAL));
    }

    /** Public signatures of exported packages name no type of OkHttp, Okio, Jackson, Nimbus or Caffeine. */
    static ArchRule noLibraryTypeInPublicSignature() {
        return classes().that(EXPORTED).should(PublicSignature.notMention(LIBRARY));
    }

    /** Only the bridge names dcm4che. */
    static ArchRule dcm4cheInTheBridgeOnly() {
        return noClasses()
                .that(resideInAPackage(ROOT + ".."))
                .and(DescribedPredicate.not(resideInAPackage(BRIDGE)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.dcm4che.."));
    }

    /** auth, dicom, federated-query and hub know core only, never each other, a codec, the testkit or the bridge. */
    static List<ArchRule> leavesKnowCoreOnly() {
        List<ArchRule> rules = new ArrayList<>();
        for (String leaf : LEAVES) {
            List<String> others = new ArrayList<>(LEAVES);
            others.remove(leaf);
            others.add(CODECS);
            others.add(TESTKIT);
            others.add(BRIDGE);
            rules.add(no(leaf, others.toArray(String[]::new)));
        }
        return rules;
    }

    /** Core knows no other module. */
    static ArchRule coreKnowsNobody() {
        return noClasses()
                .that(resideInAnyPackage(ROOT, CORE_SPI, ROOT + ".internal.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(AUTH, DICOM, CODECS, QUERY, HUB, TESTKIT, BRIDGE))
                .allowEmptyShould(true);
    }

    /** Interfaces for integrators stand on the JDK alone. */
    static ArchRule spiUsesNothingOfOurs() {
        return noClasses()
                .that(resideInAPackage(CORE_SPI))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAPackage(CORE_SPI)))
                        .as("a type of ours outside spi"))
                .allowEmptyShould(true);
    }

    /**
     * Inside sdk-dicom: iod stands on the data set alone, web, pixel and privacy on both, privacy on pixel, and nothing the
     * other way.
     */
    static List<ArchRule> arrowsInsideDicom() {
        return List.of(
                no(DATA_SET, IOD, WEB, PIXEL, PRIVACY),
                no(ROOT + ".dicom.internal..", IOD, WEB, PIXEL, PRIVACY),
                no(IOD, WEB, PIXEL, PRIVACY),
                no(PIXEL, WEB, PRIVACY),
                no(WEB, PIXEL, PRIVACY),
                no(PRIVACY, WEB));
    }

    /** What is internal is used by the front doors and never uses them. */
    static ArchRule internalNeverUsesTheFrontDoor() {
        return noClasses()
                .that(INTERNAL)
                .and(DescribedPredicate.not(resideInAPackage(TESTKIT)))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "a front door",
                        type -> FRONT_DOORS.contains(
                                type.getName().substring(Math.min(type.getName().length(), ROOT.length() + 1)))))
                .allowEmptyShould(true);
    }

    private static final List<String> FRONT_DOORS = List.of(
            "Imbrex",
            "auth.SignIn",
            "dicom.web.DicomWeb",
            "dicom.privacy.AnonymisationCheck",
            "query.FederatedSearch",
            "hub.Catalogue");

    /** OkHttp stands behind the transport of core: nothing else speaks HTTP by itself. */
    static ArchRule okHttpBehindTheTransportOnly() {
        return noClasses()
                .that(resideInAPackage(ROOT + ".."))
                .and(DescribedPredicate.not(resideInAPackage(ROOT + ".internal.okhttp..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio..", "java.net.http.."));
    }

    /** Objects are never read from serialized bytes. */
    static ArchRule noDeserialization() {
        return noClasses()
                .that(resideInAPackage(ROOT + ".."))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "ObjectInputStream", type -> type.getName().equals("java.io.ObjectInputStream")));
    }

    /** Packages form no cycle. */
    static ArchRule packagesAreFreeOfCycles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(ROOT)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "every package";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static ArchRule no(String from, String... to) {
        return noClasses()
                .that(resideInAPackage(from))
                .should()
                .dependOnClassesThat(resideInAnyPackage(to))
                .allowEmptyShould(true);
    }
}
