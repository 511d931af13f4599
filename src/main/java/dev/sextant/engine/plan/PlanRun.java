package dev.sextant.engine.plan;

import dev.sextant.engine.run.ConcludedTexts;
import dev.sextant.engine.run.DecisionClock;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One decision of a program: the given facts, what was concluded from them, and the limits.
 *
 * <p>A program cannot loop except over facts, so it looks at the clock now and then by itself. A
 * decision needs no thread of its own.
 */
public final class PlanRun {

    /** The bucket of conclusions about no single workload. Those of workloads follow. */
    static final int PLATFORM = 0;

    private static final int TYPES = PlanTypes.count();

    private static final FactStore NONE = new FactStore();

    /** A power of 2: a look at the clock takes as long as some twenty steps. */
    private static final int STEPS_BETWEEN_LOOKS = 1 << 12;

    private final PlanRules rules;
    private final DecisionFacts facts;
    private final Workload[] workloads;
    private final RunLimits limits;
    private final long begin = System.nanoTime();
    private final FactStore[] stores;
    private final Map<String, Integer> buckets;
    private final List<Derivation> derivations = new ArrayList<>(512);
    private Set<List<Object>> fired;
    private final ConcludedTexts texts = new ConcludedTexts();
    private int lastFired = -1;
    private int firings;
    private int steps;
    private boolean grew;
    private DecisionClock clock;

    PlanRun(PlanRules rules, DecisionFacts facts, RunLimits limits) {
        this.rules = rules;
        this.facts = facts;
        this.workloads = facts.workloads().toArray(Workload[]::new);
        this.limits = limits;
        this.stores = new FactStore[TYPES * (workloads.length + 1)];
        this.buckets = new HashMap<>();
        for (Workload workload : workloads) {
            buckets.put(workload.name(), buckets.size() + 1);
        }
    }

    /** Whether no two workloads have one name: facts are stored by it. */
    boolean hasDistinctNames() {
        return buckets.size() == workloads.length;
    }

    /** Returns the platform. */
    public Platform platform() {
        return facts.platform();
    }

    /** Returns the team. */
    public Team team() {
        return facts.team();
    }

    /** Returns how many workloads there are; their buckets are counted from 1. */
    public int workloads() {
        return workloads.length;
    }

    /** Returns the workload of a bucket. */
    public Workload workload(int bucket) {
        return workloads[bucket - 1];
    }

    /** Returns the bucket of facts about something by its name. */
    public int bucket(String name) {
        return buckets.getOrDefault(name, PLATFORM);
    }

    /** Returns the figures of a selection. */
    public Object[] figures(int selection) {
        return rules.figures(selection, null);
    }

    /** Returns the figures of a group of a selection. */
    public Object[] figures(int selection, Enum<?> group) {
        return rules.figures(selection, group);
    }

    /** Returns the conclusions of a type in a bucket. */
    public FactStore at(int bucket, int type) {
        FactStore store = stores[bucket * TYPES + type];
        return store == null ? NONE : store;
    }

    /** Returns whether a rule takes part in the decision. */
    public boolean isOn(int rule) {
        return rules.isOn(rule);
    }

    /**
     * Counts a firing.
     *
     * @param matched what the conditions matched, in their order
     * @param bound the values of the rule's variables, in their order
     */
    public Justification fire(int rule, List<Object> matched, List<Object> bound) {
        lastFired = rule;
        if (++firings > limits.firings()) {
            throw RunLimits.tooMany(limits.firings(), "firings", "was of " + last());
        }
        step();
        return new Justification(rules.rule(rule), matched, bound);
    }

    /** Returns whether a rule that may feed itself has not fired for these facts. */
    public boolean isFirst(int rule, List<Object> matched) {
        if (fired == null) {
            fired = new HashSet<>();
        }
        return fired.add(List.of(rule, matched));
    }

    /** Concludes a fact. */
    public void conclude(int bucket, int type, Conclusion fact, Justification why) {
        int at = bucket * TYPES + type;
        FactStore store = stores[at];
        if (store == null) {
            store = new FactStore();
            stores[at] = store;
        }
        Derivation derivation = store.find(fact);
        if (derivation == null) {
            derivation = new Derivation(fact, new ArrayList<>(2));
            if (derivations.size() == limits.conclusions()) {
                throw RunLimits.tooMany(limits.conclusions(), "conclusions", "by " + last());
            }
            texts.add(fact, this::last);
            store.add(derivation);
            derivations.add(derivation);
            grew = true;
        }
        derivation.justifications().add(why);
    }

    /** Returns whether something was concluded since this was last asked. */
    public boolean hasGrown() {
        boolean did = grew;
        grew = false;
        return did;
    }

    /** Counts a step, and looks at the clock now and then. */
    public void step() {
        if ((++steps & (STEPS_BETWEEN_LOOKS - 1)) == 0) {
            requireTime();
        }
    }

    /** Ends a decision that takes longer than it may. Few take so long that they need a clock. */
    void requireTime() {
        if (clock == null && System.nanoTime() - begin > limits.time().toNanos() / 2) {
            clock = DecisionClock.start(limits.time(), time -> limits.exceeded(time, last()));
        }
        if (clock != null) {
            clock.requireTime();
        }
    }

    /** Returns the conclusions in the order of deduction. */
    List<Derivation> derivations() {
        return derivations;
    }

    int firings() {
        return firings;
    }

    private String last() {
        Rule rule = lastFired < 0 ? null : rules.rule(lastFired);
        return rule == null ? "no rule" : "rule " + rule.id();
    }
}
