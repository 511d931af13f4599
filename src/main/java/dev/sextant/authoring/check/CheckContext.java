package dev.sextant.authoring.check;

import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Problem;
import dev.sextant.trace.RuleEvaluator;

/**
 * Inputs of the semantic check of rules.
 *
 * @param rulebook what they say
 * @param judge what says why one is silent
 * @param trials scenarios that they were run on
 * @param folder the folder as the user named it
 */
record CheckContext(Rulebook rulebook, RuleEvaluator judge, ScenarioSampler trials, String folder) {

    /** A finding on a rule, shown by a trial. */
    static Finding finding(
            Rule rule, String code, String what, String maybe, SampleRun trial, String shows) {
        return new Finding(
                Problem.warning(
                        rule.location(), code, "rule \"" + rule.sentence() + "\": " + what, maybe),
                new WitnessScenario(trial.draft().text(), shows),
                null);
    }
}
