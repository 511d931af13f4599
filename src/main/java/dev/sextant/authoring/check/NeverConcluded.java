package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.Expression;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A condition asks for a fact, or for a word in it, that no rule concludes. */
final class NeverConcluded implements SemanticCheck {

    @Override
    public String code() {
        return "never-concluded";
    }

    @Override
    public List<Finding> findings(CheckContext bench) {
        List<Finding> findings = new ArrayList<>();
        Optional<SampleRun> bare = bench.trials().bare();
        if (bare.isEmpty()) {
            return findings;
        }
        Map<String, List<FactInsertion>> insertions =
                bench.rulebook().rules().stream()
                        .flatMap(rule -> rule.conclusions().stream())
                        .collect(Collectors.groupingBy(FactInsertion::type));
        for (Rule rule : bench.rulebook().rules()) {
            for (Condition.OfFact pattern : FactConditions.of(rule)) {
                missing(pattern, insertions.getOrDefault(pattern.type(), List.of()))
                        .ifPresent(
                                missing ->
                                        findings.add(
                                                CheckContext.finding(
                                                        rule,
                                                        code(),
                                                        "no rule concludes " + missing,
                                                        "Maybe use another value, or write the"
                                                                + " missing rule.",
                                                        bare.get(),
                                                        "as in every other scenario there is no "
                                                                + missing)));
            }
        }
        return findings;
    }

    /** What a condition asks for in vain. */
    private static Optional<String> missing(
            Condition.OfFact pattern, List<FactInsertion> insertions) {
        if (!FactTypes.isConclusion(pattern.type())) {
            return Optional.empty();
        }
        if (insertions.isEmpty()) {
            return Optional.of(pattern.type());
        }
        return pattern.constraints().stream()
                .filter(constraint -> isInVain(pattern.type(), constraint, insertions))
                .map(constraint -> pattern.type() + " with " + constraint.text())
                .findFirst();
    }

    /** Whether an argument is the same in every firing: a constant or null. */
    private static boolean isKnown(Expression argument) {
        return argument instanceof Expression.Constant || argument instanceof Expression.Null;
    }

    private static boolean isInVain(
            String type, Constraint constraint, List<FactInsertion> insertions) {
        Set<Expression> asked = constraint.comparison().map(NeverConcluded::asked).orElse(Set.of());
        if (asked.isEmpty() || constraint.reads().size() != 1) {
            return false;
        }
        int place =
                List.copyOf(FactTypes.componentsOf(type).keySet())
                        .indexOf(constraint.reads().get(0));
        return insertions.stream()
                .map(insertion -> insertion.arguments().get(place))
                .allMatch(argument -> isKnown(argument) && !asked.contains(argument));
    }

    /** The constants of which one must be there. */
    private static Set<Expression> asked(ConstraintTest.Comparison comparison) {
        return comparison.operator() == ComparisonOperator.UNEQUAL
                ? Set.of()
                : comparison.right().stream()
                        .filter(Expression.Constant.class::isInstance)
                        .collect(Collectors.toSet());
    }
}
