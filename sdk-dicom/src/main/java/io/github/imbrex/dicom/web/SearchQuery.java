package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What to search for (QIDO-RS, DICOM PS3.18 section 10.6). Immutable; each change gives a new query.
 *
 * <pre>{@code
 * SearchQuery.studies()
 *         .where("PatientID", "EU-0001*")
 *         .between("StudyDate", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))
 *         .include("NumberOfStudyRelatedInstances")
 * }</pre>
 *
 * <p>An attribute is a keyword of DICOM PS3.6, a tag such as {@code 0020000D}, or a path of these through sequences,
 * joined by dots. Unknown keywords are refused here, since servers ignore what they do not know and return everything.
 * That an answer nevertheless is not what was asked for, {@link Matches#unmatched()} tells.
 * The UIDs of the level and of those above it are always asked for.
 *
 * @since 0.1
 */
public final class SearchQuery {

    /** What a match is. */
    public enum Level {
        /** One examination. */
        STUDIES,
        /** One acquisition of a study. */
        SERIES,
        /** One object of a series, such as a slice. */
        INSTANCES,
        /** One Unified Procedure Step of a work list; see {@link WorkItems}. */
        WORK_ITEMS;

        private static final List<String> UIDS = List.of("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID");

        /**
         * {@return the level of a name}
         *
         * @param name {@code studies}, {@code series} or {@code instances}, in either case
         */
        public static Level of(String name) {
            for (Level level : List.of(STUDIES, SERIES, INSTANCES)) {
                if (level.segment().equals(name.toLowerCase(Locale.ROOT))) {
                    return level;
                }
            }
            throw new IllegalArgumentException("A search is for studies, series or instances.");
        }

        String segment() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        /** Keywords of the UIDs that name a match: its own and those of the levels above. */
        List<String> uids() {
            return switch (this) {
                case STUDIES -> UIDS.subList(0, 1);
                case SERIES -> UIDS.subList(0, 2);
                case INSTANCES -> UIDS;
                case WORK_ITEMS -> UIDS.subList(2, 3);
            };
        }

        int uidTag() {
            return switch (this) {
                case STUDIES -> Tag.StudyInstanceUID;
                case SERIES -> Tag.SeriesInstanceUID;
                case INSTANCES, WORK_ITEMS -> Tag.SOPInstanceUID;
            };
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    /** The largest page that every known server grants. */
    private static final int USUAL_PAGE = 100;

    private final Level level;
    private final @Nullable Scope within;
    private final List<Condition> conditions;
    private final Set<String> includes;
    private final List<String> order;
    private final boolean fuzzy;
    private final long limit;
    private final int pageSize;

    private SearchQuery(
            Level level,
            @Nullable Scope within,
            List<Condition> conditions,
            Set<String> includes,
            List<String> order,
            boolean fuzzy,
            long limit,
            int pageSize) {
        this.level = level;
        this.within = within;
        this.conditions = List.copyOf(conditions);
        this.includes = new LinkedHashSet<>(includes);
        this.order = List.copyOf(order);
        this.fuzzy = fuzzy;
        this.limit = limit;
        this.pageSize = pageSize;
    }

    /**
     * {@return a query at a level, over all the server holds}
     *
     * @param level what a match is
     */
    public static SearchQuery of(Level level) {
        return new SearchQuery(level, null, List.of(), Set.of(), List.of(), false, 0, USUAL_PAGE);
    }

    /** {@return a query for studies} */
    public static SearchQuery studies() {
        return of(Level.STUDIES);
    }

    /** {@return a query for series, over all studies} */
    public static SearchQuery series() {
        return of(Level.SERIES);
    }

    /** {@return a query for instances, over all studies} */
    public static SearchQuery instances() {
        return of(Level.INSTANCES);
    }

    /** {@return a query for work items, to be given to {@link WorkItems#search}} */
    public static SearchQuery workItems() {
        return of(Level.WORK_ITEMS);
    }

    /**
     * {@return a copy that searches only inside a study or series}
     *
     * @param scope a study, or a series if instances are searched for
     * @throws IllegalArgumentException if the scope is not above the level of this query
     */
    public SearchQuery in(Scope scope) {
        boolean tooNarrow = scope.sopInstanceUid().isPresent()
                || level == Level.STUDIES
                || level == Level.WORK_ITEMS
                || (level == Level.SERIES && scope.seriesUid().isPresent());
        if (tooNarrow) {
            throw new IllegalArgumentException("Series are searched in a study, instances in a study or a series.");
        }
        return new SearchQuery(level, scope, conditions, includes, order, fuzzy, limit, pageSize);
    }

    /**
     * {@return a copy that asks that an attribute matches a value (DICOM PS3.4 section C.2.2.2)} Attributes of a lower
     * level, such as {@code Modality} of studies, are passed on: servers heed, refuse or ignore them, see {@link
     * Matches#unmatched()}.
     *
     * @param attribute keyword, such as {@code PatientID}, or tag in eight hexadecimal digits, which private attributes
     *     need; dots lead into sequences
     * @param value {@code *} and {@code ?} stand for any text and any character, {@code 20200101-20201231} is a range,
     *     an empty value matches everything
     * @throws IllegalArgumentException if the attribute is not known or was asked for before, of which servers heed
     *     only one, or if the value has control characters
     */
    public SearchQuery where(String attribute, String value) {
        var condition = new Condition(SearchAttribute.of(attribute), value);
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        boolean isRepeated = conditions.stream()
                .anyMatch(before ->
                        before.attribute().tags().equals(condition.attribute().tags()));
        if (isRepeated) {
            throw new IllegalArgumentException(condition.attribute().text()
                    + " is asked for twice, of which servers heed one; search once for each value.");
        }
        return new SearchQuery(level, within, more, includes, order, fuzzy, limit, pageSize);
    }

    /**
     * {@return a copy that asks that an attribute matches a value}
     *
     * @param tag the group in the upper 16 bits
     * @param value as for {@link #where(String, String)}
     */
    public SearchQuery where(int tag, String value) {
        return where(Tag.toHex(tag), value);
    }

    /**
     * {@return a copy that asks that a UID attribute is one of several} They are joined by commas, which every server
     * that takes lists takes; for one that wants backslashes give the list to {@link #where(String, String)}.
     *
     * @param attribute keyword, such as {@code StudyInstanceUID}
     * @param uids at least one
     */
    public SearchQuery whereAnyOf(String attribute, Collection<String> uids) {
        if (uids.isEmpty() || !uids.stream().allMatch(Scope::isUid)) {
            throw new IllegalArgumentException("A list to match needs at least one UID, and nothing but UIDs.");
        }
        return where(attribute, String.join(",", uids));
    }

    /**
     * {@return a copy that asks that a date attribute lies between two days, both included}
     *
     * @param attribute keyword, such as {@code StudyDate}
     * @param first the earliest day
     * @param last the latest day, not before {@code first}
     */
    public SearchQuery between(String attribute, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range of dates begins before it ends.");
        }
        return where(attribute, date(first) + "-" + date(last));
    }

    /**
     * {@return a copy that asks that a time attribute lies between two times of day, both included}
     *
     * @param attribute keyword, such as {@code StudyTime}
     * @param first the earliest time, to the second
     * @param last the latest time, to the second, not before {@code first}
     */
    public SearchQuery between(String attribute, LocalTime first, LocalTime last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range of times lies within a day, and begins before it ends.");
        }
        return where(attribute, TIME.format(first) + "-" + TIME.format(last));
    }

    /**
     * {@return a copy that asks that a date attribute is not before a day}
     *
     * @param attribute keyword, such as {@code StudyDate}
     * @param first the earliest day
     */
    public SearchQuery from(String attribute, LocalDate first) {
        return where(attribute, date(first) + "-");
    }

    /**
     * {@return a copy that asks that a date attribute is not after a day}
     *
     * @param attribute keyword, such as {@code StudyDate}
     * @param last the latest day
     */
    public SearchQuery until(String attribute, LocalDate last) {
        return where(attribute, "-" + date(last));
    }

    /**
     * {@return a copy that asks for more attributes in each match}
     *
     * @param attributes keywords, or {@code all} for every one
     * @throws IllegalArgumentException if an attribute is not known
     */
    public SearchQuery include(String... attributes) {
        Set<String> more = new LinkedHashSet<>(includes);
        for (String attribute : attributes) {
            more.add(
                    attribute.equals("all")
                            ? attribute
                            : SearchAttribute.of(attribute).text());
        }
        return new SearchQuery(level, within, conditions, more, order, fuzzy, limit, pageSize);
    }

    /**
     * {@return a copy that asks for matching of names that sound or look alike} Servers may not do it, and say so in a
     * warning.
     */
    public SearchQuery fuzzy() {
        return new SearchQuery(level, within, conditions, includes, order, true, limit, pageSize);
    }

    /**
     * {@return a copy that asks for an order} An extension of dcm4chee that the standard does not know: other servers
     * ignore it or refuse the search.
     *
     * @param attributes keywords, the most significant first, each with a hyphen before it to begin with the greatest
     * @throws IllegalArgumentException if an attribute is not known
     */
    public SearchQuery orderBy(String... attributes) {
        List<String> other = new ArrayList<>();
        for (String attribute : attributes) {
            boolean isDescending = attribute.startsWith("-");
            String name = isDescending ? attribute.substring(1) : attribute;
            other.add((isDescending ? "-" : "") + SearchAttribute.of(name).text());
        }
        return new SearchQuery(level, within, conditions, includes, other, fuzzy, limit, pageSize);
    }

    /**
     * {@return a copy that ends after so many matches, over all pages}
     *
     * @param count at least 1
     */
    public SearchQuery limit(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("A limit is at least 1; leave it out to get all matches.");
        }
        return new SearchQuery(level, within, conditions, includes, order, fuzzy, count, pageSize);
    }

    /**
     * {@return a copy that asks for so many matches at once}
     *
     * @param count 1 to 100,000; 100 if not set, which every known server grants
     */
    public SearchQuery pageSize(int count) {
        if (count < 1 || count > 100_000) {
            throw new IllegalArgumentException("A page has 1 to 100,000 matches.");
        }
        return new SearchQuery(level, within, conditions, includes, order, fuzzy, limit, count);
    }

    /** {@return what a match is} */
    public Level level() {
        return level;
    }

    /** {@return the study or series searched in, if not all} */
    public Optional<Scope> scope() {
        return Optional.ofNullable(within);
    }

    /** {@return the number of matches after which to end, if set} */
    public OptionalLong limit() {
        return limit == 0 ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    /** {@return the number of matches to ask for at once} */
    public int pageSize() {
        return pageSize;
    }

    /** What each match has to agree with: the attributes asked for, and the study and series searched in. */
    List<Condition> conditions() {
        if (within == null) {
            return conditions;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(new Condition(SearchAttribute.of("StudyInstanceUID"), within.studyUid()));
        within.seriesUid().ifPresent(uid -> all.add(new Condition(SearchAttribute.of("SeriesInstanceUID"), uid)));
        return all;
    }

    boolean isFuzzy() {
        return fuzzy;
    }

    String[] segments() {
        return within == null ? new String[] {level.segment()} : within.segments(level.segment());
    }

    /** The query component of a request for one page. */
    String parameters(long offset, long count) {
        var query = new StringJoiner("&");
        conditions.forEach(asked -> query.add(asked.attribute().text() + "=" + encoded(asked.value())));
        if (includes.contains("all")) {
            query.add("includefield=all");
        } else {
            Set<String> fields = new LinkedHashSet<>(level.uids());
            fields.addAll(includes);
            fields.forEach(field -> query.add("includefield=" + field));
        }
        if (fuzzy) {
            query.add("fuzzymatching=true");
        }
        if (!order.isEmpty()) {
            query.add("orderby=" + encoded(String.join(",", order)));
        }
        query.add("limit=" + count);
        if (offset > 0) {
            query.add("offset=" + offset);
        }
        return query.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Level and attributes; values, which may name patients, are hidden. */
    @Override
    public String toString() {
        var shown = new StringJoiner(", ", String.join("/", segments()) + "?", "");
        conditions.forEach(asked -> shown.add(asked.attribute().text()));
        return shown.toString();
    }
}
