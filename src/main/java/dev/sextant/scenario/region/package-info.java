/**
 * Partitions the values of a fact into regions that no rule distinguishes, so that one value of
 * each is enough to try.
 */
package dev.sextant.scenario.region;
