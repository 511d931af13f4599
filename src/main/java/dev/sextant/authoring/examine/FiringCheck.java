package dev.sextant.authoring.examine;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.Expectation;
import dev.sextant.scenario.model.ExpectedValue;
import dev.sextant.scenario.model.FactOverride;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.source.Location;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks whether rules fire and stay silent as expected. */
final class FiringCheck {

    private static final String FIRING = "firing";
    private static final String SILENCE = "silence";

    private final Rulebook rulebook;
    private final PlatformDecider decider;
    private final TraceExplainer explainer;
    private final List<Mismatch> mismatches = new ArrayList<>();

    FiringCheck(Rulebook rulebook, PlatformDecider decider, TraceExplainer explainer) {
        this.rulebook = rulebook;
        this.decider = decider;
        this.explainer = explainer;
    }

    /** The rules that a scenario names. */
    List<Mismatch> ofExpectation(Expectation expectation, DecisionTrace trace) {
        mismatches.clear();
        for (ExpectedValue<String> fires : expectation.fires()) {
            expectFiring(fires.value(), fires.location(), trace);
        }
        for (ExpectedValue<String> silent : expectation.silent()) {
            expectSilence(silent.value(), silent.location(), "rule " + silent.value(), trace);
        }
        return List.copyOf(mismatches);
    }

    /** The rule whose scenario it is: it fires in the base, and each change silences it. */
    List<Mismatch> ofScenario(Scenario scenario, DecisionTrace base) {
        mismatches.clear();
        String rule = scenario.rule();
        expectFiring(rule, scenario.location(), base);
        for (SilencingChange change : scenario.silent()) {
            DecisionTrace changed = decider.decide(change.appliedTo(scenario.facts()));
            expectSilence(
                    rule,
                    change.location(),
                    "rule " + rule + " after " + describe(change),
                    changed);
        }
        return List.copyOf(mismatches);
    }

    private void expectFiring(String rule, Location location, DecisionTrace trace) {
        if (!isKnown(rule)) {
            add(location, "rule " + rule, FIRING, none(rule), new MismatchEvidence.Nothing());
        } else if (explainer.concluded(trace, rule).isEmpty()) {
            add(location, "rule " + rule, FIRING, SILENCE, new MismatchEvidence.Nothing());
        }
    }

    private void expectSilence(String rule, Location location, String about, DecisionTrace trace) {
        ExplainedConclusions concluded = explainer.concluded(trace, rule);
        if (!isKnown(rule)) {
            add(location, about, SILENCE, none(rule), new MismatchEvidence.Nothing());
        } else if (!concluded.isEmpty()) {
            add(location, about, SILENCE, FIRING, new MismatchEvidence.OfRule(concluded));
        }
    }

    private void add(
            Location location,
            String about,
            String expected,
            String actual,
            MismatchEvidence evidence) {
        mismatches.add(new Mismatch(location, false, about, expected, actual, evidence));
    }

    private boolean isKnown(String rule) {
        return rulebook.rule(rule).isPresent();
    }

    private String none(String rule) {
        List<String> known = rulebook.rules().stream().map(Rule::id).toList();
        return "no rule of that name"
                + SpellingSuggestion.nearest(rule, known).map(near -> "; maybe " + near).orElse("");
    }

    private static String describe(SilencingChange change) {
        return change.settings().stream()
                .map(FiringCheck::describe)
                .collect(Collectors.joining(", "));
    }

    private static String describe(FactOverride setting) {
        return setting.path() + ": " + setting.text();
    }
}
