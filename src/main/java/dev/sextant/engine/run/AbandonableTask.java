package dev.sextant.engine.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Work that makes its decisions in its own thread. To hand each to another thread and to wait for
 * it takes a third of the time of a run.
 *
 * <p>A decision that does not end holds the thread for good. So whoever waits for the work looks
 * now and then whether it {@linkplain #isOverdue is overdue}; if it is, its thread is left behind,
 * and the work is done again outside of an attempt, where each decision has a thread of its own
 * that ends the wait in time.
 *
 * @param <R> the result of the work
 */
public final class AbandonableTask<R> implements Callable<R> {

    private static final ThreadLocal<AbandonableTask<?>> OF_THREAD = new ThreadLocal<>();

    private final Supplier<R> work;

    /** When the decision that is being made must have ended; null while none is. */
    private volatile Long deadline;

    /** Whether one took longer, and ended all the same. */
    private volatile boolean wasLate;

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

    /**
     * Whether a decision of the work is being made for longer than it may take, or was: the result
     * must not depend on who looked when.
     */
    public boolean isOverdue() {
        Long end = deadline;
        return wasLate || end != null && System.nanoTime() - end > 0;
    }

    /** Makes a decision in the current thread. */
    <T> T decide(Supplier<T> decision, Duration limit) {
        deadline = System.nanoTime() + limit.toNanos();
        try {
            return decision.get();
        } finally {
            wasLate |= isOverdue();
            deadline = null;
        }
    }
}
