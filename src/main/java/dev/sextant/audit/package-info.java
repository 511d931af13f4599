/**
 * Decision records: what was asked, what was answered and all that the answer rests on, kept so
 * that it stands alone, can be checked and can be run again.
 *
 * <p>Libraries: Jackson.
 */
package dev.sextant.audit;
