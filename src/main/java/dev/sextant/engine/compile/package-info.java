/**
 * Compiles rules to an executable model, and explains what Drools refuses in terms of the DRL file.
 */
package dev.sextant.engine.compile;
