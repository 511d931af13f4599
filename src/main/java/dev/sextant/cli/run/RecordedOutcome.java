package dev.sextant.cli.run;

import dev.sextant.record.write.WrittenRecord;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.scenario.model.ScenarioOutcome;

/**
 * The result of an input.
 *
 * @param outcome what it was
 * @param record the record of it; null where none is stored
 */
record RecordedOutcome(ScenarioOutcome<PlatformAnswer> outcome, WrittenRecord record) {}
