/**
 * Decision records: what was asked, what was answered and all that the answer rests on, kept so
 * that it stands alone, can be checked and can be run again. The records of a run are chained line
 * by line and sealed: whoever reads them later finds every byte that is not as it was written.
 *
 * <p>Libraries: Jackson, for documents that nobody but Sextant writes; what others changed in them
 * is shown by digests. Keys and signatures are those of the JDK.
 */
package dev.sextant.audit;
