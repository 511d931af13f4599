package dev.sextant.explain.why;

import dev.sextant.decision.CitedRule;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cites rules of a rulebook, each written once. Safe for use by several threads. */
final class RuleCitations {

    private final Rulebook rulebook;
    private final Map<String, CitedRule> cited = new ConcurrentHashMap<>();

    RuleCitations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    CitedRule of(Rule rule) {
        return cited.computeIfAbsent(
                rule.id(),
                any ->
                        CitedRule.of(
                                rule,
                                rulebook.citations().get(rule.source()),
                                rule.conditions().stream()
                                        .flatMap(Condition::read)
                                        .map(ConditionFormatter::written)
                                        .toList()));
    }
}
