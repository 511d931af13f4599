package dev.sextant.authoring;

import dev.sextant.explain.Explainer;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** Holds scenarios against what is expected of them. */
public final class Examination {

    private final Rulebook rulebook;
    private final Decider decider;
    private final Explainer explainer;

    /** An examination of a rule base. */
    public Examination(Rulebook rulebook, Decider decider) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.explainer = new Explainer(rulebook);
    }

    /** Examines one scenario: its expectation and, where it is a rule's own, the rule. */
    public Examined of(Scenario scenario) {
        List<Mismatch> mismatches = new ArrayList<>();
        try {
            Trace trace = decider.decide(scenario.facts());
            mismatches.addAll(new AnswerCheck(trace, explainer).of(scenario.expectation()));
            RuleCheck rules = new RuleCheck(rulebook, decider, explainer);
            mismatches.addAll(rules.ofExpectation(scenario.expectation(), trace));
            if (scenario.isOfRule()) {
                mismatches.addAll(rules.ofScenario(scenario, trace));
            }
        } catch (DecisionFailed failure) {
            mismatches.add(failed(scenario, failure));
        }
        return judged(scenario, mismatches);
    }

    private static Mismatch failed(Scenario scenario, DecisionFailed failure) {
        return new Mismatch(
                scenario.location(),
                false,
                "decision",
                "an answer",
                "none: " + failure.getMessage(),
                new Evidence.Nothing());
    }

    private static Examined judged(Scenario scenario, List<Mismatch> mismatches) {
        boolean sound = mismatches.stream().allMatch(Mismatch::ofAnswer);
        if (scenario.disagrees() != null && sound) {
            return mismatches.isEmpty()
                    ? agreesAfterAll(scenario)
                    : new Examined(scenario, Verdict.DISAGREES, List.copyOf(mismatches));
        }
        if (!mismatches.isEmpty()) {
            return new Examined(scenario, Verdict.FAILED, List.copyOf(mismatches));
        }
        boolean judged = scenario.isOfRule() || !scenario.expectation().isEmpty();
        return new Examined(scenario, judged ? Verdict.PASSED : Verdict.NOT_JUDGED, List.of());
    }

    private static Examined agreesAfterAll(Scenario scenario) {
        Mismatch mismatch =
                new Mismatch(
                        scenario.location(),
                        false,
                        "disagrees",
                        "another answer",
                        "the answer expected; maybe (disagrees) can go",
                        new Evidence.Nothing());
        return new Examined(scenario, Verdict.FAILED, List.of(mismatch));
    }
}
