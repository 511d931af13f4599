package dev.sextant.engine;

import dev.sextant.engine.plan.RulePlan;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.RuleRemoval;
import java.util.Set;

/** Decides with Drools until the plan is there, or for good where there is none. */
final class SearchDecider implements PlatformDecider, RuleRemoval {

    private final PlanSource plan;
    private final SessionDecider drools;
    private volatile PlatformDecider planned;

    SearchDecider(PlanSource plan, SessionDecider drools) {
        this.plan = plan;
        this.drools = drools;
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        if (planned == null) {
            plan.forSearch().ifPresent(loaded -> planned = decider(loaded));
        }
        PlatformDecider fast = planned;
        return (fast == null ? drools : fast).decide(facts);
    }

    private PlatformDecider decider(RulePlan loaded) {
        return decider(loaded, drools);
    }

    private static PlatformDecider decider(RulePlan loaded, SessionDecider rules) {
        return loaded.decider(rules.fires(), rules.figures(), rules.limits(), rules);
    }

    @Override
    public DecisionTrace search(DecisionFacts facts, Set<String> without) {
        SessionDecider others = others(without);
        return plan.forSearch().map(loaded -> decider(loaded, others)).orElse(others).decide(facts);
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts, Set<String> without) {
        return others(without).decide(facts);
    }

    private SessionDecider others(Set<String> without) {
        return drools.only(rule -> !without.contains(rule.id()) && drools.fires().test(rule));
    }
}
