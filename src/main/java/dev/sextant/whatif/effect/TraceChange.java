package dev.sextant.whatif.effect;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two decisions: given facts, and conclusions with the firings behind them.
 *
 * @param given the components that changed, by the given fact as it was
 * @param firings for each conclusion whose firings are others: those before and those after
 */
record TraceChange(Map<Given, Changed> given, Map<Conclusion, Firings> firings) {

    /**
     * A given fact with other components.
     *
     * @param now the fact after the change
     * @param components the names of those that changed
     */
    record Changed(Given now, Set<String> components) {}

    /** The firings behind a conclusion; each is the place of its rule and what it matched. */
    record Firings(Set<List<Object>> before, Set<List<Object>> after) {}

    /** Compares decisions with one. Safe for use by several threads. */
    static final class Reader {

        private final FactReads reads;
        private final DecisionFacts facts;
        private final Map<Conclusion, List<List<Object>>> before = new LinkedHashMap<>();

        /**
         * @param base the decision that others are compared with
         */
        Reader(FactReads reads, DecisionTrace base) {
            this.reads = reads;
            this.facts = base.facts();
            for (Derivation derivation : base.derivations()) {
                List<List<Object>> firings = firings(derivation);
                if (!firings.isEmpty()) {
                    before.put(derivation.conclusion(), firings);
                }
            }
        }

        /** Compares a decision about the same platform with other facts. */
        TraceChange to(DecisionTrace then) {
            Map<Conclusion, Firings> changed = new HashMap<>();
            Set<Conclusion> there = new HashSet<>();
            for (Derivation derivation : then.derivations()) {
                Conclusion conclusion = derivation.conclusion();
                there.add(conclusion);
                List<List<Object>> earlier = before.getOrDefault(conclusion, List.of());
                List<List<Object>> now = firings(derivation);
                if (!earlier.equals(now)) {
                    put(conclusion, new HashSet<>(earlier), new HashSet<>(now), changed);
                }
            }
            before.forEach(
                    (conclusion, earlier) -> {
                        if (!there.contains(conclusion)) {
                            put(conclusion, new HashSet<>(earlier), Set.of(), changed);
                        }
                    });
            return new TraceChange(given(then.facts()), changed);
        }

        /** The order of firings says nothing. */
        private static void put(
                Conclusion conclusion,
                Set<List<Object>> earlier,
                Set<List<Object>> now,
                Map<Conclusion, Firings> changed) {
            if (!earlier.equals(now)) {
                changed.put(conclusion, new Firings(earlier, now));
            }
        }

        private Map<Given, Changed> given(DecisionFacts then) {
            Map<Given, Changed> changed = new LinkedHashMap<>();
            put(facts.platform(), then.platform(), changed);
            put(facts.team(), then.team(), changed);
            for (int index = 0; index < facts.workloads().size(); index++) {
                put(facts.workloads().get(index), then.workloads().get(index), changed);
            }
            return changed;
        }

        private static void put(Given from, Given to, Map<Given, Changed> changed) {
            if (from == to) {
                return;
            }
            Set<String> components = new LinkedHashSet<>();
            for (RecordComponent each : RecordShape.of(from.getClass()).components()) {
                if (!Objects.equals(RecordShape.value(from, each), RecordShape.value(to, each))) {
                    components.add(each.getName());
                }
            }
            if (!components.isEmpty()) {
                changed.put(from, new Changed(to, components));
            }
        }

        private List<List<Object>> firings(Derivation derivation) {
            List<List<Object>> all = new ArrayList<>(derivation.justifications().size());
            for (Justification firing : derivation.justifications()) {
                Optional<Integer> rule = reads.rule(firing.rule().id());
                if (rule.isPresent()) {
                    all.add(firing(rule.get(), firing.matched()));
                }
            }
            return all;
        }

        /** Given facts count by their owners: a firing does not change because they do. */
        private static List<Object> firing(int rule, List<Object> matched) {
            List<Object> firing = new ArrayList<>(matched.size() + 1);
            firing.add(rule);
            for (Object one : matched) {
                firing.add(one instanceof Given given ? owner(given) : one);
            }
            return firing;
        }
    }

    /** Returns the owner of a given fact. */
    static String owner(Fact given) {
        return given instanceof Workload workload
                ? workload.name()
                : given instanceof Team ? FactPath.TEAM : FactPath.PLATFORM;
    }
}
