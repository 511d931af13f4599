package dev.sextant.whatif.evaluate;

import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** The formulas that an answer depends on, each after those whose conclusions it reads. */
final class FormulaOrder {

    private FormulaOrder() {}

    /**
     * The formulas of the rules that an answer can follow from.
     *
     * @throws UnsupportedExpressionException if one of the rules has a form that none is known for,
     *     or some depend on each other in a circle
     */
    static List<Formula> of(Rulebook rulebook) {
        return ordered(
                AnsweringRules.of(rulebook.rules()).stream().map(FormulaReader::of).toList());
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
                throw new UnsupportedExpressionException(
                        "rules that depend on each other in a circle");
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
