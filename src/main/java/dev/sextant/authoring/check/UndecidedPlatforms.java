package dev.sextant.authoring.check;

import dev.sextant.fact.verdict.Answer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Platforms of which most is known, and that end undecided: with the region around one of them,
 * that is the facts that may have any value without a decision.
 */
final class UndecidedPlatforms implements SemanticCheck {

    private static final double MOST = 0.6;

    @Override
    public String code() {
        return "undecided";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        int facts = (int) bench.trials().facts().stream().filter(TriedFact::isRead).count();
        List<SampleRun> known =
                bench.trials().all().stream()
                        .filter(trial -> trial.draft().known() >= facts * MOST)
                        .toList();
        Map<Rule, List<SampleRun>> undecided = new LinkedHashMap<>();
        for (SampleRun trial : known) {
            if (isUndecided(trial)) {
                undecided.computeIfAbsent(rule(trial), any -> new ArrayList<>()).add(trial);
            }
        }
        List<Finding> findings = new ArrayList<>();
        undecided.forEach(
                (rule, trials) ->
                        findings.add(finding(rule, trials, known.size(), facts, bench.trials())));
        return findings;
    }

    private static boolean isUndecided(SampleRun trial) {
        return trial.trace().recommendation().answer() == Answer.UNDECIDED;
    }

    private static Rule rule(SampleRun trial) {
        return trial.trace()
                .derivation(trial.trace().recommendation())
                .justifications()
                .get(0)
                .rule();
    }

    private Finding finding(
            Rule rule, List<SampleRun> trials, int known, int facts, ScenarioSampler all) {
        List<String> fixed = fixed(trials.get(0), all);
        return CheckContext.finding(
                rule,
                code(),
                trials.size()
                        + " of "
                        + known
                        + " platforms for which most of the "
                        + facts
                        + " facts that rules read are known remain undecided",
                fixed.isEmpty()
                        ? "Maybe a reason is missing: no other value of any single fact leads to an"
                                + " answer."
                        : "Maybe a reason is missing: among single facts, only another "
                                + String.join(", or another ", fixed)
                                + " leads to an answer.",
                trials.get(0),
                "the answer is undecided");
    }

    /** The facts that decide with one of their other values. */
    private static List<String> fixed(SampleRun trial, ScenarioSampler all) {
        List<String> fixed = new ArrayList<>();
        for (TriedFact fact : all.facts()) {
            FactPath path = fact.path();
            for (String value : fact.values()) {
                boolean decides =
                        all.run(trial.draft().with(path, value))
                                .filter(other -> !isUndecided(other))
                                .isPresent();
                if (decides) {
                    fixed.add(path.key());
                    break;
                }
            }
        }
        return fixed;
    }
}
