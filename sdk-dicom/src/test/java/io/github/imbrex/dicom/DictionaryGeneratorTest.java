package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DictionaryGeneratorTest {

    @Test
    void committedDictionaryIsWhatTheTablesOfTheStandardGive() throws IOException {
        Path tables = RealData.path("dicom-standard");
        Path module = Path.of(System.getProperty("imbrex.repository")).resolve("sdk-dicom");
        for (DictionaryGenerator.Output output : DictionaryGenerator.generate(tables)) {
            assertThat(Files.readString(module.resolve(output.path())).equals(output.content()))
                    .as(output.path())
                    .isTrue();
        }
    }
}
