package dev.sextant.record.redact;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.trace.FactPath;
import java.util.HashSet;
import java.util.Set;

/** Finds the rules that read given facts, by themselves or through what other rules conclude. */
final class DependentRules {

    private DependentRules() {}

    /** The ids of the rules that depend on any of these facts. */
    static Set<String> of(Set<FactPath> facts, Rulebook rulebook) {
        Set<String> ids = new HashSet<>();
        Set<String> written = new HashSet<>();
        int before;
        do {
            before = ids.size();
            for (Rule rule : rulebook.rules()) {
                boolean reads =
                        rule.patterns().stream()
                                .anyMatch(
                                        pattern ->
                                                written.contains(pattern.type())
                                                        || facts.stream()
                                                                .anyMatch(
                                                                        fact ->
                                                                                reads(
                                                                                        pattern,
                                                                                        fact)));
                if (reads) {
                    ids.add(rule.id());
                    written.addAll(rule.writes());
                }
            }
        } while (ids.size() > before);
        return ids;
    }

    private static boolean reads(Condition.OfFact pattern, FactPath fact) {
        return pattern.type().equals(GivenFacts.type(fact))
                && pattern.constraints().stream()
                        .flatMap(constraint -> constraint.reads().stream())
                        .anyMatch(GivenFacts.components(fact)::contains);
    }
}
