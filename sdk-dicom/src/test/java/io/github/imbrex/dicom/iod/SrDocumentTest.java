package io.github.imbrex.dicom.iod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Limits;
import io.github.imbrex.dicom.PersonName;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SrDocumentTest {

    private static final Code NAME = Code.of("121071", "DCM", "Finding");
    private static final Code OTHER = Code.of("121073", "DCM", "Impression");
    private static final Code MM = Code.of("mm", "UCUM", "millimetre");

    private static DicomObjectBuilder item(String type, Code name) {
        return DicomObject.builder()
                .set(Tag.RelationshipType, "CONTAINS")
                .set(Tag.ValueType, type)
                .set(Tag.ConceptNameCodeSequence, name.toItem());
    }

    private static DicomObject text(Code name, String words) {
        return item("TEXT", name).set(Tag.TextValue, words).build();
    }

    private static DicomObject reference(long... identifier) {
        return DicomObject.builder()
                .set(Tag.RelationshipType, "INFERRED FROM")
                .set(Tag.ReferencedContentItemIdentifier, identifier)
                .build();
    }

    private static DicomObject instance() {
        return DicomObject.builder()
                .set(Tag.ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.2")
                .set(Tag.ReferencedSOPInstanceUID, "1.2.3")
                .build();
    }

    private static SrDocument document(DicomObject... items) {
        return SrDocument.of(item("CONTAINER", Code.of("126000", "DCM", "Report"))
                .remove(Tag.RelationshipType)
                .set(Tag.ContentSequence, items)
                .build());
    }

    /** The value of a document of one item, and its problems. */
    private static ContentValue value(DicomObjectBuilder item, Problem.Kind... problems) {
        SrDocument document = document(item.build());
        assertThat(kinds(document)).containsExactly(problems);
        return document.root().children().get(0).value();
    }

    private static List<Problem.Kind> kinds(SrDocument document) {
        return document.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void theTreeIsInTheOrderOfTheDocument() {
        DicomObject section = item("CONTAINER", NAME)
                .set(Tag.ContentSequence, text(OTHER, "a"), text(NAME, "b"))
                .build();
        SrDocument document = document(section, text(OTHER, "c"));

        assertThat(document.problems()).isEmpty();
        assertThat(document.title()).contains(Code.of("126000", "DCM", ""));
        assertThat(document.stream().map(item -> item.value().asText().orElse("-")))
                .containsExactly("-", "-", "a", "b", "c");
        assertThat(document.find(OTHER).map(item -> item.value().asText().orElseThrow()))
                .containsExactly("a", "c");
        ContentItem found = document.root().child(NAME).orElseThrow();
        assertThat(found.valueType()).isEqualTo("CONTAINER");
        assertThat(found.relationship()).isEqualTo("CONTAINS");
        assertThat(found.child(NAME).orElseThrow().value()).isEqualTo(new ContentValue.Text("b"));
        assertThat(document.at(List.of(1, 1, 2)).orElseThrow().value()).isEqualTo(new ContentValue.Text("b"));
        assertThat(document.at(List.of(1, 3))).isEmpty();
        assertThat(document.at(List.of(2))).isEmpty();
        assertThat(document.at(List.of())).isEmpty();
    }

    @Test
    void flagsAndTemplateAreThoseOfTheDocument() {
        SrDocument document = SrDocument.of(item("CONTAINER", NAME)
                .set(Tag.ContinuityOfContent, "CONTINUOUS")
                .set(Tag.CompletionFlag, "COMPLETE")
                .set(Tag.VerificationFlag, "UNVERIFIED")
                .set(
                        Tag.ContentTemplateSequence,
                        DicomObject.builder()
                                .set(Tag.TemplateIdentifier, "1500")
                                .build())
                .build());

        assertThat(document.template()).contains("1500");
        assertThat(document.isComplete()).isTrue();
        assertThat(document.isVerified()).isFalse();
        assertThat(document.root().value()).isEqualTo(new ContentValue.Container(true, "1500"));
    }

    @Test
    void aMeasurementHasNumberUnitAndQualifier() {
        DicomObject measured = DicomObject.builder()
                .set(Tag.NumericValue, 12.5)
                .set(Tag.MeasurementUnitsCodeSequence, MM.toItem())
                .build();
        assertThat(value(item("NUM", NAME).set(Tag.MeasuredValueSequence, measured)))
                .isEqualTo(new ContentValue.Measurement(12.5, MM, null));

        DicomObject exact = measured.toBuilder()
                .set(Tag.FloatingPointValue, 12.499999999999998)
                .build();
        assertThat(value(item("NUM", NAME).set(Tag.MeasuredValueSequence, exact))
                        .asNumber())
                .contains(12.499999999999998);

        Code failed = Code.of("114006", "DCM", "Measurement failure");
        assertThat(value(item("NUM", NAME)
                        .setEmpty(Tag.MeasuredValueSequence)
                        .set(Tag.NumericValueQualifierCodeSequence, failed.toItem())))
                .isEqualTo(new ContentValue.Measurement(null, null, failed));
    }

    @Test
    void codesMomentsUidsAndPersonsAreTyped() {
        assertThat(value(item("CODE", NAME).set(Tag.ConceptCodeSequence, OTHER.toItem()))
                        .asCode())
                .contains(OTHER);
        assertThat(((ContentValue.Moment) value(item("DATE", NAME).set(Tag.Date, "20200131")))
                        .moment()
                        .earliest())
                .isEqualTo(LocalDateTime.of(2020, 1, 31, 0, 0));
        assertThat(((ContentValue.Moment) value(item("TIME", NAME).set(Tag.Time, "1213")))
                        .moment()
                        .earliest())
                .isEqualTo(LocalDateTime.of(1970, 1, 1, 12, 13));
        assertThat(((ContentValue.Moment) value(item("DATETIME", NAME).set(Tag.DateTime, "20200131121314")))
                        .moment()
                        .earliest())
                .isEqualTo(LocalDateTime.of(2020, 1, 31, 12, 13, 14));
        assertThat(value(item("UIDREF", NAME).set(Tag.UID, "1.2.3"))).isEqualTo(new ContentValue.UidReference("1.2.3"));
        assertThat(value(item("PNAME", NAME).set(Tag.PersonName, "A^B")))
                .isEqualTo(new ContentValue.Person(new PersonName("A^B", "", "")));
    }

    @Test
    void imagesKeepFramesSegmentsAndPresentation() {
        DicomObject image = instance().toBuilder()
                .set(Tag.ReferencedFrameNumber, 2L, 5L)
                .set(Tag.ReferencedSegmentNumber, 3L)
                .set(Tag.ReferencedSOPSequence, instance())
                .build();

        ContentValue value = value(item("IMAGE", NAME).set(Tag.ReferencedSOPSequence, image));

        ContentValue.Composite composite = (ContentValue.Composite) value;
        assertThat(composite.instance().frames()).containsExactly(2, 5);
        assertThat(composite.instance().segments()).containsExactly(3);
        assertThat(composite.presentation()).isNotNull();
        assertThat(value(item("COMPOSITE", NAME).set(Tag.ReferencedSOPSequence, instance())))
                .isInstanceOf(ContentValue.Composite.class);
    }

    @Test
    void waveformsKeepTheirChannels() {
        DicomObject waveform = instance().toBuilder()
                .set(Tag.ReferencedWaveformChannels, 1L, 2L, 1L, 3L)
                .build();

        assertThat(value(item("WAVEFORM", NAME).set(Tag.ReferencedSOPSequence, waveform)))
                .isInstanceOfSatisfying(
                        ContentValue.Waveform.class,
                        value -> assertThat(value.channels()).containsExactly(1, 2, 1, 3));
    }

    @Test
    void coordinatesArePairsTripletsAndPositionsInTime() {
        assertThat(value(item("SCOORD", NAME).set(Tag.GraphicType, "POLYLINE").set(Tag.GraphicData, 1.0, 2, 3, 4)))
                .isEqualTo(new ContentValue.Coordinates("POLYLINE", List.of(1.0, 2.0, 3.0, 4.0)));
        assertThat(value(item("SCOORD3D", NAME)
                        .set(Tag.GraphicType, "POINT")
                        .set(Tag.GraphicData, 1.0, 2, 3)
                        .set(Tag.ReferencedFrameOfReferenceUID, "1.2.3")))
                .isEqualTo(new ContentValue.Coordinates3D("POINT", List.of(new Point(1, 2, 3)), "1.2.3"));
        assertThat(value(item("TCOORD", NAME)
                        .set(Tag.TemporalRangeType, "SEGMENT")
                        .set(Tag.ReferencedTimeOffsets, 0.5, 1.5)))
                .isEqualTo(new ContentValue.TemporalCoordinates("SEGMENT", List.of(), List.of(0.5, 1.5), List.of()));
    }

    @Test
    void valuesThatAreAbsentOrNotOfTheirFormAreNoneAndNamed() {
        ContentValue none = new ContentValue.None();
        for (String type :
                new String[] {"TEXT", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "WAVEFORM"}) {
            assertThat(value(item(type, NAME), Problem.Kind.MISSING)).as(type).isEqualTo(none);
        }
        Problem.Kind malformed = Problem.Kind.MALFORMED;
        assertThat(value(item("DATE", NAME).set(Tag.Date, Vr.LO, "today"), malformed))
                .isEqualTo(none);
        assertThat(value(item("TIME", NAME).set(Tag.Time, Vr.LO, "noon"), malformed))
                .isEqualTo(none);
        assertThat(value(item("UIDREF", NAME).set(Tag.UID, Vr.LO, "../x"), malformed))
                .isEqualTo(none);
        assertThat(value(item("CODE", NAME).set(Tag.ConceptCodeSequence, DicomObject.empty()), malformed))
                .isEqualTo(none);
        assertThat(value(
                        item("TCOORD", NAME)
                                .set(Tag.TemporalRangeType, "POINT")
                                .set(Tag.ReferencedDateTime, Vr.LO, "now"),
                        malformed))
                .isEqualTo(none);
        assertThat(value(item("IMAGE", NAME).set(Tag.ReferencedSOPSequence, DicomObject.empty()), Problem.Kind.MISSING))
                .isEqualTo(none);
        DicomObject words = DicomObject.builder()
                .set(Tag.NumericValue, Vr.LO, "much")
                .set(Tag.MeasurementUnitsCodeSequence, MM.toItem())
                .build();
        assertThat(value(item("NUM", NAME).set(Tag.MeasuredValueSequence, words), malformed))
                .isEqualTo(new ContentValue.Measurement(null, MM, null));
    }

    @Test
    void coordinatesOfTheWrongCountAreNone() {
        ContentValue none = new ContentValue.None();
        DicomObjectBuilder pairs =
                item("SCOORD", NAME).set(Tag.GraphicType, "POINT").set(Tag.GraphicData, 1.0, 2, 3);
        assertThat(value(pairs, Problem.Kind.COUNT)).isEqualTo(none);
        DicomObjectBuilder infinite = item("SCOORD", NAME)
                .set(Tag.GraphicType, "POINT")
                .set(Tag.GraphicData, Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(value(infinite, Problem.Kind.MALFORMED)).isEqualTo(none);
    }

    @Test
    void itemsOfUnknownTypesAreKeptWithWhatIsBelowThem() {
        DicomObject table =
                item("TABLE", NAME).set(Tag.ContentSequence, text(OTHER, "a")).build();
        SrDocument document = document(table);

        ContentItem item = document.root().children().get(0);
        assertThat(item.valueType()).isEqualTo("TABLE");
        assertThat(item.value()).isEqualTo(new ContentValue.None());
        assertThat(item.children()).hasSize(1);
        assertThat(item.dataSet().string(Tag.ValueType)).contains("TABLE");
        assertThat(kinds(document)).containsExactly(Problem.Kind.UNKNOWN_TYPE);
    }

    @Test
    void anItemMayStandForAnotherOrForOneAboveIt() {
        DicomObject section = item("CONTAINER", NAME)
                .set(Tag.ContentSequence, reference(1, 2), reference(1, 1), reference(1))
                .build();
        SrDocument document = document(section, text(OTHER, "a"));

        assertThat(document.problems()).isEmpty();
        List<ContentItem> references = document.root().children().get(0).children();
        assertThat(references).allMatch(ContentItem::isReference);
        assertThat(references.get(0).target().orElseThrow().value()).isEqualTo(new ContentValue.Text("a"));
        assertThat(references.get(1).target())
                .contains(document.root().children().get(0));
        assertThat(references.get(2).target()).contains(document.root());
        assertThat(document.stream()).hasSize(6);
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamed() {
        SrDocument document = document(
                reference(1, 9), reference(0), reference(2), reference(1, 4294967295L), reference(1, 5), reference());

        assertThat(document.root().children()).allMatch(item -> item.target().isEmpty());
        assertThat(kinds(document)).contains(Problem.Kind.NOWHERE, Problem.Kind.MALFORMED);
        assertThat(kinds(document).stream().filter(Problem.Kind.NOWHERE::equals))
                .hasSize(6);
    }

    @Test
    void anEmptyItemKeepsItsPlace() {
        SrDocument document = document(DicomObject.empty(), text(NAME, "a"));

        assertThat(document.at(List.of(1, 2)).orElseThrow().value()).isEqualTo(new ContentValue.Text("a"));
        assertThat(kinds(document)).containsOnly(Problem.Kind.MISSING);
    }

    @Test
    void aDataSetThatIsNoReportHasARootWithoutValue() {
        SrDocument document = SrDocument.of(DicomObject.empty());

        assertThat(document.root().children()).isEmpty();
        assertThat(document.title()).isEmpty();
        assertThat(document.template()).isEmpty();
        assertThat(kinds(document)).containsExactly(Problem.Kind.MISSING);
    }

    @Test
    void aDeepTreeIsReadWithoutRecursion() {
        DicomObject inner = text(NAME, "deepest");
        for (int i = 0; i < 1000; i++) {
            inner = item("CONTAINER", OTHER).set(Tag.ContentSequence, inner).build();
        }
        byte[] bytes = DicomFile.of(inner).toBytes();
        DicomFile read = DicomFile.read(
                bytes, ReadOptions.standard().withLimits(Limits.standard().withNesting(4096)));

        assertThat(SrDocument.of(read.dataSet()).find(NAME)).hasSize(1);
    }

    @Test
    void moreItemsThanTheLimitAreLeftOutAndNamed() {
        List<DicomObject> items = new ArrayList<>();
        DicomObject small =
                DicomObject.builder().set(Tag.ValueType, "CONTAINER").build();
        for (int i = 0; i < SrDocument.MOST_ITEMS + 10; i++) {
            items.add(small);
        }
        SrDocument document = SrDocument.of(
                item("CONTAINER", NAME).set(Tag.ContentSequence, items).build());

        assertThat(document.stream()).hasSize(SrDocument.MOST_ITEMS);
        assertThat(kinds(document)).containsExactly(Problem.Kind.TOO_MANY);
    }

    @Test
    void aLongTextLeftInItsFileIsNamedAsSuch(@TempDir Path folder) throws java.io.IOException {
        Path file = folder.resolve("report");
        DicomFile.of(item("CONTAINER", NAME)
                        .set(Tag.ContentSequence, text(OTHER, "x".repeat(100_000)))
                        .build())
                .write(file);

        SrDocument left = SrDocument.of(DicomFile.read(file).dataSet());
        SrDocument kept = SrDocument.of(
                DicomFile.read(file, ReadOptions.standard().withBulkInMemory()).dataSet());

        assertThat(kinds(left)).containsExactly(Problem.Kind.LEFT_IN_FILE);
        assertThat(kept.find(OTHER).findFirst().orElseThrow().value().asText().orElseThrow())
                .hasSize(100_000);
    }

    @Test
    void nothingPrintsWhatTheDocumentSays() {
        SrDocument document = document(
                text(NAME, "secret"),
                item("PNAME", NAME).set(Tag.PersonName, "secret").build(),
                item("SECRETTYPE", NAME).build());

        assertThat(document + " " + document.stream().toList() + document.problems()
                        + document.stream().map(ContentItem::value).toList())
                .doesNotContainIgnoringCase("secret");
    }
}
