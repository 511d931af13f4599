package dev.sextant.engine;

import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Decider;

/**
 * A rules folder, compiled.
 *
 * @param rulebook what it says
 * @param decider what runs it
 */
public record Compiled(Rulebook rulebook, Decider decider) {}
