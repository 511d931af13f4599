package dev.sextant.fact;

import java.time.LocalDate;

/** A fact with a figure, from a data file of the rules: it has a source and a date. */
public interface Figure extends Fact {

    /**
     * The key of the statement in {@code sources.yaml}, or the address, that the figure rests on.
     */
    String source();

    /** The day as of which the figure holds. */
    LocalDate asOf();
}
