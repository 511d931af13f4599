package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.decision.GivenValue;
import dev.sextant.source.Location;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.TruthValue;
import java.util.List;

/**
 * The result of one condition of a rule, and what it would take.
 *
 * @param truth whether it holds
 * @param plain the same in plain words, with the values of the case
 * @param written the condition in the rule's own words
 * @param rule where the rule says so
 * @param asked what it asks of a component; null where it asks for more than a comparison
 * @param path the given fact that it asks for, or by which it asks for another; null where there is
 *     none
 * @param place where the value is that decides it: a line of the scenario or of a data file; null
 *     where nothing is said
 * @param ways for a conclusion that is missing, the rules that would draw it and why they did not,
 *     nearest first
 * @param others how many more such rules there are
 * @param cut whether the ways were not followed, being too deep
 * @param against what prevents it: conclusions that must not be there, with what they rest on
 */
public record ConditionExplanation(
        TruthValue truth,
        String plain,
        String written,
        Location rule,
        Asked asked,
        FactPath path,
        Location place,
        List<WhyNot> ways,
        int others,
        boolean cut,
        ExplainedConclusions against) {

    /** Copies the lists. */
    public ConditionExplanation {
        ways = List.copyOf(ways);
    }

    /**
     * A comparison, each of its values as a person would write it.
     *
     * @param operator the operator, as the rule has it
     * @param expected what it compares with; null where that is not known
     * @param actual the value; null where it is not known
     * @param distance how far a number is from what would do, with its unit; null for anything else
     */
    public record Asked(String operator, String expected, String actual, String distance) {}

    /** The same with the rules that would draw the conclusion. */
    ConditionExplanation with(List<WhyNot> found, int more) {
        return new ConditionExplanation(
                truth, plain, written, rule, asked, path, place, found, more, false, against);
    }

    /** The same, where it is so for a value that is given. */
    ConditionExplanation dependingOn(GivenValue given) {
        return new ConditionExplanation(
                truth,
                plain + ", where " + given.path() + " is " + given.text(),
                written,
                rule,
                asked,
                FactPath.of(given.path()),
                given.place() == null ? null : given.place().location(),
                ways,
                others,
                cut,
                against);
    }

    /** The same, not followed any deeper. */
    ConditionExplanation withoutWays() {
        return new ConditionExplanation(
                truth, plain, written, rule, asked, path, place, List.of(), 0, true, against);
    }

    /** Whether nothing that could be given would make it hold: a figure is missing, say. */
    public boolean isFixed() {
        return truth == TruthValue.FALSE
                && path == null
                && ways.isEmpty()
                && !cut
                && against.isEmpty();
    }

    /** Whether it holds. */
    public boolean holds() {
        return truth == TruthValue.TRUE;
    }
}
