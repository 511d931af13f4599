/**
 * Asks many records at once: what they say is put into the tables of a small database, and every
 * question is answered by that, those with a ready-made filter and those in SQL alike.
 *
 * <p>Libraries: SQLite through its driver for JDBC, in {@link dev.sextant.query.DatabaseConnector}
 * alone; Jackson for reading records.
 */
package dev.sextant.query;
