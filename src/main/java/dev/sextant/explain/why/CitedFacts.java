package dev.sextant.explain.why;

import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The given facts that fired rules read. A rule that did not fire needs more facts, not fewer, so
 * no other fact can be missed by an answer.
 */
public final class CitedFacts {

    private final DecisionFacts facts;
    private final SortedSet<FactPath> paths = new TreeSet<>();

    private CitedFacts(DecisionFacts facts) {
        this.facts = facts;
    }

    /** The paths of the facts, sorted. */
    public static List<FactPath> of(DecisionTrace trace) {
        CitedFacts cited = new CitedFacts(trace.facts());
        trace.derivations().stream()
                .map(Derivation::justifications)
                .flatMap(List::stream)
                .forEach(cited::add);
        return List.copyOf(cited.paths);
    }

    private void add(Justification firing) {
        for (Condition condition : firing.rule().conditions()) {
            if (condition instanceof Condition.OfFact pattern) {
                firing.matched().stream()
                        .filter(Given.class::isInstance)
                        .forEach(fact -> add(pattern, (Given) fact));
            } else {
                condition
                        .all()
                        .filter(Condition.OfFact.class::isInstance)
                        .map(Condition.OfFact.class::cast)
                        .forEach(pattern -> given().forEach(fact -> add(pattern, fact)));
            }
        }
    }

    private Stream<Given> given() {
        return Stream.concat(Stream.of(facts.platform(), facts.team()), facts.workloads().stream());
    }

    private void add(Condition.OfFact pattern, Given fact) {
        if (!FactTypes.isGiven(pattern.type())
                || !fact.getClass().getSimpleName().equals(pattern.type())) {
            return;
        }
        pattern.constraints().stream()
                .flatMap(constraint -> constraint.reads().stream())
                .flatMap(name -> ComponentLookup.named(fact, name).stream())
                .filter(component -> isKnownFact(component, fact))
                .map(
                        component ->
                                new FactPath(
                                        GivenValueReader.owner(fact),
                                        GivenValueReader.key(component)))
                .forEach(paths::add);
    }

    private static boolean isKnownFact(RecordComponent component, Fact fact) {
        return !component.getName().equals("name")
                && Objects.nonNull(RecordShape.value(fact, component));
    }
}
