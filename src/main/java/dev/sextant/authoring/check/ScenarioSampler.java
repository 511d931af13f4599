package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.scenario.region.AlternativeValues;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Scenarios of one workload with values that rules distinguish, drawn the same each time, and run.
 * Some have few facts, some nearly all.
 */
final class ScenarioSampler {

    static final String WORKLOAD = "w";

    private static final int COUNT = 160;

    /** Rules without an end take seconds each time that they are run. */
    private static final int MOST_FAILED = 3;

    private static final long SEED = 20261123;

    private final PlatformDecider decider;
    private final AlternativeValues possibilities;
    private final ScenarioDraft bare = ScenarioDraft.of("Witness", List.of(WORKLOAD));
    private final List<TriedFact> facts;
    private final List<SampleRun> all = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    ScenarioSampler(Rulebook rulebook, PlatformDecider decider) {
        this.decider = decider;
        this.possibilities = new AlternativeValues(rulebook);
        this.facts = run(bare).map(this::facts).orElse(List.of());
        Random random = new Random(SEED);
        for (int number = 0; number < COUNT; number++) {
            draw(random, 0.3 + 0.7 * number / COUNT).ifPresent(all::add);
        }
    }

    private List<TriedFact> facts(SampleRun trial) {
        return possibilities.together(trial.trace()).stream().map(TriedFact::of).toList();
    }

    /** All of them, from those with few facts to those with many. */
    List<SampleRun> all() {
        return all;
    }

    /** Every fact with the values that rules distinguish. */
    List<TriedFact> facts() {
        return facts;
    }

    /** The scenario with nothing but its names, run. */
    Optional<SampleRun> bare() {
        return run(bare);
    }

    /** Scenarios on which the rules failed, in the order in which they were run. */
    List<Failed> failed() {
        return failed;
    }

    /** A scenario on which the rules failed, and why. */
    record Failed(ScenarioDraft draft, String reason) {}

    /** What the rules make of a scenario; none where it is none, or where they fail on it. */
    Optional<SampleRun> run(ScenarioDraft draft) {
        if (failed.size() == MOST_FAILED) {
            return Optional.empty();
        }
        try {
            return draft.accepted().map(facts -> new SampleRun(draft, decider.decide(facts)));
        } catch (DecisionException failure) {
            failed.add(new Failed(draft, failure.getMessage().lines().findFirst().orElse("")));
            return Optional.empty();
        }
    }

    /** The same without the facts that are not needed for what is to be seen. */
    SampleRun shrunk(SampleRun trial, Predicate<SampleRun> seen) {
        SampleRun least = trial;
        for (TriedFact fact : facts) {
            if (least.draft().isGiven(fact.path())) {
                least = run(least.draft().without(fact.path())).filter(seen).orElse(least);
            }
        }
        return least;
    }

    /** Whether no two given facts of a trial contradict each other. */
    boolean isSound(SampleRun trial) {
        return possibilities.contradictions(trial.trace().facts()) == 0;
    }

    private Optional<SampleRun> draw(Random random, double known) {
        ScenarioDraft draft = bare;
        for (TriedFact fact : facts) {
            if (fact.isRead() && random.nextDouble() < known) {
                draft = draft.with(fact.path(), fact.draw(random));
            }
        }
        return run(draft);
    }
}
