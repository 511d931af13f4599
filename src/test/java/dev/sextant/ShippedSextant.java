package dev.sextant;

import dev.sextant.engine.CompileCache;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sextant with the rules that are shipped, compiled once for all tests, and once for all processes
 * of them where the build names a place to keep them: it may be shared.
 */
public final class ShippedSextant {

    private static final Sextant SEXTANT = load(RuleFolders.read(Path.of("rules-drl")));

    private ShippedSextant() {}

    private static Sextant load(RuleFolder rules) {
        return Optional.ofNullable(System.getProperty("sextant.cache"))
                .map(place -> Sextant.load(rules, new CompileCache(Path.of(place))))
                .orElseGet(() -> Sextant.load(rules));
    }

    /** The one instance. */
    public static Sextant get() {
        return SEXTANT;
    }
}
