package dev.sextant.cli.terminal;

import dev.sextant.source.SpellingSuggestion;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Refuses an unknown name on the command line. */
public final class UnknownName {

    /** Maximum number of known names that are listed if none is similar. */
    private static final int MOST = 10;

    private UnknownName() {}

    /**
     * The error for a name, with the one that was most likely meant, else the known ones.
     *
     * @param what what there is not, such as {@code No workload (shop) in shop.yaml}
     */
    public static ParameterException of(
            CommandLine command, String what, String name, List<String> known) {
        return of(command, what, name, known, oneOf(known));
    }

    /**
     * The same.
     *
     * @param otherwise what is said after "Maybe" where no known name is near
     */
    public static ParameterException of(
            CommandLine command, String what, String name, List<String> known, String otherwise) {
        String maybe =
                SpellingSuggestion.nearest(name, known)
                        .map(near -> "you mean (" + near + ").")
                        .orElse(otherwise);
        return new ParameterException(command, what + "\n  Maybe " + maybe);
    }

    private static String oneOf(List<String> known) {
        String end = known.size() > MOST ? ", …" : ".";
        return "use one of these: "
                + String.join(", ", known.subList(0, Math.min(MOST, known.size())))
                + end;
    }
}
