/**
 * Decision records: what was asked, what was answered and all that the answer rests on, stored so
 * that it is self-contained, can be verified and can be replayed.
 *
 * <p>Libraries: Jackson, for documents that nobody but Sextant writes; digests reveal what others
 * changed in them. Keys and signatures are those of the JDK. SQLite answers queries over many
 * records.
 */
package dev.sextant.record;
