package dev.sextant.explain.why;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.NoticeKind;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Score;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The limits and prices that an answer rests on: those that ruled out a style which would otherwise
 * be a contender, those behind reasons without which a workload's style would not clearly lead, and
 * those behind a notice other than a hint.
 */
public final class DecidingFigures {

    private final Map<Conclusion, Derivation> derivations;
    private final Set<Conclusion> seen = new HashSet<>();
    private final Deque<Conclusion> open = new ArrayDeque<>();
    private final Set<ProviderFigure> found = new LinkedHashSet<>();

    private DecidingFigures(Map<Conclusion, Derivation> derivations) {
        this.derivations = derivations;
    }

    /** The figures that the answer of a trace rests on. */
    public static Set<ProviderFigure> of(DecisionTrace trace, Rulebook rulebook) {
        Map<Conclusion, Derivation> derivations = new HashMap<>();
        trace.derivations().forEach(each -> derivations.put(each.conclusion(), each));
        DecidingFigures figures = new DecidingFigures(derivations);
        RuledOutStyleRanking fallen = new RuledOutStyleRanking(rulebook, trace);
        for (Placement placement : trace.placements()) {
            fallen.contenders(placement).forEach(each -> figures.open.add(each.ruledOut()));
            figures.open.addAll(figures.reasons(placement, trace, fallen.clearMargin()));
        }
        trace.conclusions(Notice.class)
                .filter(notice -> notice.kind() != NoticeKind.HINT)
                .forEach(figures.open::add);
        figures.walk();
        return Set.copyOf(figures.found);
    }

    /**
     * The reasons that rest on figures, where the lead over the next style cannot spare all of
     * them.
     */
    private List<Favors> reasons(Placement placement, DecisionTrace trace, int clear) {
        int spare = lead(placement, trace) - clear;
        int points = 0;
        List<Favors> backed = new ArrayList<>();
        for (SubjectScore score : trace.conclusions(SubjectScore.class).toList()) {
            List<Favors> reasons =
                    score.workload().equals(placement.workload())
                                    && score.style() == placement.style()
                            ? reasons(score)
                            : List.of();
            if (reasons.stream().anyMatch(this::restsOnFigures)) {
                points += score.points();
                backed.addAll(reasons);
            }
        }
        return points > spare ? backed : List.of();
    }

    private List<Favors> reasons(SubjectScore score) {
        return matched(score).stream()
                .flatMap(support -> matched(support).stream())
                .filter(Favors.class::isInstance)
                .map(Favors.class::cast)
                .toList();
    }

    private boolean restsOnFigures(Favors reason) {
        DecidingFigures behind = new DecidingFigures(derivations);
        behind.open.add(reason);
        behind.walk();
        return !behind.found.isEmpty();
    }

    /**
     * The lead over the next style, in points; the whole score where no other style is possible.
     */
    private static int lead(Placement placement, DecisionTrace trace) {
        int next =
                trace.conclusions(Score.class)
                        .filter(score -> score.workload().equals(placement.workload()))
                        .filter(score -> score.style() != placement.style())
                        .mapToInt(Score::points)
                        .max()
                        .orElse(0);
        return placement.points() - next;
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
                derivations
                        .get(conclusion)
                        .justifications()
                        .forEach(justification -> justification.matched().forEach(this::read));
            }
        }
    }

    /**
     * A sum matches the collection of what it adds up. What a notice says of a placement does not
     * rest on all that led there.
     */
    private void read(Object matched) {
        if (matched instanceof ProviderFigure figure) {
            found.add(figure);
        } else if (matched instanceof Conclusion conclusion && !(conclusion instanceof Placement)) {
            open.add(conclusion);
        } else if (matched instanceof Collection<?> parts) {
            parts.forEach(this::read);
        }
    }
}
