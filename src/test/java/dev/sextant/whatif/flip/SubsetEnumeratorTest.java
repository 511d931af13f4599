package dev.sextant.whatif.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Subsets come one after another, each once, without those that hold another. */
class SubsetEnumeratorTest {

    @Test
    void every_subset_of_a_size_comes_once() {
        assertThat(subsets(4, 2, List.of()))
                .containsExactly("{0, 1}", "{0, 2}", "{0, 3}", "{1, 2}", "{1, 3}", "{2, 3}");
    }

    @Test
    void subsets_that_hold_a_smaller_one_are_left_out() {
        assertThat(subsets(4, 3, List.of(set(0, 2)))).containsExactly("{0, 1, 3}", "{1, 2, 3}");
    }

    @Test
    void the_empty_set_is_the_only_one_of_its_size() {
        assertThat(subsets(3, 0, List.of())).containsExactly("{}");
    }

    @Test
    void there_is_none_that_is_larger_than_all_numbers() {
        assertThat(subsets(2, 3, List.of())).isEmpty();
    }

    private static List<String> subsets(int of, int size, List<BitSet> without) {
        SubsetEnumerator enumerator = new SubsetEnumerator(of, size, without);
        List<String> subsets = new ArrayList<>();
        Optional<BitSet> next = enumerator.next();
        while (next.isPresent()) {
            subsets.add(next.get().toString());
            next = enumerator.next();
        }
        return subsets;
    }

    private static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}
