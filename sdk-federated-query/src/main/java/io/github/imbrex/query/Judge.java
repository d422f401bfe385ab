package io.github.imbrex.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells beforehand how truly each kind of provider can answer a query, from the support that the catalogue lists. */
final class Judge {

    private Judge() {}

    static Fidelity fidelity(EucaimAst ast, ProviderKind kind) {
        return switch (kind) {
            case OMOP -> whereUnknownIsFalse(ast);
            case EUCAIM_API, EUCAIM_SQL -> whereUnknownIsLeftOut(ast, kind);
            case UNKNOWN -> {
                Set<Fidelity> all = EnumSet.noneOf(Fidelity.class);
                for (ProviderKind known : EnumSet.complementOf(EnumSet.of(ProviderKind.UNKNOWN))) {
                    all.add(fidelity(ast, known));
                }
                yield all.size() == 1 ? all.iterator().next() : Fidelity.UNKNOWN;
            }
        };
    }

    private static Fidelity whereUnknownIsFalse(EucaimAst ast) {
        boolean whole = true;
        boolean possible = ast.alternatives().isEmpty();
        for (List<EucaimAst.Group> alternative : ast.alternatives()) {
            boolean alive = true;
            for (EucaimAst.Group group : alternative) {
                long known = group.conditions().stream()
                        .filter(condition -> knows(ProviderKind.OMOP, group.criterion(), condition))
                        .count();
                whole &= known == group.conditions().size();
                alive &= known > 0;
            }
            possible |= alive;
        }
        return whole ? Fidelity.EXACT : possible ? Fidelity.MAY_UNDER_COUNT : Fidelity.UNSUPPORTED;
    }

    private static Fidelity whereUnknownIsLeftOut(EucaimAst ast, ProviderKind kind) {
        if (ast.alternatives().size() > 1) {
            return Fidelity.UNSUPPORTED;
        }
        boolean whole = true;
        for (EucaimAst.Group group : ast.alternatives().isEmpty()
                ? List.<EucaimAst.Group>of()
                : ast.alternatives().get(0)) {
            EucaimAst.Condition first = group.conditions().get(0);
            boolean plain = first instanceof EucaimAst.Code code && !code.negated();
            boolean ranged = first instanceof EucaimAst.Between && kind == ProviderKind.EUCAIM_SQL;
            if (group.conditions().size() > 1 || !(plain || ranged)) {
                return Fidelity.UNSUPPORTED;
            }
            whole &= knows(kind, group.criterion(), first);
        }
        return whole ? Fidelity.EXACT : Fidelity.MAY_OVER_COUNT;
    }

    private static boolean knows(ProviderKind kind, Criterion criterion, EucaimAst.Condition condition) {
        Support support = criterion.support();
        return support.knows(kind)
                && (!(condition instanceof EucaimAst.Code code) || support.knows(kind, code.value()));
    }

    static Count widen(Count count, Fidelity fidelity) {
        return switch (fidelity) {
            case EXACT, UNKNOWN -> count;
            case MAY_OVER_COUNT -> count.withoutLower();
            case MAY_UNDER_COUNT -> count.withoutUpper();
            case UNSUPPORTED -> Count.unknown();
        };
    }

    static List<String> notes(EucaimAst ast) {
        List<String> notes = new ArrayList<>();
        List<EucaimAst.Group> groups =
                ast.alternatives().stream().flatMap(List::stream).toList();
        if (ast.alternatives().size() > 1) {
            notes.add("The query falls apart into " + ast.alternatives().size()
                    + " alternatives; sites behind a simpler interface refuse more than one.");
        }
        if (groups.stream().anyMatch(group -> group.criterion().equals(Criterion.AGE))) {
            notes.add("Sites compare ages in days of 365-day years: a range up to 70 ends at the 70th birthday.");
        }
        if (groups.stream().anyMatch(Judge::isNegated)) {
            notes.add(
                    "Where the value is missing, a site counts nobody for a condition with \"not\"; sites behind a simpler "
                            + "interface do not understand \"not\" at all.");
        }
        return List.copyOf(notes);
    }

    private static boolean isNegated(EucaimAst.Group group) {
        return group.conditions().stream()
                .anyMatch(condition -> condition instanceof EucaimAst.Beyond
                        || (condition instanceof EucaimAst.Code code && code.negated()));
    }
}
