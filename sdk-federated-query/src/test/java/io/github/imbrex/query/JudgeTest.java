package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    everything                                       | exact           | exact          | exact          | exact
                    diagnosis = prostate and gender = male           | exact           | exact          | exact          | exact
                    modality = MR                                    | exact           | exact          | may over-count | unknown
                    diagnosis = pelvis                               | unsupported     | exact          | exact          | unknown
                    diagnosis in (pelvis, lung)                      | may under-count | unsupported    | unsupported    | unknown
                    diagnosis = lung and gleason = 7                 | unsupported     | may over-count | may over-count | unknown
                    diagnosis = lung or gleason = 7                  | may under-count | unsupported    | unsupported    | unknown
                    age in 50..70                                    | exact           | unsupported    | may over-count | unknown
                    not diagnosis = lung                             | exact           | unsupported    | unsupported    | unknown
                    gender = other                                   | exact           | exact          | may over-count | unknown
                    """)
    void tellsWhatEachKindOfProviderMakesOfAQuery(String query, String omop, String api, String sql, String unknown) {
        EucaimAst ast = EucaimAst.of(CohortQuery.parse(query));
        assertThat(Judge.fidelity(ast, ProviderKind.OMOP)).hasToString(omop);
        assertThat(Judge.fidelity(ast, ProviderKind.EUCAIM_API)).hasToString(api);
        assertThat(Judge.fidelity(ast, ProviderKind.EUCAIM_SQL)).hasToString(sql);
        assertThat(Judge.fidelity(ast, ProviderKind.UNKNOWN)).hasToString(unknown);
    }
}
