package dev.sextant.cli.terminal;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows whoever looks on how far long work is, how fast it goes and how long it will take, once it
 * has taken a second. The launcher says whether standard error is a terminal.
 */
public final class ProgressLine implements AutoCloseable {

    private static final boolean IS_SEEN = Boolean.getBoolean("sextant.progress");
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MILLISECONDS = 200;
    private static final long KIBIBYTE = 1024;

    private final String noun;
    private final LongSupplier read;
    private final OptionalLong all;
    private final Terminal terminal;
    private final long begin = System.nanoTime();
    private long taken;
    private ProgressBar bar;

    /**
     * @param noun what it goes through, such as {@code inputs}
     * @param read how many bytes were read so far
     * @param all how many there are, where that is known
     */
    public ProgressLine(String noun, LongSupplier read, OptionalLong all, Terminal terminal) {
        this.noun = noun;
        this.read = read;
        this.all = all;
        this.terminal = terminal;
    }

    /** Hears that there is one more outcome. */
    public void take() {
        taken++;
        if (!IS_SEEN) {
            return;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        if (bar == null && elapsed.compareTo(PATIENCE) > 0) {
            bar = bar(elapsed);
        }
        if (bar != null) {
            bar.stepTo(read.getAsLong());
            bar.setExtraMessage(
                    " " + taken * 1000 / Math.max(1, elapsed.toMillis()) + " " + noun + "/s");
        }
    }

    private ProgressBar bar(Duration elapsed) {
        return new ProgressBarBuilder()
                .setTaskName("sextant")
                .setInitialMax(all.orElse(-1))
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
