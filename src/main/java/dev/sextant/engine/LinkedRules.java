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
record LinkedRules(BuiltRules built, Compiled compiled) {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedRules.class);

    /** Rules that can be opened sessions on. */
    static LinkedRules of(BuiltRules built) {
        return new LinkedRules(built, Engine.linked(built, RunLimits.DEFAULT));
    }

    /** What a folder was built to, where that was kept, is whole, and the classes fit together. */
    static Optional<LinkedRules> kept(RuleFolder folder, CompileCache cache) {
        try {
            return cache.find(folder).map(LinkedRules::of);
        } catch (RuntimeException | LinkageError failure) {
            LOG.info("compiled rules are made anew, for they do not link: {}", failure.toString());
            return Optional.empty();
        }
    }
}
