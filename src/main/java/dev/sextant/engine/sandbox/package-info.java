/**
 * Inspects compiled rules without loading them: every method, field and class that their code
 * refers to, and whether it is allowed.
 */
package dev.sextant.engine.sandbox;
