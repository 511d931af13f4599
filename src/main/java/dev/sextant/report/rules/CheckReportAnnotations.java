package dev.sextant.report.rules;

import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.Finding;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Renders what a check of rules found as workflow commands of GitHub, which shows each beside the
 * line that it is about. What a rule accepts is a notice.
 */
public final class CheckReportAnnotations {

    private CheckReportAnnotations() {}

    /** One command for each finding. */
    public static List<String> lines(CheckReport checkup) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : checkup.findings()) {
            Problem problem = finding.problem();
            String kind =
                    finding.isAccepted()
                            ? "notice"
                            : problem.severity().name().toLowerCase(Locale.ROOT);
            lines.add(
                    "::"
                            + kind
                            + " "
                            + place(problem.location())
                            + ",title="
                            + property(problem.code())
                            + "::"
                            + data(message(finding)));
        }
        return lines;
    }

    private static String place(Location location) {
        String place = "file=" + property(location.file());
        if (location.line() > 0) {
            place += ",line=" + location.line();
        }
        return location.column() > 0 ? place + ",col=" + location.column() : place;
    }

    private static String message(Finding finding) {
        Problem problem = finding.problem();
        if (finding.isAccepted()) {
            return problem.what() + "\nAccepted because " + finding.reason();
        }
        return problem.maybe() == null ? problem.what() : problem.what() + "\n" + problem.maybe();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
