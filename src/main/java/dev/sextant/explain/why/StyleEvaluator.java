package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.NotJustified;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Score;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Says how the styles of a workload stand against each other. */
public final class StyleEvaluator {

    private static final Comparator<StyleEvaluation> BEST_FIRST =
            Comparator.comparing(
                            StyleEvaluation::points,
                            Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                    .reversed()
                    .thenComparing(StyleEvaluation::style);

    private final DecisionTrace trace;
    private final ReasonCollector reasons;

    /** Creates an evaluator of the styles in one trace. */
    public StyleEvaluator(DecisionTrace trace, ReasonCollector reasons) {
        this.trace = trace;
        this.reasons = reasons;
    }

    /** Every style that is possible or ruled out, possible ones first, by points. */
    public List<StyleEvaluation> of(String workload) {
        List<Score> scores =
                trace.conclusions(Score.class)
                        .filter(score -> score.workload().equals(workload))
                        .toList();
        Map<Option, List<RuleSentence>> notJustified = notJustified(workload);
        List<Score> compared =
                scores.stream().filter(score -> !notJustified.containsKey(score.option())).toList();
        List<StyleEvaluation> standings = new ArrayList<>();
        for (Score score : scores) {
            standings.add(
                    possible(
                            score,
                            compared.contains(score) ? margin(score, compared) : null,
                            notJustified.getOrDefault(score.option(), List.of())));
        }
        trace.conclusions(RuledOut.class)
                .filter(ruledOut -> ruledOut.workload().equals(workload))
                .forEach(ruledOut -> standings.add(impossible(ruledOut)));
        standings.sort(BEST_FIRST);
        return standings;
    }

    /** The options that are possible and not compared, each with what says so. */
    private Map<Option, List<RuleSentence>> notJustified(String workload) {
        Map<Option, List<RuleSentence>> notJustified = new EnumMap<>(Option.class);
        trace.conclusions(NotJustified.class)
                .filter(conclusion -> conclusion.workload().equals(workload))
                .forEach(
                        conclusion ->
                                notJustified.put(
                                        conclusion.option(),
                                        ReasonCollector.sentences(
                                                trace.derivation(conclusion).justifications())));
        return notJustified;
    }

    private static Integer margin(Score score, List<Score> scores) {
        OptionalInt best =
                scores.stream()
                        .filter(other -> other.option() != score.option())
                        .mapToInt(Score::points)
                        .max();
        return best.isPresent() ? score.points() - best.getAsInt() : null;
    }

    private StyleEvaluation possible(Score score, Integer margin, List<RuleSentence> notJustified) {
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
                notJustified);
    }

    private StyleEvaluation impossible(RuledOut ruledOut) {
        List<RuleSentence> limits =
                ReasonCollector.sentences(trace.derivation(ruledOut).justifications());
        List<Reason> against = against(ruledOut.style(), reasons.of(ruledOut.workload()));
        return new StyleEvaluation(
                ruledOut.style(), null, null, null, List.of(), List.of(), against, limits);
    }

    private static List<Reason> against(Style style, List<Reason> all) {
        return all.stream().filter(reason -> !reason.speaksFor(style)).toList();
    }
}
