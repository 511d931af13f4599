package dev.sextant.explain;

import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Attempt;
import dev.sextant.trace.Judge;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Wanted;
import java.util.ArrayList;
import java.util.List;

/** Explains why rules are silent. Safe for use by several threads. */
public final class SilenceExplainer {

    private final Rulebook rulebook;
    private final Judge judge;

    /**
     * @param rulebook the rules that made the traces that will be asked about
     * @param judge judges their conditions
     */
    public SilenceExplainer(Rulebook rulebook, Judge judge) {
        this.rulebook = rulebook;
        this.judge = judge;
    }

    /**
     * Why a rule is silent: one answer for each workload in the order of the scenario, or one alone
     * where the rule is about the platform as a whole.
     */
    public List<WhyNot> ofRule(Trace trace, Rule rule) {
        if (Focus.of(rule).isEmpty()) {
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
    public WhyNot ofRule(Trace trace, Rule rule, String workload) {
        return answer(trace, rule, Focus.of(rule).isEmpty() ? null : workload);
    }

    /**
     * How near a rule comes to firing, with what each of its conditions comes to: for each workload
     * in the order of the scenario, or once where the rule is about the platform as a whole.
     */
    public List<Attempt> attempts(Trace trace, Rule rule) {
        List<Wanted> wanted =
                Focus.of(rule).isEmpty()
                        ? List.of(Wanted.ANYTHING)
                        : trace.facts().workloads().stream()
                                .map(workload -> Focus.on(rule, workload.name()))
                                .toList();
        return wanted.stream()
                .map(one -> Nearness.nearest(judge.attempts(trace, rule, one)))
                .toList();
    }

    private WhyNot answer(Trace trace, Rule rule, String workload) {
        Wanted wanted = Focus.on(rule, workload);
        WhyNot whyNot = new Silence(rulebook, judge, trace).of(rule, wanted, workload);
        boolean fired =
                trace.derivations().stream()
                        .flatMap(derivation -> derivation.justifications().stream())
                        .anyMatch(
                                one -> one.rule().equals(rule) && Focus.isOn(one, rule, workload));
        if (fired != whyNot.hasFired()) {
            throw new IllegalStateException(
                    "the conditions of " + rule.id() + " come to something else than the engine");
        }
        return fired ? whyNot.with(concluded(trace, rule, workload)) : whyNot;
    }

    private List<Node> concluded(Trace trace, Rule rule, String workload) {
        return new Explainer(rulebook)
                .concluded(trace, rule.id()).stream()
                        .filter(node -> workload == null || isAbout(node, workload))
                        .toList();
    }

    private static boolean isAbout(Node node, String workload) {
        return node instanceof Node.Derived derived
                && workload.equals(Concern.workload(derived.conclusion()));
    }
}
