package dev.sextant.whatif.flip;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.whatif.effect.ChangeCombiner;
import dev.sextant.whatif.effect.CombinationJudge;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.PlatformChanges;
import dev.sextant.whatif.evaluate.RememberingDecider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * All changes to some facts of one platform. What a decider says of one is asked once, whatever
 * answers are wanted. Safe for use by several threads.
 */
final class ChangeSpace {

    private final PlatformChanges changes;
    private final ToIntFunction<DecisionFacts> contradicting;
    private final Rulebook rulebook;
    private final BooleanSupplier timeIsUp;
    private final List<ChangeableFact> ordered;
    private final List<ChangeableFact> easiest;
    private final Map<RememberingDecider, Judges> judges = new ConcurrentHashMap<>();

    /**
     * @param levers the facts that may change, in the order in which they are shown
     * @param contradicting counts the contradictions in given facts
     * @param timeIsUp ends the search
     */
    ChangeSpace(
            PlatformChanges changes,
            List<ChangeableFact> levers,
            ToIntFunction<DecisionFacts> contradicting,
            Rulebook rulebook,
            BooleanSupplier timeIsUp) {
        this.changes = changes;
        this.contradicting = contradicting;
        this.rulebook = rulebook;
        this.timeIsUp = timeIsUp;
        this.ordered = List.copyOf(levers);
        this.easiest = new ArrayList<>(levers);
        easiest.sort(Comparator.comparingInt(ChangeableFact::cost));
    }

    /** Returns the facts that may change, in the order in which they are shown. */
    List<ChangeableFact> ordered() {
        return ordered;
    }

    /** Returns the same facts in the order in which they are tried: the easiest to change first. */
    List<ChangeableFact> easiest() {
        return easiest;
    }

    /** Whether there is no more time. */
    boolean isTimeUp() {
        return timeIsUp.getAsBoolean();
    }

    /** Returns what judges so many changes together. */
    IntFunction<CombinationJudge> judges(RememberingDecider decider, Goal goal) {
        Judges any =
                judges.computeIfAbsent(
                        decider, by -> new Judges(judge(by, goal, 1), judge(by, goal, 2)));
        Judges wanting = new Judges(any.alone.wanting(goal), any.together.wanting(goal));
        return size -> size == 1 ? wanting.alone : wanting.together;
    }

    private CombinationJudge judge(RememberingDecider decider, Goal goal, int size) {
        return new CombinationJudge(
                new ChangeCombiner(
                        changes.trace().facts(),
                        easiest.stream().map(ChangeableFact::path).toList(),
                        easiest.stream().map(lever -> lever.values(size)).toList()),
                goal,
                contradicting,
                decider,
                rulebook,
                timeIsUp);
    }

    /** A fact changes alone to other values than beside another. */
    private record Judges(CombinationJudge alone, CombinationJudge together) {}
}
