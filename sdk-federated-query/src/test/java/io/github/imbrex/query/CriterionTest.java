package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void areTheTwentyTwoOfTheCatalogue() {
        assertThat(Criterion.all()).hasSize(22).doesNotHaveDuplicates();
        assertThat(Criterion.DIAGNOSIS.key()).isEqualTo("SNOMEDCT439401001");
        assertThat(Criterion.DIAGNOSIS.system()).contains("urn:snomed-org/sct");
        assertThat(Criterion.GENDER.system()).isEmpty();
        assertThat(Criterion.AGE.kind()).isEqualTo(Criterion.Kind.NUMBER);
        assertThat(Criterion.AGE.unit()).contains("years");
        assertThat(Criterion.MODALITY.values())
                .extracting(Criterion.Value::word)
                .containsExactly("MR", "PET", "SPECT", "CT");
    }

    @Test
    void everyWordLeadsBackToItsOwner() {
        Set<String> words = new HashSet<>();
        for (Criterion criterion : Criterion.all()) {
            assertThat(words.add(Spelling.fold(criterion.word())))
                    .as(criterion.word())
                    .isTrue();
            assertThat(Criterion.named(criterion.word())).contains(criterion);
            assertThat(Criterion.named(criterion.label())).contains(criterion);
            for (Criterion.Value value : criterion.values()) {
                assertThat(List.of(value.word(), value.label(), value.code()))
                        .allSatisfy(name -> assertThat(criterion.value(name)).contains(value));
            }
        }
    }

    @Test
    void aKeyThatTwoShareNamesNeither() {
        assertThat(Criterion.BI_RADS.key()).isEqualTo(Criterion.PI_RADS.key());
        assertThat(Criterion.named(Criterion.BI_RADS.key())).isEmpty();
    }

    @Test
    void suggestsTheNearestNameOnlyIfItIsNear() {
        assertThat(Spelling.nearest("modaliy", Criterion.suggestible())).contains("modality");
        assertThat(Spelling.nearest("manu", Criterion.suggestible())).contains("manufacturer");
        assertThat(Spelling.nearest("gedner", Criterion.suggestible())).contains("gender");
        assertThat(Spelling.nearest("weather", Criterion.suggestible())).isEmpty();
        assertThat(Spelling.nearest("x".repeat(10_000), Criterion.suggestible()))
                .isEmpty();
    }
}
