package io.github.imbrex.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.JsonOptions;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.TransferSyntax;
import io.github.imbrex.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What may differ between an instance and what a server gives back: nothing but what its encoding makes necessary. */
final class SameInstance {

    private static final JsonOptions COMPARABLE = JsonOptions.standard()
            .withNumbersAsStrings()
            .withNonFinite(JsonOptions.NonFinite.STRING)
            .withBinaryDigestOver(64);

    private SameInstance() {}

    /**
     * Bytes must be equal or else, where the server has to convert, all values.
     *
     * @return whether the bytes are equal
     */
    static boolean assertSame(Path source, Path fetched) throws IOException {
        if (Files.mismatch(source, fetched) < 0) {
            return true;
        }
        assertThat(List.of(TransferSyntax.IMPLICIT_LITTLE_ENDIAN, TransferSyntax.EXPLICIT_BIG_ENDIAN))
                .as("%s, which came back changed", source.getFileName())
                .contains(DicomFile.read(source).transferSyntax());
        JsonNode before = values(DicomFile.read(source).dataSet());
        JsonNode after = values(DicomFile.read(fetched).dataSet());
        for (Map.Entry<String, JsonNode> attribute : before.properties()) {
            if (!Tag.isPrivate(Tag.parse(attribute.getKey()))) {
                assertThat(after.get(attribute.getKey()))
                        .as("%s of %s", attribute.getKey(), source.getFileName())
                        .isEqualTo(attribute.getValue());
            }
        }
        return false;
    }

    /** Attributes as DICOM JSON, long binary values as digests. */
    static JsonNode values(DicomObject dataSet) {
        return Json.parse(DicomJson.toJson(dataSet, COMPARABLE));
    }
}
