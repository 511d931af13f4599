package dev.sextant.engine;

import dev.sextant.engine.plan.PlanDecider;
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
    private volatile PlanDecider planned;

    SearchDecider(PlanSource plan, SessionDecider drools) {
        this.plan = plan;
        this.drools = drools;
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        PlanDecider fast = planned();
        return (fast == null ? drools : fast).decide(facts);
    }

    @Override
    public DecisionTrace search(DecisionFacts facts, Set<String> without) {
        PlanDecider fast = planned();
        SessionDecider others = others(without);
        return (fast == null ? others : fast.without(without, others)).decide(facts);
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts, Set<String> without) {
        return others(without).decide(facts);
    }

    /** Null until the plan is there. */
    private PlanDecider planned() {
        if (planned == null) {
            plan.forSearch()
                    .ifPresent(
                            loaded ->
                                    planned =
                                            loaded.decider(
                                                    drools.fires(),
                                                    drools.figures(),
                                                    drools.limits(),
                                                    drools));
        }
        return planned;
    }

    private SessionDecider others(Set<String> without) {
        return drools.only(rule -> !without.contains(rule.id()) && drools.fires().test(rule));
    }
}
