package dev.sextant.scenario;

import dev.sextant.source.Location;
import dev.sextant.source.MessageText;
import dev.sextant.source.Problem;
import dev.sextant.source.SpellingSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of one scenario. A place at which the text itself is at fault is not
 * complained of again.
 */
final class ProblemCollector {

    private final Set<Location> spoilt;
    private final List<Problem> problems = new ArrayList<>();

    ProblemCollector(Set<Location> spoilt) {
        this.spoilt = spoilt;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    void error(Location location, String code, String what, String maybe) {
        if (!spoilt.contains(location)) {
            problems.add(Problem.error(location, code, what, maybe));
        }
    }

    void error(Location location, InvalidValueException refused) {
        error(location, refused.code(), refused.getMessage(), refused.maybe());
    }

    /** Adds a problem, unless the text itself is at fault there. What is supposed has no place. */
    void add(Problem problem) {
        if (problem.location() == null || !spoilt.contains(problem.location())) {
            problems.add(problem);
        }
    }

    void warning(Location location, String code, String what, String maybe) {
        problems.add(Problem.warning(location, code, what, maybe));
    }

    /** The repair of an unknown name: the nearest that is known, else all of them. */
    static String nearest(String word, List<String> known) {
        return SpellingSuggestion.nearest(word, known)
                .map(near -> "Maybe it is meant as " + MessageText.cut(near) + ".")
                .orElse("Maybe it is one of: " + MessageText.cut(String.join(", ", known)) + ".");
    }
}
