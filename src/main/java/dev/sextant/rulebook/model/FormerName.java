package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.List;

/**
 * A name of an earlier version in a rule file.
 *
 * @param former the name as the file has it, such as {@code Subject.SHAPE}
 * @param present what it is called now, such as {@code Subject.WORK}
 * @param since the version that renamed it
 * @param location where the file uses it first
 */
public record FormerName(String former, String present, String since, Location location) {

    /** The code of the warning. */
    public static final String CODE = "former-name";

    /** Returns the warning, with the line of the file that it is about. */
    public Problem warning(List<String> lines) {
        String what =
                present.equals("null")
                        ? former + " is null since " + since
                        : former + " is called " + present + " since " + since;
        return Problem.warning(location, CODE, what, "Maybe write " + present + ".").shownIn(lines);
    }
}
