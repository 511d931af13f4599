package dev.sextant.trace;

/** Decides one platform at a time, by rules. Safe for use by several threads. */
@FunctionalInterface
public interface PlatformDecider {

    /**
     * Runs the rules over the facts.
     *
     * @throws DecisionException if a rule throws, a limit is reached, or the rules give no answer
     */
    DecisionTrace decide(DecisionFacts facts);
}
