package dev.sextant.explain.whynot;

import dev.sextant.explain.words.ComponentComparison;
import dev.sextant.explain.words.ComponentLookup;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.rulebook.model.ComparisonOperator;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.ConditionEvaluation;
import dev.sextant.trace.ConstraintEvaluation;
import dev.sextant.trace.TruthValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in plain words which fact is not there. */
final class MissingFactDescriber {

    /** Whom the conclusion is about: that is shown before. */
    private static final List<String> IDENTITY = List.of("workload", "platform");

    private MissingFactDescriber() {}

    /**
     * The sentence.
     *
     * @param wanted what the rule is asked about: it says of what fact the condition is to be
     */
    static String plain(
            Condition.OfFact pattern, ConditionEvaluation judged, BindingFilter wanted) {
        Map<String, List<Object>> taken = MissingConclusion.taken(pattern, wanted, Map.of());
        taken.keySet().removeAll(IDENTITY);
        List<String> demands = new ArrayList<>();
        for (ConstraintEvaluation one : judged.constraints()) {
            ComponentComparison.of(one)
                    .map(asked -> inWords(asked, pattern.type()))
                    .filter(asked -> !asked.expected().isEmpty())
                    .filter(asked -> !taken.containsKey(asked.component()))
                    .filter(asked -> !IDENTITY.contains(asked.component()))
                    .map(asked -> ComparisonDescriber.missing(asked, judged.fact()))
                    .ifPresent(demands::add);
        }
        taken.forEach(
                (component, few) ->
                        demands.add(
                                ComparisonDescriber.missing(
                                        new ComponentComparison(
                                                component, ComparisonOperator.IN, few),
                                        null)));
        String fact =
                FactFormatter.words(pattern.type())
                        + (demands.isEmpty() ? "" : ": " + String.join(", ", demands));
        String absent =
                (FactTypes.isConclusion(pattern.type()) ? "no rule concluded \"" : "there is no \"")
                        + fact
                        + "\"";
        return nearest(judged).map(near -> absent + "; there is \"" + near + "\"").orElse(absent);
    }

    /** A comparison with null as one with the word for absence, where there is one. */
    private static ComponentComparison inWords(ComponentComparison asked, String type) {
        return Optional.of(asked)
                .filter(one -> one.expected().isEmpty())
                .flatMap(
                        one ->
                                ComponentLookup.absentWord(
                                        FactTypes.all().get(type), one.component()))
                .map(
                        word ->
                                new ComponentComparison(
                                        asked.component(), asked.operator(), List.of(word)))
                .orElse(asked);
    }

    /** The fact that exists instead, where it is only a number that is wrong, or one thing. */
    private static Optional<String> nearest(ConditionEvaluation judged) {
        if (judged.fact() == null) {
            return Optional.empty();
        }
        List<ConstraintEvaluation> failing =
                judged.constraints().stream()
                        .filter(one -> one.truth() == TruthValue.FALSE)
                        .toList();
        boolean ordered =
                failing.stream()
                        .map(ComponentComparison::of)
                        .allMatch(asked -> asked.isPresent() && asked.get().isOfOrder());
        return ordered ? Optional.of(FactFormatter.of((Record) judged.fact())) : Optional.empty();
    }
}
