package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.explain.words.WorkloadVariable;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.RuleEvaluator;
import java.util.ArrayList;
import java.util.List;

/** Explains why rules are silent. Safe for use by several threads. */
public final class UnfiredRuleExplainer {

    private final Rulebook rulebook;
    private final RuleEvaluator judge;

    /**
     * @param rulebook the rules that made the traces that will be asked about
     * @param judge judges their conditions
     */
    public UnfiredRuleExplainer(Rulebook rulebook, RuleEvaluator judge) {
        this.rulebook = rulebook;
        this.judge = judge;
    }

    /**
     * Why a rule is silent: one answer for each workload in the order of the scenario, or one alone
     * where the rule is about the platform as a whole.
     */
    public List<WhyNot> ofRule(DecisionTrace trace, Rule rule) {
        if (WorkloadVariable.of(rule).isEmpty()) {
            return List.of(answer(trace, rule, null));
        }
        List<WhyNot> answers = new ArrayList<>();
        trace.facts()
                .workloads()
                .forEach(workload -> answers.add(answer(trace, rule, workload.name())));
        return List.copyOf(answers);
    }

    /**
     * The same for one workload; where the rule is about the platform as a whole, for the platform.
     */
    public WhyNot ofRule(DecisionTrace trace, Rule rule, String workload) {
        return answer(trace, rule, WorkloadVariable.of(rule).isEmpty() ? null : workload);
    }

    /**
     * How close a rule is to firing, with the result of each of its conditions: for each workload
     * in the order of the scenario, or once where the rule is about the platform as a whole.
     */
    public List<RuleEvaluation> attempts(DecisionTrace trace, Rule rule) {
        List<BindingFilter> wanted =
                WorkloadVariable.of(rule).isEmpty()
                        ? List.of(BindingFilter.ANYTHING)
                        : trace.facts().workloads().stream()
                                .map(workload -> WorkloadVariable.on(rule, workload.name()))
                                .toList();
        return wanted.stream()
                .map(one -> NearMissFinder.nearest(judge.attempts(trace, rule, one)))
                .toList();
    }

    private WhyNot answer(DecisionTrace trace, Rule rule, String workload) {
        BindingFilter wanted = WorkloadVariable.on(rule, workload);
        WhyNot whyNot = new UnfiredRuleTracer(rulebook, judge, trace).of(rule, wanted, workload);
        boolean fired =
                trace.derivations().stream()
                        .flatMap(derivation -> derivation.justifications().stream())
                        .anyMatch(
                                one ->
                                        one.rule().equals(rule)
                                                && WorkloadVariable.isOn(one, rule, workload));
        if (fired != whyNot.hasFired()) {
            throw new IllegalStateException(
                    "the conditions of " + rule.id() + " evaluate differently than in the engine");
        }
        return fired ? whyNot.with(concluded(trace, rule, workload)) : whyNot;
    }

    private ExplainedConclusions concluded(DecisionTrace trace, Rule rule, String workload) {
        return new TraceExplainer(rulebook)
                .concluded(trace, rule.id())
                .that(one -> workload == null || workload.equals(one.subject()));
    }
}
