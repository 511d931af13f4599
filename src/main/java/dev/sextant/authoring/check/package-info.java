/**
 * Checks what rules mean together: contradictions, rules that never fire, facts that nobody reads.
 */
package dev.sextant.authoring.check;
