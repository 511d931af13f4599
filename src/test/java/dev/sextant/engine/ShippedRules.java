package dev.sextant.engine;

import dev.sextant.rulebook.RuleFolder;
import dev.sextant.rulebook.RuleFolders;
import java.nio.file.Path;

/** The rules that are shipped, compiled once for all tests. */
public final class ShippedRules {

    private static Compiled compiled;

    private ShippedRules() {}

    /** The folder as it is on disk. */
    public static RuleFolder folder() {
        return RuleFolders.read(Path.of("rules-drl"));
    }

    /** The compiled folder. */
    public static synchronized Compiled compiled() {
        if (compiled == null) {
            compiled = Engine.compile(folder());
        }
        return compiled;
    }
}
