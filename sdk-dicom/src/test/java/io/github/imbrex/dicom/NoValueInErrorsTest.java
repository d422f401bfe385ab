package io.github.imbrex.dicom;

import static io.github.imbrex.dicom.DicomBytes.UNDEFINED;
import static io.github.imbrex.dicom.DicomBytes.explicit;
import static io.github.imbrex.dicom.DicomBytes.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Values are patient data: no exception, diagnostic or string form of anything read ever shows one. */
class NoValueInErrorsTest {

    /** In every value; what follows cannot be a number, a date or a UID. */
    private static final String MARKER = "Hypatia";

    private static DicomBytes dataSet() {
        DicomBytes item = explicit()
                .element(Tag.PatientID, "LO", MARKER)
                .element(Tag.TextValue, "UT", MARKER + MARKER)
                .element(Tag.NumericValue, "DS", MARKER);
        DicomBytes dataSet = explicit().element(Tag.SpecificCharacterSet, "CS", MARKER);
        for (Object[] element : new Object[][] {
            {Tag.SOPClassUID, "UI"},
            {Tag.SOPInstanceUID, "UI"},
            {Tag.StudyDate, "DA"},
            {Tag.StudyTime, "TM"},
            {Tag.AcquisitionDateTime, "DT"},
            {Tag.Modality, "CS"},
            {Tag.StudyDescription, "LO"},
            {Tag.PatientName, "PN"},
            {Tag.PatientAge, "AS"},
            {Tag.SliceThickness, "DS"},
            {Tag.PatientComments, "LT"},
            {Tag.InstanceNumber, "IS"},
            {Tag.Rows, "US"},
            {Tag.Columns, "IS"},
            {Tag.BitsAllocated, "DS"},
            {Tag.PixelRepresentation, "LO"},
            {Tag.SmallestImagePixelValue, "UN"}
        }) {
            dataSet.element((int) element[0], (String) element[1], MARKER);
        }
        return dataSet.element(0x00290010, "LO", MARKER)
                .element(0x00291001, "OB", MARKER)
                .sequence(Tag.RequestAttributesSequence, UNDEFINED, explicit().item(item))
                .endSequence()
                .header(Tag.PixelData, "OB", UNDEFINED)
                .item(explicit().raw(MARKER + "."))
                .endSequence();
    }

    private static List<Callable<?>> questions(DicomObject object, int tag) {
        return List.of(
                () -> object.element(tag),
                () -> object.string(tag),
                () -> object.strings(tag),
                () -> object.uid(tag),
                () -> object.intValue(tag),
                () -> object.longValue(tag),
                () -> object.doubleValue(tag),
                () -> object.ints(tag),
                () -> object.doubles(tag),
                () -> object.date(tag),
                () -> object.time(tag),
                () -> object.dateTime(tag),
                () -> object.range(tag),
                () -> object.personName(tag),
                () -> object.bytes(tag),
                () -> object.buffer(tag),
                () -> object.items(tag),
                () -> object.fragments(tag),
                () -> object.bulk(tag),
                () -> object.privateCreator(tag),
                () -> object.toBuilder().set(tag, MARKER).build(),
                () -> object.toBuilder().set(tag, Vr.US, MARKER).build(),
                () -> object.toBuilder().set(tag, Vr.FD, MARKER).build(),
                () -> object.toBuilder().set(tag, Vr.AT, MARKER).build(),
                () -> object.toBuilder().set(tag, Vr.LO, MARKER + "\\" + MARKER).build(),
                () -> object.toBuilder()
                        .keepCharacterSet()
                        .set(tag, MARKER + "\u738B")
                        .build(),
                () -> object.toBuilder().set(tag, MARKER + "\uD800").build());
    }

    private final List<String> printed = new ArrayList<>();

    private void ask(DicomObject object) {
        printed.add(object.toString());
        printed.add(object.path().toString());
        for (DicomElement element : object.elements()) {
            printed.add(element.toString());
            for (Callable<?> question : questions(object, element.tag())) {
                try {
                    question.call();
                } catch (Exception e) {
                    say(e);
                }
            }
            element.bulk().ifPresent(bulk -> printed.add(bulk.toString()));
            element.items().forEach(this::ask);
        }
    }

    private void say(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            printed.add(String.valueOf(each));
        }
    }

    private void readAndAsk(byte[] bytes) throws IOException {
        for (ReadOptions options :
                List.of(ReadOptions.standard(), ReadOptions.standard().withStrict())) {
            try {
                DicomFile read = DicomFile.read(new ByteArrayInputStream(bytes), options);
                printed.add(read.toString());
                printed.add(read.transferSyntax().toString());
                printed.add(read.diagnostics().toString());
                ask(read.fileMeta());
                ask(read.dataSet());
                DicomFile.read(read.toBytes());
                DicomJson.toJson(read.dataSet());
            } catch (io.github.imbrex.DataException | IllegalArgumentException e) {
                say(e);
            }
        }
    }

    private void assertNothingPrinted() {
        // "Hypatia" and any half of it, so that a cut or mutated value counts as well.
        assertThat(printed).isNotEmpty().noneMatch(text -> text.contains("Hypa") || text.contains("atia"));
        printed.clear();
    }

    @Test
    void noAccessorShowsTheValueItCannotConvert() throws IOException {
        readAndAsk(file(Uid.RLELossless, dataSet()).bytes());
        assertThat(printed).anyMatch(text -> text.contains("(0020,0013) IS"));
        assertNothingPrinted();
    }

    @Test
    void noTruncatedFileShowsAValue() throws IOException {
        byte[] whole = file(Uid.RLELossless, dataSet()).bytes();
        for (int length = 0; length < whole.length; length += 3) {
            readAndAsk(Arrays.copyOf(whole, length));
        }
        assertNothingPrinted();
    }

    @Test
    void noMutatedFileShowsAValue() throws IOException {
        Random random = Seed.random("NoValueInErrorsTest");
        byte[] whole = file(Uid.ExplicitVRLittleEndian, dataSet()).bytes();
        for (int round = 0; round < Seed.rounds(300); round++) {
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = 128 + random.nextInt(bytes.length - 128);
                bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
            }
            readAndAsk(bytes);
            assertNothingPrinted();
        }
    }
}
