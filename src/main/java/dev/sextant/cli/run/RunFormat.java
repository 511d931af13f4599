package dev.sextant.cli.run;

import dev.sextant.report.page.RunHtml;
import dev.sextant.report.run.RunCsv;
import dev.sextant.report.run.RunJUnit;
import dev.sextant.report.run.RunJson;
import dev.sextant.report.run.RunJsonLines;
import dev.sextant.report.run.RunMarkdown;
import dev.sextant.report.run.RunReport;
import dev.sextant.report.run.RunText;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Output formats of a run. */
enum RunFormat {
    /** A table for people. */
    text("outcomes.txt"),
    /** One document for machines. */
    json("outcomes.json"),
    /** A line for each scenario, for machines. */
    jsonl("outcomes.jsonl"),
    /** A row for each workload, for spreadsheets. */
    csv("outcomes.csv"),
    /** A table for documents. */
    md("outcomes.md"),
    /** A test case for each scenario, for dashboards. */
    junit("outcomes.xml"),
    /** A page for people, with every explanation. */
    html("outcomes.html");

    private final String file;

    RunFormat(String file) {
        this.file = file;
    }

    /** The name of its file in a folder of outcomes. */
    String file() {
        return file;
    }

    /** The names of all such files. */
    static Set<String> files() {
        return Stream.of(values()).map(RunFormat::file).collect(Collectors.toSet());
    }

    /**
     * A report in this format.
     *
     * @param rulebook what the rules say
     * @param knowledge whose opinions count
     * @param width the width of a line, in characters, where lines are broken
     */
    RunReport report(Rulebook rulebook, KnowledgeScope knowledge, int width) {
        return switch (this) {
            case text -> new RunText(rulebook, knowledge, width);
            case json -> new RunJson(rulebook, knowledge);
            case jsonl -> new RunJsonLines(rulebook);
            case csv -> new RunCsv(rulebook);
            case md -> new RunMarkdown(rulebook, knowledge);
            case junit -> new RunJUnit();
            case html -> new RunHtml(rulebook, knowledge);
        };
    }
}
