package dev.sextant.engine;

import dev.sextant.engine.run.RunLimits;
import dev.sextant.rulebook.folder.RuleFolder;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules that were built, and the result of them.
 *
 * @param built the rules
 * @param compiled what decides by them
 */
record LinkedRulebook(BuiltRules built, CompiledRules compiled) {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedRulebook.class);

    /** Rules that can be opened sessions on. */
    static LinkedRulebook of(BuiltRules built, PlanSource plan) {
        return new LinkedRulebook(built, Engine.linked(built, RunLimits.DEFAULT, plan));
    }

    /** What a folder was built to, where that was kept, is whole, and the classes fit together. */
    static Optional<LinkedRulebook> kept(RuleFolder folder, CompileCache cache) {
        try {
            return cache.find(folder)
                    .map(built -> of(built, PlanSource.of(built.rulebook(), folder, cache)));
        } catch (RuntimeException | LinkageError failure) {
            LOG.info(
                    "rules are recompiled because the compiled ones do not link: {}",
                    failure.toString());
            return Optional.empty();
        }
    }
}
