package dev.sextant.record.model;

import dev.sextant.explain.whynot.UnfiredRuleExplainer;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.util.List;

/**
 * A rule that did not fire.
 *
 * @param rule its id
 * @param workload the workload that it was silent about; null for a rule about the platform
 * @param met how many of its conditions held
 * @param conditions how many it has
 * @param why what did not hold, in words
 */
public record SilentRule(String rule, String workload, int met, int conditions, String why) {

    /**
     * Every rule that did not fire, for each workload that it could be about.
     *
     * @param knowledge whose opinions counted: of other rules it is not asked
     * @param silence explains the rules by which the trace was made
     */
    public static List<SilentRule> of(
            DecisionTrace trace,
            Rulebook rulebook,
            KnowledgeScope knowledge,
            UnfiredRuleExplainer silence) {
        return rulebook.rules().stream()
                .filter(knowledge)
                .flatMap(rule -> silence.ofRule(trace, rule).stream())
                .filter(whyNot -> !whyNot.hasFired())
                .map(SilentRule::of)
                .toList();
    }

    private static SilentRule of(WhyNot whyNot) {
        return new SilentRule(
                whyNot.rule().id(),
                whyNot.workload(),
                whyNot.holding(),
                whyNot.total(),
                whyNot.missingInWords());
    }
}
