package dev.sextant.authoring.coverage;

import dev.sextant.explain.whynot.UnfiredRuleExplainer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides as another does, and counts how often rules fired and their conditions held. */
public final class CoverageCollector implements PlatformDecider {

    private final Rulebook rulebook;
    private final PlatformDecider decider;
    private final UnfiredRuleExplainer silence;
    private final List<RuleCount> counts = new ArrayList<>();
    private int decisions;

    /**
     * @param silence says the result of the conditions of a rule
     */
    public CoverageCollector(
            Rulebook rulebook, PlatformDecider decider, UnfiredRuleExplainer silence) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.silence = silence;
        rulebook.rules().forEach(rule -> counts.add(new RuleCount(rule)));
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        DecisionTrace trace = decider.decide(facts);
        watch(trace);
        return trace;
    }

    /** The coverage so far. */
    public Coverage coverage() {
        return new Coverage(
                decisions,
                counts.stream().map(count -> count.covered(rulebook.citations())).toList());
    }

    private void watch(DecisionTrace trace) {
        decisions++;
        String name = trace.facts().platform().name();
        Set<Rule> fired =
                trace.derivations().stream()
                        .flatMap(derivation -> derivation.justifications().stream())
                        .map(justification -> justification.rule())
                        .collect(Collectors.toSet());
        for (RuleCount count : counts) {
            count.add(fired.contains(count.rule()));
            if (count.hasGap()) {
                silence.attempts(trace, count.rule()).forEach(attempt -> count.add(attempt, name));
            }
        }
    }
}
