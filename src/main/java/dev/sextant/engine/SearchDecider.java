package dev.sextant.engine;

import dev.sextant.engine.plan.RulePlan;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;

/** Decides with Drools until the plan is there, or for good where there is none. */
final class SearchDecider implements PlatformDecider {

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
        return loaded.decider(drools.fires(), drools.figures(), drools.limits(), drools);
    }
}
