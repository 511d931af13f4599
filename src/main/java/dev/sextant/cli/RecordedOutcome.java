package dev.sextant.cli;

import dev.sextant.audit.WrittenRecord;
import dev.sextant.report.ScenarioOutcome;

/**
 * What came of an input.
 *
 * @param outcome what it was
 * @param record the record of it; null where none is kept
 */
record RecordedOutcome(ScenarioOutcome outcome, WrittenRecord record) {}
