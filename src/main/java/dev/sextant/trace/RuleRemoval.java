package dev.sextant.trace;

import java.util.Set;

/** Decides platforms as if some rules did not exist. Safe for use by several threads. */
public interface RuleRemoval {

    /**
     * Runs the other rules over the facts, as fast as can be.
     *
     * @param without the ids of the rules that do not fire
     * @throws DecisionException if a rule throws, a limit is reached, or the rules give no answer
     */
    DecisionTrace search(DecisionFacts facts, Set<String> without);

    /**
     * The same with the engine whose answers are shown.
     *
     * @param without the ids of the rules that do not fire
     * @throws DecisionException if a rule throws, a limit is reached, or the rules give no answer
     */
    DecisionTrace decide(DecisionFacts facts, Set<String> without);
}
