package dev.sextant.whatif.effect;

import dev.sextant.trace.DecisionTrace;
import dev.sextant.whatif.evaluate.DecidedAnswer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The decisions with each change alone, and those that effects need besides. Safe for use by
 * several threads.
 */
final class SingleChanges {

    private final Function<int[], Optional<DecisionTrace>> decider;
    private final Function<DecisionTrace, Optional<DecidedAnswer>> reader;
    private final BooleanSupplier timeIsUp;
    private final TraceChange.Reader differences;
    private final List<Optional<TraceChange>> all;

    /**
     * Decides each change alone.
     *
     * @param base the decision without a change
     * @param count how many changes there are
     * @param decider decides combinations; empty where rules fail
     * @param reader reads the answer of a decision
     * @param timeIsUp whether nobody needs effects any more; then nothing is known of any
     */
    SingleChanges(
            TraceChange.Reader base,
            int count,
            Function<int[], Optional<DecisionTrace>> decider,
            Function<DecisionTrace, Optional<DecidedAnswer>> reader,
            BooleanSupplier timeIsUp) {
        this.decider = decider;
        this.reader = reader;
        this.timeIsUp = timeIsUp;
        this.differences = base;
        List<Optional<TraceChange>> decided =
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(change -> decided(change).map(this::difference))
                        .toList();
        this.all = timeIsUp.getAsBoolean() ? Collections.nCopies(count, Optional.empty()) : decided;
    }

    /** Returns what each change alone differs in; empty where rules fail. */
    List<Optional<TraceChange>> all() {
        return all;
    }

    /** Returns the decision with some changes, unless rules fail or the time is up. */
    Optional<DecisionTrace> decided(int... changes) {
        return timeIsUp.getAsBoolean() ? Optional.empty() : decider.apply(changes);
    }

    /** Returns what a decision differs in from the one without a change. */
    TraceChange difference(DecisionTrace then) {
        return differences.to(then);
    }

    /** Returns the answer of a decision. */
    Optional<DecidedAnswer> answer(DecisionTrace then) {
        return reader.apply(then);
    }
}
