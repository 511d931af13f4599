/**
 * Runs compiled rules over one platform: sessions, limits on time and firings, and the derivations
 * of the result.
 */
package dev.sextant.engine.run;
