package dev.sextant.report.rules;

import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.Finding;
import dev.sextant.report.format.CountPhrase;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** Shows what a check of rules found. */
public final class CheckReportText {

    private CheckReportText() {}

    /** Each finding, how many there are, and those that rules accept. */
    public static List<String> lines(CheckReport checkup) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : checkup.open()) {
            add(finding.problem().toString(), lines);
            if (finding.witness() != null) {
                lines.add(
                        "  In this scenario "
                                + TextSanitizer.line(finding.witness().shows())
                                + ":");
                finding.witness()
                        .scenario()
                        .lines()
                        .forEach(line -> lines.add("    " + TextSanitizer.line(line)));
            }
        }
        int errors = checkup.count(Problem.Severity.ERROR);
        int warnings = checkup.count(Problem.Severity.WARNING);
        lines.add(
                errors + warnings == 0
                        ? "no problems"
                        : CountPhrase.of(errors, "error")
                                + ", "
                                + CountPhrase.of(warnings, "warning"));
        if (!checkup.accepted().isEmpty()) {
            lines.add("");
            lines.add("Accepted:");
        }
        for (Finding finding : checkup.accepted()) {
            Problem problem = finding.problem();
            add("  " + problem.location() + ": [" + problem.code() + "] " + problem.what(), lines);
            add("    because " + finding.reason(), lines);
        }
        return lines;
    }

    private static void add(String text, List<String> lines) {
        text.lines().map(TextSanitizer::line).forEach(lines::add);
    }
}
