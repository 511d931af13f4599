package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.explain.Question;
import dev.sextant.explain.Told;
import dev.sextant.fact.Answer;
import dev.sextant.fact.Placement;
import dev.sextant.fact.ProviderFigure;
import dev.sextant.report.Outcome;
import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Decides many scenarios, several at a time; the outcomes keep the order of the inputs. */
final class Deciding {

    /** How many questions are asked where too little is known for an answer. */
    private static final int QUESTIONS = 3;

    private final Sextant sextant;
    private final int jobs;
    private final boolean asks;
    private final SettledOption settled;
    private final Set<ProviderFigure> figures = ConcurrentHashMap.newKeySet();

    /**
     * Decides with some rules.
     *
     * @param jobs how many at a time
     * @param asks whether questions are asked where too little is known: each costs hundreds of
     *     decisions
     * @param settled whether it is found out for each answer what could turn it
     */
    Deciding(Sextant sextant, int jobs, boolean asks, SettledOption settled) {
        this.sextant = sextant;
        this.jobs = jobs;
        this.asks = asks;
        this.settled = settled;
    }

    /** One outcome for each input. */
    List<Outcome> all(List<Input> inputs) throws InterruptedException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, inputs.size())));
        try {
            List<Callable<Outcome>> tasks = new ArrayList<>();
            inputs.forEach(input -> tasks.add(() -> outcome(input)));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> task : workers.invokeAll(tasks)) {
                outcomes.add(task.get());
            }
            return outcomes;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("deciding failed", failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** The limits and prices that were in force: rules matched them on the way to an answer. */
    Set<ProviderFigure> figures() {
        return Set.copyOf(figures);
    }

    private Outcome outcome(Input input) {
        if (!(input instanceof Accepted accepted)) {
            return new Outcome.Rejected(input.location(), input.problems());
        }
        Scenario scenario = accepted.scenario();
        try {
            Trace trace = sextant.decide(scenario.facts());
            trace.figures(ProviderFigure.class).forEach(figures::add);
            return new Outcome.Decided(
                    scenario.name(),
                    scenario.location(),
                    trace.recommendation(),
                    placed(trace),
                    questions(trace),
                    settled.isWanted() ? settled.sensitivity(trace, sextant) : null,
                    accepted.problems());
        } catch (DecisionFailed failure) {
            return Outcome.Failed.over(scenario, failure);
        }
    }

    private List<Question> questions(Trace trace) {
        if (!asks || settled.isWanted() || trace.recommendation().answer() != Answer.UNDECIDED) {
            return List.of();
        }
        List<Question> questions = sextant.sensitivity(trace).questions();
        return questions.subList(0, Math.min(QUESTIONS, questions.size()));
    }

    private List<Outcome.Placed> placed(Trace trace) {
        List<Outcome.Placed> placed = new ArrayList<>();
        List<Told> decisive = sextant.decisive(trace);
        for (int index = 0; index < decisive.size(); index++) {
            Placement placement = trace.placements().get(index);
            placed.add(new Outcome.Placed(placement, decisive.get(index)));
        }
        return List.copyOf(placed);
    }
}
