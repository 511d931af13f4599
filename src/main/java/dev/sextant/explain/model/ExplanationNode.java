package dev.sextant.explain.model;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.source.Location;
import dev.sextant.trace.FactPath;
import java.util.List;

/** A fact in an explanation, with what it stands on. */
public sealed interface ExplanationNode {

    /**
     * A conclusion, shown only here.
     *
     * @param number its number in the explanation, from 1: what mentions refer to
     * @param conclusion the conclusion
     * @param firings the firings that justify it, one or more
     */
    record Derived(int number, Conclusion conclusion, List<RuleFiring> firings)
            implements ExplanationNode {}

    /**
     * A conclusion that is shown elsewhere in the explanation.
     *
     * @param number the number of the {@link Derived} node that tells it
     * @param conclusion the conclusion
     */
    record Mention(int number, Conclusion conclusion) implements ExplanationNode {}

    /**
     * A given fact: a leaf.
     *
     * @param path its name
     * @param value its value as a person would write it in a scenario
     * @param location where it stands, or null where the facts did not come from a file
     */
    record Input(FactPath path, String value, Location location) implements ExplanationNode {}

    /**
     * A figure of a data file: a leaf.
     *
     * @param figure the figure, with its source and date
     * @param location where it stands, or null where the rulebook does not know
     */
    record FromData(Figure figure, Location location) implements ExplanationNode {}

    /**
     * Something that was not concluded: a leaf.
     *
     * @param text what is absent, as the condition says it, with the values of this case
     */
    record Absent(String text) implements ExplanationNode {}
}
