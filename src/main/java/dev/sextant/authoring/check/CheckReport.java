package dev.sextant.authoring.check;

import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Findings of a check of rules.
 *
 * @param findings the findings, by place; accepted ones among them
 */
public record CheckReport(List<Finding> findings) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The findings in the text of the rules alone. */
    public static CheckReport of(List<Problem> problems) {
        return new CheckReport(problems.stream().map(Finding::of).toList());
    }

    /** The same, with more problems behind what was found. */
    public CheckReport with(List<Problem> more) {
        List<Finding> all = new ArrayList<>(findings);
        more.forEach(problem -> all.add(Finding.of(problem)));
        return new CheckReport(all);
    }

    /** The same, with more problems among what was found, by place. */
    public CheckReport with(List<Problem> more, Comparator<Problem> order) {
        return new CheckReport(
                with(more).findings.stream()
                        .sorted(Comparator.comparing(Finding::problem, order))
                        .toList());
    }

    /** The same, with every warning an error. */
    public CheckReport strict() {
        return new CheckReport(findings.stream().map(Finding::strict).toList());
    }

    /** The findings that nobody accepted. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> !finding.isAccepted()).toList();
    }

    /** The findings that a rule accepts. */
    public List<Finding> accepted() {
        return findings.stream().filter(Finding::isAccepted).toList();
    }

    /** How many open findings are of a severity. */
    public int count(Problem.Severity severity) {
        return (int)
                open().stream().filter(finding -> finding.problem().severity() == severity).count();
    }
}
