/** Renders a run, its summary and its tests: as a table, CSV, JSON, Markdown and JUnit XML. */
package dev.sextant.report.run;
