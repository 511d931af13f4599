/** Decides again what a record holds, from the record alone, and compares the result with it. */
package dev.sextant.record.replay;
