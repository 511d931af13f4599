package dev.sextant.cli;

import dev.sextant.report.RunCsv;
import dev.sextant.report.RunJson;
import dev.sextant.report.RunJsonLines;
import dev.sextant.report.RunReport;
import dev.sextant.report.RunText;
import dev.sextant.rulebook.Knowledge;
import dev.sextant.rulebook.Rulebook;

/** What the outcomes of a run can look like. */
enum RunFormat {
    /** A table for people. */
    text,
    /** One document for machines. */
    json,
    /** A line for each scenario, for machines. */
    jsonl,
    /** A row for each workload, for spreadsheets. */
    csv;

    /**
     * A report in this format.
     *
     * @param rulebook what the rules say
     * @param knowledge whose opinions count
     * @param width the width of a line, in characters, where lines are broken
     */
    RunReport report(Rulebook rulebook, Knowledge knowledge, int width) {
        return switch (this) {
            case text -> new RunText(rulebook, knowledge, width);
            case json -> new RunJson(rulebook, knowledge);
            case jsonl -> new RunJsonLines(rulebook);
            case csv -> new RunCsv(rulebook);
        };
    }
}
