package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.engine.CompileCache;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether compiled rules are taken from the cache. */
final class CacheOption {

    @Option(
            names = "--no-cache",
            description = "Compile the rules anew, and do not keep what they compile to.")
    private boolean noCache;

    /**
     * Rules, compiled.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be
     */
    Sextant load(RuleFolder folder) {
        return cache().map(cache -> Sextant.load(folder, cache))
                .orElseGet(() -> Sextant.load(folder));
    }

    /**
     * What rules say.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be read
     */
    Rulebook rulebook(RuleFolder folder) {
        return cache().map(cache -> Sextant.rulebook(folder, cache))
                .orElseGet(() -> Sextant.rulebook(folder));
    }

    /** Where compiled rules are kept: the launcher says so. */
    Optional<CompileCache> cache() {
        return Optional.ofNullable(System.getProperty("sextant.cache"))
                .filter(place -> !noCache)
                .map(place -> new CompileCache(Path.of(place)));
    }
}
