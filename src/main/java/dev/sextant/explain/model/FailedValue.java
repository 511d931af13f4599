package dev.sextant.explain.model;

import dev.sextant.trace.FactPath;

/**
 * A value of an unknown fact over which the rules failed, so that nobody knows what it would turn.
 *
 * @param path the fact
 * @param value the value, as a scenario file has it
 * @param why what happened
 */
public record FailedValue(FactPath path, String value, String why) {}
