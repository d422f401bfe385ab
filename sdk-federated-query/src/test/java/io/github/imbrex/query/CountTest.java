package io.github.imbrex.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.imbrex.support.Seed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void partsThatMayOverlapGiveTheLargestAndTheSum() {
        assertThat(Count.ofOverlapping(List.of(Count.exactly(97), Count.exactly(23))))
                .isEqualTo(Count.between(97, 120));
        assertThat(Count.ofOverlapping(List.of(Count.exactly(97), Count.exactly(0))))
                .isEqualTo(Count.exactly(97));
        assertThat(Count.ofOverlapping(List.of())).isEqualTo(Count.exactly(0));
    }

    @Test
    void aMissingPartTakesTheUpperBoundAway() {
        Count total = Count.ofOverlapping(List.of(Count.exactly(97), Count.unknown(), Count.exactly(23)));
        assertThat(total.lower()).isEqualTo(97);
        assertThat(total.upper()).isEmpty();
        assertThat(total.isExact()).isFalse();
        assertThat(total).hasToString("97 or more");
        assertThat(Count.ofOverlapping(List.of(Count.unknown()))).isEqualTo(Count.unknown());
    }

    @Test
    void aSumBeyondAllNumbersHasNoUpperBound() {
        assertThat(Count.ofOverlapping(List.of(Count.exactly(Long.MAX_VALUE), Count.exactly(1)))
                        .upper())
                .isEmpty();
    }

    @Test
    void theTruthLiesWithinTheBoundsHoweverPeopleOverlap() {
        Random random = Seed.random("CountTest.theTruthLiesWithinTheBoundsHoweverPeopleOverlap");
        for (int round = 0; round < Seed.rounds(1_000); round++) {
            var everybody = new BitSet();
            List<Count> parts = new ArrayList<>();
            for (int part = random.nextInt(6); part >= 0; part--) {
                var people = new BitSet();
                for (int i = random.nextInt(60); i > 0; i--) {
                    people.set(random.nextInt(80));
                }
                everybody.or(people);
                parts.add(Count.exactly(people.cardinality()));
            }
            Count total = Count.ofOverlapping(parts);
            assertThat((long) everybody.cardinality())
                    .isBetween(total.lower(), total.upper().orElseThrow());
        }
    }

    @Test
    void precisionIsKeptWhereAllPartsShareIt() {
        Count rounded = Count.exactly(20).withPrecision(new Precision.Rounded(10));
        assertThat(rounded.isExact()).isFalse();
        assertThat(rounded).hasToString("20, rounded to 10");
        assertThat(Count.ofOverlapping(List.of(rounded, rounded)).precision()).isEqualTo(new Precision.Rounded(10));
        assertThat(Count.ofOverlapping(List.of(rounded, Count.exactly(5))).precision())
                .isEqualTo(Precision.unknown());
    }

    @Test
    void refusesBoundsThatCross() {
        assertThatIllegalArgumentException().isThrownBy(() -> Count.between(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.exactly(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.atLeast(-1));
    }
}
