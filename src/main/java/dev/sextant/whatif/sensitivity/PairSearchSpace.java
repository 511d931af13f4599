package dev.sextant.whatif.sensitivity;

import dev.sextant.trace.FactPath;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.SupposedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Unknown facts with the values to try for them, in a list as combinations are made from. A fact is
 * there once with its values beside any other, and once more for each other beside which rules tell
 * more of its values apart.
 */
final class PairSearchSpace {

    private final List<PairedFact> facts;
    private final List<FactPath> paths = new ArrayList<>();
    private final List<List<SupposedValue>> values = new ArrayList<>();
    private final List<Map<FactPath, Integer>> finer = new ArrayList<>();

    PairSearchSpace(List<PairedFact> facts) {
        this.facts = facts;
        facts.forEach(fact -> add(fact.path(), fact.values()));
        for (PairedFact fact : facts) {
            Map<FactPath, Integer> places = new HashMap<>();
            for (PairedFact other : facts) {
                if (fact.finer().containsKey(other.path())) {
                    places.put(other.path(), add(fact.path(), fact.beside(other.path())));
                }
            }
            finer.add(places);
        }
    }

    private int add(FactPath path, List<SupposedValue> all) {
        paths.add(path);
        values.add(all);
        return paths.size() - 1;
    }

    /** How many facts there are. */
    int facts() {
        return facts.size();
    }

    /** The place in the list of a fact beside another. */
    int place(int fact, int other) {
        return finer.get(fact).getOrDefault(facts.get(other).path(), fact);
    }

    /** The facts of the list. */
    List<FactPath> paths() {
        return paths;
    }

    /** Their values. */
    List<List<SupposedValue>> values() {
        return values;
    }
}
