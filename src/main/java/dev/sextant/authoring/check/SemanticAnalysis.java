package dev.sextant.authoring.check;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.AcceptedFindings;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Problem;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.RuleEvaluator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks what rules mean together, by running them on scenarios that are drawn the same each time.
 * Findings are certain, but there may be more.
 */
public final class SemanticAnalysis {

    private static final List<SemanticCheck> CHECKS =
            List.of(
                    new NoAnswer(),
                    new NeverConcluded(),
                    new NeverHolds(),
                    new SubsumedRules(),
                    new SameConditions(),
                    new OpposedRules(),
                    new UnreadFacts(),
                    new UndecidedPlatforms());

    private SemanticAnalysis() {}

    /** The codes of all that can be found. */
    public static List<String> codes() {
        return CHECKS.stream().map(SemanticCheck::code).toList();
    }

    /**
     * The findings in rules, by kind. Accepted findings are included, with their reasons.
     *
     * @param folder their folder
     */
    public static CheckReport of(
            Rulebook rulebook, PlatformDecider decider, RuleEvaluator judge, RuleFolder folder) {
        CheckContext bench =
                new CheckContext(
                        rulebook, judge, new ScenarioSampler(rulebook, decider), folder.name());
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.findings(bench)));
        return new CheckReport(
                accepted(findings, rulebook).stream()
                        .map(finding -> finding.shownIn(folder))
                        .sorted(Comparator.comparing(finding -> finding.problem().location()))
                        .toList());
    }

    private static List<Finding> accepted(List<Finding> findings, Rulebook rulebook) {
        List<Finding> judged = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            String reason =
                    rulebook.rules().stream()
                            .filter(rule -> rule.location().equals(problem.location()))
                            .map(rule -> AcceptedFindings.of(rule).get(problem.code()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            used.add(problem.location() + problem.code());
            judged.add(new Finding(problem, finding.witness(), reason));
        }
        for (Rule rule : rulebook.rules()) {
            for (String code : AcceptedFindings.of(rule).keySet()) {
                if (!used.contains(rule.location() + code)) {
                    judged.add(Finding.of(idle(rule, code)));
                }
            }
        }
        return judged;
    }

    private static Problem idle(Rule rule, String code) {
        String maybe =
                codes().contains(code)
                        ? "Maybe it was fixed: remove it from @accepts."
                        : "Maybe use one of these: " + String.join(", ", codes()) + ".";
        return Problem.warning(
                rule.location(),
                "idle-acceptance",
                "rule \"" + rule.sentence() + "\": it accepts " + code + ", which was not found",
                maybe);
    }
}
