package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.imbrex.dicom.internal.charset.CharacterSet;
import io.github.imbrex.dicom.internal.charset.CharacterSet.Division;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Any bytes decode in any character set; text without a replaced byte encodes, and decodes to the same. */
class CharacterSetFuzzTest {

    private static final List<String> TERMS = List.of(
            "ISO_IR 100\\ISO_IR 101\\ISO_IR 109\\ISO_IR 110\\ISO_IR 144\\ISO_IR 127\\ISO_IR 126\\ISO_IR 138\\ISO_IR 148"
                    .split("\\\\"));
    private static final List<List<String>> SETS = sets();

    private static List<List<String>> sets() {
        List<List<String>> sets = new java.util.ArrayList<>();
        TERMS.forEach(term -> sets.add(List.of(term)));
        sets.add(List.of());
        for (String whole :
                List.of("ISO_IR 192", "GB18030", "GBK", "ISO_IR 13", "ISO_IR 166", "ISO_IR 203", "Zz nothing")) {
            sets.add(List.of(whole));
        }
        sets.add(List.of("", "ISO 2022 IR 87"));
        sets.add(List.of("ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159"));
        sets.add(List.of("", "ISO 2022 IR 149"));
        sets.add(List.of("", "ISO 2022 IR 58"));
        sets.add(
                List.of("ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126", "ISO 2022 IR 127", "ISO 2022 IR 166"));
        return sets;
    }

    @FuzzTest(maxDuration = "10m")
    void anyValue(byte[] input) {
        if (input.length == 0) {
            return;
        }
        FuzzLimit limit = FuzzLimit.of(input);
        CharacterSet set = CharacterSet.of(SETS.get((input[0] & 0xFF) % SETS.size()));
        byte[] value = Arrays.copyOfRange(input, 1, input.length);
        for (Division division : Division.values()) {
            List<String> texts = set.decode(value, 0, value.length, division);
            assertThat(texts).isNotEmpty();
            for (String text : texts) {
                PersonName.parse(text);
                roundTrip(set, text);
            }
        }
        set.holds(value, 0, value.length);
        limit.requireInTime(Duration.ofSeconds(2));
    }

    private static void roundTrip(CharacterSet set, String text) {
        set.encode(text)
                .ifPresent(bytes -> assertThat(String.join("", set.decode(bytes, 0, bytes.length, Division.NONE)))
                        .isEqualTo(text));
    }
}
