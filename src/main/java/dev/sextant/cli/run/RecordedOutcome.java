package dev.sextant.cli.run;

import dev.sextant.record.write.WrittenRecord;
import dev.sextant.report.decision.ScenarioOutcome;

/**
 * The result of an input.
 *
 * @param outcome what it was
 * @param record the record of it; null where none is stored
 */
record RecordedOutcome(ScenarioOutcome outcome, WrittenRecord record) {}
