package dev.sextant.engine.judge;

import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import java.util.Arrays;
import java.util.List;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.model.SingleConstraint;

/** A condition as it is written, together with what the engine made of it. */
sealed interface CompiledCondition {

    /** The condition as it is written. */
    Condition condition();

    /** A pattern on a fact, or on what {@code from} gives. */
    record OfFact(Condition condition, Pattern pattern, List<Check> checks)
            implements CompiledCondition {}

    /** {@code not}, {@code exists} or {@code forall} over other conditions. */
    record Quantified(Condition.Quantified condition, List<CompiledCondition> parts)
            implements CompiledCondition {}

    /** Alternatives of which one must hold. */
    record Either(Condition condition, List<List<CompiledCondition>> alternatives)
            implements CompiledCondition {}

    /** A computation over what fulfils other conditions. */
    record Accumulated(
            Condition.Accumulated condition,
            Pattern pattern,
            Accumulate accumulate,
            List<CompiledCondition> over,
            List<Check> checks)
            implements CompiledCondition {}

    /**
     * A constraint as it is written with the predicates that it was compiled to.
     *
     * @param written the constraint; null where all constraints of a pattern are taken together
     * @param compiled the predicates, all of which must hold
     * @param needed the variables that they take from outside the pattern
     */
    record Check(Constraint written, List<SingleConstraint> compiled, List<String> needed) {

        static Check of(Constraint written, List<SingleConstraint> compiled, Pattern pattern) {
            List<String> own =
                    VariableBindings.declarations(pattern).stream()
                            .map(Declaration::getIdentifier)
                            .toList();
            List<String> needed =
                    compiled.stream()
                            .flatMap(one -> Arrays.stream(one.getVariables()))
                            .map(variable -> variable.getName())
                            .filter(name -> !own.contains(name))
                            .distinct()
                            .toList();
            return new Check(written, List.copyOf(compiled), needed);
        }
    }
}
