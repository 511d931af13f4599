package dev.sextant.audit;

import dev.sextant.explain.Explanation;
import dev.sextant.explain.Firing;
import dev.sextant.explain.Node;
import dev.sextant.explain.Phrases;
import dev.sextant.explain.Read;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Conflict;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Notice;
import dev.sextant.fact.WayOut;
import dev.sextant.source.RelativeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays the trees of an explanation flat: every conclusion, figure and rule stands in it once. */
final class Ledger {

    private final RelativeNames rules;
    private final Map<Integer, RecordedConclusion> conclusions = new TreeMap<>();
    private final Map<Figure, RecordedFigure> figures = new LinkedHashMap<>();
    private final Map<String, CitedRule> cited = new TreeMap<>();
    private final Function<Firing, CitedRule> citing;
    private final List<Integer> notices = new ArrayList<>();

    /**
     * The whole of an explanation.
     *
     * @param rules what the files of the rules are called
     * @param citing tells of the rule of a firing
     */
    Ledger(Explanation explanation, RelativeNames rules, Function<Firing, CitedRule> citing) {
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

    private Ground ground(Node node) {
        if (node instanceof Node.Derived derived) {
            add(derived);
            return Ground.ofDerived(derived.number());
        }
        if (node instanceof Node.Mention mention) {
            return Ground.ofDerived(mention.number());
        }
        if (node instanceof Node.FromData data) {
            return Ground.ofFigure(figure(data).number());
        }
        return node instanceof Node.Input input
                ? Ground.ofFact(input.path().toString())
                : Ground.ofAbsence(((Node.Absent) node).text());
    }

    private void add(Node.Derived derived) {
        Conclusion conclusion = derived.conclusion();
        conclusions.put(
                derived.number(),
                new RecordedConclusion(
                        derived.number(),
                        conclusion.getClass().getSimpleName(),
                        Phrases.parts((Record) conclusion),
                        derived.firings().stream().map(this::firing).toList()));
        if (conclusion instanceof Notice
                || conclusion instanceof Conflict
                || conclusion instanceof WayOut) {
            notices.add(derived.number());
        }
    }

    private RecordedFiring firing(Firing firing) {
        cited.computeIfAbsent(firing.rule().id(), any -> citing.apply(firing));
        return new RecordedFiring(
                firing.rule().id(),
                firing.because(),
                firing.reads().stream().map(this::condition).toList());
    }

    private RecordedCondition condition(Read read) {
        Map<String, String> values = new LinkedHashMap<>();
        read.values().forEach(value -> values.put(value.name(), value.value()));
        return new RecordedCondition(values, read.facts().stream().map(this::ground).toList());
    }

    private RecordedFigure figure(Node.FromData data) {
        RecordedFigure known = figures.get(data.figure());
        if (known == null) {
            known = RecordedFigure.of(figures.size() + 1, data.figure(), rules.of(data.location()));
            figures.put(data.figure(), known);
        }
        return known;
    }
}
