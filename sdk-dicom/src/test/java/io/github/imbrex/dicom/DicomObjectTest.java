package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DicomObjectTest {

    private static final String SECRET = "Secretovich^Ivan";

    private static DicomObject read(DicomBytes dataSet) {
        return DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet).read().dataSet();
    }

    @Test
    void textOutsideTheCharacterSetsIsLatin1OrRefused() {
        DicomObject object = DicomObject.builder().set(Tag.Modality, "\u00e9").build();
        assertThat(object.string(Tag.Modality)).contains("\u00e9");
        assertThat(object.bytes(Tag.Modality).orElseThrow()).containsExactly(0xE9, ' ');
        assertThatThrownBy(() -> DicomObject.builder().set(Tag.Modality, "\u0141"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0008,0060)")
                .hasMessageContaining("Latin-1");
    }

    @Test
    void nothingIsReturnedForWhatIsAbsentOrEmpty() {
        DicomObject object = DicomObject.builder().setEmpty(Tag.Rows).build();
        for (int tag : new int[] {Tag.Rows, Tag.Columns}) {
            assertThat(object.string(tag)).isEmpty();
            assertThat(object.strings(tag)).isEmpty();
            assertThat(object.intValue(tag)).isEmpty();
            assertThat(object.longValue(tag)).isEmpty();
            assertThat(object.doubleValue(tag)).isEmpty();
            assertThat(object.ints(tag)).isEmpty();
            assertThat(object.doubles(tag)).isEmpty();
            assertThat(object.date(tag)).isEmpty();
            assertThat(object.personName(tag)).isEmpty();
            assertThat(object.bytes(tag)).isEmpty();
            assertThat(object.buffer(tag)).isEmpty();
            assertThat(object.items(tag)).isEmpty();
            assertThat(object.fragments(tag)).isEmpty();
            assertThat(object.bulk(tag)).isEmpty();
        }
        assertThat(object.contains(Tag.Rows)).isTrue();
        assertThat(object.contains(Tag.Columns)).isFalse();
    }

    @Test
    void whatCannotBeConvertedFailsForThatValueOnlyAndWithoutIt() {
        DicomObject object = read(DicomBytes.explicit()
                .element(Tag.StudyDate, "DA", SECRET)
                .element(Tag.PatientName, "PN", SECRET)
                .element(Tag.PixelSpacing, "DS", "0.5\\1,5")
                .element(Tag.ImagePositionPatient, "DS", "NaN\\\\0x10")
                .element(Tag.PixelData, "OB", new byte[] {'S', 'e', 'c', 'r'}));
        assertThat(object.doubleValue(Tag.PixelSpacing)).hasValue(0.5);
        assertThat(object.strings(Tag.PixelSpacing)).containsExactly("0.5", "1,5");
        assertThat(object.strings(Tag.ImagePositionPatient)).containsExactly("NaN", "", "0x10");
        List<Callable<?>> failures = List.of(
                () -> object.doubles(Tag.PixelSpacing),
                () -> object.doubleValue(Tag.ImagePositionPatient),
                () -> object.intValue(Tag.PatientName),
                () -> object.doubleValue(Tag.PatientName),
                () -> object.ints(Tag.PatientName),
                () -> object.date(Tag.StudyDate),
                () -> object.time(Tag.StudyDate),
                () -> object.range(Tag.StudyDate),
                () -> object.date(Tag.PatientName),
                () -> object.string(Tag.PixelData));
        for (Callable<?> failure : failures) {
            assertThatThrownBy(failure::call)
                    .isInstanceOf(ValueException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("Secr", "1,5", "NaN"));
        }
        assertThatThrownBy(() -> object.intValue(Tag.PatientName))
                .hasMessage("(0010,0010) PN: the value is no number")
                .extracting(e -> ((ValueException) e).vr())
                .isEqualTo(Vr.PN);
    }

    @Test
    void nothingPrintsAValue() {
        DicomObject item = DicomObject.builder().set(Tag.PatientName, SECRET).build();
        DicomObject object = DicomObject.builder()
                .set(Tag.PatientName, SECRET)
                .set(Tag.PatientBirthDate, "19700101")
                .set(Tag.OtherPatientIDsSequence, item)
                .build();
        DicomFile file = DicomFile.of(object);
        for (Object printed : List.of(
                object,
                file,
                object.elements(),
                object.items(Tag.OtherPatientIDsSequence),
                object.toBuilder(),
                object.personName(Tag.PatientName),
                object.dateTime(Tag.PatientBirthDate),
                object.range(Tag.PatientBirthDate),
                object.bulk(Tag.PatientName))) {
            assertThat(printed.toString()).doesNotContain("Secr", "1970-", "19700101");
        }
        assertThat(object).hasToString("DicomObject[(0010,0010) PN #16, (0010,0030) DA #8, (0010,1002) SQ #?]");
    }

    @Test
    void readingNeverChangesWhatIsWritten() {
        DicomBytes dataSet = DicomBytes.explicit()
                .element(Tag.PatientName, "PN", new byte[] {'M', (byte) 0xFC, 'l', ' '})
                .element(Tag.PixelSpacing, "DS", "1.50 \\01");
        DicomFile file = DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet).read();
        file.dataSet().string(Tag.PatientName);
        file.dataSet().doubles(Tag.PixelSpacing);
        byte[] written = file.toBytes();
        assertThat(java.util.Arrays.copyOfRange(written, written.length - dataSet.bytes().length, written.length))
                .isEqualTo(dataSet.bytes());
    }

    @Test
    void openVrsAreDecidedByTheElementsAroundEvenIfTheyComeLater() {
        DicomBytes item = DicomBytes.implicit().element(Tag.SmallestImagePixelValue, "SS", new byte[] {-1, -1});
        DicomBytes own = DicomBytes.implicit()
                .element(Tag.SmallestImagePixelValue, "US", new byte[] {-1, -1})
                .element(Tag.PixelRepresentation, "US", new byte[] {0, 0});
        DicomObject object = DicomBytes.file(
                        Uid.ImplicitVRLittleEndian,
                        DicomBytes.implicit()
                                .element(Tag.Modality, "CS", "CT")
                                .sequence(
                                        Tag.ReferencedImageSequence,
                                        DicomBytes.implicit().item(item).item(own))
                                .element(Tag.PixelRepresentation, "US", new byte[] {1, 0})
                                .element(Tag.SmallestImagePixelValue, "SS", new byte[] {-2, -1})
                                .element(Tag.LUTData, "OW", new byte[2])
                                .element(Tag.PixelData, "OW", new byte[2]))
                .read()
                .dataSet();
        assertThat(object.vr(Tag.SmallestImagePixelValue)).contains(Vr.SS);
        assertThat(object.intValue(Tag.SmallestImagePixelValue)).hasValue(-2);
        List<DicomObject> items = object.items(Tag.ReferencedImageSequence);
        assertThat(items.get(0).intValue(Tag.SmallestImagePixelValue)).hasValue(-1);
        assertThat(items.get(1).intValue(Tag.SmallestImagePixelValue)).hasValue(65535);
        assertThat(object.vr(Tag.LUTData)).contains(Vr.OW);
        assertThat(object.vr(Tag.PixelData)).contains(Vr.OW);
    }

    @Test
    void findsPrivateElementsByTheCreatorOfTheirItem() {
        DicomObject item = read(DicomBytes.explicit().element(0x00091001, "LO", "orphan"));
        DicomObject object = read(DicomBytes.explicit()
                .element(0x00090010, "LO", "ACME 1")
                .element(0x00090011, "LO", "OTHER")
                .element(0x00090012, "LO", "ACME 1")
                .element(0x00091001, "LO", "first")
                .element(0x00091101, "LO", "other")
                .element(0x00091202, "LO", "second"));
        assertThat(object.privateElement("ACME 1", 9, 1).orElseThrow().strings())
                .containsExactly("first");
        assertThat(object.privateElement("ACME 1", 9, 2).orElseThrow().strings())
                .containsExactly("second");
        assertThat(object.privateElement("OTHER", 9, 1).orElseThrow().strings()).containsExactly("other");
        assertThat(object.privateElement("OTHER", 9, 2)).isEmpty();
        assertThat(object.privateCreator(0x00091202)).contains("ACME 1");
        assertThat(item.privateElement("ACME 1", 9, 1)).isEmpty();
        DicomObject more = object.toBuilder()
                .setPrivate("NEW", 9, 5, Vr.LO, "new")
                .setPrivate("OTHER", 9, 6, Vr.LO, "more")
                .build();
        assertThat(more.string(0x00090013)).contains("NEW");
        assertThat(more.string(0x00091305)).contains("new");
        assertThat(more.string(0x00091106)).contains("more");
    }

    @Test
    void namesHaveGroupsAndComponents() {
        PersonName name = PersonName.parse("Yamada^Tarou^^Dr.=山田^太郎=やまだ^たろう");
        assertThat(name.alphabetic(PersonName.Component.FAMILY)).isEqualTo("Yamada");
        assertThat(name.alphabetic(PersonName.Component.PREFIX)).isEqualTo("Dr.");
        assertThat(name.alphabetic(PersonName.Component.SUFFIX)).isEmpty();
        assertThat(name.ideographic(PersonName.Component.GIVEN)).isEqualTo("太郎");
        assertThat(name.toDicom()).isEqualTo("Yamada^Tarou^^Dr.=山田^太郎=やまだ^たろう");
        assertThat(PersonName.parse("==P").toDicom()).isEqualTo("==P");
    }

    @Test
    void datesAndTimesKeepTheirPrecisionAndOffset() {
        DicomObject object = DicomObject.builder()
                .set(Tag.StudyDate, "20240229")
                .set(Tag.SeriesDate, "2024.02.29")
                .set(Tag.StudyTime, "0711")
                .set(Tag.SeriesTime, "235960.5")
                .set(Tag.AcquisitionDateTime, "2024022907+0530")
                .build();
        assertThat(object.date(Tag.StudyDate)).contains(LocalDate.of(2024, 2, 29));
        assertThat(object.date(Tag.SeriesDate)).contains(LocalDate.of(2024, 2, 29));
        assertThat(object.time(Tag.StudyTime)).contains(LocalTime.of(7, 11));
        assertThat(object.time(Tag.SeriesTime)).contains(LocalTime.of(23, 59, 59, 500_000_000));
        DicomDateTime acquired = object.dateTime(Tag.AcquisitionDateTime).orElseThrow();
        assertThat(acquired.precision()).isEqualTo(ChronoUnit.HOURS);
        assertThat(acquired.zone()).contains(ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(acquired.earliest()).isEqualTo(LocalDateTime.of(2024, 2, 29, 7, 0));
        assertThat(acquired.latest()).isEqualTo(LocalDateTime.of(2024, 2, 29, 7, 59, 59, 999_999_000));
        assertThat(object.time(Tag.AcquisitionDateTime)).contains(LocalTime.of(7, 0));
        for (String bad : List.of("20240230", "2024", "202402", "2024022", "20240229x", "x", "202402290711")) {
            boolean hasDay = bad.equals("202402290711");
            DicomObject wrong = DicomObject.builder().set(Tag.StudyDate, bad).build();
            if (hasDay) {
                assertThat(wrong.date(Tag.StudyDate)).isPresent();
            } else {
                assertThatThrownBy(() -> wrong.date(Tag.StudyDate)).as(bad).isInstanceOf(ValueException.class);
            }
        }
    }

    @Test
    void rangesMayBeOpenAndHaveOffsets() {
        DicomObject object = DicomObject.builder()
                .set(Tag.StudyDate, "20240101-20240131")
                .set(Tag.SeriesDate, "-20240131")
                .set(Tag.StudyTime, "0700-")
                .set(Tag.AcquisitionDateTime, "20240101-0500-20240201-0500")
                .set(Tag.AcquisitionDate, "20240115")
                .build();
        DateTimeRange days = object.range(Tag.StudyDate).orElseThrow();
        assertThat(days.first().orElseThrow().earliest().toLocalDate()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(days.last().orElseThrow().latest().toLocalDate()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(object.range(Tag.SeriesDate).orElseThrow().first()).isEmpty();
        assertThat(object.range(Tag.StudyTime).orElseThrow().last()).isEmpty();
        DateTimeRange offsets = object.range(Tag.AcquisitionDateTime).orElseThrow();
        assertThat(offsets.first().flatMap(DicomDateTime::zone)).contains(ZoneOffset.ofHours(-5));
        assertThat(offsets.last().flatMap(DicomDateTime::zone)).contains(ZoneOffset.ofHours(-5));
        DateTimeRange single = object.range(Tag.AcquisitionDate).orElseThrow();
        assertThat(single.first()).isEqualTo(single.last());
    }

    @Test
    void pathsPrintAndParse() {
        TagPath path = TagPath.ROOT.item(Tag.ContentSequence, 1).then(Tag.TextValue);
        assertThat(path).hasToString("(0040,A730)[1](0040,A160)");
        assertThat(TagPath.parse("(0040,A730)[1](0040,A160)")).isEqualTo(path);
        assertThat(TagPath.parse("ContentSequence[1].TextValue")).isEqualTo(path);
        assertThat(path.depth()).isEqualTo(1);
        assertThatThrownBy(() -> TagPath.parse("(0040,A730(")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tagsAndUidsKnowTheirNames() {
        assertThat(Tag.toString(Tag.PatientName)).isEqualTo("(0010,0010)");
        assertThat(Tag.keyword(Tag.PatientName)).isEqualTo("PatientName");
        assertThat(Tag.name(Tag.PatientName)).isEqualTo("Patient's Name");
        assertThat(Tag.ofKeyword("PixelData")).hasValue(Tag.PixelData);
        assertThat(Tag.keyword(0x60023000)).isEqualTo("OverlayData");
        assertThat(Tag.keyword(0x60013000)).isEmpty();
        assertThat(Tag.OverlayData).isEqualTo(0x60003000);
        assertThat(Tag.parse("PatientName")).isEqualTo(Tag.parse("(0010,0010)")).isEqualTo(Tag.parse("00100010"));
        assertThatThrownBy(() -> Tag.parse("Patient Name")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Uid.name(Uid.CTImageStorage)).contains("CT Image Storage");
        assertThat(Uid.isValid(Uid.random())).isTrue();
        for (String bad : List.of("", ".", "1.", ".1", "1..2", "1.02", "1.a", "1".repeat(65), "1.2 ")) {
            assertThat(Uid.isValid(bad)).as(bad).isFalse();
        }
    }

    @Test
    void changesKeepEverythingElseByteForByte() {
        DicomBytes item = DicomBytes.explicit().element(Tag.PixelSpacing, "DS", "01.50");
        DicomBytes sequence = DicomBytes.explicit()
                .sequence(
                        Tag.ReferencedImageSequence,
                        DicomBytes.UNDEFINED,
                        DicomBytes.explicit().item(item))
                .endSequence();
        DicomObject object = read(DicomBytes.explicit()
                .element(Tag.Modality, "CS", "CT")
                .raw(sequence)
                .element(Tag.PatientID, "LO", "4711"));
        DicomObject changed = object.toBuilder()
                .set(Tag.PatientID, "none")
                .remove(Tag.Modality)
                .set(Tag.Rows, 512)
                .set(Tag.SliceThickness, 0.1 + 0.2)
                .build();
        assertThat(object.string(Tag.PatientID)).contains("4711");
        assertThat(changed.string(Tag.PatientID)).contains("none");
        assertThat(changed.vr(Tag.Rows)).contains(Vr.US);
        assertThat(changed.string(Tag.SliceThickness).orElseThrow()).hasSizeLessThanOrEqualTo(16);
        String written = new String(DicomFile.of(changed).toBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(written).contains(new String(sequence.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        DicomObject again = DicomFile.read(DicomFile.of(changed).toBytes()).dataSet();
        assertThat(again.toString()).isEqualTo(changed.toString());
    }

    @Test
    void theBuilderRefusesWhatTheVrCannotHold() {
        DicomObjectBuilder builder = DicomObject.builder();
        List<Callable<?>> failures = List.of(
                () -> builder.set(Tag.Rows, 65536),
                () -> builder.set(Tag.Rows, -1),
                () -> builder.set(Tag.Rows, "many"),
                () -> builder.set(Tag.PatientID, "a\\b"),
                () -> builder.set(Tag.ImageComments, "a", "b"),
                () -> builder.set(Tag.SliceThickness, Double.NaN),
                () -> builder.set(Tag.Item, Vr.UN, new byte[0]),
                () -> builder.setPrivate("X", 8, 1, Vr.LO, "x"));
        for (Callable<?> failure : failures) {
            assertThatThrownBy(failure::call).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(builder.build().isEmpty()).isTrue();
    }

    @Test
    void manyThreadsReadingOneObjectAgree() throws Exception {
        DicomBytes dataSet = DicomBytes.explicit().element(Tag.SpecificCharacterSet, "CS", "ISO_IR 100");
        DicomBytes items = DicomBytes.explicit();
        for (int i = 0; i < 200; i++) {
            items.item(DicomBytes.explicit().element(Tag.PatientName, "PN", "Rüdiger^" + i));
        }
        byte[] bytes = DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet.sequence(Tag.OtherPatientIDsSequence, items))
                .bytes();
        String expected = DicomJson.toJson(DicomFile.read(bytes).dataSet());
        for (int round = 0; round < 10; round++) {
            DicomObject shared = DicomFile.read(bytes).dataSet();
            ExecutorService threads = Executors.newFixedThreadPool(16);
            try {
                List<Callable<String>> readers = java.util.Collections.nCopies(64, () -> DicomJson.toJson(shared));
                for (Future<String> read : threads.invokeAll(readers)) {
                    assertThat(read.get()).isEqualTo(expected);
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    @Test
    void readsPartsOfValuesLeftInAFile() throws IOException {
        Path path = RealData.path("dicom/native/CT1_UNC.explicit_little_endian.dcm");
        DicomObject object = DicomFile.read(path).dataSet();
        BulkData pixels = object.bulk(Tag.PixelData).orElseThrow();
        byte[] whole = DicomFile.read(path, ReadOptions.standard().withBulkInMemory())
                .dataSet()
                .bytes(Tag.PixelData)
                .orElseThrow();
        assertThat(pixels.length()).hasValue(whole.length);
        assertThat(pixels.read()).isEqualTo(whole);
        assertThat(pixels.read(1000, 24)).isEqualTo(java.util.Arrays.copyOfRange(whole, 1000, 1024));
        assertThatThrownBy(() -> pixels.read(whole.length - 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(pixels.file()).contains(path);
        assertThat(Optional.of(pixels.offset().orElseThrow())).isPresent();
    }

    private static DicomObject implicit(DicomBytes dataSet) {
        return DicomBytes.file(
                        Uid.ImplicitVRLittleEndian,
                        DicomBytes.implicit().element(Tag.Modality, "CS", "CT").raw(dataSet))
                .read()
                .dataSet();
    }

    private static DicomBytes smallest() {
        return DicomBytes.implicit().element(Tag.SmallestImagePixelValue, "SS", new byte[] {-1, -1});
    }

    private static DicomBytes representation(DicomBytes to, int... value) {
        return to.element(
                Tag.PixelRepresentation, "US", value.length == 0 ? new byte[0] : new byte[] {(byte) value[0], 0});
    }

    @Test
    void withoutPixelRepresentationOpenVrsAreUnsigned() {
        assertThat(implicit(smallest()).vr(Tag.SmallestImagePixelValue)).contains(Vr.US);
        assertThat(implicit(smallest()).intValue(Tag.SmallestImagePixelValue)).hasValue(65535);
        DicomObject odd = implicit(DicomBytes.implicit()
                .element(Tag.SmallestImagePixelValue, "SS", new byte[] {-1, -1})
                .element(Tag.PixelRepresentation, "US", new byte[] {1}));
        assertThat(odd.intValue(Tag.SmallestImagePixelValue)).hasValue(65535);
    }

    @Test
    void thePixelRepresentationOfTheNearestItemCountsAndAnEmptyOneDoesNot() {
        DicomBytes inner = DicomBytes.implicit().item(smallest());
        DicomBytes middle = representation(DicomBytes.implicit(), 0).sequence(Tag.ContentSequence, inner);
        DicomBytes empty = representation(DicomBytes.implicit()).sequence(Tag.ContentSequence, inner);
        DicomObject object = implicit(DicomBytes.implicit()
                .sequence(
                        Tag.ReferencedImageSequence,
                        DicomBytes.implicit().item(middle).item(empty))
                .raw(representation(DicomBytes.implicit(), 1)));
        List<DicomObject> items = object.items(Tag.ReferencedImageSequence);
        assertThat(items.get(0).items(Tag.ContentSequence).get(0).intValue(Tag.SmallestImagePixelValue))
                .hasValue(65535);
        assertThat(items.get(1).items(Tag.ContentSequence).get(0).intValue(Tag.SmallestImagePixelValue))
                .hasValue(-1);
        // Written explicitly, the VR decided here goes with the value.
        DicomObject written = DicomFile.read(DicomFile.of(object).toBytes()).dataSet();
        DicomObject item = written.items(Tag.ReferencedImageSequence)
                .get(1)
                .items(Tag.ContentSequence)
                .get(0);
        assertThat(item.vr(Tag.SmallestImagePixelValue)).contains(Vr.SS);
        assertThat(item.intValue(Tag.SmallestImagePixelValue)).hasValue(-1);
    }

    @Test
    void aChangeOfPixelRepresentationDecidesAnew() {
        DicomObject object = implicit(smallest().raw(representation(DicomBytes.implicit(), 1)));
        assertThat(object.intValue(Tag.SmallestImagePixelValue)).hasValue(-1);
        DicomObject changed = object.toBuilder().set(Tag.PixelRepresentation, 0).build();
        assertThat(changed.intValue(Tag.SmallestImagePixelValue)).hasValue(65535);
    }

    @Test
    void reservesPrivateBlocksUntilAllAreTaken() {
        DicomObjectBuilder builder = DicomObject.builder();
        for (int block = 0x10; block <= 0xFF; block++) {
            builder.setPrivate("C" + block, 9, 1, Vr.LO, "v" + block);
        }
        DicomObject full = builder.build();
        assertThat(full.size()).isEqualTo(2 * 240);
        assertThat(full.privateElement("C255", 9, 1).orElseThrow().tag()).isEqualTo(0x0009FF01);
        assertThatThrownBy(() -> builder.setPrivate("ONE MORE", 9, 1, Vr.LO, "x"))
                .isInstanceOf(IllegalStateException.class);
        // Of two blocks of one creator, writing takes the first.
        DicomObject twice = DicomObject.builder()
                .set(0x00090010, Vr.LO, "ACME")
                .set(0x00090011, Vr.LO, "ACME")
                .setPrivate("ACME", 9, 7, Vr.LO, "x")
                .build();
        assertThat(twice.string(0x00091007)).contains("x");
    }

    @Test
    void everyPresenceComesBackFromAFile() {
        DicomObject object = DicomObject.builder()
                .setEmpty(Tag.StudyID)
                .setEmpty(Tag.ReferencedImageSequence)
                .set(Tag.Modality, "CT")
                .set(Tag.PatientID, "")
                .build();
        DicomObject read = DicomFile.read(DicomFile.of(object).toBytes()).dataSet();
        for (DicomObject each : List.of(object, read)) {
            assertThat(each.presence(Tag.StudyID)).isEqualTo(Presence.EMPTY);
            assertThat(each.presence(Tag.ReferencedImageSequence)).isEqualTo(Presence.EMPTY);
            assertThat(each.presence(Tag.PatientID)).isEqualTo(Presence.EMPTY);
            assertThat(each.presence(Tag.Modality)).isEqualTo(Presence.VALUE);
            assertThat(each.presence(Tag.Rows)).isEqualTo(Presence.ABSENT);
        }
    }

    @Test
    void tagsAreOrderedWithoutSign() {
        DicomObject object = DicomObject.builder()
                .set(0xFFFDFFFD, Vr.LO, "last")
                .set(Tag.PixelData, Vr.OB, new byte[2])
                .set(0x80010010, Vr.LO, "ACME")
                .set(Tag.Modality, "CT")
                .build();
        assertThat(object.elements())
                .extracting(DicomElement::tag)
                .containsExactly(Tag.Modality, Tag.PixelData, 0x80010010, 0xFFFDFFFD);
        assertThat(object.string(0xFFFDFFFD)).contains("last");
        assertThat(DicomFile.read(DicomFile.of(object).toBytes()).diagnostics()).isEmpty();
    }
}
