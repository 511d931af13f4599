/** Renders flips and sweeps. */
package dev.sextant.report.flip;
