package io.github.imbrex.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A collection of a site that holds what a query asks for. Its counts follow the query; everything else describes the
 * whole collection, in the site's own words. Immutable.
 *
 * @since 0.1
 */
public final class CollectionMatch {

    private final String id;
    private final String name;
    private final Count subjects;
    private final Count studies;
    private final Profile profile;

    CollectionMatch(String id, String name, Count subjects, Count studies, Profile profile) {
        this.id = id;
        this.name = name;
        this.subjects = subjects;
        this.studies = studies;
        this.profile = profile;
    }

    /** {@return the identifier by which the catalogue knows the collection; empty if the site gave none} */
    public String id() {
        return id;
    }

    /** {@return the name for people; the id if the site gave none} */
    public String name() {
        return name;
    }

    /** {@return the number of people that match} */
    public Count subjects() {
        return subjects;
    }

    /** {@return the number of imaging studies that match} */
    public Count studies() {
        return studies;
    }

    /**
     * {@return what the site says about the collection; it may be HTML from a stranger, so escape it before it is shown
     * in a page}
     */
    public Optional<String> description() {
        return Optional.ofNullable(profile.description());
    }

    /** {@return the lowest age in the whole collection in years, rounded, if known} */
    public Optional<Integer> youngest() {
        return Optional.ofNullable(profile.youngest());
    }

    /** {@return the highest age in the whole collection in years, rounded, if known} */
    public Optional<Integer> oldest() {
        return Optional.ofNullable(profile.oldest());
    }

    /** {@return the genders in the whole collection, such as {@code Male}; sites spell them as they like} */
    public List<String> genders() {
        return profile.genders();
    }

    /** {@return the modalities in the whole collection, such as {@code MR}} */
    public List<String> modalities() {
        return profile.modalities();
    }

    /** {@return the body parts in the whole collection, such as {@code PROSTATE}; sites spell them as they like} */
    public List<String> bodyParts() {
        return profile.bodyParts();
    }

    /** Name and counts. */
    @Override
    public String toString() {
        return name + ": " + subjects + " subjects, " + studies + " studies";
    }

    /** What describes the whole collection whatever the query. */
    record Profile(
            @Nullable String description,
            @Nullable Integer youngest,
            @Nullable Integer oldest,
            List<String> genders,
            List<String> modalities,
            List<String> bodyParts) {
        Profile {
            genders = List.copyOf(genders);
            modalities = List.copyOf(modalities);
            bodyParts = List.copyOf(bodyParts);
        }
    }
}
