package dev.sextant.explain;

import dev.sextant.fact.Placement;
import dev.sextant.fact.Recommendation;
import dev.sextant.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The formulas that an answer hangs on, each after those whose conclusions it reads. */
final class FormulaOrder {

    private FormulaOrder() {}

    /**
     * The formulas of a rule base.
     *
     * @throws NotUnderstood if one of the rules has a form that none is known for, or some hang on
     *     each other in a circle
     */
    static List<Formula> of(Rulebook rulebook) {
        List<Formula> all = rulebook.rules().stream().map(FormulaReader::of).toList();
        return ordered(needed(all));
    }

    /** Those that lead to an answer, by one step or by several. */
    private static List<Formula> needed(List<Formula> all) {
        Set<RowType> types =
                new HashSet<>(
                        List.of(
                                RowType.of(Recommendation.class.getSimpleName()),
                                RowType.of(Placement.class.getSimpleName())));
        List<Formula> needed = new ArrayList<>();
        int before = -1;
        while (before < needed.size()) {
            before = needed.size();
            needed.clear();
            for (Formula formula : all) {
                if (formula.makings().stream().anyMatch(making -> types.contains(making.type()))) {
                    needed.add(formula);
                    types.addAll(formula.reads().keySet());
                }
            }
        }
        return needed;
    }

    private static List<Formula> ordered(List<Formula> formulas) {
        List<Formula> ordered = new ArrayList<>();
        List<Formula> left = new ArrayList<>(formulas);
        while (!left.isEmpty()) {
            List<Formula> ready =
                    left.stream()
                            .filter(one -> left.stream().noneMatch(other -> waits(one, other)))
                            .toList();
            if (ready.isEmpty()) {
                throw new NotUnderstood("rules that hang on each other in a circle");
            }
            ordered.addAll(ready);
            left.removeAll(ready);
        }
        return ordered;
    }

    private static boolean waits(Formula one, Formula other) {
        return one != other
                && other.makings().stream()
                        .anyMatch(making -> one.reads().containsKey(making.type()));
    }
}
