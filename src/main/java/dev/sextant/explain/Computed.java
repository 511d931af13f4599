package dev.sextant.explain;

import dev.sextant.rulebook.Condition;
import dev.sextant.trace.Judged;
import dev.sextant.trace.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says in plain words what an accumulate came to. */
final class Computed {

    private Computed() {}

    static String plain(Condition.Accumulated condition, Judged judged) {
        if (judged.truth() == Truth.NOT_REACHED) {
            return "nothing is computed: that hangs on a condition that does not hold";
        }
        if (judged.results().isEmpty()) {
            return "there is nothing to compute over";
        }
        List<String> said = new ArrayList<>();
        for (int index = 0; index < condition.functions().size(); index++) {
            said(condition.functions().get(index), judged.results().get(index), judged)
                    .ifPresent(said::add);
        }
        return String.join(", and ", said);
    }

    private static Optional<String> said(
            Condition.Function function, Object result, Judged judged) {
        if (result instanceof Collection<?>) {
            return Optional.empty();
        }
        String name = "the " + function.name() + " of " + argument(function);
        String is = name + " is " + Wording.of(result);
        return Optional.of(
                judged.constraints().stream()
                        .filter(one -> one.truth() == Truth.FALSE)
                        .map(Comparison::of)
                        .flatMap(Optional::stream)
                        .filter(asked -> ("$" + asked.component()).equals(function.variable()))
                        .findFirst()
                        .map(asked -> is + "; it would have to " + Plainly.demand(asked))
                        .orElse(is));
    }

    private static String argument(Condition.Function function) {
        return Phrases.words(function.argument().replace("$", ""));
    }
}
