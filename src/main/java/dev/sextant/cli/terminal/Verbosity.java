package dev.sextant.cli.terminal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** The verbosity of Sextant on standard error; libraries stay silent. */
public enum Verbosity {
    /** Warnings only. */
    WARNINGS(Level.WARN),
    /** The steps of the work: {@code -v}. */
    STEPS(Level.INFO),
    /** Details for debugging: {@code -vv}. */
    DETAILS(Level.DEBUG);

    private final Level level;

    Verbosity(Level level) {
        this.level = level;
    }

    /** The verbosity for a number of {@code -v}; more than two show no more than two. */
    public static Verbosity of(int count) {
        return values()[Math.min(count, values().length - 1)];
    }

    /** Makes it the verbosity of everything process. */
    public void apply() {
        ((Logger) LoggerFactory.getLogger("dev.sextant")).setLevel(level);
    }
}
