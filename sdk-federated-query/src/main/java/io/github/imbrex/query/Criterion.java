package io.github.imbrex.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a cohort can be chosen by, such as the diagnosis or the modality: one of the 22 criteria of EUCAIM's
 * catalogue, with its code, its type and the values it may take. Immutable; two criteria are equal if they are the same.
 *
 * <p>The catalogue is a resource of this module, generated from the explorer's published one; its first lines name
 * origin and edition.
 *
 * @since 0.1
 */
public final class Criterion {

    private static final Map<String, Criterion> BY_NAME = new LinkedHashMap<>();
    private static final List<Criterion> ALL = CatalogueReader.read();

    static {
        for (Criterion criterion : ALL) {
            criterion.names.forEach(name -> BY_NAME.putIfAbsent(Spelling.fold(name), criterion));
        }
        for (Criterion criterion : ALL) {
            BY_NAME.putIfAbsent(Spelling.fold(criterion.label), criterion);
            if (!criterion.sharesKey()) {
                BY_NAME.putIfAbsent(Spelling.fold(criterion.key), criterion);
            }
        }
    }

    /** Gender: male, female, other or unknown. */
    public static final Criterion GENDER = of("gender");

    /** Age at diagnosis, in years. */
    public static final Criterion AGE = of("age");

    /** Diagnosis: the cancer by its organ. */
    public static final Criterion DIAGNOSIS = of("diagnosis");

    /** Calendar year of diagnosis. */
    public static final Criterion YEAR = of("year");

    /** Imaging modality. */
    public static final Criterion MODALITY = of("modality");

    /** Part of the body in the image. */
    public static final Criterion BODY_PART = of("body_part");

    /** Manufacturer of the scanner. */
    public static final Criterion MANUFACTURER = of("manufacturer");

    /** Oestrogen receptor: positive or negative. */
    public static final Criterion ER = of("er");

    /** Progesterone receptor: positive or negative. */
    public static final Criterion PR = of("pr");

    /** Prostate-specific antigen in serum or plasma, mass per volume. */
    public static final Criterion PSA = of("psa");

    /** HER2 by immune stain: 0 to 3+. */
    public static final Criterion HER2 = of("her2");

    /** Ki-67: cells of a hundred. */
    public static final Criterion KI67 = of("ki67");

    /** Gleason score, 2 to 10. */
    public static final Criterion GLEASON = of("gleason");

    /** Grade group of the International Society of Urological Pathology, 1 to 5. */
    public static final Criterion ISUP = of("isup");

    /** Clinical T category. */
    public static final Criterion CLINICAL_T = of("cT");

    /** Pathological T category. */
    public static final Criterion PATHOLOGICAL_T = of("pT");

    /** Clinical N category. */
    public static final Criterion CLINICAL_N = of("cN");

    /** Pathological N category. */
    public static final Criterion PATHOLOGICAL_N = of("pN");

    /** Clinical M category. */
    public static final Criterion CLINICAL_M = of("cM");

    /** Pathological M category. */
    public static final Criterion PATHOLOGICAL_M = of("pM");

    /** BI-RADS assessment, 0 to 6. */
    public static final Criterion BI_RADS = of("bi_rads");

    /** PI-RADS assessment, 1 to 5. */
    public static final Criterion PI_RADS = of("pi_rads");

    /** What may stand behind a criterion. */
    public enum Kind {
        /** One of the criterion's {@linkplain Criterion#values() values}. */
        CODED,
        /** A number within the criterion's {@linkplain Criterion#lowest() limits}. */
        NUMBER
    }

    private final List<String> names;
    private final String key;
    private final String label;
    private final String phrase;
    private final Kind kind;
    private final @Nullable String system;
    private final boolean sharesKey;
    private final @Nullable Scale scale;
    private final Support support;
    private final List<Value> values;
    private final Map<String, Value> valuesByName;

    Criterion(
            List<String> names,
            String key,
            String label,
            String phrase,
            @Nullable String system,
            boolean sharesKey,
            @Nullable Scale scale,
            Support support,
            List<NamedValue> values) {
        this.names = List.copyOf(names);
        this.key = key;
        this.label = label;
        this.phrase = phrase;
        this.kind = scale != null ? Kind.NUMBER : Kind.CODED;
        this.system = system;
        this.sharesKey = sharesKey;
        this.scale = scale;
        this.support = support;
        this.values = values.stream().map(NamedValue::value).toList();
        this.valuesByName = new LinkedHashMap<>();
        for (NamedValue named : values) {
            named.names().forEach(name -> valuesByName.putIfAbsent(Spelling.fold(name), named.value()));
        }
        for (Value value : this.values) {
            valuesByName.putIfAbsent(Spelling.fold(value.label()), value);
            valuesByName.putIfAbsent(Spelling.fold(value.code()), value);
        }
    }

    private static Criterion of(String word) {
        return named(word).orElseThrow(() -> new IllegalStateException("The catalogue has no " + word));
    }

    /** {@return all criteria, in the catalogue's order} */
    public static List<Criterion> all() {
        return ALL;
    }

    /**
     * {@return the criterion of that word, other name, label or code}
     *
     * @param text in any spelling; case, blanks, dashes and underscores do not count
     */
    public static Optional<Criterion> named(String text) {
        return Optional.ofNullable(BY_NAME.get(Spelling.fold(text)));
    }

    /** {@return the word that stands for it in query text, such as {@code body_part}} */
    public String word() {
        return names.get(0);
    }

    /** {@return the catalogue's own label, such as {@code Body Part}} */
    public String label() {
        return label;
    }

    /** {@return the code that goes over the wire, such as {@code SNOMEDCT123037004}; BI-RADS and PI-RADS share one} */
    public String key() {
        return key;
    }

    /** {@return the code system of its values, as the catalogue names it} */
    public Optional<String> system() {
        return Optional.ofNullable(system);
    }

    /** {@return whether it takes codes or numbers} */
    public Kind kind() {
        return kind;
    }

    /** {@return the values it may take, in the catalogue's order; none for a number} */
    public List<Value> values() {
        return values;
    }

    /**
     * {@return the value of that word, label or code}
     *
     * @param text in any spelling; case, blanks, dashes and underscores do not count
     */
    public Optional<Value> value(String text) {
        return Optional.ofNullable(valuesByName.get(Spelling.fold(text)));
    }

    /** {@return the least number that makes sense, which closes a range such as {@code age <= 50}} */
    public Optional<BigDecimal> lowest() {
        return Optional.ofNullable(scale).map(Scale::lowest);
    }

    /** {@return the greatest number that makes sense, which closes a range such as {@code age >= 50}} */
    public Optional<BigDecimal> highest() {
        return Optional.ofNullable(scale).map(Scale::highest);
    }

    /** {@return the unit of the number, such as {@code years}; empty for codes and for plain numbers} */
    public Optional<String> unit() {
        return Optional.ofNullable(scale).map(Scale::unit).filter(unit -> !unit.isEmpty());
    }

    /** Whether another criterion has the same key, so that only the value tells them apart. */
    boolean sharesKey() {
        return sharesKey;
    }

    /** Whether its numbers are whole, so that one of them alone is a sensible question. */
    boolean isCountable() {
        return scale != null && scale.whole();
    }

    /** What it is called in the middle of a sentence. */
    String phrase() {
        return phrase;
    }

    Support support() {
        return support;
    }

    /** Names that {@link #named} understands, for suggestions. */
    static List<String> suggestible() {
        return ALL.stream().flatMap(criterion -> criterion.names.stream()).toList();
    }

    /** Names that {@link #value} understands, for suggestions. */
    List<String> suggestibleValues() {
        return List.copyOf(valuesByName.keySet());
    }

    /** Its {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }

    /**
     * One value that a coded criterion may take.
     *
     * @param code what goes over the wire, such as {@code RID10312}
     * @param label the catalogue's label, such as {@code Magnetic Resonance Imaging}
     * @param word what stands for it in query text, such as {@code MR}
     */
    public record Value(String code, String label, String word) {

        /** Its word. */
        @Override
        public String toString() {
            return word;
        }
    }

    /** A value with every short name it answers to. */
    record NamedValue(Value value, List<String> names) {}

    /** The sensible range of a number; {@code whole} for years of the calendar, not for ages. */
    record Scale(BigDecimal lowest, BigDecimal highest, String unit, boolean whole) {}
}
