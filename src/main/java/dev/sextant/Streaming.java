package dev.sextant;

import dev.sextant.scenario.Accepted;
import dev.sextant.scenario.Input;
import dev.sextant.scenario.Portion;
import dev.sextant.scenario.Portions;
import dev.sextant.scenario.Rejected;
import dev.sextant.scenario.Scenario;
import dev.sextant.scenario.UniqueNames;
import dev.sextant.source.Problem;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Decides scenarios while they are read. */
final class Streaming {

    private final Decider decider;
    private final int jobs;
    private final Predicate<Answered> taker;
    private final UniqueNames names = new UniqueNames();
    private boolean goesOn = true;

    /** An input and what came of it, while it is not known yet whether its name is its own. */
    private record Read(Input input, Answered answered) {}

    Streaming(Decider decider, int jobs, Predicate<Answered> taker) {
        this.decider = decider;
        this.jobs = jobs;
        this.taker = taker;
    }

    /** Goes through the files; what is odd and stands against no input. */
    List<Problem> through(List<Path> paths) {
        Portions portions = new Portions(paths, InputStream.nullInputStream());
        try (InOrder<Portion, List<Read>> work =
                new InOrder<>(jobs, this::read, read -> read.forEach(this::handOn), this::goesOn)) {
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

    private List<Read> read(Portion portion) {
        List<Read> read = new ArrayList<>();
        portion.inputs().forEach(input -> read.add(new Read(input, answered(input))));
        return read;
    }

    private Answered answered(Input input) {
        if (input instanceof Rejected rejected) {
            return new Answered.NotRead(rejected);
        }
        Scenario scenario = ((Accepted) input).scenario();
        try {
            return new Answered.Decided(scenario, decider.decide(scenario.facts()));
        } catch (DecisionFailed failure) {
            return new Answered.Failed(scenario, failure);
        }
    }

    /** In the order of the inputs: of two scenarios of one name the first has it. */
    private void handOn(Read read) {
        Input input = names.of(read.input());
        Answered answered =
                input instanceof Rejected rejected
                        ? new Answered.NotRead(rejected)
                        : read.answered();
        goesOn = goesOn && taker.test(answered);
    }
}
