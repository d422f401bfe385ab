package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CatalogueResourceTest {

    @Test
    void theCommittedCatalogueIsTheOneOfTheData() throws IOException {
        String fresh = CatalogueResource.generate(RealData.path("federated-query"));
        try (InputStream committed = Criterion.class.getResourceAsStream("eucaim-catalogue.tsv")) {
            assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(fresh);
        }
    }
}
