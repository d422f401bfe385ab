package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomDateTime;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Standardised uptake values of PET by body weight: activity in Bq/ml times weight in g, divided by the dose that is left
 * at the time to which the activity is corrected. Immutable.
 *
 * <pre>{@code
 * SuvScale suv = SuvScale.of(file.dataSet());
 * Rescale toSuv = suv.after((Rescale) frame.modality());   // each slice has its own rescale
 * }</pre>
 *
 * <p>What cannot be computed is refused, never guessed: other units than BQML, activity that is not corrected for decay, a
 * weight, dose, half-life or time that is missing or cannot be.
 *
 * @param factor SUV of one Bq/ml; finite and above 0
 * @since 0.1
 */
public record SuvScale(double factor) {

    private static final double GRAMS = 1000;
    private static final Duration DAY = Duration.ofDays(1);

    /** Between an injection and its scan on the next day, if only the times are known; a half-life that may wait longer. */
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /**
     * A scale, checked.
     *
     * @throws IllegalArgumentException if the factor is not finite or not above 0
     */
    public SuvScale {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The SUV of one Bq/ml is a finite number above 0.");
        }
    }

    /**
     * The scale of given numbers.
     *
     * @param weightKg body weight in kg
     * @param doseBq injected activity in Bq, at the time of injection
     * @param halfLifeSeconds half-life of the nuclide in seconds
     * @param decaySeconds time from injection to the time to which the activity is corrected, in seconds; 0 if that is the
     *     injection
     * @return the scale
     * @throws IllegalArgumentException if a number is not finite, or not above 0 (the time may be 0)
     */
    public static SuvScale of(double weightKg, double doseBq, double halfLifeSeconds, double decaySeconds) {
        if (!(weightKg > 0) || !(doseBq > 0) || !(halfLifeSeconds > 0) || !(decaySeconds >= 0)) {
            throw new IllegalArgumentException(
                    "Weight, dose and half-life must be above 0, and the time not before 0.");
        }
        return new SuvScale(weightKg * GRAMS / (doseBq * Math.pow(2, -decaySeconds / halfLifeSeconds)));
    }

    /**
     * The scale of a PET image (PS3.3 C.8.9.1, C.8.9.2).
     *
     * @param dataSet a PET image
     * @return its scale
     * @throws DataException naming the attribute because of which there is none
     */
    public static SuvScale of(DicomObject dataSet) {
        String units = dataSet.string(Tag.Units).orElseThrow(() -> missing(Tag.Units));
        if (!units.equals("BQML")) {
            throw refused(Tag.Units, "is not BQML, and only activity per volume has an SUV");
        }
        double weight = positive(dataSet, Tag.PatientWeight);
        List<DicomObject> doses = dataSet.items(Tag.RadiopharmaceuticalInformationSequence);
        if (doses.isEmpty()) {
            throw missing(Tag.RadiopharmaceuticalInformationSequence);
        }
        if (doses.size() > 1) {
            throw refused(
                    Tag.RadiopharmaceuticalInformationSequence,
                    "has more than one item, and the activity may be of any");
        }
        DicomObject dose = doses.get(0);
        double activity = positive(dose, Tag.RadionuclideTotalDose);
        double halfLife = positive(dose, Tag.RadionuclideHalfLife);
        return of(weight, activity, halfLife, decaySeconds(dataSet, dose, halfLife));
    }

    private static double decaySeconds(DicomObject dataSet, DicomObject dose, double halfLife) {
        String correction = dataSet.string(Tag.DecayCorrection).orElseThrow(() -> missing(Tag.DecayCorrection));
        return switch (correction) {
            case "ADMIN" -> 0;
            case "START" -> sinceInjection(dose, halfLife, scanStart(dataSet));
            default ->
                throw refused(
                        Tag.DecayCorrection,
                        "is neither START nor ADMIN, so that it is not known of which time the activity is");
        };
    }

    /** The reference time of the series, unless that is of a later processing: then it says nothing of the scan. */
    private static LocalDateTime scanStart(DicomObject dataSet) {
        LocalTime time = dataSet.time(Tag.SeriesTime).orElseThrow(() -> missing(Tag.SeriesTime));
        LocalDateTime series = dataSet.date(Tag.SeriesDate)
                .orElseThrow(() -> missing(Tag.SeriesDate))
                .atTime(time);
        Optional<LocalTime> acquired = dataSet.time(Tag.AcquisitionTime);
        if (acquired.isPresent()) {
            LocalDateTime acquisition = dataSet.date(Tag.AcquisitionDate)
                    .orElse(series.toLocalDate())
                    .atTime(acquired.get());
            if (acquisition.isBefore(series.truncatedTo(ChronoUnit.SECONDS))) {
                throw refused(
                        Tag.SeriesTime,
                        "is later than the acquisition, so that it is not the time of decay correction");
            }
        }
        return series;
    }

    private static double sinceInjection(DicomObject dose, double halfLife, LocalDateTime scan) {
        Optional<DicomDateTime> full = dose.dateTime(Tag.RadiopharmaceuticalStartDateTime);
        if (full.isPresent() && full.get().precision().compareTo(ChronoUnit.MINUTES) <= 0) {
            Duration since = Duration.between(full.get().earliest(), scan);
            if (since.isNegative()) {
                throw refused(
                        Tag.RadiopharmaceuticalStartDateTime, "is later than the scan; dates may have been moved");
            }
            return seconds(since);
        }
        LocalTime start = dose.time(Tag.RadiopharmaceuticalStartTime)
                .orElseThrow(() -> missing(Tag.RadiopharmaceuticalStartTime));
        if (halfLife > HALF_A_DAY.toSeconds()) {
            throw refused(
                    Tag.RadiopharmaceuticalStartTime,
                    "has no date, and with a half-life of more than 12 hours the injection may be days ago");
        }
        Duration since = Duration.between(start, scan.toLocalTime());
        if (since.isNegative()) { // a time without a date: it may be of the evening before
            since = since.plus(DAY);
            if (since.compareTo(HALF_A_DAY) > 0) {
                throw refused(
                        Tag.RadiopharmaceuticalStartTime,
                        "is later than the scan, and of the day before it would be more than 12 hours ago");
            }
        }
        return seconds(since);
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds() + duration.getNano() / 1e9;
    }

    private static double positive(DicomObject dataSet, int tag) {
        double value = dataSet.doubleValue(tag).orElseThrow(() -> missing(tag));
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(tag, "is not a number above 0");
        }
        return value;
    }

    private static DataException missing(int tag) {
        return refused(tag, "is not there");
    }

    private static DataException refused(int tag, String why) {
        return new DataException(
                Tag.name(tag) + " " + Tag.toString(tag) + " " + why
                        + ". There is no SUV of this image; use its activity, or SuvScale.of with numbers of your own.",
                -1,
                Tag.toString(tag),
                null);
    }

    /**
     * A rescale to activity in Bq/ml made into one to SUV, in double precision.
     *
     * @param toActivity the rescale of a slice
     * @return the rescale to SUV
     */
    public Rescale after(Rescale toActivity) {
        return new Rescale(toActivity.slope() * factor, toActivity.intercept() * factor);
    }
}
