package dev.sextant.record.redact;

import dev.sextant.decision.Evidence;
import dev.sextant.decision.RuleFiring;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.rulebook.model.ConstraintTest;
import dev.sextant.rulebook.model.FactInsertion;
import dev.sextant.rulebook.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The flow of values through one firing: from matched facts to variables, and from there to the
 * sentence and the conclusion. What a condition sets equal to such a value reveals it as well, and
 * so does all else of the fact that was found by it.
 */
final class FiringFlow {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Rule rule;
    private final RuleFiring firing;
    private final TaintAnalysis hidden;
    private final List<Condition> leaves;
    private final Set<String> variables = new HashSet<>();
    private final Set<Integer> found = new HashSet<>();

    FiringFlow(Rule rule, RuleFiring firing, TaintAnalysis hidden) {
        this.rule = rule;
        this.firing = firing;
        this.hidden = hidden;
        this.leaves = rule.conditions().stream().flatMap(Condition::read).toList();
        int before;
        do {
            before = variables.size() + found.size();
            for (int index = 0; index < leaves.size(); index++) {
                follow(index);
            }
        } while (variables.size() + found.size() > before);
    }

    private void follow(int index) {
        if (leaves.get(index) instanceof Condition.OfFact pattern) {
            follow(pattern, index);
        } else if (leaves.get(index) instanceof Condition.Accumulated accumulated) {
            follow(accumulated, index);
        }
    }

    private void follow(Condition.OfFact pattern, int index) {
        Set<String> revealing = hidden.components(pattern.type(), rests(index));
        for (Constraint constraint : pattern.constraints()) {
            boolean isRevealing = isRevealing(constraint, revealing, index);
            if (isRevealing || names(constraint)) {
                equate(constraint, isRevealing, index);
            }
            if (isFigure(index) && variables.contains(constraint.variable())) {
                // A figure that the value was compared with says what the value is.
                found.add(index);
                hidden.hideFound(rests(index));
            }
        }
        if (pattern.variable() != null && (!revealing.isEmpty() || found.contains(index))) {
            variables.add(pattern.variable());
        }
    }

    private boolean isFigure(int index) {
        return rests(index).stream().anyMatch(ground -> ground.figure() != null);
    }

    private boolean isRevealing(Constraint constraint, Set<String> revealing, int index) {
        return found.contains(index) || constraint.reads().stream().anyMatch(revealing::contains);
    }

    /** What takes the value reveals it; what is found by it does so, too. */
    private void equate(Constraint constraint, boolean isRevealing, int index) {
        boolean isEqual = mayEquate(constraint.test());
        if (constraint.variable() != null) {
            variables.add(constraint.variable());
        }
        if (isEqual && isRevealing) {
            variables.addAll(constraint.variables());
        }
        if (isEqual && names(constraint)) {
            found.add(index);
            hidden.hideFound(rests(index));
        }
    }

    /** Whether one value says what another is; of what is not understood nobody knows. */
    private static boolean mayEquate(ConstraintTest test) {
        return test instanceof ConstraintTest.Unsupported
                || test instanceof ConstraintTest.Comparison comparison
                        && (comparison.isOfSame()
                                || comparison.operator() == ComparisonOperator.CONTAINS);
    }

    private void follow(Condition.Accumulated accumulated, int index) {
        Set<String> inner = new HashSet<>(variables);
        for (Condition part : accumulated.all().toList()) {
            if (part instanceof Condition.OfFact pattern) {
                Set<String> revealing = hidden.anywhere(pattern.type());
                for (Constraint constraint : pattern.constraints()) {
                    boolean reveals = constraint.reads().stream().anyMatch(revealing::contains);
                    if (constraint.variable() != null && (reveals || names(constraint))) {
                        inner.add(constraint.variable());
                    }
                }
                if (pattern.variable() != null && !revealing.isEmpty()) {
                    inner.add(pattern.variable());
                }
            }
        }
        for (Condition.Function function : accumulated.functions()) {
            if (function.value().variables().stream().anyMatch(inner::contains)) {
                variables.add(function.variable());
            }
        }
    }

    private List<Evidence> rests(int index) {
        return firing.conditions().get(index).rests();
    }

    private boolean names(Constraint constraint) {
        return constraint.variables().stream().anyMatch(variables::contains);
    }

    /** Whether its sentence reveals a value. */
    boolean isSentenceHidden() {
        return VARIABLE.matcher(rule.because())
                .results()
                .map(MatchResult::group)
                .anyMatch(variables::contains);
    }

    /** Whether a value that a condition read is one. */
    boolean isValueHidden(int index, String name) {
        if (leaves.get(index) instanceof Condition.OfFact pattern) {
            return found.contains(index)
                    || hidden.components(pattern.type(), rests(index)).contains(name)
                    || isTakenByHidden(pattern, name);
        }
        return leaves.get(index) instanceof Condition.Accumulated accumulated
                && accumulated.functions().stream()
                        .filter(each -> name.equals(each.name() + "(" + each.argument() + ")"))
                        .anyMatch(each -> variables.contains(each.variable()));
    }

    private boolean isTakenByHidden(Condition.OfFact pattern, String name) {
        return pattern.constraints().stream()
                .filter(one -> one.variable() != null && variables.contains(one.variable()))
                .anyMatch(one -> one.reads().contains(name));
    }

    /** Whether what a condition found absent is shown with a value. */
    boolean isAbsenceHidden(int index) {
        return leaves.get(index).all().flatMap(FiringFlow::constraints).anyMatch(this::names);
    }

    private static Stream<Constraint> constraints(Condition condition) {
        return condition instanceof Condition.OfFact pattern
                ? pattern.constraints().stream()
                : Stream.empty();
    }

    /** The places of the components of a conclusion that reveal a value, from 0. */
    Set<Integer> concluded(String type) {
        Set<Integer> places = new HashSet<>();
        for (FactInsertion insertion : rule.conclusions()) {
            for (int place = 0; place < insertion.arguments().size(); place++) {
                if (insertion.type().equals(type)
                        && insertion.arguments().get(place).variables().stream()
                                .anyMatch(variables::contains)) {
                    places.add(place);
                }
            }
        }
        return places;
    }
}
