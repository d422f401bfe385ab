package io.github.imbrex.dicom.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.dicom.Tag;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void anOptionOverridesTheBasicAction() {
        assertThat(Contract.basic().action(Tag.StationName)).contains(Action.X_Z_D);
        assertThat(Contract.basic().with(Option.RETAIN_DEVICE_IDENTITY).action(Tag.StationName))
                .contains(Action.K);
        assertThat(Contract.basic().with(Option.RETAIN_LONG_FULL_DATES).action(Tag.StudyDate))
                .contains(Action.K);
        assertThat(Contract.basic().with(Option.RETAIN_LONG_MODIFIED_DATES).action(Tag.StudyDate))
                .contains(Action.C);
        assertThat(Contract.basic().with(Option.CLEAN_DESCRIPTORS).action(Tag.StudyDescription))
                .contains(Action.C);
    }

    @Test
    void cleaningBeatsKeepingInEitherOrder() {
        Contract one = Contract.basic().with(Option.RETAIN_LONG_FULL_DATES, Option.RETAIN_LONG_MODIFIED_DATES);
        Contract other =
                Contract.basic().with(Option.RETAIN_LONG_MODIFIED_DATES).with(Option.RETAIN_LONG_FULL_DATES);

        assertThat(one.action(Tag.StudyDate)).contains(Action.C);
        assertThat(other.action(Tag.StudyDate)).contains(Action.C);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void whatNoTableListsHasNoAction() {
        assertThat(Contract.basic().action(Tag.Rows)).isEmpty();
    }

    @Test
    void everyOptionOfTheContextGroupIsFoundByCodeAndName() {
        Set<String> codes = new HashSet<>();
        for (Option option : Option.values()) {
            assertThat(Option.of(option.code())).isEqualTo(option);
            assertThat(Option.of(option.name().toLowerCase(java.util.Locale.ROOT)))
                    .isEqualTo(option);
            codes.add(option.code());
        }
        for (int code = 113101; code <= 113112; code++) {
            assertThat(codes).contains(Integer.toString(code));
        }
        assertThatThrownBy(() -> Option.of("113100")).hasMessageContaining("113101");
    }

    @Test
    void readsTheContractAnObjectDeclares() {
        TestObject object = TestObject.clean()
                .sequence(
                        Tag.DeidentificationMethodCodeSequence,
                        TestObject.code("113100"),
                        TestObject.code("113105"),
                        TestObject.code("113107"));

        assertThat(Contract.declared(object.dataSet()))
                .contains(Contract.basic().with(Option.CLEAN_DESCRIPTORS, Option.RETAIN_LONG_MODIFIED_DATES));
        assertThat(Contract.declared(TestObject.empty()
                        .put(Tag.Modality, io.github.imbrex.dicom.Vr.CS, "CT")
                        .dataSet()))
                .isEmpty();
    }

    @Test
    void anOwnContractOverridesWhatTheStandardSays() {
        Contract own = Contract.basic().overriding("SITE_7", Map.of(Tag.StudyDate, Action.K, Tag.Rows, Action.X));

        assertThat(own.action(Tag.StudyDate)).contains(Action.K);
        assertThat(own.action(Tag.Rows)).contains(Action.X);
        assertThat(own.action(Tag.SeriesDate)).contains(Action.X_D);
        assertThat(own.name()).isEqualTo("SITE_7");
        assertThat(own).isNotEqualTo(Contract.basic());
        assertThatThrownBy(() -> own.overriding("X", Map.of(0x00291010, Action.K)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysItselfInWords() {
        assertThat(Contract.basic().with(Option.RETAIN_UIDS, Option.CLEAN_DESCRIPTORS))
                .hasToString("Basic profile + Clean Descriptors (113105) + Retain UIDs (113110)");
    }

    @Test
    void namesTheContractsItKnowsWhenAskedForAnother() {
        assertThat(Contract.named("BASIC")).isEqualTo(Contract.basic());
        assertThatThrownBy(() -> Contract.named("strict"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"strict\"")
                .hasMessageContaining("basic");
    }
}
