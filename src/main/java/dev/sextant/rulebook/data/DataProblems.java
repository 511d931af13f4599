package dev.sextant.rulebook.data;

import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.SpellingSuggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The problems of one data file, each with the line that it is in. */
final class DataProblems {

    private final List<String> lines;
    private final List<Problem> found = new ArrayList<>();

    DataProblems(List<String> lines) {
        this.lines = lines;
    }

    List<Problem> found() {
        return found;
    }

    void add(Problem problem) {
        found.add(problem.shownIn(lines));
    }

    void add(Location location, String code, String what, String maybe) {
        add(Problem.error(location, code, what, maybe));
    }

    /** A word that is none of those known. */
    void unknown(
            Location location, String code, String what, String word, Collection<String> known) {
        add(location, code, what, maybe(word, known));
    }

    /**
     * A word that is none of those known, but may be one of an earlier version.
     *
     * @param former the word as rules name it, with its type: {@code Choice.needsClusterSkill}
     */
    void unknown(
            Location location,
            String code,
            String what,
            String former,
            String word,
            Collection<String> known) {
        add(location, code, what, FormerNames.hint(former).orElseGet(() -> maybe(word, known)));
    }

    private static String maybe(String word, Collection<String> known) {
        return SpellingSuggestion.nearest(word, known)
                .map(nearest -> "Maybe you mean " + nearest + "?")
                .orElse("Maybe use one of these: " + String.join(", ", known) + ".");
    }

    /** A source that is neither a key of {@code sources.yaml} nor an address. */
    void unknownSource(Location location, String source, Collection<String> keys) {
        String maybe =
                SpellingSuggestion.nearest(source, keys)
                        .map(nearest -> "Maybe you mean " + nearest + "?")
                        .orElse(
                                "Maybe add the key to sources.yaml, or use an address that starts"
                                        + " with https://.");
        add(location, "unknown-source", "source: " + source + " is not in sources.yaml", maybe);
    }
}
