package dev.sextant.authoring.check;

import java.util.ArrayList;
import java.util.List;

/** Two rules with the same conditions that conclude different things. */
final class SameConditions implements SemanticCheck {

    @Override
    public String code() {
        return "same-conditions";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        List<NormalRule> rules = bench.rulebook().rules().stream().map(NormalRule::of).toList();
        List<Finding> findings = new ArrayList<>();
        for (NormalRule rule : rules) {
            for (NormalRule other : rules) {
                if (rule.rule().id().compareTo(other.rule().id()) > 0
                        && rule.implies(other)
                        && other.implies(rule)
                        && !rule.addsNothingTo(other)
                        && !other.addsNothingTo(rule)) {
                    SubsumedRules.trial(rule, other, bench)
                            .ifPresent(trial -> findings.add(finding(rule, other, trial)));
                }
            }
        }
        return findings;
    }

    private Finding finding(NormalRule rule, NormalRule other, SampleRun trial) {
        return CheckContext.finding(
                rule.rule(),
                code(),
                "its conditions are the same as those of " + other.rule().id(),
                "Maybe merge the two rules, or add a missing condition to one of them.",
                trial,
                "both fire");
    }
}
