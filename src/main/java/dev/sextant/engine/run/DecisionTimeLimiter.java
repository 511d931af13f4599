package dev.sextant.engine.run;

import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionTrace;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for a decision no longer than it may take.
 *
 * <p>Nothing in Java ends a thread that does not want to: neither an interrupt nor halting the
 * session stops a consequence that loops, or a condition that tries too many facts. So the thread
 * is left behind, and does not keep the process from ending. In an {@link AbandonableTask} somebody
 * else sees to that.
 */
final class DecisionTimeLimiter {

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "decision");
                        thread.setDaemon(true);
                        return thread;
                    });

    private DecisionTimeLimiter() {}

    /**
     * What the work gives.
     *
     * @param overTime the failure of work that is not done in time
     * @throws DecisionException if it fails, is not done in time, or nobody waits for it any longer
     */
    static DecisionTrace over(
            Supplier<DecisionTrace> work, Duration limit, Supplier<DecisionException> overTime) {
        AbandonableTask<?> attempt = AbandonableTask.ofThread();
        return attempt == null
                ? waitFor(THREADS.submit(work::get), limit, overTime)
                : attempt.decide(work, limit);
    }

    private static DecisionTrace waitFor(
            Future<DecisionTrace> running, Duration limit, Supplier<DecisionException> overTime) {
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            running.cancel(true);
            throw overTime.get();
        } catch (InterruptedException interrupt) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new DecisionException("given up before its end");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException own
                ? own
                : new DecisionException(failure.getCause().toString(), failure);
    }
}
