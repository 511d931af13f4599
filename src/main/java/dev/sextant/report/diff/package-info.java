/** Renders how the answers of two rule bases differ. */
package dev.sextant.report.diff;
