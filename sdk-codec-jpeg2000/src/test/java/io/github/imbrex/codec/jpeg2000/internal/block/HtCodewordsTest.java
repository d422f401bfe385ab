package io.github.imbrex.codec.jpeg2000.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any code of Annex C: a wrong digit in the resource breaks it. */
class HtCodewordsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverBitsFollowThereIsOneCodeword(boolean firstRow) {
        int[] table = HtCodewords.table(firstRow);
        for (int i = 0; i < table.length; i++) {
            int entry = table[i];
            int length = entry & HtCodewords.LENGTH;
            assertThat(length).as("length at %s", i).isBetween(1, 7);
            for (int other = i & (1 << length) - 1; other < 128; other += 1 << length) {
                assertThat(table[i & ~127 | other]).as("entry at %s", i).isEqualTo(entry);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlySignificantSamplesHaveKnownBits(boolean firstRow) {
        for (int entry : HtCodewords.table(firstRow)) {
            assertThat(HtCodewords.known(entry) & ~HtCodewords.significance(entry))
                    .isZero();
            assertThat(HtCodewords.knownOnes(entry) & ~HtCodewords.known(entry)).isZero();
            if ((entry & HtCodewords.OFFSET) == 0) {
                assertThat(HtCodewords.known(entry)).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPatternHasACodewordUnderEveryContext(boolean firstRow) {
        int[] table = HtCodewords.table(firstRow);
        for (int context = 0; context < 8; context++) {
            int patterns = 0;
            for (int i = 0; i < 128; i++) {
                patterns |= 1 << HtCodewords.significance(table[context << 7 | i]);
            }
            // Under context 0 it is another coder that says that a quad is empty.
            assertThat(patterns).as("context %s", context).isEqualTo(context == 0 ? 0xfffe : 0xffff);
        }
    }
}
