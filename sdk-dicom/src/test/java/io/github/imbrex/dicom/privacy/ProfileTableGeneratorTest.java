package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Ring 2: the committed table is what the generator makes of the published one. */
class ProfileTableGeneratorTest {

    @Test
    void theCommittedTableIsTheGeneratedOne() throws IOException {
        String fresh = ProfileTableGenerator.generate(RealData.path("dicom-standard"));

        assertThat(Resources.text("profile.2026c.tsv")).isEqualTo(fresh);
    }
}
