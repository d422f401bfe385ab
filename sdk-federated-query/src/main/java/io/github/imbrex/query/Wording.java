package io.github.imbrex.query;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query down: as text that is read back, and as an English sentence. */
final class Wording {

    private Wording() {}

    static String text(Node node) {
        if (node instanceof Node.All all) {
            return all.children().stream()
                    .map(child -> child instanceof Node.Any ? bracketed(child) : text(child))
                    .collect(Collectors.joining(" and "));
        } else if (node instanceof Node.Any any) {
            return any.children().stream().map(Wording::text).collect(Collectors.joining(" or "));
        } else if (node instanceof Node.Not not) {
            Node child = not.child();
            return "not " + (child instanceof Node.All || child instanceof Node.Any ? bracketed(child) : text(child));
        } else if (node instanceof Node.OneOf oneOf) {
            return oneOf.values().size() == 1
                    ? oneOf.criterion() + " = " + oneOf.values().get(0)
                    : oneOf.criterion()
                            + oneOf.values().stream()
                                    .map(Criterion.Value::word)
                                    .collect(Collectors.joining(", ", " in (", ")"));
        } else if (node instanceof Node.Range range) {
            if (range.min() == null) {
                return range.criterion() + " <= " + range.closedMax().toPlainString();
            } else if (range.max() == null) {
                return range.criterion() + " >= " + range.closedMin().toPlainString();
            }
            return range.criterion() + " in " + range.closedMin().toPlainString() + ".."
                    + range.closedMax().toPlainString();
        }
        return "everything";
    }

    private static String bracketed(Node node) {
        return "(" + text(node) + ")";
    }

    static String explain(Node node) {
        return node instanceof Node.Every
                ? "Everybody in every collection."
                : "Everybody for whom " + sentence(node, false, false) + ".";
    }

    /** Negation is pushed to the conditions, as it is when sent, so that the sentence never says "not (a or b)". */
    private static String sentence(Node node, boolean negated, boolean nested) {
        if (node instanceof Node.Not not) {
            return sentence(not.child(), !negated, nested);
        } else if (node instanceof Node.All all) {
            return joined(all.children(), negated ? "or" : "and", negated, nested);
        } else if (node instanceof Node.Any any) {
            return joined(any.children(), negated ? "and" : "or", negated, nested);
        } else if (node instanceof Node.OneOf oneOf) {
            String values = oneOf.values().stream()
                    .map(value -> "\"" + value.label() + "\"")
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), list -> enumerated(list, negated ? "nor" : "or")));
            String is =
                    negated ? (oneOf.values().size() > 1 ? " is known and neither " : " is known and not ") : " is ";
            return "the " + oneOf.criterion().phrase() + is + values;
        } else if (node instanceof Node.Range range) {
            return "the " + range.criterion().phrase()
                    + (negated ? " is known and " + outside(range) : " is " + limits(range));
        }
        return "anything holds";
    }

    private static String joined(List<Node> children, String word, boolean negated, boolean nested) {
        String text = children.stream()
                .map(child -> sentence(child, negated, true))
                .collect(Collectors.joining(", " + word + " "));
        return nested ? "(" + text + ")" : text;
    }

    private static String limits(Node.Range range) {
        String unit = range.criterion().unit().map(name -> " " + name).orElse("");
        String min = range.closedMin().toPlainString();
        String max = range.closedMax().toPlainString();
        if (range.min() == null) {
            return "at most " + max + unit + " (asked as " + min + " to " + max + ")";
        } else if (range.max() == null) {
            return "at least " + min + unit + " (asked as " + min + " to " + max + ")";
        }
        return min.equals(max) ? min + unit : "from " + min + " to " + max + unit;
    }

    private static String outside(Node.Range range) {
        String unit = range.criterion().unit().map(name -> " " + name).orElse("");
        String below = "below " + range.closedMin().toPlainString();
        String above = "above " + range.closedMax().toPlainString();
        return (range.min() == null ? above : range.max() == null ? below : below + " or " + above) + unit;
    }

    private static String enumerated(List<String> items, String word) {
        if (items.size() == 1) {
            return items.get(0);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + word + " " + items.get(items.size() - 1);
    }
}
