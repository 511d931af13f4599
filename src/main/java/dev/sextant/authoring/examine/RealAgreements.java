package dev.sextant.authoring.examine;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionTrace;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares real decisions with the answers of the rules. */
final class RealAgreements {

    private final TraceExplainer explainer;

    RealAgreements(TraceExplainer explainer) {
        this.explainer = explainer;
    }

    /** The comparison; empty for an invented scenario and where nothing is expected. */
    Optional<RealAgreement> of(Scenario scenario, DecisionTrace trace) {
        if (!scenario.isReal() || scenario.expectation().recommendation() == null) {
            return Optional.empty();
        }
        Answer chosen = scenario.expectation().recommendation().value();
        Answer answer = trace.recommendation().answer();
        return Optional.of(
                new RealAgreement(
                        chosen,
                        answer,
                        scenario.expectation().accepts(answer),
                        decisive(chosen, trace)));
    }

    /**
     * What placed the first workload that is not where the choice would have it, else the first.
     */
    private RuleSentence decisive(Answer chosen, DecisionTrace trace) {
        List<Placement> placements = trace.placements();
        int differs =
                IntStream.range(0, placements.size())
                        .filter(index -> !fits(placements.get(index).option(), chosen))
                        .findFirst()
                        .orElse(0);
        return explainer.decisive(trace).get(differs).first();
    }

    private static boolean fits(Option option, Answer chosen) {
        return switch (chosen) {
            case KUBERNETES -> option == Option.KUBERNETES;
            case SERVERLESS -> option == Option.SERVERLESS;
            case NEITHER_FITS -> option == Option.NEITHER;
            case HYBRID, UNDECIDED -> true;
        };
    }
}
