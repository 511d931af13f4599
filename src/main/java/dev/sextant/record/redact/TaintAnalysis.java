package dev.sextant.record.redact;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.RuleFiring;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.trace.FactPath;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the parts of a record that reveal redacted values: components of conclusions that were
 * computed from them, and facts that were found by them. The firing of a rule is not a value.
 */
final class TaintAnalysis {

    private final Map<String, FactPath> taken = new HashMap<>();
    private final Map<Integer, ConcludedFact> conclusions = new HashMap<>();
    private final Map<Integer, Set<String>> components = new HashMap<>();
    private final Set<Integer> figures = new HashSet<>();

    /**
     * @param taken the facts that are redacted
     * @param rules the rules that the record cites, by id
     */
    TaintAnalysis(DecisionRecord record, Set<FactPath> taken, Function<String, Rule> rules) {
        taken.forEach(path -> this.taken.put(path.toString(), path));
        record.derived().forEach(each -> conclusions.put(each.number(), each));
        int before;
        do {
            before = size();
            record.derived().forEach(each -> follow(each, rules));
        } while (size() > before);
    }

    private int size() {
        return figures.size() + components.values().stream().mapToInt(Set::size).sum();
    }

    private void follow(ConcludedFact conclusion, Function<String, Rule> rules) {
        for (RuleFiring firing : conclusion.by()) {
            FiringFlow flow = new FiringFlow(rules.apply(firing.rule()), firing, this);
            for (int place : flow.concluded(conclusion.type())) {
                hide(conclusion.number(), names(conclusion.type()).get(place));
            }
        }
    }

    private void hide(int number, String component) {
        components.computeIfAbsent(number, any -> new HashSet<>()).add(component);
    }

    /** Takes note that facts were found by a value: to know which they are is to know it. */
    void hideFound(List<Evidence> rests) {
        for (Evidence ground : rests) {
            if (ground.figure() != null) {
                figures.add(ground.figure());
            } else if (ground.derived() != null) {
                names(conclusions.get(ground.derived()).type())
                        .forEach(name -> hide(ground.derived(), name));
            }
        }
    }

    /** The components that reveal values, of the facts of a type among these. */
    Set<String> components(String type, List<Evidence> rests) {
        Set<String> revealing = new HashSet<>();
        for (Evidence ground : rests) {
            if (ground.figure() != null && figures.contains(ground.figure())) {
                revealing.addAll(names(type));
            } else if (ground.derived() != null && isOf(type, ground.derived())) {
                revealing.addAll(components(ground.derived()));
            } else if (ground.fact() != null && taken.containsKey(ground.fact())) {
                revealing.addAll(given(type, taken.get(ground.fact())));
            }
        }
        return revealing;
    }

    private boolean isOf(String type, int number) {
        return conclusions.get(number).type().equals(type);
    }

    private static List<String> given(String type, FactPath path) {
        return GivenFacts.type(path).equals(type) ? GivenFacts.components(path) : List.of();
    }

    /** The components that reveal values, of all facts of a type. */
    Set<String> anywhere(String type) {
        Set<String> revealing = new HashSet<>();
        taken.values().forEach(path -> revealing.addAll(given(type, path)));
        components.forEach(
                (number, names) -> revealing.addAll(isOf(type, number) ? names : Set.of()));
        return revealing;
    }

    /** The components of a conclusion that reveal values. */
    Set<String> components(int conclusion) {
        return components.getOrDefault(conclusion, Set.of());
    }

    /** Whether a figure was found by a value. */
    boolean isFigureHidden(int number) {
        return figures.contains(number);
    }

    private static List<String> names(String type) {
        return RecordShape.of(FactTypes.all().get(type)).components().stream()
                .map(RecordComponent::getName)
                .toList();
    }
}
