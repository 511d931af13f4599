package dev.sextant.report;

import java.util.List;

/**
 * How many scenarios of a run ended how.
 *
 * @param decided those with an answer
 * @param rejected those that could not be read
 * @param failed those over which a rule or the engine failed
 */
public record Totals(int decided, int rejected, int failed) {

    /** Counts outcomes. */
    public static Totals of(List<Outcome> outcomes) {
        return new Totals(
                count(outcomes, Outcome.Decided.class),
                count(outcomes, Outcome.Rejected.class),
                count(outcomes, Outcome.Failed.class));
    }

    /** All of them. */
    public int scenarios() {
        return decided + rejected + failed;
    }

    private static int count(List<Outcome> outcomes, Class<? extends Outcome> type) {
        return (int) outcomes.stream().filter(type::isInstance).count();
    }

    /** The totals in one line; what was rejected may be no scenario, such as a file not there. */
    @Override
    public String toString() {
        return Counted.of(scenarios(), rejected == 0 ? "scenario" : "input")
                + ": "
                + decided
                + " decided, "
                + rejected
                + " rejected, "
                + failed
                + " failed";
    }
}
