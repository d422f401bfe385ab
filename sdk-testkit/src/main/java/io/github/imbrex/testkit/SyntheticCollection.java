package io.github.imbrex.testkit;

import io.github.imbrex.testkit.internal.spot.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A collection that a site of an {@link EmbeddedSpot} holds. Made up: the same arguments always give the same people, so
 * that the same query always counts the same. Immutable.
 *
 * @since 0.1
 */
public final class SyntheticCollection {

    private static final List<String> MANUFACTURERS = List.of("Siemens", "Philips", "General Electric", "Toshiba");

    private final Dataset dataset;

    private SyntheticCollection(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * {@return a collection without anybody in it, to be filled with {@link #with}}
     *
     * @param id identifier
     * @param name name for people
     */
    public static SyntheticCollection empty(String id, String name) {
        return new SyntheticCollection(new Dataset(id, name, "<p>Made up for tests.</p>", List.of()));
    }

    /**
     * {@return a collection of people of 40 to 79 years with one kind of cancer, diagnosed between 2012 and 2023, in
     * one to three studies each}
     *
     * @param id identifier, which is the seed as well
     * @param name name for people
     * @param organ {@code prostate}, {@code breast}, {@code lung} or {@code colon}
     * @param modality DICOM's word: {@code MR}, {@code CT}, {@code PT} or {@code NM}
     * @param subjects number of people
     */
    public static SyntheticCollection of(String id, String name, String organ, String modality, int subjects) {
        var random = new Random(id.hashCode());
        var collection = empty(id, name);
        List<Dataset.Study> studies = new ArrayList<>();
        for (int subject = 1; subject <= subjects; subject++) {
            String gender = switch (organ) {
                case "prostate" -> "M";
                case "breast" -> "F";
                default -> random.nextBoolean() ? "M" : "F";
            };
            int age = 40 + random.nextInt(40);
            int year = 2012 + random.nextInt(12);
            var series = new Dataset.Series(
                    modality, organ.toUpperCase(Locale.ROOT), MANUFACTURERS.get(random.nextInt(MANUFACTURERS.size())));
            int count = 1 + random.nextInt(3);
            for (int study = 0; study < count; study++) {
                studies.add(new Dataset.Study(id + "-" + subject, gender, age, year, organ, List.of(series)));
            }
        }
        return collection.with(studies);
    }

    /**
     * {@return a copy with one more study of one series} A subject named before is the same person; null is what nobody
     * knows.
     *
     * @param subject identifier of the person
     * @param gender {@code M}, {@code F} or {@code O}
     * @param age years at diagnosis
     * @param year year of diagnosis
     * @param diagnosis organ in lower case
     * @param modality DICOM's word, such as {@code MR}
     * @param bodyPart DICOM's word, such as {@code PROSTATE}
     * @param manufacturer such as {@code Siemens}
     */
    public SyntheticCollection with(
            String subject,
            @Nullable String gender,
            @Nullable Integer age,
            @Nullable Integer year,
            @Nullable String diagnosis,
            String modality,
            @Nullable String bodyPart,
            String manufacturer) {
        return with(List.of(new Dataset.Study(
                subject, gender, age, year, diagnosis, List.of(new Dataset.Series(modality, bodyPart, manufacturer)))));
    }

    private SyntheticCollection with(List<Dataset.Study> studies) {
        List<Dataset.Study> all = new ArrayList<>(dataset.studies());
        all.addAll(studies);
        return new SyntheticCollection(new Dataset(dataset.id(), dataset.name(), dataset.description(), all));
    }

    Dataset dataset() {
        return dataset;
    }

    /** Its name. */
    @Override
    public String toString() {
        return dataset.name();
    }
}
