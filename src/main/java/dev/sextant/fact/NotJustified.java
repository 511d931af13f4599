package dev.sextant.fact;

/**
 * An option that is possible for a workload and not worth beginning with.
 *
 * @param workload the workload's name
 * @param option the option
 */
public record NotJustified(String workload, Option option) implements Conclusion {}
