package dev.sextant.record.redact;

import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.value.GivenFact;
import dev.sextant.scenario.value.GivenFacts;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.SpellingSuggestion;
import dev.sextant.trace.FactPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The redacted paths that have matched no fact so far. A path that matches nothing is most likely
 * misspelled, and the value that it was meant for would be recorded.
 */
public final class UnmatchedPaths {

    /** Maximum number of owners that are remembered to find out what was meant. */
    private static final int MOST_OWNERS = 1000;

    /** Maximum number of names in a message. */
    private static final int MOST_SHOWN = 8;

    private final List<RedactedPaths.Wanted> unmatched;
    private final TreeMap<String, Set<String>> seen = new TreeMap<>();

    /** Expects a fact for each of these paths. */
    public UnmatchedPaths(RedactedPaths paths) {
        unmatched = new ArrayList<>(paths.wanted());
    }

    /** Removes the paths that match a fact of an input. */
    public void see(AcceptedScenario input) {
        for (GivenFact fact : GivenFacts.of(input.scenario().facts())) {
            FactPath path = fact.path();
            unmatched.removeIf(each -> each.matches(path));
            if (seen.size() < MOST_OWNERS || seen.containsKey(path.owner())) {
                seen.computeIfAbsent(path.owner(), any -> new TreeSet<>()).add(path.key());
            }
        }
    }

    /** Whether every path has matched a fact. */
    public boolean isEmpty() {
        return unmatched.isEmpty();
    }

    /** The paths that have matched no fact, each with its likely repair. */
    public List<RedactedPathException> errors() {
        return unmatched.stream()
                .map(
                        each ->
                                new RedactedPathException(
                                        "(" + each + ") matches no fact of any input", maybe(each)))
                .toList();
    }

    private String maybe(RedactedPaths.Wanted path) {
        List<String> named =
                owners().filter(owner -> RedactedPaths.Wanted.fits(path.owner(), owner)).toList();
        if (!named.isEmpty()) {
            Set<String> keys = new TreeSet<>();
            named.forEach(owner -> keys.addAll(seen.get(owner)));
            keys.remove(Vocabulary.NAME);
            return "Maybe omit it: the inputs state "
                    + (keys.isEmpty()
                            ? "no fact of " + path.owner() + "."
                            : "only " + listed(path.owner() + ".", keys) + ".");
        }
        return SpellingSuggestion.nearest(
                        path.owner(), owners().filter(owner -> states(owner, path)).toList())
                .map(near -> "Maybe you mean " + near + "." + path.key() + ".")
                .orElse("Maybe omit it: the inputs have only " + listed("", seen.keySet()) + ".");
    }

    private Stream<String> owners() {
        return seen.keySet().stream();
    }

    /** Whether an owner states a fact with the key of a path. */
    private boolean states(String owner, RedactedPaths.Wanted path) {
        return seen.get(owner).stream()
                .anyMatch(key -> path.with(owner).matches(new FactPath(owner, key)));
    }

    private static String listed(String owner, Set<String> names) {
        String shown =
                names.stream()
                        .limit(MOST_SHOWN)
                        .map(owner::concat)
                        .collect(Collectors.joining(", "));
        return names.size() > MOST_SHOWN
                ? shown + " and " + (names.size() - MOST_SHOWN) + " more"
                : shown;
    }
}
