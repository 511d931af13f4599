package dev.sextant.cli.option;

import dev.sextant.Sextant;
import dev.sextant.engine.CompileCache;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rulebook;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the cache of compiled rules and for the trust in rules. */
public final class CacheOption {

    @Option(names = "--no-cache", description = "Recompile the rules and skip the cache.")
    private boolean noCache;

    @Option(
            names = "--allow-unsafe-rules",
            description =
                    "Skip the checks that stop rules from calling arbitrary code. Use it only for"
                            + " rules that you trust like a program. Their answers are marked.")
    private boolean anyCode;

    /** How far rules are trusted. */
    public TrustLevel trust() {
        return anyCode ? TrustLevel.ANY_CODE : TrustLevel.CONCLUSIONS_ALONE;
    }

    /**
     * Rules, compiled.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if they cannot be
     */
    public Sextant load(RuleFolder read) {
        RuleFolder folder = read.trusting(trust());
        return cache().map(cache -> Sextant.load(folder, cache))
                .orElseGet(() -> Sextant.load(folder));
    }

    /**
     * What rules say.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if they cannot be read
     */
    Rulebook rulebook(RuleFolder read) {
        RuleFolder folder = read.trusting(trust());
        return cache().map(cache -> Sextant.rulebook(folder, cache))
                .orElseGet(() -> Sextant.rulebook(folder));
    }

    /** Where compiled rules are cached: the launcher says so. */
    public Optional<CompileCache> cache() {
        return Optional.ofNullable(System.getProperty("sextant.cache"))
                .filter(place -> !noCache)
                .map(place -> new CompileCache(Path.of(place)));
    }
}
