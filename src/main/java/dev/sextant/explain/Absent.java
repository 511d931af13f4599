package dev.sextant.explain;

import dev.sextant.rulebook.Condition;
import dev.sextant.rulebook.FactTypes;
import dev.sextant.trace.Judged;
import dev.sextant.trace.JudgedConstraint;
import dev.sextant.trace.Truth;
import dev.sextant.trace.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in plain words which fact is not there. */
final class Absent {

    /** Whom the conclusion is about: that is told before. */
    private static final List<String> IDENTITY = List.of("workload", "platform");

    private Absent() {}

    /**
     * The sentence.
     *
     * @param wanted what the rule is asked about: it says of what fact the condition is to be
     */
    static String plain(Condition.OfFact pattern, Judged judged, Wanted wanted) {
        Map<String, List<Object>> taken = Missing.taken(pattern, wanted, Map.of());
        taken.keySet().removeAll(IDENTITY);
        List<String> demands = new ArrayList<>();
        for (JudgedConstraint one : judged.constraints()) {
            Comparison.of(one)
                    .map(asked -> inWords(asked, pattern.type()))
                    .filter(asked -> !asked.expected().isEmpty())
                    .filter(asked -> !taken.containsKey(asked.component()))
                    .filter(asked -> !IDENTITY.contains(asked.component()))
                    .map(asked -> Plainly.missing(asked, judged.fact()))
                    .ifPresent(demands::add);
        }
        taken.forEach(
                (component, few) ->
                        demands.add(Plainly.missing(new Comparison(component, "in", few), null)));
        String fact =
                Phrases.words(pattern.type())
                        + (demands.isEmpty() ? "" : ": " + String.join(", ", demands));
        String absent =
                (FactTypes.isConclusion(pattern.type()) ? "nothing concludes \"" : "there is no \"")
                        + fact
                        + "\"";
        return nearest(judged).map(near -> absent + "; there is \"" + near + "\"").orElse(absent);
    }

    /** A comparison with null as one with the word for absence, where there is one. */
    private static Comparison inWords(Comparison asked, String type) {
        return Optional.of(asked)
                .filter(one -> one.expected().isEmpty())
                .flatMap(one -> Components.absentWord(FactTypes.all().get(type), one.component()))
                .map(word -> new Comparison(asked.component(), asked.operator(), List.of(word)))
                .orElse(asked);
    }

    /** What is there in its place, where it is only a number that is wrong, or one thing. */
    private static Optional<String> nearest(Judged judged) {
        if (judged.fact() == null) {
            return Optional.empty();
        }
        List<JudgedConstraint> failing =
                judged.constraints().stream().filter(one -> one.truth() == Truth.FALSE).toList();
        boolean ordered =
                failing.stream()
                        .map(Comparison::of)
                        .allMatch(asked -> asked.isPresent() && asked.get().isOfOrder());
        return ordered ? Optional.of(Phrases.of((Record) judged.fact())) : Optional.empty();
    }
}
