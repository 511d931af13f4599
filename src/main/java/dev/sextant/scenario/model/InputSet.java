package dev.sextant.scenario.model;

import dev.sextant.source.Problem;
import java.util.List;

/**
 * All inputs of a run, in a stable order: that of the paths as given, and below a folder that of
 * the names.
 *
 * @param inputs the result of each input
 * @param otherFiles how many files in folders were passed over, because their names do not end like
 *     those of scenarios
 */
public record InputSet(List<ScenarioInput> inputs, int otherFiles, List<Problem> warnings) {

    /** Copies the lists. */
    public InputSet {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The scenarios that can be decided. */
    public List<Scenario> scenarios() {
        return inputs.stream()
                .filter(AcceptedScenario.class::isInstance)
                .map(input -> ((AcceptedScenario) input).scenario())
                .toList();
    }

    /** The inputs that were rejected. */
    public List<RejectedInput> rejected() {
        return inputs.stream()
                .filter(RejectedInput.class::isInstance)
                .map(RejectedInput.class::cast)
                .toList();
    }
}
