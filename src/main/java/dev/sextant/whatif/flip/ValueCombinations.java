package dev.sextant.whatif.flip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Combinations of values in few words: of each fact which values it may have. Every combination of
 * these is one that was found.
 *
 * @param of the facts, by their place in the list of levers
 * @param values for each of them the places of its values
 */
record ValueCombinations(int[] of, List<List<Integer>> values) {

    /** The boxes that hold what was found of a set of facts, each combination in one of them. */
    static List<ValueCombinations> of(List<Integer> set, List<List<Integer>> hits) {
        int[] of = set.stream().mapToInt(Integer::intValue).toArray();
        return boxes(hits).stream().map(values -> new ValueCombinations(of, values)).toList();
    }

    /** All its combinations. */
    List<int[]> combinations() {
        List<int[]> all = new ArrayList<>(List.of(new int[of.length]));
        for (int index = 0; index < of.length; index++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] begun : all) {
                for (int value : values.get(index)) {
                    int[] next = begun.clone();
                    next[index] = value;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<List<List<Integer>>> boxes(List<List<Integer>> combinations) {
        if (combinations.get(0).isEmpty()) {
            return List.of(List.of());
        }
        Map<Integer, List<List<Integer>>> rests = new LinkedHashMap<>();
        for (List<Integer> combination : combinations) {
            rests.computeIfAbsent(combination.get(0), any -> new ArrayList<>())
                    .add(combination.subList(1, combination.size()));
        }
        Map<List<List<Integer>>, List<Integer>> firsts = new LinkedHashMap<>();
        rests.forEach(
                (first, rest) -> firsts.computeIfAbsent(rest, any -> new ArrayList<>()).add(first));
        List<List<List<Integer>>> boxes = new ArrayList<>();
        firsts.forEach((rest, first) -> boxes(rest).forEach(box -> boxes.add(longer(first, box))));
        return boxes;
    }

    private static List<List<Integer>> longer(List<Integer> first, List<List<Integer>> rest) {
        List<List<Integer>> longer = new ArrayList<>();
        longer.add(first.stream().sorted().toList());
        longer.addAll(rest);
        return longer;
    }
}
