package dev.sextant.explain.words;

import dev.sextant.fact.Fact;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * An order of values by what they hold: facts by their type, in the order in which reasoning makes
 * them, then component by component. So nothing depends on the order in which rules fired.
 */
public final class ContentComparator implements Comparator<Object> {

    /** The order of any two values. */
    public static final Comparator<Object> ANY = new ContentComparator();

    private static final List<Class<? extends Fact>> TYPES = FactTypes.inOrder();

    /** Late stages of reasoning first: conclusions before their evidence. */
    public static final Comparator<Object> LATEST_FIRST =
            Comparator.comparing((Object fact) -> -TYPES.indexOf(fact.getClass()))
                    .thenComparing(ANY);

    private ContentComparator() {}

    /** Compares lists element by element, in the order in which they are. */
    public static int inOrder(List<Object> left, List<Object> right) {
        return ((ContentComparator) ANY).compareElements(left.iterator(), right.iterator());
    }

    @Override
    public int compare(Object left, Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        if (left.getClass() != right.getClass()) {
            return compareTypes(left, right);
        }
        if (left instanceof Record) {
            return compareRecords(left, right);
        }
        if (left instanceof Collection<?> first && right instanceof Collection<?> second) {
            return compareElements(sorted(first), sorted(second));
        }
        return left instanceof Integer
                ? compareNaturally(right, left)
                : compareNaturally(left, right);
    }

    private static int compareTypes(Object left, Object right) {
        if (left instanceof Enum<?> first
                && right instanceof Enum<?> second
                && first.getDeclaringClass() == second.getDeclaringClass()) {
            return Integer.compare(first.ordinal(), second.ordinal());
        }
        int byType =
                Integer.compare(TYPES.indexOf(left.getClass()), TYPES.indexOf(right.getClass()));
        return byType == 0
                ? left.getClass().getName().compareTo(right.getClass().getName())
                : byType;
    }

    private int compareRecords(Object left, Object right) {
        for (RecordComponent component : RecordShape.of(left.getClass()).components()) {
            int byComponent =
                    compare(
                            RecordShape.value(left, component),
                            RecordShape.value(right, component));
            if (byComponent != 0) {
                return byComponent;
            }
        }
        return 0;
    }

    /**
     * What an accumulate collected is in the order of firing, so it is sorted before it is
     * compared.
     */
    private Iterator<?> sorted(Collection<?> collection) {
        return collection.stream().sorted(this).iterator();
    }

    private int compareElements(Iterator<?> left, Iterator<?> right) {
        while (left.hasNext() && right.hasNext()) {
            int byElement = compare(left.next(), right.next());
            if (byElement != 0) {
                return byElement;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    @SuppressWarnings("unchecked")
    private static int compareNaturally(Object left, Object right) {
        return left instanceof Comparable<?> comparable
                ? ((Comparable<Object>) comparable).compareTo(right)
                : left.toString().compareTo(right.toString());
    }
}
