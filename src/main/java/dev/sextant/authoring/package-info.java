/**
 * The author's bench: what a change of the rules does to scenarios.
 *
 * <p>An examination compares scenarios with what their authors expect, and each rule's own scenario
 * against the rule.
 */
package dev.sextant.authoring;
