package dev.sextant;

import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Decides the scenarios of files while they are read. */
final class ScenarioStreamer {

    private final PlatformDecider decider;
    private final int jobs;
    private final Predicate<ScenarioOutcome<DecisionTrace>> taker;
    private boolean goesOn = true;

    ScenarioStreamer(
            PlatformDecider decider, int jobs, Predicate<ScenarioOutcome<DecisionTrace>> taker) {
        this.decider = decider;
        this.jobs = jobs;
        this.taker = taker;
    }

    /** Goes through the files, and returns the warnings that concern no single input. */
    List<Problem> through(List<Path> paths) {
        InputScanner chunks = new InputScanner(paths, InputStream.nullInputStream());
        try (ScenarioPipeline<ScenarioOutcome<DecisionTrace>> pipeline =
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

    private ScenarioOutcome<DecisionTrace> result(ScenarioInput input) {
        if (input instanceof RejectedInput rejected) {
            return ScenarioOutcome.Rejected.of(rejected);
        }
        AcceptedScenario accepted = (AcceptedScenario) input;
        try {
            return ScenarioOutcome.Decided.of(
                    accepted, decider.decide(accepted.scenario().facts()));
        } catch (DecisionException failure) {
            return ScenarioOutcome.Failed.of(accepted.scenario(), failure);
        }
    }

    private void take(ScenarioInput input, ScenarioOutcome<DecisionTrace> result) {
        goesOn =
                goesOn
                        && taker.test(
                                input instanceof RejectedInput rejected
                                        ? ScenarioOutcome.Rejected.of(rejected)
                                        : result);
    }
}
