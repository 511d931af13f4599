package dev.sextant.authoring.examine;

import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.model.Expectation;
import dev.sextant.scenario.model.ExpectedValue;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the answers of a trace against those expected. */
final class AnswerCheck {

    private final DecisionTrace trace;
    private final TraceExplainer explainer;

    AnswerCheck(DecisionTrace trace, TraceExplainer explainer) {
        this.trace = trace;
        this.explainer = explainer;
    }

    List<Mismatch> of(Expectation expectation) {
        List<Mismatch> mismatches = new ArrayList<>();
        ExpectedValue<Answer> recommendation = expectation.recommendation();
        Answer answer = trace.recommendation().answer();
        if (recommendation != null && recommendation.value() != answer) {
            MismatchEvidence evidence = new MismatchEvidence.OfPlatform(explainer.explain(trace));
            mismatches.add(
                    mismatch(
                            "recommendation",
                            recommendation.location(),
                            ValueFormatter.of(recommendation.value()),
                            ValueFormatter.of(answer),
                            evidence));
        }
        for (Placement placement : trace.placements()) {
            ExpectedValue<Optional<Option>> expected =
                    expectation.placements().get(placement.workload());
            if (expected != null && !expected.value().equals(placement.chosen())) {
                mismatches.add(mismatch(placement, expected));
            }
        }
        return mismatches;
    }

    private Mismatch mismatch(Placement placement, ExpectedValue<Optional<Option>> expected) {
        return mismatch(
                "placement of " + placement.workload(),
                expected.location(),
                PlacementWords.of(expected.value()),
                PlacementWords.of(placement),
                new MismatchEvidence.OfWorkload(
                        explainer.explain(trace, placement.workload()).workloads().get(0)));
    }

    private static Mismatch mismatch(
            String about,
            Location location,
            String expected,
            String actual,
            MismatchEvidence evidence) {
        return new Mismatch(location, true, about, expected, actual, evidence);
    }
}
