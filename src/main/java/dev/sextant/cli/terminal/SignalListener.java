package dev.sextant.cli.terminal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.utils.Signals;

/**
 * Hears when somebody wants the process to end, by the keyboard or by a signal, and gives the work
 * some seconds to end well. Who asks twice does not wait.
 */
public final class SignalListener {

    /** So long the work has; with what it takes to end, less than five seconds. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final AtomicReference<ExitCode> asked = new AtomicReference<>();
    private final Runnable lastWords;

    private SignalListener(Runnable lastWords) {
        this.lastWords = lastWords;
    }

    /**
     * Listens from now on, until the process ends.
     *
     * @param lastWords what is still to be said where the work does not end in time
     */
    public static SignalListener listen(Runnable lastWords) {
        SignalListener interruption = new SignalListener(lastWords);
        Signals.register("INT", () -> interruption.ask(ExitCode.INTERRUPTED));
        Signals.register("TERM", () -> interruption.ask(ExitCode.TERMINATED));
        return interruption;
    }

    /** How the command ends then; null where nobody asked. */
    public ExitCode asked() {
        return asked.get();
    }

    private void ask(ExitCode code) {
        if (!asked.compareAndSet(null, code)) {
            Runtime.getRuntime().halt(code.number());
        }
        Thread end = new Thread(() -> endLate(code), "end");
        end.setDaemon(true);
        end.start();
    }

    private void endLate(ExitCode code) {
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
        lastWords.run();
        Runtime.getRuntime().halt(code.number());
    }
}
