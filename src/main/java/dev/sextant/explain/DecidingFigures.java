package dev.sextant.explain;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Favors;
import dev.sextant.fact.Notice;
import dev.sextant.fact.Placement;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.fact.SubjectScore;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.Justification;
import dev.sextant.trace.Trace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The limits and prices that an answer rests on: those that ruled out a style which would otherwise
 * be a contender, those behind a reason that counts for a workload's place, and those behind a
 * notice.
 */
public final class DecidingFigures {

    private final Map<Conclusion, Derivation> derivations = new HashMap<>();
    private final Set<Conclusion> seen = new HashSet<>();
    private final Deque<Conclusion> open = new ArrayDeque<>();
    private final Set<ProviderFigure> found = new LinkedHashSet<>();

    private DecidingFigures(Trace trace) {
        trace.derivations().forEach(each -> derivations.put(each.conclusion(), each));
    }

    /** The figures that the answer of a trace rests on. */
    public static Set<ProviderFigure> of(Trace trace, Rulebook rulebook) {
        DecidingFigures figures = new DecidingFigures(trace);
        FallenStyles fallen = new FallenStyles(rulebook, trace);
        for (Placement placement : trace.placements()) {
            fallen.contenders(placement).forEach(each -> figures.open.add(each.ruledOut()));
            figures.open.addAll(figures.reasons(placement, trace));
        }
        trace.conclusions(Notice.class).forEach(figures.open::add);
        figures.walk();
        return Set.copyOf(figures.found);
    }

    /** The reasons that count for a workload's place. */
    private List<Favors> reasons(Placement placement, Trace trace) {
        return trace.conclusions(SubjectScore.class)
                .filter(score -> score.workload().equals(placement.workload()))
                .filter(score -> score.style() == placement.style())
                .flatMap(score -> matched(score).stream())
                .flatMap(support -> matched(support).stream())
                .filter(Favors.class::isInstance)
                .map(Favors.class::cast)
                .toList();
    }

    private List<Conclusion> matched(Conclusion conclusion) {
        Derivation derivation = derivations.get(conclusion);
        return derivation == null
                ? List.of()
                : derivation.justifications().stream()
                        .flatMap(justification -> justification.matched().stream())
                        .filter(Conclusion.class::isInstance)
                        .map(Conclusion.class::cast)
                        .toList();
    }

    /** Follows conclusions down to the figures that rules matched. */
    private void walk() {
        while (!open.isEmpty()) {
            Conclusion conclusion = open.remove();
            if (seen.add(conclusion) && derivations.containsKey(conclusion)) {
                derivations.get(conclusion).justifications().forEach(this::read);
            }
        }
    }

    private void read(Justification justification) {
        for (Object matched : justification.matched()) {
            if (matched instanceof ProviderFigure figure) {
                found.add(figure);
            } else if (matched instanceof Conclusion conclusion) {
                open.add(conclusion);
            }
        }
    }
}
