package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/** The result of an input: a scenario, or a rejection. Nothing else can become of it. */
public sealed interface ScenarioInput permits AcceptedScenario, RejectedInput {

    /** Where it begins. */
    Location location();

    /**
     * Its problems: warnings of a scenario that was accepted, errors and warnings of one that was
     * rejected.
     */
    List<Problem> problems();
}
