package dev.sextant.explain.model;

import java.util.List;

/**
 * What each possible style would cost a workload in a month, as far as its inputs allow.
 *
 * @param bills the bills of the possible styles, by provider, then the lowest first
 * @param egress what the data sent to the internet costs, by provider
 */
public record MonthlyCosts(List<StyleBill> bills, List<EgressBill> egress) {}
