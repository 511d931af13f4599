package dev.sextant.authoring.check;

/**
 * A scenario that shows a finding: the rules were run on it before it was shown.
 *
 * @param scenario the scenario file
 * @param shows the result, in a sentence without its full stop
 */
public record WitnessScenario(String scenario, String shows) {}
