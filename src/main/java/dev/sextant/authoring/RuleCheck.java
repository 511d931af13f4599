package dev.sextant.authoring;

import dev.sextant.explain.Explainer;
import dev.sextant.explain.Node;
import dev.sextant.rulebook.Rule;
import dev.sextant.rulebook.Rulebook;
import dev.sextant.scenario.Change;
import dev.sextant.scenario.Expectation;
import dev.sextant.scenario.Expected;
import dev.sextant.scenario.Scenario;
import dev.sextant.scenario.Setting;
import dev.sextant.source.Location;
import dev.sextant.source.Suggestion;
import dev.sextant.trace.Decider;
import dev.sextant.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks whether rules fire and stay silent as expected. */
final class RuleCheck {

    private static final String FIRING = "firing";
    private static final String SILENCE = "silence";

    private final Rulebook rulebook;
    private final Decider decider;
    private final Explainer explainer;
    private final List<Mismatch> mismatches = new ArrayList<>();

    RuleCheck(Rulebook rulebook, Decider decider, Explainer explainer) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.explainer = explainer;
    }

    /** The rules that a scenario names. */
    List<Mismatch> ofExpectation(Expectation expectation, Trace trace) {
        mismatches.clear();
        for (Expected<String> fires : expectation.fires()) {
            expectFiring(fires.value(), fires.location(), trace);
        }
        for (Expected<String> silent : expectation.silent()) {
            expectSilence(silent.value(), silent.location(), "rule " + silent.value(), trace);
        }
        return List.copyOf(mismatches);
    }

    /** The rule whose scenario it is: it fires in the base, and each change silences it. */
    List<Mismatch> ofScenario(Scenario scenario, Trace base) {
        mismatches.clear();
        String rule = scenario.rule();
        expectFiring(rule, scenario.location(), base);
        for (Change change : scenario.silent()) {
            Trace changed = decider.decide(change.appliedTo(scenario.facts()));
            expectSilence(
                    rule, change.location(), "rule " + rule + " after " + told(change), changed);
        }
        return List.copyOf(mismatches);
    }

    private void expectFiring(String rule, Location location, Trace trace) {
        if (!isKnown(rule)) {
            add(location, "rule " + rule, FIRING, none(rule), new Evidence.Nothing());
        } else if (explainer.concluded(trace, rule).isEmpty()) {
            add(location, "rule " + rule, FIRING, SILENCE, new Evidence.Nothing());
        }
    }

    private void expectSilence(String rule, Location location, String about, Trace trace) {
        List<Node> concluded = explainer.concluded(trace, rule);
        if (!isKnown(rule)) {
            add(location, about, SILENCE, none(rule), new Evidence.Nothing());
        } else if (!concluded.isEmpty()) {
            add(location, about, SILENCE, FIRING, new Evidence.OfRule(concluded));
        }
    }

    private void add(
            Location location, String about, String expected, String actual, Evidence evidence) {
        mismatches.add(new Mismatch(location, false, about, expected, actual, evidence));
    }

    private boolean isKnown(String rule) {
        return rulebook.rule(rule).isPresent();
    }

    private String none(String rule) {
        List<String> known = rulebook.rules().stream().map(Rule::id).toList();
        return "no rule of that name"
                + Suggestion.nearest(rule, known).map(near -> "; maybe " + near).orElse("");
    }

    private static String told(Change change) {
        return change.settings().stream().map(RuleCheck::told).collect(Collectors.joining(", "));
    }

    private static String told(Setting setting) {
        return setting.path() + ": " + setting.text();
    }
}
