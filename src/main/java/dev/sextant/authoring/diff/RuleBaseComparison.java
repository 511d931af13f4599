package dev.sextant.authoring.diff;

import dev.sextant.authoring.diff.ScenarioDifference.Effect;
import dev.sextant.authoring.diff.ScenarioDifference.Kind;
import dev.sextant.fact.Conclusion;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares what two rule bases answer, and finds the changed rules that a difference is caused by:
 * those without which both answer alike.
 */
public final class RuleBaseComparison {

    private final RunnableRules before;
    private final RunnableRules after;
    private final RuleBaseChanges changes;

    /** Compares a rule base with the result of it. */
    public RuleBaseComparison(RunnableRules before, RunnableRules after) {
        this.before = before;
        this.after = after;
        this.changes = RuleBaseChanges.between(before.rulebook(), after.rulebook());
    }

    /** What the rule bases have not alike. */
    public RuleBaseChanges changes() {
        return changes;
    }

    /**
     * What both answer for a scenario.
     *
     * @throws DecisionException if a rule or the engine fails over it
     */
    public ScenarioDifference of(Scenario scenario) {
        return of(scenario, before.decider(), after.decider());
    }

    /**
     * The same, but what both answer is taken from deciders that may know it already.
     *
     * @throws DecisionException if a rule or the engine fails over it
     */
    public ScenarioDifference of(
            Scenario scenario, PlatformDecider decidesBefore, PlatformDecider decidesAfter) {
        DecisionTrace old = decidesBefore.decide(scenario.facts());
        DecisionTrace now = decidesAfter.decide(scenario.facts());
        if (!ScenarioDifference.isAlike(old, now)) {
            return flipped(scenario, old, now);
        }
        boolean same = conclusions(old).equals(conclusions(now));
        Kind kind = same ? Kind.UNCHANGED : Kind.OTHER_REASONS;
        return new ScenarioDifference(scenario, old, now, kind, null, differing(old, now));
    }

    private ScenarioDifference flipped(Scenario scenario, DecisionTrace old, DecisionTrace now) {
        DecisionFacts facts = scenario.facts();
        List<RuleChange> alone =
                changes.rules().stream()
                        .filter(change -> isAlikeWithout(List.of(change), facts))
                        .toList();
        if (!alone.isEmpty()) {
            return flipped(scenario, old, now, Effect.ALONE, alone);
        }
        if (!isAlikeWithout(changes.rules(), facts)) {
            Effect effect = isAnsweredWithout(facts) ? Effect.FIGURES : Effect.NOT_KNOWN;
            return flipped(scenario, old, now, effect, List.of());
        }
        return flipped(scenario, old, now, Effect.TOGETHER, together(facts));
    }

    private static ScenarioDifference flipped(
            Scenario scenario,
            DecisionTrace old,
            DecisionTrace now,
            Effect effect,
            List<RuleChange> rules) {
        return new ScenarioDifference(scenario, old, now, Kind.FLIPPED, effect, rules);
    }

    /** Changed rules without which both answer alike, and of which none can be left out. */
    private List<RuleChange> together(DecisionFacts facts) {
        List<RuleChange> needed = new ArrayList<>(changes.rules());
        for (RuleChange change : changes.rules()) {
            List<RuleChange> others =
                    needed.stream().filter(other -> !other.equals(change)).toList();
            if (isAlikeWithout(others, facts)) {
                needed.remove(change);
            }
        }
        return List.copyOf(needed);
    }

    /** A rule base that gives no answer without some rules is alike to none. */
    private boolean isAlikeWithout(List<RuleChange> some, DecisionFacts facts) {
        Set<String> ids = some.stream().map(RuleChange::id).collect(Collectors.toSet());
        Predicate<Rule> others = rule -> !ids.contains(rule.id());
        try {
            return ScenarioDifference.isAlike(
                    before.deciders().apply(others).decide(facts),
                    after.deciders().apply(others).decide(facts));
        } catch (DecisionException failure) {
            return false;
        }
    }

    /** Whether both give an answer without the changed rules. */
    private boolean isAnsweredWithout(DecisionFacts facts) {
        Set<String> ids = changes.rules().stream().map(RuleChange::id).collect(Collectors.toSet());
        Predicate<Rule> others = rule -> !ids.contains(rule.id());
        try {
            before.deciders().apply(others).decide(facts);
            after.deciders().apply(others).decide(facts);
            return true;
        } catch (DecisionException failure) {
            return false;
        }
    }

    /** The changed rules that do not conclude the same in both. */
    private List<RuleChange> differing(DecisionTrace old, DecisionTrace now) {
        Set<Concluded> one = conclusions(old);
        Set<Concluded> other = conclusions(now);
        Set<String> ids = new HashSet<>();
        one.stream().filter(each -> !other.contains(each)).forEach(each -> ids.add(each.rule()));
        other.stream().filter(each -> !one.contains(each)).forEach(each -> ids.add(each.rule()));
        return changes.rules().stream().filter(change -> ids.contains(change.id())).toList();
    }

    private static Set<Concluded> conclusions(DecisionTrace trace) {
        return trace.derivations().stream()
                .flatMap(
                        derivation ->
                                derivation.justifications().stream()
                                        .map(
                                                one ->
                                                        new Concluded(
                                                                one.rule().id(),
                                                                derivation.conclusion())))
                .collect(Collectors.toSet());
    }

    /** A conclusion with a rule that drew it. */
    private record Concluded(String rule, Conclusion conclusion) {}
}
