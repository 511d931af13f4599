/**
 * Renders answers: as text for people, as JSON and JUnit XML for machines.
 *
 * <p>Nothing is decided here, and nothing depends on the clock, the locale or the terminal but the
 * width of a line. JSON goes through Jackson 3, tables through FastCSV and fastexcel; pages go
 * through jte, whose templates are compiled with this package; the Eclipse Layout Kernel finds
 * places in drawings.
 */
package dev.sextant.report;
