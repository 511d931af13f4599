package dev.sextant.whatif.flip;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactAlternatives;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.whatif.effect.ChangeCombiner;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.evaluate.ConfirmedDeciders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private final ChangeableFactFinder levers;

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
        this.levers = new ChangeableFactFinder(alternatives, rulebook);
    }

    /**
     * What would give the answer that is wanted.
     *
     * @param trace the current decision
     * @param timeIsUp ends the search where it becomes true; what was found until then is shown. It
     *     is asked by several threads
     */
    public FlipResult search(DecisionTrace trace, FlipQuestion question, BooleanSupplier timeIsUp) {
        if (question.goal().isReachedBy(trace)) {
            return new FlipResult(question, trace, true, List.of(), 0, 0, 0, List.of(), 0);
        }
        return search(trace, question, timeIsUp, deciders.fast())
                .or(() -> search(trace, question, timeIsUp, deciders.judge()))
                .orElseThrow();
    }

    /**
     * The same for several questions about one trace, which takes less time than each alone: what
     * could change is found once.
     *
     * @return an answer to each question, in their order
     */
    public List<FlipResult> search(
            DecisionTrace trace, List<FlipQuestion> questions, BooleanSupplier timeIsUp) {
        FactAlternatives kept = new CachedAlternatives(alternatives, trace);
        FlipSearch search = new FlipSearch(kept, deciders, rulebook);
        return questions.stream()
                .map(question -> search.search(trace, question, timeIsUp))
                .toList();
    }

    /** Nothing where a fast decider finds what the rules do not confirm. */
    private Optional<FlipResult> search(
            DecisionTrace trace,
            FlipQuestion question,
            BooleanSupplier timeIsUp,
            PlatformDecider decider) {
        List<ChangeableFact> all = levers.of(trace, question);
        List<ChangeableFact> easiest = new ArrayList<>(all);
        easiest.sort(Comparator.comparingInt(ChangeableFact::cost));
        CombinationJudge alone = judge(trace, question, decider, easiest, 1, timeIsUp);
        CombinationJudge together = judge(trace, question, decider, easiest, 2, timeIsUp);
        IntFunction<CombinationJudge> judges = changes -> changes == 1 ? alone : together;
        MinimalSetSearch climb = new MinimalSetSearch(easiest.size(), judges);
        climb.upTo(question.maxChanges(), timeIsUp);
        FlipAssembler assembler = new FlipAssembler(judges, easiest, all);
        List<ValueCombinations> ordered = assembler.easiestFirst(climb.boxes());
        List<ValueCombinations> shown =
                ordered.subList(0, Math.min(question.most(), ordered.size()));
        if (decider != deciders.judge()
                && !assembler.areProven(shown, question.goal(), deciders.judge())) {
            return Optional.empty();
        }
        List<Flip> flips = shown.stream().map(assembler::flip).toList();
        int more = ordered.size() - shown.size();
        return Optional.of(
                new FlipResult(
                        question,
                        trace,
                        false,
                        flips,
                        more,
                        different(ordered),
                        all.size(),
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

    private CombinationJudge judge(
            DecisionTrace trace,
            FlipQuestion question,
            PlatformDecider decider,
            List<ChangeableFact> levers,
            int changes,
            BooleanSupplier timeIsUp) {
        return new CombinationJudge(
                new ChangeCombiner(
                        trace.facts(),
                        levers.stream().map(ChangeableFact::path).toList(),
                        levers.stream().map(lever -> lever.values(changes)).toList()),
                question.goal(),
                alternatives::contradictions,
                decider,
                rulebook,
                timeIsUp);
    }
}
