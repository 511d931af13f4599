package dev.sextant.report.rules;

import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.Finding;
import dev.sextant.report.format.Json;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what a check of rules found as JSON.
 *
 * <pre>
 * { "errors", "warnings": how many,
 *   "findings": [ by place
 *     { "severity": error or warning, "code", "file", "line", "column": where known, "message",
 *       "maybe": the likely repair, where there is one,
 *       "witness": { "scenario": a scenario file, "shows": the result }, where there is one } ],
 *   "accepted": [ the same, with "reason" ] }
 * </pre>
 */
public final class CheckReportJson {

    private CheckReportJson() {}

    /** The findings as one JSON document, with a line feed at its end. */
    public static String write(CheckReport checkup) {
        ObjectNode root =
                Json.object()
                        .put("errors", checkup.count(Problem.Severity.ERROR))
                        .put("warnings", checkup.count(Problem.Severity.WARNING));
        add(checkup.open(), root.putArray("findings"));
        add(checkup.accepted(), root.putArray("accepted"));
        return Json.write(root);
    }

    private static void add(List<Finding> findings, ArrayNode all) {
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            ObjectNode node =
                    all.addObject()
                            .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                            .put("code", problem.code())
                            .put("file", problem.location().file());
            if (problem.location().line() > 0) {
                node.put("line", problem.location().line());
            }
            if (problem.location().column() > 0) {
                node.put("column", problem.location().column());
            }
            node.put("message", problem.what());
            if (problem.maybe() != null) {
                node.put("maybe", problem.maybe());
            }
            if (finding.witness() != null) {
                node.putObject("witness")
                        .put("scenario", finding.witness().scenario())
                        .put("shows", finding.witness().shows());
            }
            if (finding.isAccepted()) {
                node.put("reason", finding.reason());
            }
        }
    }
}
