package dev.sextant.report.decision;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.AppliedAssumption;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.why.NeitherOptionStyles;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.report.words.AnswerPhrase;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.FactPath;
import java.util.List;

/** How one scenario of a run ended. Every scenario ends in exactly one of these. */
public sealed interface ScenarioOutcome {

    /**
     * It was decided.
     *
     * @param scenario its name
     * @param location where it stands
     * @param recommendation the answer for the platform
     * @param placed the answer for each workload, in the order of the scenario
     * @param conflicts what the places need and the team lacks
     * @param unknown the facts that are not known of it, or of one of its workloads
     * @param questions where it is undecided, the questions that are worth most, that first
     * @param sensitivity what unknown facts could turn; null where nobody asked for it
     * @param warnings what is doubtful about the scenario
     * @param account what a page tells beyond the answer; null where none is written
     * @param certainty how certain the answers are; unknown where that was not computed
     */
    record Decided(
            String scenario,
            Location location,
            Recommendation recommendation,
            List<Placed> placed,
            List<Conflict> conflicts,
            List<FactPath> unknown,
            List<OpenQuestion> questions,
            SensitivityResult sensitivity,
            List<Problem> warnings,
            DecisionDetails account,
            DecisionCertainty certainty)
            implements ScenarioOutcome {

        /** An answer whose certainty was not computed. */
        public Decided(
                String scenario,
                Location location,
                Recommendation recommendation,
                List<Placed> placed,
                List<Conflict> conflicts,
                List<FactPath> unknown,
                List<OpenQuestion> questions,
                SensitivityResult sensitivity,
                List<Problem> warnings,
                DecisionDetails account) {
            this(
                    scenario,
                    location,
                    recommendation,
                    placed,
                    conflicts,
                    unknown,
                    questions,
                    sensitivity,
                    warnings,
                    account,
                    DecisionCertainty.UNKNOWN);
        }

        /** The styles of the parts that go to neither Kubernetes nor serverless, each once. */
        List<Style> elsewhere() {
            return NeitherOptionStyles.styles(placed.stream().map(Placed::placement).toList());
        }

        /** The answer in words, with the parts that go elsewhere. */
        public String answer() {
            return AnswerPhrase.of(recommendation.answer(), elsewhere());
        }
    }

    /**
     * It could not be read.
     *
     * @param location the scenario, or the file where not even scenarios could be distinguished
     * @param problems what is wrong with it, one or more
     */
    record Rejected(Location location, List<Problem> problems) implements ScenarioOutcome {}

    /**
     * A rule or the engine failed over it.
     *
     * @param scenario its name
     * @param location where it stands
     * @param why what happened
     * @param limit whether a limit of the run was reached
     */
    record Failed(String scenario, Location location, String why, boolean limit)
            implements ScenarioOutcome {

        /** What came of a scenario over which deciding failed. */
        public static Failed over(Scenario scenario, DecisionException failure) {
            return new Failed(
                    scenario.name(), scenario.location(), failure.getMessage(), failure.isLimit());
        }
    }

    /**
     * A workload's place and what was decisive.
     *
     * @param placement the place
     * @param decisive what was decisive
     * @param assumed what the place rests on that the scenario does not say
     */
    record Placed(Placement placement, RuleSentence decisive, List<AppliedAssumption> assumed) {

        /** A place that rests on nothing but what is given. */
        public Placed(Placement placement, RuleSentence decisive) {
            this(placement, decisive, List.of());
        }

        /** Copies the list. */
        public Placed {
            assumed = List.copyOf(assumed);
        }
    }
}
