package dev.sextant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things several at a time and hands the results on in the order of the things. Whoever
 * adds more than is being worked on waits, so that only a few are in memory. Once there is no
 * reason to go on, what is begun is dropped.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> implements AutoCloseable {

    /** So many wait for each worker, so that none is idle while a slow one is waited for. */
    private static final int WAITING = 8;

    /** So often whoever waits asks whether there is a reason to go on. */
    private static final int MILLISECONDS = 50;

    private final ExecutorService workers;
    private final Deque<Future<R>> begun = new ArrayDeque<>();
    private final int most;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final BooleanSupplier goesOn;

    /**
     * @param jobs how many are worked on at a time
     * @param results takes one result after the other, in the thread that adds
     * @param goesOn whether there is a reason to go on
     */
    public InOrder(int jobs, Function<T, R> work, Consumer<R> results, BooleanSupplier goesOn) {
        this.workers = Executors.newFixedThreadPool(jobs);
        this.most = jobs * WAITING;
        this.work = work;
        this.results = results;
        this.goesOn = goesOn;
    }

    /** Takes one more, and hands on what is done before it, at the least where too many wait. */
    public void add(T one) {
        begun.add(workers.submit(() -> work.apply(one)));
        while (begun.size() > most || !begun.isEmpty() && begun.peek().isDone()) {
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
            try {
                R result = begun.peek().get(MILLISECONDS, TimeUnit.MILLISECONDS);
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
