package dev.sextant;

import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.PlatformDecider;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Decides the scenarios of files while they are read. */
final class ScenarioStreamer {

    private final PlatformDecider decider;
    private final int jobs;
    private final Predicate<DecisionResult> taker;
    private boolean goesOn = true;

    ScenarioStreamer(PlatformDecider decider, int jobs, Predicate<DecisionResult> taker) {
        this.decider = decider;
        this.jobs = jobs;
        this.taker = taker;
    }

    /** Goes through the files, and returns the warnings that concern no single input. */
    List<Problem> through(List<Path> paths) {
        InputScanner chunks = new InputScanner(paths, InputStream.nullInputStream());
        try (ScenarioPipeline<DecisionResult> pipeline =
                new ScenarioPipeline<>(
                        jobs, (input, position) -> result(input), this::take, () -> goesOn)) {
            chunks.each(
                    chunk -> {
                        pipeline.add(chunk);
                        return goesOn;
                    });
            pipeline.finish();
        }
        return chunks.warnings();
    }

    private DecisionResult result(ScenarioInput input) {
        if (input instanceof RejectedInput rejected) {
            return new DecisionResult.NotRead(rejected);
        }
        Scenario scenario = ((AcceptedScenario) input).scenario();
        try {
            return new DecisionResult.Decided(scenario, decider.decide(scenario.facts()));
        } catch (DecisionException failure) {
            return new DecisionResult.Failed(scenario, failure);
        }
    }

    private void take(ScenarioInput input, DecisionResult result) {
        goesOn =
                goesOn
                        && taker.test(
                                input instanceof RejectedInput rejected
                                        ? new DecisionResult.NotRead(rejected)
                                        : result);
    }
}
