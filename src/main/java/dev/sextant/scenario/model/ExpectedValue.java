package dev.sextant.scenario.model;

import dev.sextant.source.Location;

/**
 * Something that a scenario expects.
 *
 * @param <T> what is expected
 * @param value what is expected
 * @param location where the scenario says so
 */
public record ExpectedValue<T>(T value, Location location) {}
