package dev.sextant.explain.whynot;

import dev.sextant.decision.GivenValue;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.fact.Given;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.Constraint;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.RuleEvaluation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows which variables of an attempt come from what is given, and from where. */
final class VariableOrigins {

    private final Map<String, GivenValue> given = new HashMap<>();

    VariableOrigins(RuleEvaluation attempt, DecisionFacts facts) {
        GivenValueReader values = new GivenValueReader(facts);
        attempt.conditions().forEach(judged -> add(judged, values));
    }

    private void add(ConditionEvaluation judged, GivenValueReader values) {
        judged.parts().forEach(part -> add(part, values));
        if (judged.isOfGiven() && judged.fact() instanceof Given fact) {
            for (Constraint taken : ((Condition.OfFact) judged.condition()).constraints()) {
                if (taken.onlyBinds() && !taken.reads().get(0).equals("name")) {
                    given.put(taken.variable(), values.of(fact, taken.reads()).get(0));
                }
            }
        }
    }

    /** The first given fact, names excepted, that a condition takes a value from. */
    Optional<GivenValue> of(Condition condition) {
        return variables(condition).map(given::get).filter(value -> value != null).findFirst();
    }

    /** The variables that a condition names, in the order written. */
    private static Stream<String> variables(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            return Stream.concat(Stream.ofNullable(fact.variable()), named(fact.constraints()));
        }
        Stream<String> within = condition.parts().stream().flatMap(VariableOrigins::variables);
        return condition instanceof Condition.Accumulated accumulated
                ? Stream.concat(within, named(accumulated.constraints()))
                : within;
    }

    private static Stream<String> named(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(
                        one ->
                                Stream.concat(
                                        Stream.ofNullable(one.variable()),
                                        one.variables().stream()));
    }
}
