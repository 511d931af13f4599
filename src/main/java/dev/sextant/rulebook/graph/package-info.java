/**
 * Which rule feeds which: the stages in which rules run, and the rules that depend on a fact or a
 * figure.
 */
package dev.sextant.rulebook.graph;
