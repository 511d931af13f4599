package dev.sextant.fact;

/**
 * A place where a workload runs: one of its own, or one of the platform's where it has none of its
 * own.
 *
 * @param workload the workload's name
 * @param place the place
 * @param ground whose ground the place stands on
 */
public record Located(String workload, Place place, Ground ground) implements Conclusion {}
