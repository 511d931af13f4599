/**
 * One decision as data: what was concluded, by which rules, from what, with every value that was
 * read. Explanations, records, case files and reports all read it; its JSON is what records hold.
 */
package dev.sextant.decision;
