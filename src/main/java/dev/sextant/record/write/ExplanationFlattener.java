package dev.sextant.record.write;

import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.WayOut;
import dev.sextant.record.model.CitedRule;
import dev.sextant.record.model.RecordedConclusion;
import dev.sextant.record.model.RecordedCondition;
import dev.sextant.record.model.RecordedEvidence;
import dev.sextant.record.model.RecordedFigure;
import dev.sextant.record.model.RecordedFiring;
import dev.sextant.source.RelativeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays the trees of an explanation flat: every conclusion, figure and rule stands in it once. */
final class ExplanationFlattener {

    private final RelativeNames rules;
    private final Map<Integer, RecordedConclusion> conclusions = new TreeMap<>();
    private final Map<Figure, RecordedFigure> figures = new LinkedHashMap<>();
    private final Map<String, CitedRule> cited = new TreeMap<>();
    private final Function<RuleFiring, CitedRule> citing;
    private final List<Integer> notices = new ArrayList<>();

    /**
     * The whole of an explanation.
     *
     * @param rules what the files of the rules are called
     * @param citing tells of the rule of a firing
     */
    ExplanationFlattener(
            Explanation explanation, RelativeNames rules, Function<RuleFiring, CitedRule> citing) {
        this.citing = citing;
        this.rules = rules;
        explanation.workloads().forEach(workload -> workload.nodes().forEach(this::ground));
        explanation.nodes().forEach(this::ground);
        explanation.rest().forEach(this::ground);
    }

    /** The conclusions, by number. */
    List<RecordedConclusion> conclusions() {
        return List.copyOf(conclusions.values());
    }

    /** The figures, by number. */
    List<RecordedFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** The rules that fired, by id. */
    List<CitedRule> cited() {
        return List.copyOf(cited.values());
    }

    /** The numbers of notices, conflicts and ways out. */
    List<Integer> notices() {
        return notices.stream().sorted().toList();
    }

    private RecordedEvidence ground(ExplanationNode node) {
        if (node instanceof ExplanationNode.Derived derived) {
            add(derived);
            return RecordedEvidence.ofDerived(derived.number());
        }
        if (node instanceof ExplanationNode.Mention mention) {
            return RecordedEvidence.ofDerived(mention.number());
        }
        if (node instanceof ExplanationNode.FromData data) {
            return RecordedEvidence.ofFigure(figure(data).number());
        }
        return node instanceof ExplanationNode.Input input
                ? RecordedEvidence.ofFact(input.path().toString())
                : RecordedEvidence.ofAbsence(((ExplanationNode.Absent) node).text());
    }

    private void add(ExplanationNode.Derived derived) {
        Conclusion conclusion = derived.conclusion();
        conclusions.put(
                derived.number(),
                new RecordedConclusion(
                        derived.number(),
                        conclusion.getClass().getSimpleName(),
                        FactFormatter.parts((Record) conclusion),
                        derived.firings().stream().map(this::firing).toList()));
        if (conclusion instanceof Notice
                || conclusion instanceof Conflict
                || conclusion instanceof WayOut) {
            notices.add(derived.number());
        }
    }

    private RecordedFiring firing(RuleFiring firing) {
        cited.computeIfAbsent(firing.rule().id(), any -> citing.apply(firing));
        return new RecordedFiring(
                firing.rule().id(),
                firing.because(),
                firing.reads().stream().map(this::condition).toList());
    }

    private RecordedCondition condition(MatchedCondition read) {
        Map<String, String> values = new LinkedHashMap<>();
        read.values().forEach(value -> values.put(value.name(), value.value()));
        return new RecordedCondition(values, read.facts().stream().map(this::ground).toList());
    }

    private RecordedFigure figure(ExplanationNode.FromData data) {
        RecordedFigure known = figures.get(data.figure());
        if (known == null) {
            known = RecordedFigure.of(figures.size() + 1, data.figure(), rules.of(data.location()));
            figures.put(data.figure(), known);
        }
        return known;
    }
}
