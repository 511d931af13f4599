package dev.sextant.authoring.check;

/**
 * A scenario that shows a finding: the rules were run on it before it was told.
 *
 * @param scenario the scenario file
 * @param shows what came of it, in a sentence without its full stop
 */
public record WitnessScenario(String scenario, String shows) {}
