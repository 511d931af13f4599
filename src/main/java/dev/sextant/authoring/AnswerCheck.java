package dev.sextant.authoring;

import dev.sextant.explain.Explainer;
import dev.sextant.explain.PlacementWords;
import dev.sextant.explain.Wording;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.scenario.Expectation;
import dev.sextant.scenario.Expected;
import dev.sextant.source.Location;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the answers of a trace against those expected. */
final class AnswerCheck {

    private final Trace trace;
    private final Explainer explainer;

    AnswerCheck(Trace trace, Explainer explainer) {
        this.trace = trace;
        this.explainer = explainer;
    }

    List<Mismatch> of(Expectation expectation) {
        List<Mismatch> mismatches = new ArrayList<>();
        Expected<Answer> recommendation = expectation.recommendation();
        Answer answer = trace.recommendation().answer();
        if (recommendation != null && recommendation.value() != answer) {
            Evidence evidence = new Evidence.OfPlatform(explainer.explain(trace));
            mismatches.add(
                    mismatch(
                            "recommendation",
                            recommendation.location(),
                            Wording.of(recommendation.value()),
                            Wording.of(answer),
                            evidence));
        }
        for (Placement placement : trace.placements()) {
            Expected<Optional<Option>> expected =
                    expectation.placements().get(placement.workload());
            if (expected != null && !expected.value().equals(placement.chosen())) {
                mismatches.add(mismatch(placement, expected));
            }
        }
        return mismatches;
    }

    private Mismatch mismatch(Placement placement, Expected<Optional<Option>> expected) {
        return mismatch(
                "placement of " + placement.workload(),
                expected.location(),
                PlacementWords.of(expected.value()),
                PlacementWords.of(placement),
                new Evidence.OfWorkload(
                        explainer.explain(trace, placement.workload()).workloads().get(0)));
    }

    private static Mismatch mismatch(
            String about, Location location, String expected, String actual, Evidence evidence) {
        return new Mismatch(location, true, about, expected, actual, evidence);
    }
}
