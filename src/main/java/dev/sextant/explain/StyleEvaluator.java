package dev.sextant.explain;

import dev.sextant.fact.RuledOut;
import dev.sextant.fact.Score;
import dev.sextant.fact.Style;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Says how the styles of a workload stand against each other. */
final class StyleEvaluator {

    private static final Comparator<StyleEvaluation> BEST_FIRST =
            Comparator.comparing(
                            StyleEvaluation::points,
                            Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                    .reversed()
                    .thenComparing(StyleEvaluation::style);

    private final DecisionTrace trace;
    private final ReasonCollector reasons;

    StyleEvaluator(DecisionTrace trace, ReasonCollector reasons) {
        this.trace = trace;
        this.reasons = reasons;
    }

    /** Every style that is possible or ruled out, possible ones first, by points. */
    List<StyleEvaluation> of(String workload) {
        List<Score> scores =
                trace.conclusions(Score.class)
                        .filter(score -> score.workload().equals(workload))
                        .toList();
        List<StyleEvaluation> standings = new ArrayList<>();
        scores.forEach(score -> standings.add(possible(score, margin(score, scores))));
        trace.conclusions(RuledOut.class)
                .filter(ruledOut -> ruledOut.workload().equals(workload))
                .forEach(ruledOut -> standings.add(impossible(ruledOut)));
        standings.sort(BEST_FIRST);
        return standings;
    }

    private static Integer margin(Score score, List<Score> scores) {
        OptionalInt best =
                scores.stream()
                        .filter(other -> other.option() != score.option())
                        .mapToInt(Score::points)
                        .max();
        return best.isPresent() ? score.points() - best.getAsInt() : null;
    }

    private StyleEvaluation possible(Score score, Integer margin) {
        List<Reason> all = reasons.of(score.workload());
        List<Reason> counting = reasons.counting(score.workload(), score.style());
        return new StyleEvaluation(
                score.style(),
                score.option(),
                score.points(),
                margin,
                counting,
                all.stream()
                        .filter(
                                reason ->
                                        reason.speaksFor(score.style())
                                                && !counting.contains(reason))
                        .toList(),
                against(score.style(), all),
                List.of());
    }

    private StyleEvaluation impossible(RuledOut ruledOut) {
        List<RuleSentence> limits =
                ReasonCollector.tell(trace.derivation(ruledOut).justifications());
        List<Reason> against = against(ruledOut.style(), reasons.of(ruledOut.workload()));
        return new StyleEvaluation(
                ruledOut.style(), null, null, null, List.of(), List.of(), against, limits);
    }

    private static List<Reason> against(Style style, List<Reason> all) {
        return all.stream().filter(reason -> !reason.speaksFor(style)).toList();
    }
}
