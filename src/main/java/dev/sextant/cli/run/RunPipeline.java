package dev.sextant.cli.run;

import dev.sextant.ScenarioPipeline;
import dev.sextant.scenario.InputScanner;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.model.RejectedInput;
import dev.sextant.scenario.model.ScenarioInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Runs all inputs through the pipeline, from the start or from where a run was interrupted. */
final class RunPipeline implements ScenarioPipeline.Sink<RecordedOutcome> {

    /** Larger runs compute only the answers, unless more is asked for. */
    static final int MOST_ASKED = 100;

    private final ScenarioDecider deciding;
    private final RunOptions options;
    private final RunProgress progress;
    private final Taker taker;
    private final BooleanSupplier goesOn;
    private final ScenarioPipeline<RecordedOutcome> pipeline;
    private final List<InputChunk> heldBack = new ArrayList<>();
    private int held;
    private RunExtras extras;

    /** Takes the outcomes of a run. */
    interface Taker {

        /** Takes the outcome of one input after another, in the order of the inputs. */
        void take(RecordedOutcome outcome);

        /** Notes that the outcomes so far are those of complete chunks. */
        void rest();
    }

    /**
     * Starts a run, or resumes one.
     *
     * @param options how many chunks to process at a time, which inputs to decide, and what to
     *     compute beyond the answers
     * @param progress how far an interrupted run got
     * @param goesOn whether there is a reason to continue, such as somebody who reads the outcomes
     */
    RunPipeline(
            ScenarioDecider deciding,
            RunOptions options,
            RunProgress progress,
            Taker taker,
            BooleanSupplier goesOn) {
        this.deciding = deciding;
        this.options = options;
        this.progress = progress;
        this.taker = taker;
        this.goesOn = () -> !progress.isStopped() && goesOn.getAsBoolean();
        this.pipeline = new ScenarioPipeline<>(options.jobs(), this::outcome, this, this.goesOn);
    }

    /**
     * Goes through all chunks.
     *
     * @throws InputsChangedException if those that an interrupted run completed have changed since
     */
    void through(InputScanner chunks) {
        try (pipeline) {
            chunks.each(
                    chunk -> {
                        add(chunk);
                        return goesOn.getAsBoolean();
                    });
            begin(true);
            pipeline.finish();
        }
        if (goesOn.getAsBoolean()) {
            progress.requireAll();
        }
    }

    /** What to compute is not known before all inputs are found, or more than a few. */
    private void add(InputChunk chunk) {
        if (held > MOST_ASKED) {
            pipeline.add(chunk);
            return;
        }
        heldBack.add(chunk);
        held += chunk.size();
        if (held > MOST_ASKED) {
            begin(false);
        }
    }

    private void begin(boolean areFew) {
        boolean byDefault = areFew && held <= MOST_ASKED;
        Boolean questions = options.questions();
        Boolean certainty = options.certainty();
        extras =
                progress.extras(
                        new RunExtras(
                                questions == null ? byDefault : questions,
                                certainty == null ? byDefault : certainty));
        heldBack.forEach(pipeline::add);
        heldBack.clear();
    }

    private RecordedOutcome outcome(ScenarioInput input, ScenarioPipeline.Position position) {
        boolean isWanted =
                !progress.isBefore(position.chunk())
                        && options.shard().holds(position.chunk(), position.index());
        return isWanted ? deciding.outcome(input, extras, position.inputs()) : null;
    }

    @Override
    public void take(ScenarioInput input, RecordedOutcome outcome) {
        if (outcome != null && !progress.isStopped()) {
            taker.take(
                    input instanceof RejectedInput rejected
                            ? deciding.rejected(rejected)
                            : outcome);
        }
    }

    @Override
    public void endChunk(long chunk, String sha256) {
        if (progress.isStopped()) {
            return;
        }
        progress.reach(deciding.digest(sha256));
        if (!progress.isBefore(chunk)) {
            taker.rest();
        }
    }
}
