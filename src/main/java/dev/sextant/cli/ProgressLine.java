package dev.sextant.cli;

import dev.sextant.scenario.Portions;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows whoever looks on how far a run is, how fast it goes and how long it will take, once it has
 * taken a second. The launcher tells whether standard error is a terminal.
 */
final class ProgressLine implements AutoCloseable {

    private static final boolean IS_SEEN = Boolean.getBoolean("sextant.progress");
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MILLISECONDS = 200;
    private static final long KIBIBYTE = 1024;

    private final Portions portions;
    private final Terminal terminal;
    private final long begin = System.nanoTime();
    private long taken;
    private ProgressBar bar;

    ProgressLine(Portions portions, Terminal terminal) {
        this.portions = portions;
        this.terminal = terminal;
    }

    /** Hears that there is one more outcome. */
    void take() {
        taken++;
        if (!IS_SEEN) {
            return;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        if (bar == null && elapsed.compareTo(PATIENCE) > 0) {
            bar = bar(elapsed);
        }
        if (bar != null) {
            bar.stepTo(portions.bytesRead());
            bar.setExtraMessage(" " + taken * 1000 / Math.max(1, elapsed.toMillis()) + " inputs/s");
        }
    }

    private ProgressBar bar(Duration elapsed) {
        return new ProgressBarBuilder()
                .setTaskName("sextant")
                .setInitialMax(portions.bytes().orElse(-1))
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .startsFrom(0, elapsed)
                .setConsumer(
                        new DelegatingProgressBarConsumer(terminal::show, terminal.width() - 1))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.show("");
        }
    }
}
