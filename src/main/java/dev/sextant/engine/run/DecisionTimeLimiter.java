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
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Waits for a decision no longer than it may take. In an {@link AbandonableTask} somebody else sees
 * to that.
 */
final class DecisionTimeLimiter {

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "decision");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** So often it is checked whether a decision takes too long. */
    private static final int MILLISECONDS = 20;

    private DecisionTimeLimiter() {}

    /**
     * What the work gives.
     *
     * @param overTime the failure of work that is not done in time, by how long it took
     * @throws DecisionException if it fails, is not done in time, or nobody waits for it any longer
     */
    static DecisionTrace over(
            Supplier<DecisionTrace> work,
            Duration limit,
            Function<String, DecisionException> overTime) {
        AbandonableTask<?> attempt = AbandonableTask.ofThread();
        if (attempt != null) {
            return attempt.decide(work, limit, overTime);
        }
        AbandonableTask<DecisionTrace> own =
                new AbandonableTask<>(() -> over(work, limit, overTime));
        return waitFor(own, THREADS.submit(own));
    }

    private static DecisionTrace waitFor(
            AbandonableTask<DecisionTrace> work, Future<DecisionTrace> running) {
        try {
            while (true) {
                try {
                    return running.get(MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notDone) {
                    work.requireProgress();
                }
            }
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
