package dev.sextant.explain;

import dev.sextant.fact.ChangeCost;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Alternatives;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import dev.sextant.trace.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists the facts that may change, with what it costs to change them. */
final class Levers {

    /** A fact of which the rules folder says nothing is as hard to change as any other. */
    private static final int COST_WHERE_NONE_IS_SAID = 1;

    private final Alternatives alternatives;
    private final Map<String, Integer> costs = new HashMap<>();

    Levers(Alternatives alternatives, Rulebook rulebook) {
        this.alternatives = alternatives;
        rulebook.figures().keySet().stream()
                .filter(ChangeCost.class::isInstance)
                .map(ChangeCost.class::cast)
                .forEach(cost -> costs.put(cost.fact(), cost.points()));
    }

    /** Those that a question allows, in the order of the vocabulary. */
    List<Lever> of(Trace trace, FlipQuestion question) {
        List<Unknown> alone = alternatives.alone(trace);
        List<Unknown> together = alternatives.together(trace);
        List<Lever> levers = new ArrayList<>();
        for (int index = 0; index < together.size(); index++) {
            Unknown fact = together.get(index);
            if (question.allows(fact.path()) && !fact.suppositions().isEmpty()) {
                levers.add(lever(fact, alone.get(index), trace.facts()));
            }
        }
        return levers;
    }

    private Lever lever(Unknown fact, Unknown alone, Facts facts) {
        FactPath path = fact.path();
        return new Lever(
                path,
                GivenValues.of(path, facts),
                alone.suppositions(),
                fact.suppositions(),
                costs.getOrDefault(path.generalName(), COST_WHERE_NONE_IS_SAID));
    }
}
