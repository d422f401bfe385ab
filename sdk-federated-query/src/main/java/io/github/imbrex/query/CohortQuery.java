package io.github.imbrex.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which people, and which of their images, are asked for. Immutable and safe for many threads; equal if written alike
 * but for brackets, case and names of the same thing.
 *
 * <p>As text:
 *
 * <pre>{@code
 * CohortQuery.parse("diagnosis = prostate and modality in (MR, CT) and age in 50..70 and not gender = female")
 * }</pre>
 *
 * <p>or built:
 *
 * <pre>{@code
 * CohortQuery.where(DIAGNOSIS).is("prostate")
 *         .and(MODALITY).in("MR", "CT")
 *         .and(AGE).between(50, 70)
 *         .and(GENDER).isNot("female")
 * }</pre>
 *
 * <p>The text form is
 *
 * <pre>{@code
 * query     = "everything" | or
 * or        = and { "or" and }
 * and       = not { "and" not }
 * not       = "not" not | "(" or ")" | condition
 * condition = criterion ( "=" | "!=" ) value
 *           | criterion [ "not" ] "in" "(" value { "," value } ")"
 *           | criterion [ "not" ] "in" number ".." number
 *           | criterion ( ">=" | "<=" ) number
 * }</pre>
 *
 * <p>Keywords and names are read without regard to case, dashes and underscores. A value is given by its word, its label
 * or its code, in quotes if it has blanks. {@link Criterion#all()} lists what there is. A text has at most 32 levels,
 * 1,000 conditions and 65,536 characters.
 *
 * @since 0.1
 */
public final class CohortQuery {

    private static final CohortQuery EVERYTHING = new CohortQuery(Node.EVERY);

    private final Node node;

    CohortQuery(Node node) {
        this.node = node;
    }

    /**
     * Reads a query.
     *
     * @param text in the language described above
     * @return the query, equal to the one built by hand
     * @throws QueryException if the text is no query; it says where, and what may have been meant
     */
    public static CohortQuery parse(String text) {
        return new CohortQuery(new Parser(text).parse());
    }

    /** {@return the query without a condition: whatever a site has} */
    public static CohortQuery everything() {
        return EVERYTHING;
    }

    /**
     * Begins a query with a condition on a criterion.
     *
     * @param criterion what the condition is on
     * @return the condition, which lacks its value yet
     */
    public static Condition where(Criterion criterion) {
        return new Condition(criterion, condition -> condition);
    }

    /**
     * Goes on with a condition that must hold as well: {@code a.or(b).and(c)} means <em>(a or b) and c</em>.
     *
     * @param criterion what the condition is on
     * @return the condition, which lacks its value yet
     */
    public Condition and(Criterion criterion) {
        return new Condition(criterion, this::and);
    }

    /**
     * Goes on with a condition that may hold instead: {@code a.and(b).or(c)} means <em>(a and b) or c</em>.
     *
     * @param criterion what the condition is on
     * @return the condition, which lacks its value yet
     */
    public Condition or(Criterion criterion) {
        return new Condition(criterion, this::or);
    }

    /**
     * {@return a query for what matches this and the other}
     *
     * @param other the second condition
     */
    public CohortQuery and(CohortQuery other) {
        return new CohortQuery(Node.all(List.of(node, other.node)));
    }

    /**
     * {@return a query for what matches this or the other or both}
     *
     * @param other the second condition
     */
    public CohortQuery or(CohortQuery other) {
        return new CohortQuery(Node.any(List.of(node, other.node)));
    }

    /**
     * {@return a query for what does not match this one}
     *
     * @throws IllegalArgumentException if this is {@link #everything()}
     */
    public CohortQuery not() {
        return new CohortQuery(Node.not(node));
    }

    /** {@return whether it has no condition} */
    public boolean isEverything() {
        return node instanceof Node.Every;
    }

    /** {@return the query in a plain English sentence, with the catalogue's labels} */
    public String explain() {
        return Wording.explain(node);
    }

    Node node() {
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortQuery query && query.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** Text that {@link #parse} reads back as an equal query. */
    @Override
    public String toString() {
        return Wording.text(node);
    }

    /**
     * A condition half said: the criterion is there, what it must be is to follow. Every method completes it; what
     * cannot be (a value that the criterion has not, a range for a code) is an {@link IllegalArgumentException}.
     */
    public static final class Condition {

        private final Criterion criterion;
        private final Completion completion;

        private Condition(Criterion criterion, Completion completion) {
            this.criterion = criterion;
            this.completion = completion;
        }

        /**
         * Has this value.
         *
         * @param value word, label or code
         * @return the query with this condition at its end
         */
        public CohortQuery is(String value) {
            return in(value);
        }

        /**
         * Has another value than this one. Whether a missing one counts is the site's choice; most leave it out.
         *
         * @param value word, label or code
         * @return the query with this condition at its end
         */
        public CohortQuery isNot(String value) {
            return completion.complete(new CohortQuery(Node.not(oneOf(List.of(value)))));
        }

        /**
         * Has one of these values.
         *
         * @param values words, labels or codes, at least one
         * @return the query with this condition at its end
         */
        public CohortQuery in(String... values) {
            return completion.complete(new CohortQuery(oneOf(Arrays.asList(values))));
        }

        /**
         * Is between two numbers, both included.
         *
         * @param min the least, in the unit of the criterion
         * @param max the greatest, in the unit of the criterion
         * @return the query with this condition at its end
         */
        public CohortQuery between(double min, double max) {
            return range(new Node.Range(number(), BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
        }

        /**
         * Is at least {@code min}; sent as a range up to {@link Criterion#highest()}.
         *
         * @param min the least, in the unit of the criterion
         * @return the query with this condition at its end
         */
        public CohortQuery atLeast(double min) {
            return range(new Node.Range(number(), BigDecimal.valueOf(min), null));
        }

        /**
         * Is at most {@code max}; sent as a range from {@link Criterion#lowest()}.
         *
         * @param max the greatest, in the unit of the criterion
         * @return the query with this condition at its end
         */
        public CohortQuery atMost(double max) {
            return range(new Node.Range(number(), null, BigDecimal.valueOf(max)));
        }

        private CohortQuery range(Node.Range range) {
            return completion.complete(new CohortQuery(range));
        }

        private Criterion number() {
            if (criterion.kind() != Criterion.Kind.NUMBER) {
                throw new IllegalArgumentException(
                        criterion + " is not a number; it is one of " + criterion.values() + ".");
            }
            return criterion;
        }

        private Node oneOf(List<String> names) {
            if (criterion.kind() != Criterion.Kind.CODED) {
                throw new IllegalArgumentException(criterion + " is a number; give a range.");
            }
            List<Criterion.Value> values = new ArrayList<>();
            for (String name : names) {
                values.add(criterion
                        .value(name)
                        .orElseThrow(() -> new IllegalArgumentException(criterion + " has no value \"" + name
                                + "\"; it is one of " + criterion.values() + ".")));
            }
            return new Node.OneOf(criterion, values);
        }
    }

    /** Joins a completed condition to what was said before. */
    @FunctionalInterface
    private interface Completion {
        CohortQuery complete(CohortQuery condition);
    }
}
