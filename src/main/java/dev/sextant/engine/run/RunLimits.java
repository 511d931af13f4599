package dev.sextant.engine.run;

import java.time.Duration;

/**
 * How much one decision may take before it counts as failed.
 *
 * @param firings the most rules that may fire, above 0
 * @param conclusions the most facts that may be concluded, above 0
 * @param time the longest it may take, above 0
 */
public record RunLimits(int firings, int conclusions, Duration time) {

    /**
     * Limits that no sound rule base comes near: 100,000 firings, 100,000 conclusions, 10 s for
     * each platform.
     */
    public static final RunLimits DEFAULT = new RunLimits(100_000, 100_000, Duration.ofSeconds(10));
}
