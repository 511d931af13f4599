package dev.sextant.whatif.effect;

import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.SupposedValue;
import dev.sextant.whatif.evaluate.FactChangeMerger;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts with the values that each may have instead, and the given facts with combinations of them.
 * All values are numbered through, those of the first fact first.
 */
public final class ChangeCombiner {

    private final DecisionFacts facts;
    private final List<FactPath> paths;
    private final List<List<SupposedValue>> values;
    private final int[] first;
    private final int[] fact;

    /**
     * Creates a combiner.
     *
     * @param facts the given facts without a change
     * @param paths the facts that change
     * @param values for each of them the given facts with each of its other values
     */
    public ChangeCombiner(
            DecisionFacts facts, List<FactPath> paths, List<List<SupposedValue>> values) {
        this.facts = facts;
        this.paths = List.copyOf(paths);
        this.values = List.copyOf(values);
        this.first = new int[values.size() + 1];
        for (int index = 0; index < values.size(); index++) {
            first[index + 1] = first[index] + values.get(index).size();
        }
        this.fact = new int[first[values.size()]];
        for (int index = 0; index < values.size(); index++) {
            Arrays.fill(fact, first[index], first[index + 1], index);
        }
    }

    /** Returns the given facts without a change. */
    DecisionFacts unchanged() {
        return facts;
    }

    /** Returns how many facts there are. */
    public int facts() {
        return paths.size();
    }

    /** Returns how many values all facts have together. */
    public int count() {
        return fact.length;
    }

    /** Returns how many values a fact has. */
    public int count(int index) {
        return values.get(index).size();
    }

    /** Returns the number of the first value of a fact. */
    public int first(int index) {
        return first[index];
    }

    /** Returns the fact that a value is of. */
    public int fact(int value) {
        return fact[value];
    }

    /** Returns the place of a value among those of its fact. */
    public int place(int value) {
        return value - first[fact[value]];
    }

    /** Returns the fact that a value is of. */
    FactPath path(int value) {
        return paths.get(fact[value]);
    }

    /** Returns the given facts with a value. */
    SupposedValue supposed(int value) {
        return values.get(fact[value]).get(place(value));
    }

    /** Returns how many combinations of values of so many facts there are, or the largest long. */
    public long combinations(int size) {
        BigInteger[] bySize = new BigInteger[size + 1];
        Arrays.fill(bySize, BigInteger.ZERO);
        bySize[0] = BigInteger.ONE;
        for (List<SupposedValue> own : values) {
            for (int more = size; more > 0; more--) {
                BigInteger with = bySize[more - 1].multiply(BigInteger.valueOf(own.size()));
                bySize[more] = bySize[more].add(with);
            }
        }
        return bySize[size].min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    /** Returns the numbers of values by their facts and their places. */
    public int[] numbers(int[] facts, int[] places) {
        int[] numbers = new int[facts.length];
        for (int index = 0; index < facts.length; index++) {
            numbers[index] = first[facts[index]] + places[index];
        }
        return numbers;
    }

    /** Returns the given facts with several values, each of another fact. */
    public DecisionFacts changed(int... chosen) {
        Map<FactPath, DecisionFacts> changed = new LinkedHashMap<>();
        for (int value : chosen) {
            changed.put(path(value), supposed(value).facts());
        }
        return FactChangeMerger.of(facts, changed);
    }
}
