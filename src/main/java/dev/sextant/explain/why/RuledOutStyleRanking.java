package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Availability;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.MarginName;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.trait.SuitableStyle;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the styles that limits ruled out for a workload by the score that they would have
 * without these limits.
 */
public final class RuledOutStyleRanking {

    private final Rulebook rulebook;
    private final DecisionTrace trace;

    /** Creates a ranking of the styles that limits ruled out in one trace. */
    public RuledOutStyleRanking(Rulebook rulebook, DecisionTrace trace) {
        this.rulebook = rulebook;
        this.trace = trace;
    }

    /**
     * A style that limits ruled out.
     *
     * @param ruledOut the conclusion
     * @param points the score that its reasons would give it
     * @param limits what rules it out, each limit once
     */
    public record Fallen(RuledOut ruledOut, int points, List<RuleSentence> limits) {

        /** Whether the style would be back, and no worse than the placement, without one limit. */
        private boolean wouldTurn(Placement placement) {
            return limits.size() == 1 && points >= placement.points();
        }
    }

    /**
     * The styles of other options than a workload's, those first whose limits decided: a style that
     * a single limit keeps from a score no lower than that of the placement; then by score.
     */
    public List<Fallen> of(Placement placement) {
        return trace.conclusions(RuledOut.class)
                .filter(ruledOut -> ruledOut.workload().equals(placement.workload()))
                .filter(ruledOut -> isRival(ruledOut, placement))
                .map(this::fallen)
                .sorted(
                        Comparator.comparing((Fallen fallen) -> fallen.wouldTurn(placement))
                                .thenComparing(Fallen::points)
                                .reversed()
                                .thenComparing(fallen -> fallen.limits().size())
                                .thenComparing(fallen -> fallen.ruledOut().style()))
                .toList();
    }

    /** Those of them that would be contenders: not clearly behind the placement. */
    List<Fallen> contenders(Placement placement) {
        int clear = clearMargin();
        return of(placement).stream()
                .filter(fallen -> fallen.points() > placement.points() - clear)
                .toList();
    }

    /** The minimum lead over the next option, in points. */
    int clearMargin() {
        return figures(Margin.class)
                .filter(margin -> margin.name() == MarginName.CLEAR)
                .mapToInt(Margin::points)
                .findFirst()
                .orElse(0);
    }

    /** Whether a style is of another option, and would be possible for the workload. */
    private boolean isRival(RuledOut ruledOut, Placement placement) {
        return figures(Choice.class)
                .filter(choice -> choice.style() == ruledOut.style())
                .filter(choice -> choice.option() != placement.option())
                .anyMatch(
                        choice ->
                                choice.availability() == Availability.GENERAL
                                        || isSuitable(ruledOut));
    }

    private boolean isSuitable(RuledOut ruledOut) {
        SuitableStyle suitable = new SuitableStyle(ruledOut.workload(), ruledOut.style());
        return trace.conclusions(SuitableStyle.class).anyMatch(suitable::equals);
    }

    private Fallen fallen(RuledOut ruledOut) {
        return new Fallen(
                ruledOut,
                points(ruledOut),
                ReasonCollector.sentences(trace.derivation(ruledOut).justifications()));
    }

    /** The strongest reason of each subject counts, as for styles that are possible. */
    private int points(RuledOut ruledOut) {
        Map<Subject, Integer> strongest = new EnumMap<>(Subject.class);
        trace.conclusions(Favors.class)
                .filter(reason -> reason.workload().equals(ruledOut.workload()))
                .filter(reason -> isFor(reason, ruledOut.style()))
                .forEach(
                        reason ->
                                strongest.merge(
                                        reason.subject(), weight(reason.strength()), Math::max));
        return strongest.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean isFor(Favors reason, Style style) {
        return figures(Member.class)
                .anyMatch(member -> member.family() == reason.family() && member.style() == style);
    }

    private int weight(Strength strength) {
        return figures(Weight.class)
                .filter(weight -> weight.strength() == strength)
                .mapToInt(Weight::points)
                .findFirst()
                .orElse(0);
    }

    private <F extends Figure> Stream<F> figures(Class<F> type) {
        return rulebook.figures().keySet().stream().filter(type::isInstance).map(type::cast);
    }
}
