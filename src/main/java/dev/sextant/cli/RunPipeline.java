package dev.sextant.cli;

import dev.sextant.OrderedExecutor;
import dev.sextant.scenario.InputChunk;
import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.RejectedInput;
import dev.sextant.scenario.ScenarioInput;
import dev.sextant.scenario.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads and decides scenarios, several at a time; the results keep their order. */
final class RunPipeline {

    /** Runs of more inputs than this compute the answers alone, unless asked for more. */
    static final int MOST_ASKED = 100;

    private final ScenarioDecider deciding;
    private final Boolean questions;
    private final Boolean certainty;
    private final Shard shard;
    private final RunProgress progress;
    private final Taker taker;
    private final UniqueNames names = new UniqueNames();
    private final BooleanSupplier goesOn;
    private final OrderedExecutor<Numbered, Done> work;
    private final List<InputChunk> heldBack = new ArrayList<>();
    private int held;
    private long added;
    private long inputs;
    private RunExtras extras;

    /** Takes the result of a run. */
    interface Taker {

        /** Takes one outcome after the other, in the order of the inputs. */
        void take(RecordedOutcome outcome);

        /** Hears that all outcomes so far are those of whole portions, all of them. */
        void rest();
    }

    /** A portion, and how many portions and how many inputs there are before it. */
    private record Numbered(long number, long position, InputChunk portion) {}

    /** The result of processing one chunk. */
    private record Done(long number, List<Read> read, String sha256) {}

    /** An input with its result, until its name is known to be unique; null where nobody asked. */
    private record Read(ScenarioInput input, RecordedOutcome outcome) {}

    /**
     * Begins, or goes on.
     *
     * @param options how many portions to work on at a time, which inputs to decide, and what to
     *     find out beyond the answers
     * @param progress how far it got before
     * @param taker takes the result
     * @param goesOn whether there is a reason to go on, such as somebody who reads the outcomes
     */
    RunPipeline(
            ScenarioDecider deciding,
            RunOptions options,
            RunProgress progress,
            Taker taker,
            BooleanSupplier goesOn) {
        this.deciding = deciding;
        this.questions = options.questions();
        this.certainty = options.certainty();
        this.shard = options.shard();
        this.progress = progress;
        this.taker = taker;
        this.goesOn = () -> !progress.isStopped() && goesOn.getAsBoolean();
        this.work = new OrderedExecutor<>(options.jobs(), this::read, this::handOn, this.goesOn);
    }

    /**
     * Goes through all portions.
     *
     * @throws InputsChangedException if those that were done before are not what they were
     */
    void through(InputScanner portions) {
        try (work) {
            portions.each(portion -> take(portion) && goesOn.getAsBoolean());
            begin(true);
            work.finish();
        }
        if (goesOn.getAsBoolean()) {
            progress.requireAll();
        }
    }

    /** What to find out is not known before all inputs are found, or more than a few. */
    private boolean take(InputChunk portion) {
        if (held > MOST_ASKED) {
            add(portion);
            return true;
        }
        heldBack.add(portion);
        held += portion.size();
        if (held > MOST_ASKED) {
            begin(false);
        }
        return true;
    }

    private void begin(boolean areFew) {
        boolean byDefault = areFew && held <= MOST_ASKED;
        extras =
                progress.extras(
                        new RunExtras(
                                questions == null ? byDefault : questions,
                                certainty == null ? byDefault : certainty));
        heldBack.forEach(this::add);
        heldBack.clear();
    }

    private void add(InputChunk portion) {
        work.add(new Numbered(added++, inputs, portion));
        inputs += portion.size();
    }

    private Done read(Numbered portion) {
        List<Read> read = new ArrayList<>();
        for (ScenarioInput input : portion.portion().inputs()) {
            boolean isWanted =
                    !progress.isBefore(portion.number())
                            && shard.holds(portion.number(), read.size());
            long position = portion.position() + read.size();
            read.add(new Read(input, isWanted ? deciding.outcome(input, extras, position) : null));
        }
        return new Done(portion.number(), read, portion.portion().sha256());
    }

    /** In the order of the inputs: of two scenarios of one name the first has it. */
    private void handOn(Done done) {
        for (Read read : done.read()) {
            ScenarioInput input = names.of(read.input());
            if (read.outcome() != null && !progress.isStopped()) {
                taker.take(
                        input instanceof RejectedInput rejected
                                ? deciding.rejected(rejected)
                                : read.outcome());
            }
        }
        if (progress.isStopped()) {
            return;
        }
        progress.reach(deciding.digest(done.sha256()));
        if (!progress.isBefore(done.number())) {
            taker.rest();
        }
    }
}
