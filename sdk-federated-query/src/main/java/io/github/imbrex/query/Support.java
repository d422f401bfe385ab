package io.github.imbrex.query;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which kinds of provider understand a criterion, and each of its values. */
record Support(Set<ProviderKind> criterion, Map<String, Set<ProviderKind>> values) {

    Support {
        criterion = Set.copyOf(criterion);
        values = Map.copyOf(values);
    }

    boolean knows(ProviderKind kind) {
        return criterion.contains(kind);
    }

    boolean knows(ProviderKind kind, Criterion.Value value) {
        return values.getOrDefault(value.code(), Set.of()).contains(kind);
    }

    /** Reads the resource's column: names of kinds with blanks between, {@code -} for none. */
    static Set<ProviderKind> parse(String column) {
        Set<ProviderKind> kinds = EnumSet.noneOf(ProviderKind.class);
        for (String name : column.split(" ")) {
            if (!name.equals("-")) {
                kinds.add(ProviderKind.valueOf(name));
            }
        }
        return kinds;
    }
}
