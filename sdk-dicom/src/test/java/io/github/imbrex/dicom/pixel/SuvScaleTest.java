package io.github.imbrex.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SuvScaleTest {

    private static final double DOSE = 370e6;
    private static final double HALF_LIFE = 6586.2;

    private static TestImage dose() {
        return TestImage.item()
                .text(Tag.RadiopharmaceuticalStartTime, "TM", "090000")
                .text(Tag.RadionuclideTotalDose, "DS", "370000000 ")
                .text(Tag.RadionuclideHalfLife, "DS", "6586.2");
    }

    private static TestImage pet() {
        return TestImage.gray16(1, 1)
                .text(Tag.Units, "CS", "BQML")
                .text(Tag.PatientWeight, "DS", "70")
                .text(Tag.DecayCorrection, "CS", "START ")
                .text(Tag.SeriesDate, "DA", "20240102")
                .text(Tag.SeriesTime, "TM", "100000")
                .sequence(Tag.RadiopharmaceuticalInformationSequence, dose())
                .words(0);
    }

    private static double factor(TestImage image) {
        return SuvScale.of(image.file().dataSet()).factor();
    }

    private static double expected(double seconds) {
        return 70_000 / (DOSE * Math.pow(2, -seconds / HALF_LIFE));
    }

    @Test
    void doseDecaysFromInjectionToTheStartOfTheScan() {
        assertThat(factor(pet())).isCloseTo(expected(3600), within(1e-15));
        assertThat(factor(pet().text(Tag.SeriesTime, "TM", "100000.500 "))).isCloseTo(expected(3600.5), within(1e-15));
    }

    @Test
    void activityCorrectedToTheInjectionNeedsNoTimes() {
        TestImage image = pet().text(Tag.DecayCorrection, "CS", "ADMIN ")
                .without(Tag.SeriesTime)
                .sequence(Tag.RadiopharmaceuticalInformationSequence, dose().without(Tag.RadiopharmaceuticalStartTime));
        assertThat(factor(image)).isCloseTo(expected(0), within(1e-15));
    }

    @Test
    void aTimeWithoutDateMayLieOnTheEveningBefore() {
        TestImage image = pet().text(Tag.SeriesTime, "TM", "003000")
                .sequence(
                        Tag.RadiopharmaceuticalInformationSequence,
                        dose().text(Tag.RadiopharmaceuticalStartTime, "TM", "233000"));
        assertThat(factor(image)).isCloseTo(expected(3600), within(1e-15));
    }

    @Test
    void aTimeAfterTheScanThatWasHardlyTheEveningBeforeIsRefused() {
        assertThat(factor(with(dose().text(Tag.RadiopharmaceuticalStartTime, "TM", "220000"))
                        .apply(pet())))
                .isCloseTo(expected(43_200), within(1e-12));
        refused(with(dose().text(Tag.RadiopharmaceuticalStartTime, "TM", "215959")), "Radiopharmaceutical Start Time");
        refused(with(dose().text(Tag.RadiopharmaceuticalStartTime, "TM", "100001")), "Radiopharmaceutical Start Time");
    }

    @Test
    void aNuclideThatLastsForDaysNeedsTheDateOfItsInjection() {
        TestImage copper = dose().text(Tag.RadionuclideHalfLife, "DS", "45720 ");
        refused(with(copper), "Radiopharmaceutical Start Time (0018,1072) has no date");
        copper.text(Tag.RadiopharmaceuticalStartDateTime, "DT", "20240101100000");
        assertThat(factor(with(copper).apply(pet())))
                .isCloseTo(70_000 / (DOSE * Math.pow(2, -86_400 / 45_720.0)), within(1e-12));
    }

    @Test
    void aFullDateTimeGoesBeforeATime() {
        TestImage image = pet().sequence(
                        Tag.RadiopharmaceuticalInformationSequence,
                        dose().text(Tag.RadiopharmaceuticalStartDateTime, "DT", "20240101100000"));
        assertThat(factor(image)).isCloseTo(expected(86_400), within(1e-12));
    }

    @Test
    void everySliceKeepsItsOwnRescale() {
        Rescale suv = new SuvScale(0.001).after(new Rescale(2.5, 10));
        assertThat(suv.apply(100)).isCloseTo(0.26, within(1e-15));
    }

    @Test
    void whatCannotBeComputedIsRefusedByName() {
        refused(pet -> pet.text(Tag.Units, "CS", "CNTS"), "Units");
        refused(pet -> pet.without(Tag.Units), "Units");
        refused(pet -> pet.without(Tag.PatientWeight), "Patient's Weight");
        refused(pet -> pet.text(Tag.PatientWeight, "DS", "0 "), "Patient's Weight");
        refused(pet -> pet.text(Tag.DecayCorrection, "CS", "NONE"), "Decay Correction");
        refused(pet -> pet.without(Tag.DecayCorrection), "Decay Correction");
        refused(pet -> pet.without(Tag.SeriesTime), "Series Time");
        refused(pet -> pet.without(Tag.SeriesDate), "Series Date");
        refused(pet -> pet.without(Tag.RadiopharmaceuticalInformationSequence), "Radiopharmaceutical Information");
        refused(pet -> pet.text(Tag.AcquisitionTime, "TM", "093000"), "Series Time");
        refused(with(dose().without(Tag.RadionuclideTotalDose)), "Radionuclide Total Dose");
        refused(with(dose().text(Tag.RadionuclideTotalDose, "DS", "-1")), "Radionuclide Total Dose");
        refused(with(dose().without(Tag.RadionuclideHalfLife)), "Radionuclide Half Life");
        refused(with(dose().without(Tag.RadiopharmaceuticalStartTime)), "Radiopharmaceutical Start Time");
        refused(
                with(dose().text(Tag.RadiopharmaceuticalStartDateTime, "DT", "20240102110000")),
                "Radiopharmaceutical Start DateTime");
        refused(with(dose(), dose()), "more than one item");
    }

    private static UnaryOperator<TestImage> with(TestImage... doses) {
        return pet -> pet.sequence(Tag.RadiopharmaceuticalInformationSequence, doses);
    }

    private static void refused(UnaryOperator<TestImage> change, String what) {
        DicomObject dataSet = change.apply(pet()).file().dataSet();
        assertThatThrownBy(() -> SuvScale.of(dataSet))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("SuvScale.of");
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> SuvScale.of(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuvScale.of(70, 1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SuvScale.of(70, DOSE, 1e-9, 1e9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SuvScale(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
