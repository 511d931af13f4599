package dev.sextant.whatif.flip;

import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.whatif.evaluate.FactChangeMerger;
import dev.sextant.whatif.evaluate.Forecast;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.evaluate.Key;
import dev.sextant.whatif.evaluate.Move;
import dev.sextant.whatif.evaluate.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/**
 * The combinations of values of some facts, and whether they give the answer that is wanted: by the
 * forecast where there is one, else by deciding. Safe for use by several threads.
 */
public final class CombinationEvaluator {

    /** The statements about a combination. */
    public enum Saying {
        /** It gives the answer. */
        YES,
        /** It does not. */
        NO,
        /** It contradicts itself. */
        CONTRADICTORY,
        /** The rules fail over it. */
        FAILED
    }

    /** Beyond that nothing more is remembered, so that a long search does not fill the memory. */
    private static final int MOST_KEPT = 100_000;

    private final DecisionFacts facts;
    private final Goal goal;
    private final ToIntFunction<DecisionFacts> contradicting;
    private final PlatformDecider decider;
    private final Optional<Forecast> forecast;
    private final List<List<SupposedValue>> levers;
    private final List<FactPath> paths;
    private final int contradictions;
    private final List<List<Move>> moves = new ArrayList<>();
    private final List<List<Outlook>> alone = new ArrayList<>();
    private final Map<Key, Optional<Boolean>> reached = new ConcurrentHashMap<>();

    /** Creates an evaluator of changes to the given facts. */
    public CombinationEvaluator(
            DecisionFacts facts,
            Goal goal,
            ToIntFunction<DecisionFacts> contradicting,
            PlatformDecider decider,
            Optional<Forecast> forecast,
            List<FactPath> paths,
            List<List<SupposedValue>> levers) {
        this.facts = facts;
        this.goal = goal;
        this.contradicting = contradicting;
        this.decider = decider;
        this.forecast = forecast;
        this.levers = levers;
        this.paths = paths;
        this.contradictions = contradicting.applyAsInt(facts);
        if (forecast.isPresent()) {
            for (int lever = 0; lever < levers.size(); lever++) {
                FactPath path = paths.get(lever);
                List<Move> all =
                        levers.get(lever).stream()
                                .map(value -> Move.of(path, value.facts()))
                                .toList();
                moves.add(all);
                alone.add(all.parallelStream().map(move -> outlook(List.of(move))).toList());
            }
        }
    }

    /** How many values there are to try for a fact. */
    public int values(int lever) {
        return levers.get(lever).size();
    }

    /** What follows from the first of some values where there is a forecast; else null. */
    public Outlook outlook(int[] of, int[] values, int count) {
        if (forecast.isEmpty()) {
            return null;
        }
        Outlook outlook = alone.get(of[0]).get(values[0]);
        for (int next = 1; next < count; next++) {
            outlook = with(outlook, of, values, next).finished();
        }
        return outlook;
    }

    /** What follows from the first of some values and the next one. */
    private Outlook with(Outlook first, int[] of, int[] values, int next) {
        List<Move> together = new ArrayList<>();
        for (int index = 0; index <= next; index++) {
            together.add(moves.get(of[index]).get(values[index]));
        }
        return new Outlook(
                forecast.get(),
                Move.together(together, forecast.get()),
                first,
                alone.get(of[next]).get(values[next]));
    }

    private Outlook outlook(List<Move> together) {
        return new Outlook(forecast.get(), Move.together(together, forecast.get()));
    }

    /**
     * Whether the last of some values makes no difference to what the others do, nor they to it:
     * then the answer is one that fewer values give.
     *
     * @param others what follows from the others
     */
    public boolean isApart(Outlook others, int last, int value) {
        return others != null
                && !others.affected().intersects(alone.get(last).get(value).affected());
    }

    /**
     * What is to be said of a combination.
     *
     * @param others what follows from all but the last; null where there is no forecast, or no
     *     other
     */
    public Saying of(Outlook others, int[] of, int[] values) {
        Optional<Boolean> reached = reached(others, of, values);
        if (reached.isPresent() && !reached.get()) {
            return Saying.NO;
        }
        DecisionFacts then = changed(of, values);
        if (contradicting.applyAsInt(then) > contradictions) {
            return Saying.CONTRADICTORY;
        }
        return reached.isPresent() ? Saying.YES : decided(then);
    }

    private Optional<Boolean> reached(Outlook others, int[] of, int[] values) {
        int last = of.length - 1;
        if (others == null) {
            Outlook outlook = outlook(of, values, of.length);
            return outlook == null ? Optional.empty() : outlook.reaches(goal);
        }
        Outlook together = with(others, of, values, last);
        Key follows = together.follows();
        Optional<Boolean> known = reached.get(follows);
        if (known == null) {
            known = together.finished().reaches(goal);
            if (reached.size() < MOST_KEPT) {
                reached.put(follows, known);
            }
        }
        return known;
    }

    /** What the rules themselves say of a combination. */
    Saying decided(int[] of, int[] values) {
        return decided(changed(of, values));
    }

    private Saying decided(DecisionFacts then) {
        try {
            return goal.isReachedBy(decider.decide(then)) ? Saying.YES : Saying.NO;
        } catch (DecisionException failure) {
            return Saying.FAILED;
        }
    }

    private DecisionFacts changed(int[] of, int[] values) {
        Map<FactPath, DecisionFacts> changed = new LinkedHashMap<>();
        for (int index = 0; index < of.length; index++) {
            SupposedValue supposed = levers.get(of[index]).get(values[index]);
            changed.put(paths.get(of[index]), supposed.facts());
        }
        return FactChangeMerger.of(facts, changed);
    }
}
