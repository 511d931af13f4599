/**
 * The building blocks of output: tables, trees, wrapped lines, Markdown, JSON, pages and drawings;
 * text that could harm a terminal is made safe here.
 */
package dev.sextant.report.format;
