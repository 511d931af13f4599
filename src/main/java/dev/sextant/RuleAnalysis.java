package dev.sextant;

import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RuleCatalogBuilder;
import dev.sextant.authoring.coverage.CoverageCollector;
import dev.sextant.authoring.diff.KnowledgeComparison;
import dev.sextant.authoring.diff.RuleBaseComparison;
import dev.sextant.authoring.diff.RunnableRules;
import dev.sextant.authoring.examine.ScenarioTester;
import dev.sextant.engine.CompiledRules;
import dev.sextant.explain.whynot.UnfiredRuleExplainer;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Analyses for authors of rules: coverage, and the effect of changes on answers. */
public final class RuleAnalysis {

    private final CompiledRules compiled;

    RuleAnalysis(CompiledRules compiled) {
        this.compiled = compiled;
    }

    /** A comparison of the answers by the article with those by all rules. */
    public KnowledgeComparison knowledgeComparison() {
        return new KnowledgeComparison(ruleBase());
    }

    /** A comparison of the answers by these rules with those by the result of them. */
    public RuleBaseComparison comparedWith(Sextant after) {
        return new RuleBaseComparison(ruleBase(), after.bench().ruleBase());
    }

    private RunnableRules ruleBase() {
        return new RunnableRules(compiled.rulebook(), some -> compiled.only(some).searchDecider());
    }

    /**
     * What there is to know of each rule.
     *
     * @param scenarios the folders of scenarios, with {@code rules} below them
     * @param stories what happened in each of the stories, where there are any
     */
    public RuleCatalog catalogue(List<Path> scenarios, Optional<List<DecisionTrace>> stories) {
        return new RuleCatalogBuilder(compiled.rulebook()).of(scenarios, stories);
    }

    /** An examination of scenarios by these rules. */
    public ScenarioTester examination() {
        return new ScenarioTester(compiled.rulebook(), compiled.decider());
    }

    /** An examination that takes its decisions from another decider, such as one that watches. */
    public ScenarioTester examination(PlatformDecider decider) {
        return new ScenarioTester(compiled.rulebook(), decider);
    }

    /** Decides, and counts how often rules fired and their conditions held. */
    public CoverageCollector covering() {
        return new CoverageCollector(
                compiled.rulebook(),
                compiled.searchDecider(),
                new UnfiredRuleExplainer(compiled.rulebook(), compiled.judge()));
    }
}
