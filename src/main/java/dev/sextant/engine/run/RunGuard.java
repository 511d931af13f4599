package dev.sextant.engine.run;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCancelledEvent;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;

/** Watches one session: it counts, and it ends a run that passes its limits. */
final class RunGuard extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    /** Each match takes memory before it fires, so no more may wait than may fire twice over. */
    private static final int MATCHES_PER_FIRING = 2;

    private final RunLimits limits;

    /** Read by whoever waits for the run, too. */
    private volatile Rule firing;

    private final ConcludedTexts texts = new ConcludedTexts();
    private int firings;
    private int matches;
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
            throw RunLimits.tooMany(limits.firings(), "firings", "was of " + lastFired());
        }
    }

    /** The failure of a run that takes so much time. */
    DecisionException overTime(String time) {
        return limits.exceeded(time, lastFired());
    }

    @Override
    public void matchCreated(MatchCreatedEvent event) {
        DecisionClock.pass();
        if (++matches > MATCHES_PER_FIRING * limits.firings()) {
            throw RunLimits.tooMany(
                    MATCHES_PER_FIRING * limits.firings(),
                    "matches",
                    "was of rule \"" + event.getMatch().getRule().getName() + "\"");
        }
    }

    @Override
    public void matchCancelled(MatchCancelledEvent event) {
        matches--;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        concluded.add(event.getFactHandle());
        if (++conclusions > limits.conclusions()) {
            throw RunLimits.tooMany(limits.conclusions(), "conclusions", "by " + lastFired());
        }
        texts.add(event.getObject(), this::lastFired);
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
