package dev.sextant.engine.plan;

import dev.sextant.engine.run.AnswerExtractor;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides platforms with the program of a rulebook: the same conclusions with the same
 * justifications as a session of Drools, many times as fast.
 *
 * <p>Whatever the program fails over, Drools decides: a failure is the same with both.
 */
public final class PlanDecider implements PlatformDecider {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDecider.class);

    private final PlanRules rules;
    private final RunLimits limits;
    private final PlatformDecider drools;

    /**
     * @param drools the same rules with Drools
     */
    PlanDecider(PlanRules rules, RunLimits limits, PlatformDecider drools) {
        this.rules = rules;
        this.limits = limits;
        this.drools = drools;
    }

    /**
     * Returns what decides without some rules.
     *
     * @param others the other rules with Drools
     */
    public PlanDecider without(Set<String> ids, PlatformDecider others) {
        return new PlanDecider(rules.without(ids), limits, others);
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        PlanRun run = new PlanRun(rules, facts, limits);
        if (!run.hasDistinctNames()) {
            return drools.decide(facts);
        }
        try {
            rules.run(run);
        } catch (DecisionException limit) {
            throw limit;
        } catch (RuntimeException failure) {
            LOG.debug("Drools decides {} again: {}", facts.platform().name(), failure.toString());
            return drools.decide(facts);
        }
        run.requireTime();
        return AnswerExtractor.trace(facts, run.derivations(), run.firings(), 0);
    }
}
