package dev.sextant.authoring.examine;

import dev.sextant.scenario.model.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that was examined.
 *
 * @param scenario the scenario
 * @param verdict the result
 * @param mismatches what is not as expected: none where it passed, all of the answer where it
 *     disagrees
 * @param real the comparison with a real decision; empty where the scenario describes none
 */
public record ScenarioTestResult(
        Scenario scenario,
        Verdict verdict,
        List<Mismatch> mismatches,
        Optional<RealAgreement> real) {

    /** Copies the list. */
    public ScenarioTestResult {
        mismatches = List.copyOf(mismatches);
    }
}
