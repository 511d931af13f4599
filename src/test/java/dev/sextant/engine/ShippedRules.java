package dev.sextant.engine;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The rules that are shipped, compiled once for all tests; once for all processes of them, where
 * the build names a place to keep them.
 */
public final class ShippedRules {

    private static CompiledRules compiled;

    private ShippedRules() {}

    /** The folder as it is on disk. */
    public static RuleFolder folder() {
        return RuleFolders.read(Path.of("rules-drl"));
    }

    /** The compiled folder, one for all tests of a process. */
    public static synchronized CompiledRules compiled() {
        if (compiled == null) {
            compiled = loaded();
        }
        return compiled;
    }

    /** The compiled folder, loaded once more for a test that changes it. */
    public static CompiledRules loaded() {
        return Optional.ofNullable(System.getProperty("sextant.cache"))
                .map(place -> Engine.compile(folder(), new CompileCache(Path.of(place))))
                .orElseGet(() -> Engine.compile(folder()));
    }
}
