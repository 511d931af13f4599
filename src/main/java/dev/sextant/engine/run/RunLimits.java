package dev.sextant.engine.run;

import dev.sextant.trace.DecisionException;
import java.time.Duration;
import java.util.Locale;

/**
 * How much one decision may take before it counts as failed.
 *
 * @param firings the most rules that may fire, above 0
 * @param conclusions the most facts that may be concluded, above 0
 * @param time the most CPU time that it may take, above 0
 */
public record RunLimits(int firings, int conclusions, Duration time) {

    /**
     * Limits that no sound rule base comes near: 100,000 firings, 100,000 conclusions, 10 s of CPU
     * time for each platform.
     */
    public static final RunLimits DEFAULT = new RunLimits(100_000, 100_000, Duration.ofSeconds(10));

    /**
     * The failure of a decision that takes so much time.
     *
     * @param time how much, and of what
     */
    public DecisionException exceeded(String time, String lastFired) {
        return DecisionException.ofLimit(time + "; the last firing was of " + lastFired);
    }

    /** The failure of a decision that has more of something than it may. */
    public static DecisionException tooMany(int most, String what, String last) {
        return DecisionException.ofLimit(
                String.format(Locale.ROOT, "more than %,d %s; the last %s", most, what, last));
    }
}
