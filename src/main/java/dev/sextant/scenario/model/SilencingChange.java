package dev.sextant.scenario.model;

import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import java.util.List;

/**
 * A change of the facts that must make a rule silent.
 *
 * @param settings the facts with their other values, in the order of the file
 * @param because why the rule must be silent then
 * @param location where it begins
 */
public record SilencingChange(List<FactOverride> settings, String because, Location location) {

    /** Copies the settings. */
    public SilencingChange {
        settings = List.copyOf(settings);
    }

    /**
     * The facts as they are after the change; the place of a changed fact is that of the change.
     */
    public DecisionFacts appliedTo(DecisionFacts facts) {
        return OverrideApplier.applied(settings, facts);
    }
}
