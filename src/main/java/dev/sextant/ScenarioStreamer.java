package dev.sextant;

import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.UniqueNames;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.source.Problem;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.PlatformDecider;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Decides scenarios while they are read. */
final class ScenarioStreamer {

    private final PlatformDecider decider;
    private final int jobs;
    private final Predicate<DecisionResult> taker;
    private final UniqueNames names = new UniqueNames();
    private boolean goesOn = true;

    /** An input with its result, held until its name is known to be unique. */
    private record Read(ScenarioInput input, DecisionResult answered) {}

    ScenarioStreamer(PlatformDecider decider, int jobs, Predicate<DecisionResult> taker) {
        this.decider = decider;
        this.jobs = jobs;
        this.taker = taker;
    }

    /** Goes through the files; what is odd and stands against no input. */
    List<Problem> through(List<Path> paths) {
        InputScanner portions = new InputScanner(paths, InputStream.nullInputStream());
        try (OrderedExecutor<InputChunk, List<Read>> work =
                new OrderedExecutor<>(
                        jobs, this::read, read -> read.forEach(this::handOn), this::goesOn)) {
            portions.each(
                    portion -> {
                        work.add(portion);
                        return goesOn;
                    });
            work.finish();
        }
        return portions.warnings();
    }

    private boolean goesOn() {
        return goesOn;
    }

    private List<Read> read(InputChunk portion) {
        List<Read> read = new ArrayList<>();
        portion.inputs().forEach(input -> read.add(new Read(input, answered(input))));
        return read;
    }

    private DecisionResult answered(ScenarioInput input) {
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

    /** In the order of the inputs: of two scenarios of one name the first has it. */
    private void handOn(Read read) {
        ScenarioInput input = names.of(read.input());
        DecisionResult answered =
                input instanceof RejectedInput rejected
                        ? new DecisionResult.NotRead(rejected)
                        : read.answered();
        goesOn = goesOn && taker.test(answered);
    }
}
