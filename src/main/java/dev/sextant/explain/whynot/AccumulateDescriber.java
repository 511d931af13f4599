package dev.sextant.explain.whynot;

import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says in plain words the result of an accumulate. */
final class AccumulateDescriber {

    private AccumulateDescriber() {}

    static String plain(Condition.Accumulated condition, ConditionEvaluation judged) {
        if (judged.truth() == TruthValue.NOT_REACHED) {
            return "nothing was calculated, because an earlier condition does not hold";
        }
        if (judged.results().isEmpty()) {
            return "there is nothing to calculate with";
        }
        List<String> said = new ArrayList<>();
        for (int index = 0; index < condition.functions().size(); index++) {
            said(condition.functions().get(index), judged.results().get(index), judged)
                    .ifPresent(said::add);
        }
        return String.join(", and ", said);
    }

    private static Optional<String> said(
            Condition.Function function, Object result, ConditionEvaluation judged) {
        if (result instanceof Collection<?>) {
            return Optional.empty();
        }
        String name = "the " + function.name() + " of " + argument(function);
        String is = name + " is " + ValueFormatter.of(result);
        return Optional.of(
                judged.constraints().stream()
                        .filter(one -> one.truth() == TruthValue.FALSE)
                        .map(ComponentComparison::of)
                        .flatMap(Optional::stream)
                        .filter(asked -> ("$" + asked.component()).equals(function.variable()))
                        .findFirst()
                        .map(asked -> is + ", but must " + ComparisonDescriber.demand(asked))
                        .orElse(is));
    }

    private static String argument(Condition.Function function) {
        return FactFormatter.words(function.argument().replace("$", ""));
    }
}
