package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.rulebook.Rulebook;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules a command works with. */
final class RulesOption {

    private static final String FOLDER = "rules-drl";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of rules. Default: the rules that come with Sextant.")
    private Path folder;

    @Mixin private CacheOption cache;

    /** The folder asked for, else the one that comes with Sextant. */
    Path folder() {
        return folder(folder);
    }

    /**
     * The folder asked for, else the one that comes with Sextant, else that of the working folder.
     */
    static Path folder(Path asked) {
        if (asked != null) {
            return asked;
        }
        String home = System.getProperty("sextant.home");
        return home == null ? Path.of(FOLDER) : Path.of(home, FOLDER);
    }

    /**
     * The rules, compiled.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be
     */
    Sextant load() {
        return cache.load(folder());
    }

    /**
     * What the rules say.
     *
     * @throws dev.sextant.rulebook.RulesRejected if they cannot be read
     */
    Rulebook rulebook() {
        return cache.rulebook(folder());
    }
}
