/**
 * What rules conclude of a workload or a platform before anything is weighed: qualities, needs,
 * reasons, and styles that are ruled out.
 */
package dev.sextant.fact.trait;
