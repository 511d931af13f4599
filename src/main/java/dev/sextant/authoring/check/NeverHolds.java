package dev.sextant.authoring.check;

import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.ScenarioDraft;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.RuleEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition on one given fact that holds for no value that rules distinguish. Only rules that
 * fired in no trial are looked at.
 */
final class NeverHolds implements SemanticCheck {

    @Override
    public String code() {
        return "never-holds";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        Set<String> fired = new HashSet<>();
        bench.trials().all().forEach(trial -> fired.addAll(trial.fired()));
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : bench.rulebook().rules()) {
            if (!fired.contains(rule.id())) {
                for (Condition condition : rule.conditions()) {
                    if (condition instanceof Condition.OfFact pattern
                            && FactTypes.isGiven(pattern.type())) {
                        check(rule, pattern, bench, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void check(
            Rule rule, Condition.OfFact pattern, CheckContext bench, List<Finding> findings) {
        for (TriedFact fact : bench.trials().facts()) {
            List<String> asked = asked(pattern, fact.path());
            if (!asked.isEmpty() && !fact.values().isEmpty()) {
                silent(rule, pattern, fact, bench)
                        .ifPresent(
                                trial ->
                                        findings.add(
                                                CheckContext.finding(
                                                        rule,
                                                        code(),
                                                        String.join(" and ", asked)
                                                                + " can never hold",
                                                        "Maybe correct one of the values, or remove"
                                                                + " the rule.",
                                                        trial,
                                                        "as with any other "
                                                                + fact.path().key()
                                                                + " the rule does not fire")));
            }
        }
    }

    /** What a condition asks of a fact alone. */
    private static List<String> asked(Condition.OfFact pattern, FactPath path) {
        return pattern.constraints().stream()
                .filter(constraint -> isOn(constraint, pattern, path))
                .map(Constraint::text)
                .toList();
    }

    private static boolean isOn(Constraint constraint, Condition.OfFact pattern, FactPath path) {
        return pattern.type().equals(UnreadFacts.type(path))
                && !constraint.onlyBinds()
                && constraint.reads().size() == 1
                && ScenarioDraft.key(path).components().contains(constraint.reads().get(0));
    }

    /** A trial with one of the values, where none of them does. */
    private static Optional<SampleRun> silent(
            Rule rule, Condition.OfFact pattern, TriedFact fact, CheckContext bench) {
        SampleRun shown = null;
        for (String value : fact.values()) {
            Optional<SampleRun> trial =
                    bench.trials()
                            .bare()
                            .map(bare -> bare.draft().with(fact.path(), value))
                            .flatMap(bench.trials()::run);
            if (trial.isEmpty() || !isFalse(rule, pattern, fact.path(), trial.get(), bench)) {
                return Optional.empty();
            }
            shown = shown == null ? trial.get() : shown;
        }
        return Optional.ofNullable(shown);
    }

    /** Whether the engine itself finds that one of the constraints does not hold. */
    private static boolean isFalse(
            Rule rule,
            Condition.OfFact pattern,
            FactPath path,
            SampleRun trial,
            CheckContext bench) {
        for (RuleEvaluation attempt :
                bench.judge().attempts(trial.trace(), rule, BindingFilter.ANYTHING)) {
            for (ConditionEvaluation judged : attempt.conditions()) {
                if (judged.condition().equals(pattern) && judged.fact() instanceof Given) {
                    return judged.constraints().stream()
                            .filter(one -> one.truth() == TruthValue.FALSE)
                            .map(ConstraintEvaluation::constraint)
                            .anyMatch(constraint -> isOn(constraint, pattern, path));
                }
            }
        }
        return false;
    }
}
