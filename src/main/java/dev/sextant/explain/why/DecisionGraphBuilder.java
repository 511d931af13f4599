package dev.sextant.explain.why;

import dev.sextant.decision.CitedRule;
import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.DecisionGraph;
import dev.sextant.decision.Evidence;
import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleFiring;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.ContentComparator;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds the graph of one trace: every conclusion once, numbered in the order in which it is first
 * needed.
 */
public final class DecisionGraphBuilder {

    /** By the rule, then by what was matched: never by the order of firing. */
    private static final Comparator<Justification> BY_CONTENT =
            Comparator.comparing((Justification justification) -> justification.rule().id())
                    .thenComparing(Justification::bound, ContentComparator::inOrder)
                    .thenComparing(Justification::matched, ContentComparator::inOrder);

    private final Rulebook rulebook;
    private final RuleCitations citations;
    private final DecisionFacts given;
    private final GivenValueReader reader;
    private final Map<Conclusion, List<Justification>> justifications = new HashMap<>();
    private final Map<Conclusion, Integer> numbers = new HashMap<>();
    private final Map<Integer, ConcludedFact> conclusions = new TreeMap<>();
    private final Map<String, GivenValue> facts = new LinkedHashMap<>();
    private final Map<Figure, UsedFigure> figures = new LinkedHashMap<>();
    private final Map<String, CitedRule> rules = new TreeMap<>();

    /** Creates a builder of graphs of one trace. */
    public DecisionGraphBuilder(Rulebook rulebook, DecisionTrace trace) {
        this(rulebook, new RuleCitations(rulebook), trace);
    }

    /** Creates a builder that shares citations of rules with others. */
    DecisionGraphBuilder(Rulebook rulebook, RuleCitations citations, DecisionTrace trace) {
        this.rulebook = rulebook;
        this.citations = citations;
        this.given = trace.facts();
        this.reader = new GivenValueReader(trace.facts());
        for (Derivation derivation : trace.derivations()) {
            justifications.put(derivation.conclusion(), derivation.justifications());
        }
    }

    /** Adds a conclusion with everything that it rests on, and returns its number. */
    public int add(Conclusion conclusion) {
        Integer known = numbers.get(conclusion);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        numbers.put(conclusion, number);
        conclusions.put(
                number,
                new ConcludedFact(
                        number,
                        conclusion.getClass().getSimpleName(),
                        FactFormatter.parts((Record) conclusion),
                        firings(conclusion)));
        return number;
    }

    /** Adds the conclusions that are still missing, in this order, and returns their numbers. */
    List<Integer> addMissing(List<Conclusion> wanted, Comparator<Object> order) {
        List<Integer> added = new ArrayList<>();
        for (Conclusion conclusion : wanted.stream().sorted(order).toList()) {
            if (!numbers.containsKey(conclusion)) {
                added.add(add(conclusion));
            }
        }
        return added;
    }

    /** Returns the graph of what was added. */
    DecisionGraph graph() {
        return new DecisionGraph(
                List.copyOf(conclusions.values()),
                List.copyOf(facts.values()),
                List.copyOf(figures.values()),
                List.copyOf(rules.values()));
    }

    /** Adds conclusions, and returns them with everything that they rest on. */
    public ExplainedConclusions explained(Stream<? extends Conclusion> wanted) {
        List<Integer> roots = wanted.map(this::add).toList();
        return new ExplainedConclusions(graph(), roots, null);
    }

    /** The facts of a type that were given, held in data files or concluded, in no order. */
    List<?> facts(String type) {
        return Stream.of(
                        justifications.keySet(),
                        rulebook.figures().keySet(),
                        List.of(given.platform(), given.team()),
                        given.workloads())
                .flatMap(Collection::stream)
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .toList();
    }

    /** The firings that justify a conclusion, in the order of their content. */
    List<Justification> justifications(Conclusion conclusion) {
        return justifications.getOrDefault(conclusion, List.of()).stream()
                .sorted(BY_CONTENT)
                .toList();
    }

    private List<RuleFiring> firings(Conclusion conclusion) {
        List<RuleFiring> firings = new ArrayList<>();
        for (Justification justification : justifications(conclusion)) {
            rules.computeIfAbsent(
                    justification.rule().id(), any -> citations.of(justification.rule()));
            firings.add(
                    new RuleFiring(
                            justification.rule().id(),
                            SentenceRenderer.fill(justification),
                            new MatchedConditionTracer(justification, this).all()));
        }
        return firings;
    }

    /** The evidence that is a fact of which components were read. */
    List<Evidence> evidence(Object fact, List<String> components) {
        if (fact instanceof Conclusion conclusion) {
            return List.of(Evidence.ofDerived(add(conclusion)));
        }
        if (fact instanceof Figure figure) {
            return List.of(Evidence.ofFigure(figure(figure)));
        }
        return fact instanceof Given thing
                ? reader.of(thing, components).stream().map(this::evidence).toList()
                : List.of();
    }

    private Evidence evidence(GivenValue value) {
        facts.putIfAbsent(value.path(), value);
        return Evidence.ofFact(value.path());
    }

    private int figure(Figure figure) {
        return figures.computeIfAbsent(
                        figure,
                        any ->
                                FactFormatter.figure(
                                        figures.size() + 1, figure, rulebook.figures().get(figure)))
                .number();
    }
}
