package dev.sextant.whatif.flip;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import dev.sextant.whatif.evaluate.PlatformChanges;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Finds what would give another answer: all smallest sets of changed facts. It judges every value
 * of one fact, then every two values of two facts and so on, the facts first that are easiest to
 * change. Facts that give the answer by themselves are left out of larger sets, for those would not
 * be smallest. Whatever is shown is decided by the rules before. Safe for use by several threads.
 */
public final class FlipSearch {

    private final FactAlternatives alternatives;
    private final ConfirmedDeciders deciders;
    private final Rulebook rulebook;
    private final ChangeableFactFinder finder;

    /**
     * @param alternatives knows which values to try
     * @param deciders the rules that made the traces that will be asked about
     * @param rulebook its rules, and what it costs to change a fact
     */
    public FlipSearch(
            FactAlternatives alternatives, ConfirmedDeciders deciders, Rulebook rulebook) {
        this.alternatives = alternatives;
        this.deciders = deciders;
        this.rulebook = rulebook;
        this.finder = new ChangeableFactFinder(rulebook);
    }

    /**
     * What would give the answer that is wanted.
     *
     * @param trace the current decision
     * @param timeIsUp ends the search where it becomes true; what was found until then is shown. It
     *     is asked by several threads
     */
    public FlipResult search(DecisionTrace trace, FlipQuestion question, BooleanSupplier timeIsUp) {
        return search(changes(trace), List.of(question), timeIsUp).get(0);
    }

    /** Returns the changes to a platform, which several questions share. */
    public PlatformChanges changes(DecisionTrace trace) {
        return new PlatformChanges(trace, alternatives, deciders);
    }

    /**
     * The same for several questions about one platform, which takes less time than each alone:
     * what could change is found and decided once.
     *
     * @return an answer to each question, in their order
     */
    public List<FlipResult> search(
            PlatformChanges changes, List<FlipQuestion> questions, BooleanSupplier timeIsUp) {
        Map<List<?>, ChangeSpace> spaces = new HashMap<>();
        List<FlipResult> results = new ArrayList<>();
        for (FlipQuestion question : questions) {
            results.add(
                    question.goal().isReachedBy(changes.trace())
                            ? FlipResult.already(question, changes.trace())
                            : search(
                                    changes,
                                    question,
                                    spaces.computeIfAbsent(
                                            List.of(
                                                    question.keep(),
                                                    question.only(),
                                                    question.maxChanges() == 1),
                                            any -> space(changes, question, timeIsUp))));
        }
        return results;
    }

    private ChangeSpace space(
            PlatformChanges changes, FlipQuestion question, BooleanSupplier timeIsUp) {
        return new ChangeSpace(
                changes,
                finder.of(changes, question),
                alternatives::contradictions,
                rulebook,
                timeIsUp);
    }

    private FlipResult search(PlatformChanges changes, FlipQuestion question, ChangeSpace space) {
        return search(changes, question, space, changes.fast())
                .or(() -> search(changes, question, space, changes.judge()))
                .orElseThrow();
    }

    /** Nothing where a fast decider finds what the rules do not confirm. */
    private static Optional<FlipResult> search(
            PlatformChanges changes,
            FlipQuestion question,
            ChangeSpace space,
            RememberingDecider decider) {
        IntFunction<CombinationJudge> judges = space.judges(decider, question.goal());
        MinimalSetSearch climb = new MinimalSetSearch(space.easiest().size(), judges);
        climb.upTo(question.maxChanges(), space::isTimeUp);
        FlipAssembler assembler = new FlipAssembler(space.easiest(), space.ordered());
        List<ValueCombinations> ordered = assembler.easiestFirst(climb.boxes());
        List<ValueCombinations> shown =
                ordered.subList(0, Math.min(question.most(), ordered.size()));
        if (decider != changes.judge()
                && !assembler.areProven(
                        shown, question.proof(), space.judges(changes.judge(), question.goal()))) {
            return Optional.empty();
        }
        List<Flip> flips = shown.stream().map(assembler::flip).toList();
        int more = ordered.size() - shown.size();
        return Optional.of(
                new FlipResult(
                        question,
                        changes.trace(),
                        false,
                        flips,
                        more,
                        different(ordered),
                        space.ordered().size(),
                        climb.levels(),
                        climb.failures()));
    }

    private static int different(List<ValueCombinations> boxes) {
        return (int)
                boxes.stream()
                        .map(box -> Arrays.stream(box.of()).boxed().toList())
                        .distinct()
                        .count();
    }
}
