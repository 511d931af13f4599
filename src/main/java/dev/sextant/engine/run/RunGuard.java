package dev.sextant.engine.run;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;

/** Watches one session: it counts, and it ends a run that passes its limits. */
final class RunGuard implements RuleRuntimeEventListener {

    private final RunLimits limits;

    /** Read by whoever waits for the run, too. */
    private volatile Rule firing;

    private int firings;
    private int conclusions;
    private int retractions;
    private final Set<FactHandle> concluded = new LinkedHashSet<>();

    RunGuard(RunLimits limits) {
        this.limits = limits;
    }

    /** What fired last, in words. */
    String lastFired() {
        return firing == null ? "no rule" : "rule " + firing.id();
    }

    int firings() {
        return firings;
    }

    /** The facts that rules inserted and that were not taken back, in the order of insertion. */
    Collection<FactHandle> concluded() {
        return concluded;
    }

    int retractions() {
        return retractions;
    }

    /** Takes note of a rule that is about to fire. */
    void fires(Rule rule) {
        // Before the next rule takes the blame.
        DecisionClock.requireTimeHere();
        firing = rule;
        if (++firings > limits.firings()) {
            throw DecisionException.ofLimit(
                    "more than " + limits.firings() + " firings; the last was of " + lastFired());
        }
    }

    /** The failure of a run that takes so much time. */
    DecisionException overTime(String time) {
        return limits.exceeded(time, lastFired());
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        concluded.add(event.getFactHandle());
        if (++conclusions > limits.conclusions()) {
            throw DecisionException.ofLimit(
                    "more than "
                            + limits.conclusions()
                            + " conclusions; the last by "
                            + lastFired());
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw new DecisionException(lastFired() + " changed a fact: " + event.getObject());
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        concluded.remove(event.getFactHandle());
        retractions++;
    }
}
