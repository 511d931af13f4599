package dev.sextant;

import dev.sextant.scenario.UniqueNames;
import dev.sextant.scenario.intake.InputChunk;
import dev.sextant.scenario.model.ScenarioInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Reads and decides the scenarios of chunks of input, several chunks at a time. Results keep the
 * order of the inputs. The first of two scenarios with the same name has it, and the other is
 * rejected.
 *
 * @param <R> the result for one input
 */
public final class ScenarioPipeline<R> implements AutoCloseable {

    private final Step<R> step;
    private final Sink<R> sink;
    private final OrderedExecutor<PlacedChunk, ProcessedChunk<R>> work;
    private final UniqueNames names = new UniqueNames();
    private long chunks;
    private long inputs;

    /**
     * Turns an input into a result. Several threads call it at once, and it may be called again for
     * an input whose decision took too long.
     *
     * @param <R> the result for one input
     */
    @FunctionalInterface
    public interface Step<R> {

        /** Returns the result for an input; null skips it. */
        R process(ScenarioInput input, Position position);
    }

    /**
     * Takes results in the order of the inputs, in the thread that adds chunks.
     *
     * @param <R> the result for one input
     */
    public interface Sink<R> {

        /**
         * Takes the result for one input.
         *
         * @param input the input, or its rejection where an earlier one has its name
         * @param result the result of the step; null if it skipped the input
         */
        void take(ScenarioInput input, R result);

        /**
         * Notes that all results of a chunk have been taken.
         *
         * @param chunk the number of the chunk, from 0
         * @param sha256 the digest of its bytes
         */
        default void endChunk(long chunk, String sha256) {}
    }

    /**
     * Where an input is.
     *
     * @param chunk the number of its chunk, from 0
     * @param index its index in the chunk
     * @param inputs how many inputs there are before it
     */
    public record Position(long chunk, int index, long inputs) {}

    private record PlacedChunk(long number, long inputsBefore, InputChunk chunk) {}

    private record ProcessedChunk<R>(long number, List<Result<R>> results, String sha256) {}

    private record Result<R>(ScenarioInput input, R result) {}

    /**
     * Creates a pipeline.
     *
     * @param jobs how many chunks to process at a time
     * @param goesOn whether there is a reason to continue, such as somebody who takes the results
     */
    public ScenarioPipeline(int jobs, Step<R> step, Sink<R> sink, BooleanSupplier goesOn) {
        this.step = step;
        this.sink = sink;
        this.work = new OrderedExecutor<>(jobs, this::process, this::handOn, goesOn);
    }

    /** Adds a chunk, and hands on the results that are complete. */
    public void add(InputChunk chunk) {
        work.add(new PlacedChunk(chunks++, inputs, chunk));
        inputs += chunk.size();
    }

    /** Waits for the results of all chunks. */
    public void finish() {
        work.finish();
    }

    @Override
    public void close() {
        work.close();
    }

    private ProcessedChunk<R> process(PlacedChunk placed) {
        List<Result<R>> results = new ArrayList<>();
        for (ScenarioInput input : placed.chunk().inputs()) {
            int index = results.size();
            Position position = new Position(placed.number(), index, placed.inputsBefore() + index);
            results.add(new Result<>(input, step.process(input, position)));
        }
        return new ProcessedChunk<>(placed.number(), results, placed.chunk().sha256());
    }

    private void handOn(ProcessedChunk<R> done) {
        for (Result<R> each : done.results()) {
            sink.take(names.of(each.input()), each.result());
        }
        sink.endChunk(done.number(), done.sha256());
    }
}
