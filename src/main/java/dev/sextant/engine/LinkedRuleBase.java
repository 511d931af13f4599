package dev.sextant.engine;

import dev.sextant.rulebook.RuleFolder;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules that were built, and what came of them.
 *
 * @param built the rules
 * @param compiled what decides by them
 */
record LinkedRuleBase(BuiltRules built, CompiledRules compiled) {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedRuleBase.class);

    /** Rules that can be opened sessions on. */
    static LinkedRuleBase of(BuiltRules built) {
        return new LinkedRuleBase(built, Engine.linked(built, RunLimits.DEFAULT));
    }

    /** What a folder was built to, where that was kept, is whole, and the classes fit together. */
    static Optional<LinkedRuleBase> kept(RuleFolder folder, CompileCache cache) {
        try {
            return cache.find(folder).map(LinkedRuleBase::of);
        } catch (RuntimeException | LinkageError failure) {
            LOG.info("compiled rules are made anew, for they do not link: {}", failure.toString());
            return Optional.empty();
        }
    }
}
