package dev.sextant.explain;

import dev.sextant.fact.Conclusion;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import dev.sextant.trace.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the rules that read given facts conclude in one decision, by rule. An answer follows from
 * these conclusions alone, so decisions with the same of them end alike.
 *
 * @param byRule the conclusions of each rule that has any, by its id
 */
record Changes(Map<String, Set<Conclusion>> byRule) {

    static Changes of(Trace trace, Dependencies dependencies) {
        Set<String> reading = new HashSet<>();
        dependencies.reading().forEach(rule -> reading.add(rule.id()));
        Map<String, Set<Conclusion>> byRule = new HashMap<>();
        for (Derivation derivation : trace.derivations()) {
            for (Justification justification : derivation.justifications()) {
                if (reading.contains(justification.rule().id())) {
                    byRule.computeIfAbsent(justification.rule().id(), any -> new HashSet<>())
                            .add(derivation.conclusion());
                }
            }
        }
        return new Changes(byRule);
    }

    /** All that is concluded, but by some rules. */
    Set<Conclusion> without(Set<String> rules) {
        Set<Conclusion> all = new HashSet<>();
        byRule.forEach(
                (id, concluded) -> {
                    if (!rules.contains(id)) {
                        all.addAll(concluded);
                    }
                });
        return all;
    }

    /**
     * All that would be concluded with two facts that do not meet, but by some rules: of each rule
     * what it concludes with the one that it can depend on; of a rule that can depend on either,
     * for each is of another workload, what it concludes of each workload.
     */
    Set<Conclusion> with(
            FactPath first, Changes second, Set<String> rules, Dependencies dependencies) {
        Set<String> ofFirst = dependencies.dependent(first);
        Set<Conclusion> all = new HashSet<>();
        byRule.forEach(
                (id, concluded) -> {
                    if (ofFirst.contains(id) && !rules.contains(id)) {
                        concluded.stream()
                                .filter(each -> !dependencies.isLocal(id) || isOf(first, each))
                                .forEach(all::add);
                    }
                });
        second.byRule.forEach(
                (id, concluded) -> {
                    if (!rules.contains(id)) {
                        concluded.stream()
                                .filter(
                                        each ->
                                                !ofFirst.contains(id)
                                                        || dependencies.isLocal(id)
                                                                && !isOf(first, each))
                                .forEach(all::add);
                    }
                });
        return all;
    }

    /** Whether a conclusion can be about the owner of a fact. */
    private static boolean isOf(FactPath path, Conclusion conclusion) {
        String workload = Concern.workload(conclusion);
        return !path.isOfWorkload() || workload == null || workload.equals(path.owner());
    }
}
