/**
 * Files that grow, and that nobody finds half done: a folder that one process at a time writes to,
 * that a run which was interrupted continues, and in which a file bears its name only once it is
 * complete.
 *
 * <p>All writing goes through {@link dev.sextant.store.OutputDisk}. Jackson writes and reads what
 * the folder says of itself.
 */
package dev.sextant.store;
