package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.support.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void showsOutlineKindAndLength() {
        assertThat(Evidence.ofText("person name", "Lieutenant")).hasToString("L********t (person name, 10 characters)");
        assertThat(Evidence.ofSize("sequence", 1)).hasToString("sequence, 1 item");
        assertThat(Evidence.ofSize("bytes", 4096)).hasToString("bytes, 4096 bytes");
    }

    @Test
    void showsNothingOfShortTextDatesAndNumbers() {
        assertThat(Evidence.ofText("code", "F").masked()).isEqualTo("*");
        assertThat(Evidence.ofText("person name", "Li^A").masked()).isEqualTo("****");
        assertThat(Evidence.ofText("date", "19590331").masked()).isEqualTo("********");
        assertThat(Evidence.ofText("text", "MRN 0042").masked()).isEqualTo("M*******");
    }

    @Test
    void showsOnlyAKnownRootOfAUid() {
        assertThat(Evidence.ofUid("1.3.12.2.1107.5.1.4.64606.3").masked()).isEqualTo("1.3.12.2.1107.5.********");
        assertThat(Evidence.ofUid("1.2.999.4711").masked()).isEqualTo("********");
    }

    @Test
    void neverLeaksMoreThanTwoLettersOfAnyText() {
        Random random = Seed.random("EvidenceTest");
        for (int round = 0; round < Seed.rounds(2000); round++) {
            StringBuilder value = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                value.appendCodePoint(
                        random.nextInt(20) == 0 ? 0x1F600 + random.nextInt(50) : ' ' + random.nextInt(0x250));
            }
            String masked = Evidence.ofText("text", value.toString()).masked();

            String shown = masked.replace("*", "");
            assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(2);
            assertThat(masked.codePointCount(0, masked.length())).isLessThanOrEqualTo(10);
            assertThat(masked.codePoints()).noneMatch(c -> Character.isISOControl(c) || Character.isDigit(c));
        }
    }
}
