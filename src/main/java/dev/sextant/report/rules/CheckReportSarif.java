package dev.sextant.report.rules;

import dev.sextant.authoring.check.CheckReport;
import dev.sextant.authoring.check.Finding;
import dev.sextant.authoring.check.ProblemPage;
import dev.sextant.authoring.check.ProblemPages;
import dev.sextant.report.format.Json;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what a check of rules found as SARIF 2.1.0, which code hosts and editors read. What a
 * rule accepts is a suppressed result.
 */
public final class CheckReportSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private CheckReportSarif() {}

    /**
     * The findings as one JSON document, with a line feed at its end.
     *
     * @param version the version of Sextant
     */
    public static String write(CheckReport checkup, String version) {
        ObjectNode root = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver =
                run.putObject("tool")
                        .putObject("driver")
                        .put("name", "Sextant")
                        .put("version", version);
        List<String> codes =
                checkup.findings().stream()
                        .map(finding -> finding.problem().code())
                        .distinct()
                        .sorted()
                        .toList();
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rules.add(rule(code)));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        checkup.findings().forEach(finding -> results.add(result(finding, codes)));
        return Json.write(root);
    }

    private static ObjectNode rule(String code) {
        ObjectNode rule = Json.object().put("id", code);
        ProblemPages.of(code).ifPresent(page -> describe(page, rule));
        return rule;
    }

    private static void describe(ProblemPage page, ObjectNode rule) {
        rule.putObject("shortDescription").put("text", page.title());
        rule.putObject("fullDescription").put("text", String.join(" ", page.paragraphs()));
        rule.putObject("help")
                .put(
                        "text",
                        String.join("\n", ProblemPageText.lines(page, Integer.MAX_VALUE)) + "\n");
    }

    private static ObjectNode result(Finding finding, List<String> codes) {
        Problem problem = finding.problem();
        ObjectNode result =
                Json.object()
                        .put("ruleId", problem.code())
                        .put("ruleIndex", codes.indexOf(problem.code()))
                        .put("level", problem.severity().name().toLowerCase(Locale.ROOT));
        result.putObject("message").put("text", text(finding));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(problem.location().file()));
        region(problem.location(), place);
        if (finding.isAccepted()) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "inSource")
                    .put("justification", finding.reason());
        }
        return result;
    }

    private static void region(Location location, ObjectNode place) {
        if (location.line() > 0) {
            ObjectNode region = place.putObject("region").put("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
        }
    }

    private static String text(Finding finding) {
        Problem problem = finding.problem();
        String text =
                problem.maybe() == null ? problem.what() : problem.what() + "\n" + problem.maybe();
        return finding.witness() == null
                ? text
                : text
                        + "\nIn this scenario "
                        + finding.witness().shows()
                        + ":\n"
                        + finding.witness().scenario();
    }

    /** The path with every sign that an address may not hold written by its number. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notByItself) {
            return URI.create("file:///").resolve(path.replace(" ", "%20")).toASCIIString();
        }
    }
}
