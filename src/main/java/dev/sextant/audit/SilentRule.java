package dev.sextant.audit;

/**
 * A rule that did not fire.
 *
 * @param rule its id
 * @param workload the workload that it was silent about; null for a rule about the platform
 * @param met how many of its conditions held
 * @param conditions how many it has
 * @param why what did not hold, in words
 */
public record SilentRule(String rule, String workload, int met, int conditions, String why) {}
