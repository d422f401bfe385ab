package io.github.imbrex.testkit.internal.spot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provider holds under one name. */
public record Dataset(String id, String name, String description, List<Study> studies) {

    public Dataset {
        studies = List.copyOf(studies);
    }

    /** One imaging study; gender as M, F, O, diagnosis as an organ, null where nobody knows. */
    public record Study(
            String subject,
            @Nullable String gender,
            @Nullable Integer age,
            @Nullable Integer year,
            @Nullable String diagnosis,
            List<Series> series) {

        public Study {
            series = List.copyOf(series);
        }
    }

    /** One series, in DICOM's words; null where nobody knows. */
    public record Series(String modality, @Nullable String bodyPart, String manufacturer) {}
}
