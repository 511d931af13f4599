package dev.sextant.explain.model;

import dev.sextant.decision.RuleSentence;
import dev.sextant.fact.verdict.Placement;
import java.util.List;
import java.util.Optional;

/**
 * What was decisive for the place of a workload.
 *
 * @param sentences the sentences of the rules, the strongest first; one or more
 * @param needed without how many of these the workload would be on another option, as found by
 *     running the other rules: without this one, these all together, or any so many of them; 0
 *     where that was not looked for, and where the option stays without all of them
 * @param otherwise its place without the first so many, or without all; empty where none is known
 */
public record DecisiveReasons(
        List<RuleSentence> sentences, int needed, Optional<Placement> otherwise) {

    /** Copies the list. */
    public DecisiveReasons {
        sentences = List.copyOf(sentences);
    }

    /** What was decisive, where nobody looked for what would be without it. */
    public static DecisiveReasons untested(RuleSentence sentence) {
        return new DecisiveReasons(List.of(sentence), 0, Optional.empty());
    }

    /** Returns the strongest, which tables show. */
    public RuleSentence first() {
        return sentences.get(0);
    }
}
