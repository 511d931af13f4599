package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.RuleEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the silence of a rule down: where a conclusion is missing, to the rules that would draw
 * it, and so on to what is given.
 */
final class UnfiredRuleTracer {

    /** How deep conclusions that are missing are followed. */
    private static final int DEPTH = 4;

    /** How many of the rules that would draw a conclusion are shown, by how deep that is. */
    private static final List<Integer> WAYS = List.of(3, 2, 1, 1);

    private final Rulebook rulebook;
    private final RuleEvaluator judge;
    private final DecisionTrace trace;
    private final int depth;

    UnfiredRuleTracer(Rulebook rulebook, RuleEvaluator judge, DecisionTrace trace) {
        this(rulebook, judge, trace, DEPTH);
    }

    /** With a depth of one's own. */
    UnfiredRuleTracer(Rulebook rulebook, RuleEvaluator judge, DecisionTrace trace, int depth) {
        this.rulebook = rulebook;
        this.judge = judge;
        this.trace = trace;
        this.depth = depth;
    }

    /** How close the rule is to what is wanted. */
    WhyNot of(Rule rule, BindingFilter wanted, String workload) {
        RuleEvaluation attempt = NearMissFinder.nearest(judge.attempts(trace, rule, wanted));
        List<ConditionExplanation> clues =
                new ConditionExplainer(
                                rulebook,
                                trace,
                                wanted,
                                depth > 0,
                                (clue, judged) -> followed(clue, judged, wanted))
                        .of(attempt);
        return new WhyNot(
                rule,
                workload,
                ExplainedConclusions.NONE,
                attempt.total() - attempt.unmet(),
                attempt.total(),
                clues);
    }

    private ConditionExplanation followed(
            ConditionExplanation clue, ConditionEvaluation judged, BindingFilter wanted) {
        Optional<MissingConclusion> missing = MissingConclusion.of(judged, wanted);
        if (missing.isEmpty()) {
            return clue;
        }
        if (depth == 0) {
            return clue.withoutWays();
        }
        List<WhyNot> ways = new ArrayList<>();
        UnfiredRuleTracer deeper = new UnfiredRuleTracer(rulebook, judge, trace, depth - 1);
        for (Rule rule : rulebook.rules()) {
            for (BindingFilter needed : missing.get().by(rule)) {
                ways.add(deeper.of(rule, needed, null));
            }
        }
        ways.sort(WhyNot.NEAREST);
        int shown = Math.min(WAYS.get(DEPTH - depth), ways.size());
        return clue.with(ways.subList(0, shown), ways.size() - shown);
    }
}
