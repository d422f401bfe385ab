package io.github.imbrex.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries that nobody would think of. */
final class RandomNode {

    private RandomNode() {}

    static Node of(Random random, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(5)) {
            case 0 -> Node.all(children(random, depth));
            case 1 -> Node.any(children(random, depth));
            case 2 -> Node.not(of(random, depth - 1));
            default -> condition(random);
        };
    }

    private static List<Node> children(Random random, int depth) {
        List<Node> children = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            children.add(of(random, depth - 1));
        }
        return children;
    }

    private static Node condition(Random random) {
        Criterion criterion = Criterion.all().get(random.nextInt(Criterion.all().size()));
        if (criterion.kind() == Criterion.Kind.CODED) {
            List<Criterion.Value> values = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                values.add(
                        criterion.values().get(random.nextInt(criterion.values().size())));
            }
            return new Node.OneOf(criterion, values);
        }
        BigDecimal lowest = criterion.lowest().orElseThrow();
        BigDecimal min = lowest.add(BigDecimal.valueOf(random.nextInt(50)));
        BigDecimal max = min.add(BigDecimal.valueOf(1 + random.nextInt(500), 1));
        return switch (random.nextInt(3)) {
            case 0 -> new Node.Range(criterion, min, null);
            case 1 -> new Node.Range(criterion, null, max);
            default -> new Node.Range(criterion, min, max);
        };
    }
}
