package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.engine.CompileCache;
import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.RuleFolders;
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
     * The rules of a folder, compiled.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be
     */
    Sextant load(Path folder) {
        return load(RuleFolders.read(folder));
    }

    /**
     * The same, where the rules have been read.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be compiled
     */
    Sextant load(RuleFolder folder) {
        return cache().map(cache -> Sextant.load(folder, cache))
                .orElseGet(() -> Sextant.load(folder));
    }

    /**
     * What the rules of a folder say.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be read
     */
    Rulebook rulebook(Path folder) {
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
