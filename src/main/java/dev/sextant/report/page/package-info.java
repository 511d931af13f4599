/** Renders a run as one page that explains every decision by a script of its own. */
package dev.sextant.report.page;
