/**
 * What rules conclude on the way to the answer: candidates, scores, leads, placements and
 * recommendations.
 */
package dev.sextant.fact.verdict;
