package dev.sextant.engine.run;

import dev.sextant.trace.DecisionException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that makes its decisions in its own thread. To hand each to another thread and to wait for
 * it takes a third of the time of a run.
 *
 * <p>Whoever waits for the work looks now and then whether a decision {@linkplain #isStuck is
 * stuck}. That ends an overlong decision of compiled rules. One that waits in other code holds the
 * thread for good: the thread is left behind, and the work is done again outside of an attempt,
 * where each decision has a thread of its own that ends the wait in time.
 *
 * @param <R> the result of the work
 */
public final class AbandonableTask<R> implements Callable<R> {

    private static final ThreadLocal<AbandonableTask<?>> OF_THREAD = new ThreadLocal<>();

    private final Supplier<R> work;

    /** The time of the decision that is being made; null while none is. */
    private volatile DecisionClock clock;

    /**
     * @param work what to do; it may be done again
     */
    public AbandonableTask(Supplier<R> work) {
        this.work = work;
    }

    /** The attempt that the current thread is at; null if it is at none. */
    static AbandonableTask<?> ofThread() {
        return OF_THREAD.get();
    }

    /** Does the work, once. */
    @Override
    public R call() {
        OF_THREAD.set(this);
        try {
            return work.get();
        } finally {
            OF_THREAD.remove();
        }
    }

    /** Ends a decision that takes too long, and returns whether it cannot be ended. */
    public boolean isStuck() {
        DecisionClock now = clock;
        if (now == null || !now.isOver()) {
            return false;
        }
        now.end();
        return now.isStuck();
    }

    /**
     * Ends a decision that takes too long.
     *
     * @throws DecisionException if it cannot be ended
     */
    void requireProgress() {
        DecisionClock now = clock;
        if (now != null && isStuck()) {
            throw now.failure();
        }
    }

    /**
     * Makes a decision in the current thread.
     *
     * @param overTime the failure of a decision that takes too long, by how long it took
     * @throws DecisionException if it takes too long, whether or not anybody looked
     */
    <T> T decide(
            Supplier<T> decision, Duration limit, Function<String, DecisionException> overTime) {
        DecisionClock started = DecisionClock.start(limit, overTime).inThread();
        clock = started;
        try {
            T decided = decision.get();
            started.requireTime();
            return decided;
        } catch (RuntimeException failure) {
            started.requireTime();
            throw failure;
        } finally {
            clock = null;
            started.finish();
        }
    }
}
