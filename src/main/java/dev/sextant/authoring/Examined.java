package dev.sextant.authoring;

import dev.sextant.scenario.Scenario;
import java.util.List;

/**
 * A scenario that was examined.
 *
 * @param scenario the scenario
 * @param verdict how it stood
 * @param mismatches what is not as expected: none where it passed, all of the answer where it
 *     disagrees
 */
public record Examined(Scenario scenario, Verdict verdict, List<Mismatch> mismatches) {

    /** Whether it tells of a real decision. */
    public boolean isReal() {
        return ("/" + scenario.location().file()).contains("/stories/real/");
    }

    /** Whether the answer is the one expected. */
    public boolean agrees() {
        return mismatches.stream().noneMatch(Mismatch::ofAnswer);
    }
}
