package dev.sextant.authoring;

import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Draft;
import dev.sextant.scenario.Possibilities;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Scenarios of one workload with values that rules tell apart, drawn the same each time, and run.
 * Some have few facts, some nearly all.
 */
final class Trials {

    static final String WORKLOAD = "w";

    private static final int COUNT = 160;

    /** Rules without an end take seconds each time that they are run. */
    private static final int MOST_FAILED = 3;

    private static final long SEED = 20261123;

    private final Decider decider;
    private final Possibilities possibilities;
    private final Draft bare = Draft.of("Witness", List.of(WORKLOAD));
    private final List<TriedFact> facts;
    private final List<Trial> all = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    Trials(Rulebook rulebook, Decider decider) {
        this.decider = decider;
        this.possibilities = new Possibilities(rulebook);
        this.facts = run(bare).map(this::facts).orElse(List.of());
        Random random = new Random(SEED);
        for (int number = 0; number < COUNT; number++) {
            draw(random, 0.3 + 0.7 * number / COUNT).ifPresent(all::add);
        }
    }

    private List<TriedFact> facts(Trial trial) {
        return possibilities.together(trial.trace()).stream().map(TriedFact::of).toList();
    }

    /** All of them, from those with few facts to those with many. */
    List<Trial> all() {
        return all;
    }

    /** Every fact with the values that rules tell apart. */
    List<TriedFact> facts() {
        return facts;
    }

    /** The scenario with nothing but its names, run. */
    Optional<Trial> bare() {
        return run(bare);
    }

    /** Scenarios on which the rules failed, in the order in which they were run. */
    List<Failed> failed() {
        return failed;
    }

    /** A scenario on which the rules failed, and why. */
    record Failed(Draft draft, String reason) {}

    /** What the rules make of a scenario; none where it is none, or where they fail on it. */
    Optional<Trial> run(Draft draft) {
        if (failed.size() == MOST_FAILED) {
            return Optional.empty();
        }
        try {
            return draft.accepted().map(facts -> new Trial(draft, decider.decide(facts)));
        } catch (DecisionFailed failure) {
            failed.add(new Failed(draft, failure.getMessage().lines().findFirst().orElse("")));
            return Optional.empty();
        }
    }

    /** The same without the facts that are not needed for what is to be seen. */
    Trial shrunk(Trial trial, Predicate<Trial> seen) {
        Trial least = trial;
        for (TriedFact fact : facts) {
            if (least.draft().isGiven(fact.path())) {
                least = run(least.draft().without(fact.path())).filter(seen).orElse(least);
            }
        }
        return least;
    }

    /** Whether no two given facts of a trial contradict each other. */
    boolean isSound(Trial trial) {
        return possibilities.contradictions(trial.trace().facts()) == 0;
    }

    private Optional<Trial> draw(Random random, double known) {
        Draft draft = bare;
        for (TriedFact fact : facts) {
            if (fact.isRead() && random.nextDouble() < known) {
                draft = draft.with(fact.path(), fact.draw(random));
            }
        }
        return run(draft);
    }
}
