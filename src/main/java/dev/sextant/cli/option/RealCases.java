package dev.sextant.cli.option;

import dev.sextant.Sextant;
import dev.sextant.explain.precedent.PrecedentFinder;
import java.nio.file.Path;

/** The real decisions that come with Sextant. */
public final class RealCases {

    private static final Path FOLDER = Path.of("scenarios", "stories", "real");

    private RealCases() {}

    /** A search among them by some rules; it finds nothing where they do not come along. */
    public static PrecedentFinder precedents(Sextant loaded) {
        String home = System.getProperty("sextant.home");
        return loaded.precedents(home == null ? FOLDER : Path.of(home).resolve(FOLDER));
    }
}
