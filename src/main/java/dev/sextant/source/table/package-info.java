/**
 * CSV and XLSX: rows of cells with their places. Workbooks are checked, part by part, before their
 * sheets are read.
 */
package dev.sextant.source.table;
