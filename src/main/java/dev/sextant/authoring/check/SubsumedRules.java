package dev.sextant.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two rules with the same conditions and the same conclusions, or one that adds nothing. */
final class SubsumedRules implements SemanticCheck {

    @Override
    public String code() {
        return "subsumed";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        List<NormalRule> rules = bench.rulebook().rules().stream().map(NormalRule::of).toList();
        List<Finding> findings = new ArrayList<>();
        for (NormalRule rule : rules) {
            for (NormalRule other : rules) {
                if (rule != other && rule.addsNothingTo(other) && rule.implies(other)) {
                    boolean same = other.addsNothingTo(rule) && other.implies(rule);
                    if (!same || rule.rule().id().compareTo(other.rule().id()) > 0) {
                        trial(rule, other, bench)
                                .ifPresent(
                                        trial -> findings.add(finding(rule, other, same, trial)));
                    }
                }
            }
        }
        return findings;
    }

    /** A scenario in which both of two rules fire, with nothing that is not needed for that. */
    static Optional<SampleRun> trial(NormalRule rule, NormalRule other, CheckContext bench) {
        List<String> ids = List.of(rule.rule().id(), other.rule().id());
        return bench.trials().all().stream()
                .filter(trial -> trial.fired().containsAll(ids))
                .findFirst()
                .map(trial -> bench.trials().shrunk(trial, less -> less.fired().containsAll(ids)));
    }

    private Finding finding(NormalRule rule, NormalRule other, boolean same, SampleRun trial) {
        return CheckContext.finding(
                rule.rule(),
                code(),
                same
                        ? "its conditions and conclusions are the same as those of "
                                + other.rule().id()
                        : "whenever it fires, "
                                + other.rule().id()
                                + " also fires and concludes the same or more",
                "Maybe remove one of the two, or add the condition that makes this one different.",
                trial,
                "both fire, but this one adds nothing");
    }
}
