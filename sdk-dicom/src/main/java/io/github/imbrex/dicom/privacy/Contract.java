package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a data holder promises: the Basic Application Level Confidentiality Profile of DICOM PS3.15 Annex E, edition
 * 2026c, with options of CID 7050, or a profile of one's own made by overriding actions.
 *
 * <p>An option overrides the action of the Basic profile. Where several options name an action for one attribute, the
 * stricter counts: cleaning ({@link Action#C}) beats keeping ({@link Action#K}).
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @since 0.1
 */
public final class Contract {

    private static final Contract BASIC =
            new Contract("basic", "Basic profile", EnumSet.noneOf(Option.class), Map.of());

    private final String name;
    private final String base;
    private final Set<Option> options;
    private final Map<Integer, Action> overrides;

    private Contract(String name, String base, Set<Option> options, Map<Integer, Action> overrides) {
        this.name = name;
        this.base = base;
        this.options = options;
        this.overrides = overrides;
    }

    /** {@return the Basic profile without options: the strictest contract of the standard} */
    public static Contract basic() {
        return BASIC;
    }

    /**
     * {@return the contract of this name}
     *
     * @param name {@code basic} for now, in any case
     * @throws IllegalArgumentException if no contract has this name
     */
    public static Contract named(String name) {
        if (name.equalsIgnoreCase(BASIC.name)) {
            return BASIC;
        }
        throw new IllegalArgumentException("No contract is named \"" + name + "\"; known are: " + BASIC.name + ".");
    }

    /**
     * The contract an object declares in De-identification Method Code Sequence (0012,0064).
     *
     * @param object data set with the sequence at its top level
     * @return empty when the sequence has no code of CID 7050
     */
    public static Optional<Contract> declared(DicomObject object) {
        return Declaration.of(object).contract();
    }

    /**
     * {@return a copy with further options claimed}
     *
     * @param more added to those claimed already
     */
    public Contract with(Option... more) {
        EnumSet<Option> all = EnumSet.noneOf(Option.class);
        all.addAll(options);
        all.addAll(Arrays.asList(more));
        return new Contract(name, base, all, overrides);
    }

    /**
     * {@return a contract of one's own: this one, but for some attributes with another action, which neither the
     * profile nor an option changes}
     *
     * @param ownName what reports call it
     * @param actions by tag, the group in the upper 16 bits; even groups only
     */
    public Contract overriding(String ownName, Map<Integer, Action> actions) {
        Map<Integer, Action> all = new TreeMap<>(overrides);
        actions.forEach((tag, action) -> {
            if ((tag >>> 16 & 1) == 1) {
                throw new IllegalArgumentException("An action can be overridden for attributes of even groups only.");
            }
            all.put(tag, Objects.requireNonNull(action, "action"));
        });
        return new Contract(ownName, ownName, options, Map.copyOf(all));
    }

    /** {@return the name by which {@link #named} finds it, or that its maker gave it} */
    public String name() {
        return name;
    }

    /** {@return the options claimed, in the order of their codes} */
    public List<Option> options() {
        return options.stream().sorted().toList();
    }

    /**
     * {@return whether an option is claimed}
     *
     * @param option one of CID 7050
     */
    public boolean has(Option option) {
        return options.contains(option);
    }

    /**
     * What this contract asks for an attribute.
     *
     * @param tag the group in the upper 16 bits; an odd group is a private attribute
     * @return empty when neither the profile nor an override lists the attribute
     */
    public Optional<Action> action(int tag) {
        return ProfileTable.standard().row(tag).map(row -> action(tag, row)).or(() -> override(tag));
    }

    /** The same, for a tag whose row is known. */
    Action action(int tag, ProfileTable.Row row) {
        Action own = overrides.isEmpty() ? null : overrides.get(tag);
        if (own != null) {
            return own;
        }
        Action retained = null;
        for (Map.Entry<Option, Action> entry : row.options().entrySet()) {
            if (options.contains(entry.getKey())) {
                retained = retained == null ? entry.getValue() : retained.stricter(entry.getValue());
            }
        }
        return retained == null ? row.basic() : retained;
    }

    Optional<Action> override(int tag) {
        return overrides.isEmpty() ? Optional.empty() : Optional.ofNullable(overrides.get(tag));
    }

    /** Options not claimed here that would let the attributes of a row stay, in the order of their codes. */
    List<Option> permitting(ProfileTable.Row row) {
        return row.options().keySet().stream()
                .filter(option -> !options.contains(option))
                .sorted()
                .toList();
    }

    /** Whether dates may be there at all. */
    boolean keepsDates() {
        return has(Option.RETAIN_LONG_FULL_DATES) || has(Option.RETAIN_LONG_MODIFIED_DATES);
    }

    /** {@return the contract in words, such as {@code Basic profile + Clean Descriptors (113105)}} */
    public String title() {
        return options.isEmpty()
                ? base
                : base
                        + options().stream()
                                .map(option -> option.title() + " (" + option.code() + ")")
                                .collect(Collectors.joining(" + ", " + ", ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contract that
                && name.equals(that.name)
                && options.equals(that.options)
                && overrides.equals(that.overrides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, options, overrides);
    }

    @Override
    public String toString() {
        return title();
    }
}
