package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;

/**
 * Any bytes end in a data set or a typed error, in bounded time; what could be read can be shown and written, and what was
 * written is well-formed and reads back as it was.
 */
class Part10FuzzTest {

    private static final JsonOptions JSON = JsonOptions.standard().withNonFinite(JsonOptions.NonFinite.NULL);
    private static final ReadOptions STRICT = ReadOptions.standard().withStrict();

    @BeforeAll
    static void loadTheDictionary() {
        Tag.keyword(Tag.PatientID);
    }

    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] bytes) {
        FuzzLimit limit = FuzzLimit.of(bytes);
        try {
            DicomFile file = DicomFile.read(bytes);
            assertThat(DicomDump.of(file)).isNotEmpty();
            visit(file.dataSet());
            readAsStream(bytes);
            writeAndReadAgain(file);
        } catch (DataException e) {
            limit.requireNoneOf(bytes, e);
        }
        limit.requireInTime(Duration.ofSeconds(2));
    }

    /** A stream does not know its length, so that it may be judged otherwise: no more than a typed error is to come of it. */
    private static void readAsStream(byte[] bytes) {
        try {
            visit(DicomFile.read(new ByteArrayInputStream(bytes)).dataSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void visit(DicomObject object) {
        for (DicomElement element : object.elements()) {
            try {
                element.strings();
                object.string(element.tag());
                object.personName(element.tag());
                object.dateTime(element.tag());
                object.doubles(element.tag());
            } catch (ValueException e) {
                // The value is of another form: what the accessor is for.
            }
            element.items().forEach(Part10FuzzTest::visit);
        }
    }

    private static void writeAndReadAgain(DicomFile file) {
        byte[] written;
        try {
            written = file.toBytes();
        } catch (IllegalArgumentException e) {
            // Big endian and transfer syntaxes nobody knows are not written.
            assertThat(e).hasMessageContaining("transfer syntax");
            return;
        }
        DicomFile again = DicomFile.read(written, STRICT);
        assertThat(again.dataSet().size()).isLessThanOrEqualTo(file.dataSet().size());
        byte[] twice = again.toBytes();
        if (again.diagnosticCount() == 0) {
            assertThat(twice).isEqualTo(written);
        } else {
            // What is unusual in it is written in the usual way only now that it is understood.
            DicomFile.read(twice, STRICT);
        }
        DicomJson.toJson(again.dataSet(), JSON);
    }
}
