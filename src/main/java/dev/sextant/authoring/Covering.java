package dev.sextant.authoring;

import dev.sextant.explain.SilenceExplainer;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.trace.Decider;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides as another does, and counts what rules and their conditions come to meanwhile. */
public final class Covering implements Decider {

    private final Rulebook rulebook;
    private final Decider decider;
    private final SilenceExplainer silence;
    private final List<RuleCount> counts = new ArrayList<>();
    private int decisions;

    /**
     * @param silence says what the conditions of a rule come to
     */
    public Covering(Rulebook rulebook, Decider decider, SilenceExplainer silence) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.silence = silence;
        rulebook.rules().forEach(rule -> counts.add(new RuleCount(rule)));
    }

    @Override
    public Trace decide(Facts facts) {
        Trace trace = decider.decide(facts);
        watch(trace);
        return trace;
    }

    /** What was seen so far. */
    public Coverage coverage() {
        return new Coverage(
                decisions,
                counts.stream().map(count -> count.covered(rulebook.citations())).toList());
    }

    private void watch(Trace trace) {
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
