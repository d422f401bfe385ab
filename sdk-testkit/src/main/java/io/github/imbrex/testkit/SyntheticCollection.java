package io.github.imbrex.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A collection that a site of an {@link EmbeddedSpot} holds: people and their imaging studies, made up by a seeded
 * generator, so that the same query always counts the same. Immutable.
 *
 * @param id identifier
 * @param name name for people
 * @param description text, possibly HTML as at real sites
 * @param studies every imaging study
 * @since 0.1
 */
public record SyntheticCollection(String id, String name, String description, List<Study> studies) {

    /** Copies the list. */
    public SyntheticCollection {
        studies = List.copyOf(studies);
    }

    /**
     * People with one kind of cancer, imaged in one to three studies each.
     *
     * @param id identifier
     * @param name name for people
     * @param organ {@code prostate}, {@code breast}, {@code lung} or {@code colon}
     * @param modality DICOM's word: {@code MR}, {@code CT}, {@code PT}, {@code NM}
     * @param subjects number of people, 1 or more
     */
    public static SyntheticCollection of(String id, String name, String organ, String modality, int subjects) {
        var random = new Random(id.hashCode());
        String[] manufacturers = {"Siemens", "Philips", "General Electric", "Toshiba"};
        List<Study> studies = IntStream.range(0, subjects)
                .boxed()
                .flatMap(subject -> {
                    String gender = organ.equals("prostate")
                            ? "M"
                            : organ.equals("breast") ? "F" : random.nextBoolean() ? "M" : "F";
                    int age = 40 + random.nextInt(40);
                    int year = 2012 + random.nextInt(12);
                    String manufacturer = manufacturers[random.nextInt(manufacturers.length)];
                    return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                            .mapToObj(study -> new Study(
                                    id + "-" + subject,
                                    gender,
                                    age,
                                    year,
                                    organ,
                                    List.of(new Series(modality, organ.toUpperCase(Locale.ROOT), manufacturer))));
                })
                .toList();
        return new SyntheticCollection(id, name, "<p>Made up: " + organ + ", " + modality + ".</p>", studies);
    }

    /**
     * One imaging study of one person.
     *
     * @param subject identifier of the person; counts of people count different ones
     * @param gender {@code M}, {@code F}, {@code O}, or null if not known
     * @param age age at diagnosis in years, or null if not known
     * @param year year of diagnosis, or null if not known
     * @param diagnosis organ in lower case, or null if not known
     * @param series its series
     */
    public record Study(
            String subject,
            @Nullable String gender,
            @Nullable Integer age,
            @Nullable Integer year,
            @Nullable String diagnosis,
            List<Series> series) {
        /** Copies the list. */
        public Study {
            series = List.copyOf(series);
        }
    }

    /**
     * One series of a study.
     *
     * @param modality DICOM's word, such as {@code MR}
     * @param bodyPart as in DICOM, such as {@code PROSTATE}
     * @param manufacturer as in DICOM, such as {@code Siemens}
     */
    public record Series(String modality, String bodyPart, String manufacturer) {}
}
