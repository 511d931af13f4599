package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.explain.whynot.OptionExplainer;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.DecisionDetails;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.PlatformChanges;
import dev.sextant.whatif.flip.FlipQuestion;
import dev.sextant.whatif.flip.FlipResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a page says about decisions beyond the answer: why, what another answer would take and
 * what to ask, which needs hundreds of decisions each.
 */
final class PageExplainer {

    /** To read more takes a browser too long; for the others the page shows what to run. */
    private static final long MOST_PLATFORMS = 500;

    /** Larger sets than one fact would take minutes for a platform. */
    private static final int CHANGES = 1;

    /** Maximum number of sets that are shown. */
    private static final int SETS = 3;

    /** Maximum number of questions that are shown. */
    private static final int QUESTIONS = 5;

    /** Maximum number of rules close to firing that are shown. */
    private static final int NEAREST = 3;

    private static final List<Answer> ANSWERS =
            List.of(Answer.KUBERNETES, Answer.SERVERLESS, Answer.HYBRID, Answer.NEITHER_FITS);

    private final Sextant sextant;
    private final OptionExplainer options;

    PageExplainer(Sextant sextant) {
        this.sextant = sextant;
        this.options = sextant.options();
    }

    /**
     * The details of a decision.
     *
     * @param position how many inputs there are before this one
     */
    DecisionDetails of(DecisionTrace trace, long position) {
        return new DecisionDetails(
                sextant.explain(trace), position < MOST_PLATFORMS ? contrast(trace) : null);
    }

    private DecisionDetails.Contrast contrast(DecisionTrace trace) {
        List<Goal> ofPlatform = new ArrayList<>();
        for (Answer answer : ANSWERS) {
            if (trace.recommendation().answer() != answer) {
                ofPlatform.add(new Goal.ForPlatform(answer));
            }
        }
        List<Goal.ForWorkload> ofWorkloads = new ArrayList<>();
        for (Placement placement : trace.placements()) {
            for (Option option : Option.values()) {
                if (placement.option() != option) {
                    ofWorkloads.add(
                            new Goal.ForWorkload(placement.workload(), Optional.of(option)));
                }
            }
        }
        PlatformChanges changes = sextant.changes(trace);
        List<FlipResult> flips =
                flips(changes, Stream.concat(ofPlatform.stream(), ofWorkloads.stream()).toList());
        List<DecisionDetails.Alternative> workloads = new ArrayList<>();
        for (int index = 0; index < ofWorkloads.size(); index++) {
            FlipResult found = flips.get(ofPlatform.size() + index);
            workloads.add(alternative(trace, ofWorkloads.get(index), found));
        }
        return new DecisionDetails.Contrast(
                sextant.firstQuestions(changes, QUESTIONS),
                flips.subList(0, ofPlatform.size()),
                workloads);
    }

    private DecisionDetails.Alternative alternative(
            DecisionTrace trace, Goal.ForWorkload goal, FlipResult flips) {
        Placement placement =
                trace.placements().stream()
                        .filter(one -> one.workload().equals(goal.workload()))
                        .findFirst()
                        .orElseThrow();
        Option option = goal.option().orElseThrow();
        return new DecisionDetails.Alternative(
                goal.workload(),
                option,
                options.of(trace, placement, options.styles(option), NEAREST),
                flips);
    }

    /** Searched to the end: what is shown must not depend on the time it takes. */
    private List<FlipResult> flips(PlatformChanges changes, List<Goal> goals) {
        List<FlipQuestion> questions =
                goals.stream()
                        .map(
                                goal ->
                                        new FlipQuestion(
                                                goal,
                                                CHANGES,
                                                Set.of(),
                                                Set.of(),
                                                SETS,
                                                FlipQuestion.Proof.NAMED_VALUES))
                        .toList();
        return sextant.flips(changes, questions, () -> false);
    }
}
