package dev.sextant.whatif.sensitivity;

import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.FactPath;
import dev.sextant.whatif.evaluate.AnsweringRules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Knows by the text of the rules which of them read a given fact. */
public final class FactDependencyIndex {

    private final Map<Rule, Set<String>> reads = new LinkedHashMap<>();

    /** Reads them off the conditions of a rule base. */
    public FactDependencyIndex(Rulebook rulebook) {
        AnsweringRules.of(rulebook.rules()).forEach(rule -> reads.put(rule, reads(rule)));
    }

    /**
     * The rules that read a fact themselves and that an answer can follow from, in their order. Any
     * owner but platform and team means a workload.
     */
    public List<Rule> readers(FactPath path) {
        return reads.entrySet().stream()
                .filter(rule -> components(path).anyMatch(rule.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> reads(Rule rule) {
        Set<String> components = new HashSet<>();
        rule.patterns().stream()
                .filter(pattern -> FactTypes.isGiven(pattern.type()))
                .forEach(
                        pattern ->
                                pattern.constraints().stream()
                                        .flatMap(constraint -> constraint.reads().stream())
                                        .forEach(
                                                read ->
                                                        components.add(
                                                                pattern.type() + "." + read)));
        return components;
    }

    private static Stream<String> components(FactPath path) {
        Class<?> type = QuestionWriter.type(path.owner());
        return RecordShape.of(type).components().stream()
                .filter(component -> GivenValueReader.key(component).equals(path.key()))
                .map(component -> type.getSimpleName() + "." + component.getName());
    }
}
