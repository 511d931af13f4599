/**
 * Renders one decision: explanations, why-not, scores, bills, sensitivity and certainty, as text
 * and as JSON.
 */
package dev.sextant.report.decision;
