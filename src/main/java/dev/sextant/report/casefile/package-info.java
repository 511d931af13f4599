/** Renders the record of one decision as a case file to print and to keep. */
package dev.sextant.report.casefile;
