package io.github.imbrex.query;

import static io.github.imbrex.query.Criterion.AGE;
import static io.github.imbrex.query.Criterion.DIAGNOSIS;
import static io.github.imbrex.query.Criterion.GENDER;
import static io.github.imbrex.query.Criterion.MODALITY;
import static io.github.imbrex.query.Criterion.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CohortQueryTest {

    @Test
    void textAndBuilderSayTheSame() {
        assertThat(CohortQuery.parse(
                        "diagnosis = prostate and modality in (MR, CT) and age in 50..70 and not gender = female"))
                .isEqualTo(CohortQuery.where(DIAGNOSIS)
                        .is("prostate")
                        .and(MODALITY)
                        .in("MR", "CT")
                        .and(AGE)
                        .between(50, 70)
                        .and(GENDER)
                        .isNot("female"));
    }

    @Test
    void andBindsCloserThanOr() {
        CohortQuery a = CohortQuery.where(DIAGNOSIS).is("lung");
        CohortQuery b = CohortQuery.where(MODALITY).is("CT");
        CohortQuery c = CohortQuery.where(GENDER).is("male");
        assertThat(CohortQuery.parse("diagnosis = lung or modality = CT and gender = male"))
                .isEqualTo(a.or(b.and(c)));
        assertThat(CohortQuery.parse("(diagnosis = lung or modality = CT) and gender = male"))
                .isEqualTo(a.or(b).and(c));
        assertThat(CohortQuery.parse("not diagnosis = lung and modality = CT"))
                .isEqualTo(a.not().and(b));
        assertThat(CohortQuery.parse("not (diagnosis = lung and modality = CT)"))
                .isEqualTo(a.and(b).not());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diagnosis = prostate",
                "DIAGNOSIS IS Prostate",
                "Diagnosis = \"Prostate Cancer\"",
                "diagnosis='prostate cancer'",
                "diagnosis = SNOMEDCT399068003",
                "SNOMEDCT439401001 = SNOMEDCT399068003",
                "(((diagnosis = prostate)))",
                "not not diagnosis = prostate",
                "diagnosis in (prostate, PROSTATE)",
                "\tdiagnosis\n=\nprostate ",
                "not diagnosis != prostate",
            })
    void oneQuestionHasManySpellings(String text) {
        assertThat(CohortQuery.parse(text)).hasToString("diagnosis = prostate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    age>=50                                  | age >= 50
                    age <= 70.50                             | age <= 70.5
                    year = 2019                              | year in 2019..2019
                    age = 50..70                             | age in 50..70
                    age not in 50..70                        | not age in 50..70
                    gender is not female                     | not gender = female
                    body-part = Prostate                     | body_part = prostate
                    bodyPart in (prostate,"pelvis")          | body_part in (prostate, pelvis)
                    her2 = 3+ or pt in (pT2a, T3)            | her2 = 3+ or pT in (pT2a, pT3)
                    bi_rads = "BI-RADS 4" and pirads = 5     | bi_rads = 4 and pi_rads = 5
                    gleason = 7 and isup in (2,3) and psa in 4..10.5 | gleason = 7 and isup in (2, 3) and psa in 4..10.5
                    manufacturer = 'General Electric Medical Systems' | manufacturer = GE
                    everything                               | everything
                    er = EUCAIM_Hyper-Ontology_V1.0.COM1001310 | er = positive
                    """)
    void writesTheShortForm(String text, String shortForm) {
        assertThat(CohortQuery.parse(text)).hasToString(shortForm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    diagnosys = prostate          | 0  | diagnosis | There is no criterion "diagnosys".
                    diagnosis = prostrate         | 12 | prostate  | has no value "prostrate"
                    modality = MRT                | 11 | MR        | has no value "MRT"
                    age = 50                      | 6  |           | give a range such as 50..51
                    age in 70..50                 | 7  |           | the smaller number comes first
                    age in 50                     | 9  |           | two dots
                    age in 50..                   | 11 |           | A number must follow
                    age in 50..200                | 7  |           | age goes from 0 to 150
                    age > 50                      | 4  | "age >="  | both ends included
                    age = prostate                | 6  |           | A number must follow
                    diagnosis >= 3                | 13 |           | is not a number
                    modality in MR                | 12 |           | stand in brackets
                    modality in (MR CT)           | 16 |           | a comma or the closing bracket
                    modality in (MR,              | 16 |           | A value of modality must follow
                    modality in ()                | 13 |           | A value of modality must follow
                    (diagnosis = lung             | 17 |           | bracket of column 1 is not closed
                    diagnosis = lung)             | 16 |           | closes nothing
                    diagnosis = lung modality = CT| 17 |           | must follow
                    diagnosis = lung nad age >= 5 | 17 | and       | must follow
                    diagnosis = lung and          | 20 |           | A condition must follow
                    and diagnosis = lung          | 0  |           | begins with a criterion
                    diagnosis lung                | 10 |           | one of = != in
                    diagnosis not lung            | 14 |           | only "in" can follow
                    diagnosis = 'lung             | 12 |           | not closed
                    diagnosis = lung & age >= 5   | 17 |           | The sign & has no meaning here
                    not everything                | 4  |           | stands alone
                    everything and age >= 50      | 0  |           | stands alone
                    """)
    void saysWhereAndWhatWasMeant(String text, int offset, String suggestion, String message) {
        var thrown = catchThrowableOfType(QueryException.class, () -> CohortQuery.parse(text));
        assertThat(thrown.offset()).hasValue(offset);
        assertThat(thrown.suggestion().orElse(null)).isEqualTo(suggestion);
        assertThat(thrown)
                .hasMessageStartingWith("Column " + (offset + 1) + ": ")
                .hasMessageContaining(message);
        assertThat(thrown.getMessage()).doesNotContain("\n");
        assertThat(thrown.picture()).isEqualTo(text + "\n" + " ".repeat(offset) + "^");
    }

    @Test
    void refusesAnEmptyText() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> CohortQuery.parse("  "))
                .withMessageContaining("everything");
    }

    @Test
    void boundsDepthLengthAndNumberOfConditions() {
        assertThat(CohortQuery.parse("(".repeat(20) + "age >= 1" + ")".repeat(20)))
                .hasToString("age >= 1");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> CohortQuery.parse("(".repeat(30_000) + "age >= 1"))
                .withMessageContaining("32 levels");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> CohortQuery.parse("not ".repeat(10_000) + "age >= 1"))
                .withMessageContaining("32 levels");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> CohortQuery.parse("age >= 1" + " or age >= 1".repeat(1_000)))
                .withMessageContaining("1000 conditions");
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> CohortQuery.parse("age >= 1" + " ".repeat(70_000)))
                .withMessageContaining("65536 characters");
        var deep = new CohortQuery[] {CohortQuery.where(AGE).atLeast(1)};
        assertThatIllegalArgumentException().isThrownBy(() -> {
            for (int i = 0; i < 40; i++) {
                deep[0] = deep[0].and(YEAR).atLeast(2000 + i).or(GENDER).is("male");
            }
        });
    }

    @Test
    void aLongTextIsShownAroundTheFaultOnly() {
        String text = "age >= 1 and ".repeat(100) + "\tagge >= 2" + " and age >= 3".repeat(100);
        var thrown = catchThrowableOfType(QueryException.class, () -> CohortQuery.parse(text));
        String[] lines = thrown.picture().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).hasSizeLessThan(130);
        assertThat(lines[0].substring(lines[1].indexOf('^'))).startsWith("agge");
    }

    @Test
    void theBuilderRefusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(DIAGNOSIS).is("flu"))
                .withMessageContaining("colon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(DIAGNOSIS).between(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(AGE).is("50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(MODALITY).in());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(AGE).between(Double.NaN, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.where(AGE).atLeast(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortQuery.everything().not());
    }

    @Test
    void everythingIsNeutral() {
        CohortQuery lung = CohortQuery.where(DIAGNOSIS).is("lung");
        assertThat(CohortQuery.everything().and(lung)).isEqualTo(lung);
        assertThat(lung.or(CohortQuery.everything()).isEverything()).isTrue();
        assertThat(CohortQuery.parse("EVERYTHING")).isEqualTo(CohortQuery.everything());
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSame() {
        Random random = Seed.random("CohortQueryTest.whatIsWrittenIsReadBackAsTheSame");
        for (int round = 0; round < Seed.rounds(2_000); round++) {
            CohortQuery query = new CohortQuery(RandomNode.of(random, 5));
            assertThat(CohortQuery.parse(query.toString()))
                    .hasToString(query.toString())
                    .isEqualTo(query);
            assertThat(query.explain()).startsWith("Everybody ").endsWith(".");
        }
    }

    @Test
    void anyTextIsAQueryOrAQueryException() {
        Random random = Seed.random("CohortQueryTest.anyTextIsAQueryOrAQueryException");
        String alphabet = "andornti=!<>()\"'\\,.. 0159-+_\t\u00e9\ud83d\ude00\u0000";
        for (int round = 0; round < Seed.rounds(5_000); round++) {
            var text = new StringBuilder(new CohortQuery(RandomNode.of(random, 3)).toString());
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length() + 1);
                if (random.nextBoolean() && at < text.length()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            try {
                CohortQuery query = CohortQuery.parse(text.toString());
                assertThat(CohortQuery.parse(query.toString())).isEqualTo(query);
            } catch (QueryException wrong) {
                assertThat(wrong.offset()).isPresent();
                assertThat(wrong.offset().getAsLong()).isBetween(0L, (long) text.length());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    everything | Everybody in every collection.
                    diagnosis = prostate | Everybody for whom the diagnosis is "Prostate Cancer".
                    modality in (MR, CT) and age in 50..70 | Everybody for whom the modality is "Magnetic Resonance Imaging" or "Computed Tomography", and the age at diagnosis is from 50 to 70 years.
                    not gender = female and age >= 50 | Everybody for whom the gender is known and not "female", and the age at diagnosis is at least 50 years (asked as 50 to 150).
                    not (gender = female or age <= 40) | Everybody for whom the gender is known and not "female", and the age at diagnosis is known and above 40 years.
                    year = 2019 and (cT = cT2a or her2 = 3+) | Everybody for whom the year of diagnosis is 2019, and (the cT category is "cT2a", or the HER2 status is "3+").
                    age not in 50..70 and not psa >= 4.5 | Everybody for whom the age at diagnosis is known and below 50 or above 70 years, and the PSA in serum or plasma is known and below 4.5.
                    gender not in (male, female) | Everybody for whom the gender is known and neither "male" nor "female".
                    """)
    void explainsInWords(String text, String words) {
        assertThat(CohortQuery.parse(text).explain()).isEqualTo(words);
    }
}
