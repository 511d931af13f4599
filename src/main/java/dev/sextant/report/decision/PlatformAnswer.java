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
import dev.sextant.trace.FactPath;
import java.util.List;

/**
 * The answer for one platform, as the reports of a run show it.
 *
 * @param recommendation the answer for the platform
 * @param placed the answer for each workload, in the order of the scenario
 * @param conflicts what the places need and the team lacks
 * @param unknown the facts that are not known of it, or of one of its workloads
 * @param questions where it is undecided, the questions that are worth most, that first
 * @param sensitivity what unknown facts could turn; null where nobody asked for it
 * @param details what a page shows beyond the answer; null where none is written
 * @param certainty how certain the answers are; unknown where that was not computed
 */
public record PlatformAnswer(
        Recommendation recommendation,
        List<Placed> placed,
        List<Conflict> conflicts,
        List<FactPath> unknown,
        List<OpenQuestion> questions,
        SensitivityResult sensitivity,
        DecisionDetails details,
        DecisionCertainty certainty) {

    /**
     * A workload's place and what was decisive.
     *
     * @param placement the place
     * @param decisive what was decisive
     * @param assumed what the place rests on that the scenario does not say
     */
    public record Placed(
            Placement placement, RuleSentence decisive, List<AppliedAssumption> assumed) {

        /** A place that rests on nothing but what is given. */
        public Placed(Placement placement, RuleSentence decisive) {
            this(placement, decisive, List.of());
        }

        /** Copies the list. */
        public Placed {
            assumed = List.copyOf(assumed);
        }
    }

    /** The styles of the parts that go to neither Kubernetes nor serverless, each once. */
    List<Style> elsewhere() {
        return NeitherOptionStyles.styles(placed.stream().map(Placed::placement).toList());
    }

    /** Returns the answer in words, with the parts that go elsewhere. */
    public String inWords() {
        return AnswerPhrase.of(recommendation.answer(), elsewhere());
    }
}
