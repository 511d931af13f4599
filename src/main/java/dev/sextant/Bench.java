package dev.sextant;

import dev.sextant.authoring.Catalogue;
import dev.sextant.authoring.Cataloguing;
import dev.sextant.authoring.Covering;
import dev.sextant.authoring.Examination;
import dev.sextant.authoring.KnowledgeComparison;
import dev.sextant.authoring.RuleBaseComparison;
import dev.sextant.authoring.RunnableRules;
import dev.sextant.engine.Compiled;
import dev.sextant.explain.SilenceExplainer;
import dev.sextant.trace.Decider;
import dev.sextant.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an author of rules asks: what they cover, and what becomes of answers when they change. */
public final class Bench {

    private final Compiled compiled;

    Bench(Compiled compiled) {
        this.compiled = compiled;
    }

    /** A comparison of the answers by the article with those by all rules. */
    public KnowledgeComparison knowledgeComparison() {
        return new KnowledgeComparison(ruleBase());
    }

    /** A comparison of the answers by these rules with those by what became of them. */
    public RuleBaseComparison comparedWith(Sextant after) {
        return new RuleBaseComparison(ruleBase(), after.bench().ruleBase());
    }

    private RunnableRules ruleBase() {
        return new RunnableRules(compiled.rulebook(), some -> compiled.only(some).decider());
    }

    /**
     * What there is to know of each rule.
     *
     * @param scenarios the folders of scenarios, with {@code rules} below them
     * @param stories what happened in each of the stories, where there are any
     */
    public Catalogue catalogue(List<Path> scenarios, Optional<List<Trace>> stories) {
        return new Cataloguing(compiled.rulebook()).of(scenarios, stories);
    }

    /** An examination of scenarios by these rules. */
    public Examination examination() {
        return new Examination(compiled.rulebook(), compiled.decider());
    }

    /** An examination that takes its decisions from another decider, such as one that watches. */
    public Examination examination(Decider decider) {
        return new Examination(compiled.rulebook(), decider);
    }

    /** Decides, and counts what rules and their conditions come to meanwhile. */
    public Covering covering() {
        return new Covering(
                compiled.rulebook(),
                compiled.decider(),
                new SilenceExplainer(compiled.rulebook(), compiled.judge()));
    }
}
