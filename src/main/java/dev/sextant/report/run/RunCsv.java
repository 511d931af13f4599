package dev.sextant.report.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.decision.PlatformAnswer;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.ScenarioOutcome;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a run as CSV, by RFC 4180: a row for each workload of a scenario that was decided, one
 * for each scenario that was rejected or failed. A text that a spreadsheet would take for a formula
 * is behind an apostrophe.
 */
public final class RunCsv implements RunReport {

    private static final List<String> HEADER =
            List.of(
                    "status",
                    "scenario",
                    "file",
                    "line",
                    "recommendation",
                    "platformCertainty",
                    "workload",
                    "option",
                    "style",
                    "certainty",
                    "points",
                    "margin",
                    "basis",
                    "reason",
                    "rule",
                    "folder",
                    "problems");

    /** What a spreadsheet takes for the beginning of a formula, full-width signs among them. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final Rulebook rulebook;

    /**
     * @param rulebook what the rules say
     */
    public RunCsv(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String begin() {
        return record(HEADER);
    }

    @Override
    public String next(long position, ScenarioOutcome<PlatformAnswer> outcome) {
        if (outcome instanceof ScenarioOutcome.Decided<PlatformAnswer> decided) {
            return decided.answer().placed().stream()
                    .map(placed -> row(decided, placed))
                    .collect(Collectors.joining());
        }
        if (outcome instanceof ScenarioOutcome.Rejected<PlatformAnswer> rejected) {
            return row("rejected", "", rejected.location(), messages(rejected.problems()));
        }
        ScenarioOutcome.Failed<PlatformAnswer> failed =
                (ScenarioOutcome.Failed<PlatformAnswer>) outcome;
        return row("failed", failed.scenario(), failed.location(), failed.why());
    }

    @Override
    public String end(RunSummary summary) {
        return "";
    }

    private String row(
            ScenarioOutcome.Decided<PlatformAnswer> decided, PlatformAnswer.Placed placed) {
        Placement placement = placed.placement();
        String rule = placed.decisive().rule();
        return record(
                List.of(
                        "decided",
                        text(decided.scenario()),
                        text(decided.location().file()),
                        line(decided.location()),
                        ValueFormatter.of(decided.answer().recommendation().answer()),
                        certainty(decided.answer().certainty().platform()),
                        text(placement.workload()),
                        PlacementWords.of(placement),
                        placement.style() == null ? "" : ValueFormatter.of(placement.style()),
                        certainty(decided.answer().certainty().of(placement.workload())),
                        String.valueOf(placement.points()),
                        placement.basis() == Basis.LIMITS || placement.margin() == null
                                ? ""
                                : String.valueOf(placement.margin()),
                        ValueFormatter.of(placement.basis()),
                        text(placed.decisive().because()),
                        text(rule),
                        text(rulebook.rule(rule).map(Rule::origin).orElse("")),
                        text(messages(decided.warnings()))));
    }

    private static String certainty(Optional<AnswerCertainty> known) {
        return known.map(answer -> ValueFormatter.of(answer.certainty())).orElse("");
    }

    private static String row(String status, String scenario, Location place, String problems) {
        return record(
                List.of(
                        status,
                        text(scenario),
                        text(place.file()),
                        line(place),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        text(problems)));
    }

    private static String line(Location place) {
        return place.line() == 0 ? "" : String.valueOf(place.line());
    }

    private static String messages(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** A text as a cell that no spreadsheet runs and that steers no terminal. */
    public static String text(String text) {
        boolean runs = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String cell = runs ? "'" + text : text;
        return Stream.of(cell.split("\n", -1))
                .map(TextSanitizer::line)
                .collect(Collectors.joining("\n"));
    }

    /** A row, with the end of its line. */
    public static String record(List<String> cells) {
        StringWriter row = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(row).writeRecord(cells);
        return row.toString();
    }
}
