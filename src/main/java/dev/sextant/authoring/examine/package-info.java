/**
 * Runs scenarios as tests: compares answers with expectations, and rules with the scenarios in
 * which they should fire or stay silent.
 */
package dev.sextant.authoring.examine;
