package io.github.imbrex.query;

import io.github.imbrex.internal.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A query in the language of the EUCAIM explorer: alternatives, each a conjunction of groups, each group the alternatives
 * of one criterion. Those are the three layers that its own front end sends and that every site understands.
 *
 * @param alternatives the disjunction; empty means everything
 */
record EucaimAst(List<List<Group>> alternatives) {

    /** More than a person writes, fewer than make a site's database give up. */
    private static final int MAX_ALTERNATIVES = 256;

    private static final int MAX_CONDITIONS = 10_000;

    /** Conditions on one criterion, of which one must hold. */
    record Group(Criterion criterion, List<Condition> conditions) {
        Group {
            conditions = List.copyOf(new LinkedHashSet<>(conditions));
        }

        static Group of(Criterion criterion, Condition... conditions) {
            return new Group(criterion, List.of(conditions));
        }
    }

    /** One comparison. */
    sealed interface Condition {}

    /** Equal or not equal to a code. */
    record Code(Criterion.Value value, boolean negated) implements Condition {}

    /** Within a closed range. */
    record Between(BigDecimal min, BigDecimal max) implements Condition {}

    /** Strictly below or above a number. */
    record Beyond(BigDecimal limit, boolean above) implements Condition {}

    /**
     * Translates.
     *
     * @throws QueryException if the query falls apart into more alternatives than a site can take
     */
    static EucaimAst of(CohortQuery query) {
        if (query.isEverything()) {
            return new EucaimAst(List.of());
        }
        return new EucaimAst(translate(query.node(), false));
    }

    private static List<List<Group>> translate(Node node, boolean negated) {
        if (node instanceof Node.Not not) {
            return translate(not.child(), !negated);
        } else if (node instanceof Node.All all) {
            return negated ? either(all.children(), true) : both(all.children(), false);
        } else if (node instanceof Node.Any any) {
            return negated ? both(any.children(), true) : either(any.children(), false);
        } else if (node instanceof Node.OneOf oneOf) {
            return List.of(negated ? noneOf(oneOf) : List.of(oneOf(oneOf.criterion(), oneOf.values())));
        } else if (node instanceof Node.Range range) {
            return List.of(List.of(negated ? outside(range) : within(range)));
        }
        throw new IllegalStateException("Everything stands alone");
    }

    private static Group oneOf(Criterion criterion, List<Criterion.Value> values) {
        return new Group(
                criterion,
                values.stream().map(value -> (Condition) new Code(value, false)).toList());
    }

    /**
     * "Not one of these" is "not equal" for each. Two criteria under one key (BI-RADS, PI-RADS) would negate each other
     * that way; there it becomes "one of the others".
     */
    private static List<Group> noneOf(Node.OneOf oneOf) {
        Criterion criterion = oneOf.criterion();
        if (!criterion.sharesKey()) {
            return oneOf.values().stream()
                    .map(value -> Group.of(criterion, new Code(value, true)))
                    .toList();
        }
        List<Criterion.Value> others = new ArrayList<>(criterion.values());
        others.removeAll(oneOf.values());
        if (others.isEmpty()) {
            throw QueryException.inexpressible("EUCAIM's query language cannot say \"not " + criterion
                    + "\" for all of its values, because another criterion has the same code "
                    + "(BI-RADS and PI-RADS); leave at least one value.");
        }
        return List.of(oneOf(criterion, others));
    }

    private static Group within(Node.Range range) {
        return Group.of(range.criterion(), new Between(range.closedMin(), range.closedMax()));
    }

    private static Group outside(Node.Range range) {
        List<Condition> sides = new ArrayList<>();
        if (range.min() != null) {
            sides.add(new Beyond(range.closedMin(), false));
        }
        if (range.max() != null) {
            sides.add(new Beyond(range.closedMax(), true));
        }
        return new Group(range.criterion(), sides);
    }

    private static List<List<Group>> either(List<Node> children, boolean negated) {
        List<List<Group>> union = new ArrayList<>();
        for (Node child : children) {
            for (List<Group> alternative : translate(child, negated)) {
                merge(union, alternative);
            }
        }
        return bounded(union);
    }

    /** Alternatives that are about one criterion alone share a group, as in {@code age in 40..50 or age in 60..70}. */
    private static void merge(List<List<Group>> union, List<Group> alternative) {
        if (alternative.size() == 1) {
            Group group = alternative.get(0);
            for (int i = 0; i < union.size(); i++) {
                Group other = union.get(i).get(0);
                if (union.get(i).size() == 1 && other.criterion().equals(group.criterion())) {
                    List<Condition> conditions = new ArrayList<>(other.conditions());
                    conditions.addAll(group.conditions());
                    union.set(i, List.of(new Group(group.criterion(), conditions)));
                    return;
                }
            }
        }
        if (!union.contains(alternative)) {
            union.add(alternative);
        }
    }

    private static List<List<Group>> both(List<Node> children, boolean negated) {
        List<List<Group>> product = List.of(List.of());
        for (Node child : children) {
            List<List<Group>> factors = translate(child, negated);
            List<List<Group>> next = new ArrayList<>();
            for (List<Group> left : product) {
                for (List<Group> right : factors) {
                    var groups = new LinkedHashSet<>(left);
                    groups.addAll(right);
                    next.add(List.copyOf(groups));
                }
                bounded(next);
            }
            product = next;
        }
        return product;
    }

    private static List<List<Group>> bounded(List<List<Group>> alternatives) {
        int conditions = 0;
        for (List<Group> alternative : alternatives) {
            for (Group group : alternative) {
                conditions += group.conditions().size();
            }
        }
        if (alternatives.size() > MAX_ALTERNATIVES || conditions > MAX_CONDITIONS) {
            throw QueryException.inexpressible(
                    "EUCAIM's query language has no brackets: this query falls apart into more "
                            + "than " + MAX_ALTERNATIVES + " alternatives or " + MAX_CONDITIONS
                            + " conditions; ask in several smaller queries.");
        }
        return alternatives;
    }

    /** The root: {@code {"ast":...,"id":"<uuid>__search__<uuid>"}}. */
    ObjectNode root(UUID id) {
        ObjectNode root = Json.mapper().createObjectNode();
        ArrayNode children = operation(root.putObject("ast"), "OR");
        for (List<Group> alternative : alternatives) {
            ArrayNode groups = operation(children.addObject(), "AND");
            for (Group group : alternative) {
                ArrayNode conditions = operation(groups.addObject(), "OR");
                group.conditions().forEach(condition -> write(conditions.addObject(), group.criterion(), condition));
            }
        }
        return root.put("id", id + "__search__" + id);
    }

    private static ArrayNode operation(ObjectNode node, String operand) {
        return node.put("operand", operand).putArray("children");
    }

    private static void write(ObjectNode node, Criterion criterion, Condition condition) {
        node.put("key", criterion.key());
        String system = criterion.system().orElse("");
        if (condition instanceof Code code) {
            node.put("type", code.negated() ? "NOT_EQUALS" : "EQUALS").put("system", system);
            node.put("value", code.value().code());
        } else if (condition instanceof Between between) {
            node.put("type", "BETWEEN").put("system", system);
            ObjectNode range = node.putObject("value");
            number(range, "min", between.min());
            number(range, "max", between.max());
        } else if (condition instanceof Beyond beyond) {
            node.put("type", beyond.above() ? "GREATER_THAN" : "LOWER_THAN").put("system", system);
            number(node, "value", beyond.limit());
        }
    }

    private static void number(ObjectNode node, String name, BigDecimal number) {
        if (number.scale() <= 0) {
            node.put(name, number.longValueExact());
        } else {
            node.put(name, number);
        }
    }

    /** The body of the task: the root in base64 in EUCAIM's envelope, in base64 again. */
    String body(UUID id) {
        ObjectNode envelope = Json.mapper().createObjectNode();
        envelope.put("lang", "ast").put("query", base64(root(id).toString()));
        return base64(envelope.toString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
