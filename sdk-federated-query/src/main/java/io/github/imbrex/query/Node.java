package io.github.imbrex.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree behind a {@link CohortQuery}. The factories keep it canonical, so that equal questions written alike are equal
 * trees: no group within a group of its kind, no group of one, no double negation.
 */
sealed interface Node {

    /** Deepest nesting of a query; a person writes three. */
    int MAX_DEPTH = 32;

    /** Everybody; only ever the root. */
    Node EVERY = new Every();

    /** Levels below and including this node. */
    int depth();

    static Node all(List<Node> children) {
        List<Node> flat = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof All all) {
                flat.addAll(all.children());
            } else if (!(child instanceof Every)) {
                flat.add(child);
            }
        }
        return flat.isEmpty() ? EVERY : flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    static Node any(List<Node> children) {
        List<Node> flat = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Every) {
                return child;
            } else if (child instanceof Any any) {
                flat.addAll(any.children());
            } else {
                flat.add(child);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    static Node not(Node child) {
        if (child instanceof Every) {
            throw new IllegalArgumentException("A query for nobody has no answer; say what the cohort is.");
        }
        return child instanceof Not not ? not.child() : new Not(child);
    }

    private static int deepest(List<Node> children) {
        return children.stream().mapToInt(Node::depth).max().orElse(0);
    }

    private static int bounded(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A query may be nested " + MAX_DEPTH + " levels deep at most.");
        }
        return depth;
    }

    /** No condition at all. */
    record Every() implements Node {
        @Override
        public int depth() {
            return 1;
        }
    }

    /** Conjunction. */
    record All(List<Node> children, int depth) implements Node {
        All(List<Node> children) {
            this(List.copyOf(children), bounded(1 + deepest(children)));
        }
    }

    /** Disjunction. */
    record Any(List<Node> children, int depth) implements Node {
        Any(List<Node> children) {
            this(List.copyOf(children), bounded(1 + deepest(children)));
        }
    }

    /** Negation. */
    record Not(Node child, int depth) implements Node {
        Not(Node child) {
            this(child, bounded(1 + child.depth()));
        }
    }

    /** The criterion has one of these values, of which there is at least one. */
    record OneOf(Criterion criterion, List<Criterion.Value> values) implements Node {
        public OneOf {
            values = List.copyOf(new LinkedHashSet<>(values));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A list of values for " + criterion + " must not be empty.");
            }
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** The criterion is a number in this closed range, which may be open on one side. */
    record Range(
            Criterion criterion,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements Node {
        private static final int MAX_DECIMALS = 9;

        public Range {
            min = check(criterion, min);
            max = check(criterion, max);
            if (min != null && max != null && min.compareTo(max) > 0) {
                throw new IllegalArgumentException("The range " + min.toPlainString() + ".." + max.toPlainString()
                        + " is empty; the smaller number comes first.");
            }
            if (min != null && min.equals(max) && !criterion.isCountable()) {
                throw new IllegalArgumentException("Sites measure " + criterion + " finely, so that exactly "
                        + min.toPlainString() + " would match almost nobody; give a range such as "
                        + min.toPlainString() + ".." + min.add(BigDecimal.ONE).toPlainString() + ".");
            }
        }

        @Override
        public int depth() {
            return 1;
        }

        private static @Nullable BigDecimal check(Criterion criterion, @Nullable BigDecimal number) {
            if (number == null) {
                return null;
            }
            BigDecimal lowest = criterion.lowest().orElse(number);
            BigDecimal highest = criterion.highest().orElse(number);
            if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
                throw new IllegalArgumentException(
                        criterion + " goes from " + lowest.toPlainString() + " to " + highest.toPlainString() + ".");
            }
            BigDecimal plain = new BigDecimal(number.stripTrailingZeros().toPlainString());
            if (plain.scale() > MAX_DECIMALS) {
                throw new IllegalArgumentException("A number may have " + MAX_DECIMALS + " decimals at most.");
            }
            return plain;
        }

        /** The lower end that is sent. */
        BigDecimal closedMin() {
            return min != null ? min : criterion.lowest().orElse(BigDecimal.ZERO);
        }

        /** The upper end that is sent. */
        BigDecimal closedMax() {
            return max != null ? max : criterion.highest().orElseThrow();
        }
    }
}
