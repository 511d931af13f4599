package dev.sextant.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether a signal, such as that of Ctrl-C, asked the process to end. The search then ends as well,
 * and its findings are printed. Until this is closed, the process waits for that, at most 20 s.
 */
public final class SearchInterrupt implements BooleanSupplier, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "search-interrupt");
    private volatile boolean isInterrupted;

    /** Waits for signals from now on. */
    public SearchInterrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        isInterrupted = true;
        try {
            printed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        return isInterrupted;
    }

    /** Lets the process end. */
    @Override
    public void close() {
        printed.countDown();
        if (!isInterrupted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException isEnding) {
                // The process ends, and there is nothing to wait for.
            }
        }
    }
}
