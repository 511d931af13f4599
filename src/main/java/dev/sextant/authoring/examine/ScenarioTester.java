package dev.sextant.authoring.examine;

import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares scenarios with their expectations. */
public final class ScenarioTester {

    private final Rulebook rulebook;
    private final PlatformDecider decider;
    private final TraceExplainer explainer;

    /** An examination of a rule base. */
    public ScenarioTester(Rulebook rulebook, PlatformDecider decider) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.explainer = new TraceExplainer(rulebook);
    }

    /** Examines one scenario: its expectation and, where it is a rule's own, the rule. */
    public ScenarioTestResult of(Scenario scenario) {
        List<Mismatch> mismatches = new ArrayList<>();
        Optional<RealAgreement> real = Optional.empty();
        try {
            DecisionTrace trace = decider.decide(scenario.facts());
            mismatches.addAll(new AnswerCheck(trace, explainer).of(scenario.expectation()));
            real = new RealAgreements(explainer).of(scenario, trace);
            FiringCheck rules = new FiringCheck(rulebook, decider, explainer);
            mismatches.addAll(rules.ofExpectation(scenario.expectation(), trace));
            if (scenario.isOfRule()) {
                mismatches.addAll(rules.ofScenario(scenario, trace));
            }
        } catch (DecisionException failure) {
            mismatches.add(failed(scenario, failure));
        }
        return new ScenarioTestResult(scenario, verdict(scenario, mismatches), mismatches, real);
    }

    private static Mismatch failed(Scenario scenario, DecisionException failure) {
        return new Mismatch(
                scenario.location(),
                false,
                "decision",
                "an answer",
                "none: " + failure.getMessage(),
                new MismatchEvidence.Nothing());
    }

    /** Judges; a scenario that agrees although it says otherwise gets one more mismatch. */
    private static Verdict verdict(Scenario scenario, List<Mismatch> mismatches) {
        boolean mayDisagree = scenario.isReal() || scenario.disagrees() != null;
        if (mismatches.isEmpty() && scenario.disagrees() != null) {
            mismatches.add(agreesAfterAll(scenario));
            return Verdict.FAILED;
        }
        if (!mismatches.isEmpty()) {
            return mayDisagree && mismatches.stream().allMatch(Mismatch::ofAnswer)
                    ? Verdict.DISAGREES
                    : Verdict.FAILED;
        }
        boolean judged = scenario.isOfRule() || !scenario.expectation().isEmpty();
        return judged ? Verdict.PASSED : Verdict.NOT_JUDGED;
    }

    private static Mismatch agreesAfterAll(Scenario scenario) {
        return new Mismatch(
                scenario.location(),
                false,
                "disagrees",
                "another answer",
                "the expected answer; maybe remove (disagrees)",
                new MismatchEvidence.Nothing());
    }
}
