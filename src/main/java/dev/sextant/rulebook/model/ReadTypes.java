package dev.sextant.rulebook.model;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fact types that conditions read.
 *
 * @param present the types of which a fact must be there
 * @param whole the types of which all facts must be known first: those under {@code not}, {@code
 *     forall} and accumulate
 */
public record ReadTypes(Set<String> present, Set<String> whole) {

    /** What conditions read, sorted by name. */
    public static ReadTypes of(Collection<Condition> conditions) {
        ReadTypes types = new ReadTypes(new TreeSet<>(), new TreeSet<>());
        types.addAll(conditions, false);
        return types;
    }

    private void addAll(Collection<Condition> conditions, boolean asWhole) {
        conditions.forEach(condition -> add(condition, asWhole));
    }

    private void add(Condition condition, boolean asWhole) {
        if (condition instanceof Condition.OfFact fact) {
            (asWhole ? whole : present).add(fact.type());
        } else {
            addAll(condition.parts(), asWhole || asksForAll(condition));
        }
    }

    private static boolean asksForAll(Condition condition) {
        return condition instanceof Condition.Accumulated
                || condition instanceof Condition.Quantified quantified
                        && quantified.quantifier() != Condition.Quantifier.EXISTS;
    }
}
