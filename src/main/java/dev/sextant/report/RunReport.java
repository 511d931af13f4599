package dev.sextant.report;

/** Renders a run piece by piece, so that no more than a few outcomes are in memory. */
public interface RunReport {

    /** What stands before all outcomes. */
    String begin();

    /** What is to be written next, now that there is one more outcome; it may be none yet. */
    String next(Outcome outcome);

    /** What is left to write. */
    String end(Totals totals);
}
