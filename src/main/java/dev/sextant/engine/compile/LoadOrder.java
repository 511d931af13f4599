package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;

/**
 * The order in which rules that can fire do fire: by stage, and within a stage by id.
 *
 * <p>The answer does not depend on it. In the order of stages a rule fires only when everything
 * that it reads is complete, so that nothing is ever taken back, and a run takes half as many
 * firings.
 */
public interface LoadOrder {

    /** By stage, and within a stage by id. */
    LoadOrder BY_STAGE = byStage(Comparator.comparing(Rule::id));

    /** The rules, in the order in which they fire. */
    List<Rule> of(Rulebook rulebook);

    /** By stage, and within a stage as a comparator says. */
    static LoadOrder byStage(Comparator<Rule> withinStage) {
        return rulebook -> {
            List<Rule> rules = new ArrayList<>(rulebook.rules());
            rules.sort(
                    Comparator.comparing((Rule rule) -> rulebook.stages().get(rule.id()))
                            .thenComparing(withinStage));
            return rules;
        };
    }

    /** Sets the order in a KieBase that has no session yet. */
    default void apply(Rulebook rulebook, KieBase kieBase) {
        int order = 0;
        for (Rule rule : of(rulebook)) {
            ((RuleImpl) kieBase.getRule(rule.packageName(), rule.sentence())).setLoadOrder(order++);
        }
    }
}
