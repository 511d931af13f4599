package dev.sextant;

import dev.sextant.engine.run.AbandonableTask;
import java.util.LinkedList;
import java.util.ListIterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things several at a time and hands the results on in the order of the things. Whoever
 * adds more than is being worked on waits, so that only a few are in memory. Once there is no
 * reason to continue, what is begun is dropped. What a decision that is stuck holds up is done
 * again ({@link AbandonableTask}), so the work must leave no traces but its result.
 *
 * @param <T> what is worked on
 * @param <R> the result
 */
public final class OrderedExecutor<T, R> implements AutoCloseable {

    /**
     * Maximum number of inputs that wait for each worker, so that none is idle while a slow one is
     * waited for.
     */
    private static final int WAITING = 8;

    /** So often whoever waits asks whether there is a reason to continue. */
    private static final int MILLISECONDS = 50;

    private final ThreadPoolExecutor workers;
    private final LinkedList<Begun<T, R>> begun = new LinkedList<>();
    private final int most;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final BooleanSupplier goesOn;

    /** The input in progress; without an attempt where it is done again. */
    private record Begun<T, R>(T thing, AbandonableTask<R> attempt, Future<R> result) {

        boolean isStuck() {
            return attempt != null && attempt.isStuck();
        }
    }

    /**
     * @param jobs how many are worked on at a time
     * @param results takes one result after the other, in the thread that adds
     * @param goesOn whether there is a reason to continue
     */
    public OrderedExecutor(
            int jobs, Function<T, R> work, Consumer<R> results, BooleanSupplier goesOn) {
        this.workers =
                new ThreadPoolExecutor(
                        jobs,
                        jobs,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        OrderedExecutor::thread);
        this.most = jobs * WAITING;
        this.work = work;
        this.results = results;
        this.goesOn = goesOn;
    }

    /** Takes one more, and hands on what is done before it, at least where too many wait. */
    public void add(T one) {
        AbandonableTask<R> attempt = new AbandonableTask<>(() -> work.apply(one));
        begun.add(new Begun<>(one, attempt, workers.submit(attempt)));
        requireProgress();
        while (begun.size() > most || !begun.isEmpty() && begun.peek().result().isDone()) {
            handOn();
        }
    }

    /** Hands on what is left. */
    public void finish() {
        while (!begun.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        while (goesOn.getAsBoolean()) {
            requireProgress();
            try {
                R result = begun.peek().result().get(MILLISECONDS, TimeUnit.MILLISECONDS);
                begun.remove();
                results.accept(result);
                return;
            } catch (TimeoutException notDone) {
                continue;
            } catch (ExecutionException failure) {
                throw failed(failure);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("given up before its end", interrupt);
            }
        }
        begun.clear();
    }

    /** An input that is stuck is decided again by another worker. */
    private void requireProgress() {
        for (ListIterator<Begun<T, R>> each = begun.listIterator(); each.hasNext(); ) {
            Begun<T, R> one = each.next();
            if (one.isStuck()) {
                FutureTask<R> again = new FutureTask<>(() -> work.apply(one.thing()));
                each.set(new Begun<>(one.thing(), null, again));
                leaveBehind(one.result());
                thread(again).start();
            }
        }
    }

    private void leaveBehind(Future<R> stuck) {
        boolean holdsWorker = stuck.cancel(true);
        if (holdsWorker) {
            workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
            workers.setCorePoolSize(workers.getMaximumPoolSize());
        }
    }

    /** A thread that does not keep the process from ending: it may be left behind. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "worker");
        thread.setDaemon(true);
        return thread;
    }

    private static IllegalStateException failed(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("work failed", failure.getCause());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
