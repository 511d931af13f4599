package dev.sextant.scenario.value;

import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.source.document.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of one scenario. A place at which the text itself is at fault is not
 * complained of again.
 */
public final class ProblemCollector {

    /** Nobody reads more of one input, and a document of megabytes may have a million. */
    static final int MOST_KEPT = 10_000;

    private final Set<Location> spoilt;
    private final List<Problem> problems = new ArrayList<>();

    /** Creates a collector that ignores what was already found wrong elsewhere. */
    public ProblemCollector(Set<Location> spoilt) {
        this.spoilt = spoilt;
    }

    /** Returns the first 10,000 problems in the order of their discovery. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Adds an error. */
    public void error(Location location, String code, String what, String maybe) {
        if (!spoilt.contains(location) && problems.size() < MOST_KEPT) {
            problems.add(Problem.error(location, code, what, maybe));
        }
    }

    /** Adds an error. */
    public void error(Location location, InvalidValueException refused) {
        error(location, refused.code(), refused.getMessage(), refused.maybe());
    }

    /** Adds a problem, unless the text itself is at fault there. An assumption has no location. */
    public void add(Problem problem) {
        boolean isNew = problem.location() == null || !spoilt.contains(problem.location());
        if (isNew && problems.size() < MOST_KEPT) {
            problems.add(problem);
        }
    }

    void warning(Location location, String code, String what, String maybe) {
        problems.add(Problem.warning(location, code, what, maybe));
    }

    /** The repair of an unknown name: the nearest that is known, else all of them. */
    public static String nearest(String word, List<String> known) {
        return SpellingSuggestion.nearest(word, known)
                .map(near -> "Maybe you mean " + MessageText.cut(near) + ".")
                .orElse(
                        "Maybe use one of these: "
                                + MessageText.cut(String.join(", ", known))
                                + ".");
    }
}
