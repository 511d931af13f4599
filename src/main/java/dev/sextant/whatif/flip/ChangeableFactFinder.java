package dev.sextant.whatif.flip;

import dev.sextant.explain.words.GivenValues;
import dev.sextant.fact.figure.ChangeCost;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.VariedFact;
import dev.sextant.whatif.evaluate.PlatformChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists the facts that may change, with what it costs to change them. */
final class ChangeableFactFinder {

    /** A fact of which the rules folder says nothing is as hard to change as any other. */
    private static final int COST_WHERE_NONE_IS_SAID = 1;

    private final Map<String, Integer> costs = new HashMap<>();

    ChangeableFactFinder(Rulebook rulebook) {
        rulebook.figures().keySet().stream()
                .filter(ChangeCost.class::isInstance)
                .map(ChangeCost.class::cast)
                .forEach(cost -> costs.put(cost.fact(), cost.points()));
    }

    /** Those that a question allows, in the order of the vocabulary. */
    List<ChangeableFact> of(PlatformChanges changes, FlipQuestion question) {
        List<VariedFact> alone = changes.alone();
        List<VariedFact> together = question.maxChanges() == 1 ? alone : changes.together();
        List<ChangeableFact> levers = new ArrayList<>();
        for (int index = 0; index < together.size(); index++) {
            VariedFact fact = together.get(index);
            if (question.allows(fact.path()) && !fact.suppositions().isEmpty()) {
                levers.add(lever(fact, alone.get(index), changes.trace().facts()));
            }
        }
        return levers;
    }

    private ChangeableFact lever(VariedFact fact, VariedFact alone, DecisionFacts facts) {
        FactPath path = fact.path();
        return new ChangeableFact(
                path,
                GivenValues.of(path, facts),
                alone.suppositions(),
                fact.suppositions(),
                costs.getOrDefault(path.generalName(), COST_WHERE_NONE_IS_SAID));
    }
}
