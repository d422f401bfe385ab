package io.github.imbrex.query;

import io.github.imbrex.query.Lexer.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recursive descent over the grammar in {@link CohortQuery}. */
final class Parser {

    private static final int MAX_CONDITIONS = 1_000;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final List<String> OPERATORS = List.of("=", "!=", "in", "not in", ">=", "<=");

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int conditions;

    Parser(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Node parse() {
        if (peek().isKeyword("everything") && tokens.get(next + 1).isEnd()) {
            return Node.EVERY;
        }
        if (peek().isEnd()) {
            throw fault(peek(), "There is no query; the query without a condition is: everything", null);
        }
        Node node = or(1);
        Token rest = peek();
        if (rest.is(")")) {
            throw fault(rest, "This bracket closes nothing.", null);
        } else if (!rest.isEnd()) {
            throw fault(
                    rest,
                    "A condition ends before " + rest + "; \"and\" or \"or\" must follow.",
                    Spelling.nearest(rest.text(), List.of("and", "or")).orElse(null));
        }
        return node;
    }

    private Node or(int depth) {
        List<Node> children = new ArrayList<>(List.of(and(depth)));
        while (accept("or")) {
            children.add(and(depth));
        }
        return build(peek(), () -> Node.any(children));
    }

    private Node and(int depth) {
        List<Node> children = new ArrayList<>(List.of(not(depth)));
        while (accept("and")) {
            children.add(not(depth));
        }
        return build(peek(), () -> Node.all(children));
    }

    private Node not(int depth) {
        Token token = peek();
        if (depth > Node.MAX_DEPTH) {
            throw fault(token, "A query may be nested " + Node.MAX_DEPTH + " levels deep at most.", null);
        }
        if (accept("not")) {
            Node child = not(depth + 1);
            return build(token, () -> Node.not(child));
        }
        if (accept("(")) {
            Node inner = or(depth + 1);
            if (!accept(")")) {
                throw fault(peek(), "The bracket of column " + (token.offset() + 1) + " is not closed.", null);
            }
            return inner;
        }
        return condition();
    }

    private Node condition() {
        Token name = take();
        if (name.isKeyword("everything")) {
            throw fault(name, "\"everything\" stands alone: with a condition it is not everything.", null);
        }
        Criterion criterion = criterion(name);
        if (++conditions > MAX_CONDITIONS) {
            throw fault(name, "A query may have " + MAX_CONDITIONS + " conditions at most.", null);
        }
        Token operator = take();
        return switch (operator.keyword()) {
            case "=", "is" -> accept("not") ? Node.not(equal(criterion)) : equal(criterion);
            case "!=" -> Node.not(equal(criterion));
            case "in" -> in(criterion);
            case "not" -> {
                Token in = take();
                if (!in.isKeyword("in")) {
                    throw fault(in, "After \"" + criterion + " not\" only \"in\" can follow.", null);
                }
                yield Node.not(in(criterion));
            }
            case ">=", "<=" -> {
                Token at = peek();
                BigDecimal bound = number(criterion);
                yield build(
                        at,
                        () -> operator.is(">=")
                                ? new Node.Range(criterion, bound, null)
                                : new Node.Range(criterion, null, bound));
            }
            case ">", "<" ->
                throw fault(
                        operator,
                        "Sites know ranges with both ends included only.",
                        "\"" + criterion + " " + operator.text() + "=\"");
            default ->
                throw fault(
                        operator,
                        "After the criterion " + criterion + " one of " + String.join(" ", OPERATORS) + " must follow.",
                        operator.isEnd()
                                ? null
                                : Spelling.nearest(operator.text(), List.of("in", "is", "not"))
                                        .orElse(null));
        };
    }

    private Node equal(Criterion criterion) {
        Token at = peek();
        if (criterion.kind() == Criterion.Kind.NUMBER) {
            BigDecimal number = number(criterion);
            if (accept("..")) {
                return range(criterion, at, number);
            }
            return build(at, () -> new Node.Range(criterion, number, number));
        }
        return new Node.OneOf(criterion, List.of(value(criterion)));
    }

    private Node in(Criterion criterion) {
        Token at = peek();
        if (criterion.kind() == Criterion.Kind.NUMBER) {
            BigDecimal min = number(criterion);
            if (!accept("..")) {
                throw fault(peek(), "A range is two numbers with two dots between, such as 50..70.", null);
            }
            return range(criterion, at, min);
        }
        if (!accept("(")) {
            throw fault(
                    at,
                    "The values of " + criterion + " stand in brackets, such as ("
                            + criterion.values().get(0) + ", "
                            + criterion.values().get(1) + ").",
                    null);
        }
        List<Criterion.Value> values = new ArrayList<>();
        do {
            values.add(value(criterion));
            if (values.size() > MAX_CONDITIONS) {
                throw fault(at, "A list may have " + MAX_CONDITIONS + " values at most.", null);
            }
        } while (accept(","));
        if (!accept(")")) {
            throw fault(peek(), "In a list of values a comma or the closing bracket must follow.", null);
        }
        return new Node.OneOf(criterion, values);
    }

    private Node range(Criterion criterion, Token at, BigDecimal min) {
        BigDecimal max = number(criterion);
        return build(at, () -> new Node.Range(criterion, min, max));
    }

    private Criterion criterion(Token token) {
        if (token.isEnd()) {
            throw fault(token, "A condition must follow, such as: diagnosis = prostate", null);
        }
        if (!token.isName() || Set.of("and", "or", "in").contains(token.keyword())) {
            throw fault(token, "A condition begins with a criterion, not with " + token + ".", null);
        }
        return Criterion.named(token.text())
                .orElseThrow(() -> fault(
                        token,
                        "There is no criterion " + token + ".",
                        Spelling.nearest(token.text(), Criterion.suggestible()).orElse(null)));
    }

    private Criterion.Value value(Criterion criterion) {
        Token token = take();
        if (!token.isName()) {
            throw fault(token, "A value of " + criterion + " must follow: " + words(criterion) + ".", null);
        }
        return criterion
                .value(token.text())
                .orElseThrow(() -> fault(
                        token,
                        "The criterion " + criterion + " has no value " + token + "; it has " + words(criterion) + ".",
                        nearestValue(criterion, token.text())));
    }

    private static @Nullable String nearestValue(Criterion criterion, String name) {
        return Spelling.nearest(name, criterion.suggestibleValues())
                .flatMap(criterion::value)
                .map(Criterion.Value::word)
                .orElse(null);
    }

    private static String words(Criterion criterion) {
        return String.join(
                ", ", criterion.values().stream().map(Criterion.Value::word).toList());
    }

    private BigDecimal number(Criterion criterion) {
        Token token = take();
        if (criterion.kind() != Criterion.Kind.NUMBER) {
            throw fault(token, criterion + " is not a number; it has the values " + words(criterion) + ".", null);
        }
        if (!token.isName() || !NUMBER.matcher(token.text()).matches()) {
            throw fault(
                    token,
                    "A number must follow, such as "
                            + criterion.lowest().orElse(BigDecimal.ZERO).toPlainString() + ".",
                    null);
        }
        return new BigDecimal(token.text());
    }

    /** The tree's own rules, told with the place in the text. */
    private Node build(Token at, Supplier<Node> node) {
        try {
            return node.get();
        } catch (IllegalArgumentException refused) {
            throw fault(at, String.valueOf(refused.getMessage()), null);
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (!token.isEnd()) {
            next++;
        }
        return token;
    }

    private boolean accept(String keyword) {
        if (peek().isKeyword(keyword) || peek().is(keyword)) {
            next++;
            return true;
        }
        return false;
    }

    private QueryException fault(Token token, String problem, @Nullable String suggestion) {
        return QueryException.at(text, token.offset(), problem, suggestion);
    }
}
