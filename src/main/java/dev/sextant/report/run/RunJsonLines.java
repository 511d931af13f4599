package dev.sextant.report.run;

import dev.sextant.report.decision.OutcomeJson;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LayersJson;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;

/**
 * Renders a run as JSON lines: what {@link RunJson} has for each scenario, on a line of its own.
 * The totals are not among them.
 */
public final class RunJsonLines implements RunReport {

    private final Rulebook rulebook;

    /**
     * @param rulebook what the rules say
     */
    public RunJsonLines(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        return Json.line(LayersJson.mark(rulebook, OutcomeJson.of(outcome, rulebook)));
    }

    @Override
    public String end(RunSummary summary) {
        return "";
    }
}
