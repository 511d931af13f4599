/** Renders a rule base: its catalog, graph, checks, coverage, limits and prices. */
package dev.sextant.report.rules;
