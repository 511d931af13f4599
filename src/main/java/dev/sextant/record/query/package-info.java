/**
 * Queries over many records: what they say is stored in the tables of a small database, and
 * ready-made filters and SQL are answered from it.
 *
 * <p>Libraries: SQLite through its JDBC driver, in {@link DatabaseConnector} alone; Jackson for
 * reading records.
 */
package dev.sextant.record.query;
