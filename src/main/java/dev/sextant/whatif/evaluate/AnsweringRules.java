package dev.sextant.whatif.evaluate;

import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the rules that an answer can follow from. */
public final class AnsweringRules {

    private AnsweringRules() {}

    /**
     * Those that conclude an answer for the platform or the place of a workload, or what such rules
     * read, by one step or by several; in their order.
     */
    public static List<Rule> of(List<Rule> rules) {
        Set<String> needed =
                new HashSet<>(
                        List.of(
                                Recommendation.class.getSimpleName(),
                                Placement.class.getSimpleName()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Rule rule : rules) {
                if (rule.writes().stream().anyMatch(needed::contains)) {
                    grows |=
                            needed.addAll(
                                    rule.patterns().stream().map(Condition.OfFact::type).toList());
                }
            }
        }
        return rules.stream()
                .filter(rule -> rule.writes().stream().anyMatch(needed::contains))
                .toList();
    }
}
