package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedExecutorTest {

    private final List<Integer> results = new ArrayList<>();

    @Test
    void hands_results_on_in_the_order_of_the_things() {
        try (OrderedExecutor<Integer, Integer> work =
                new OrderedExecutor<>(4, OrderedExecutorTest::slowly, results::add, () -> true)) {
            for (int thing = 0; thing < 500; thing++) {
                work.add(thing);
            }
            work.finish();
        }

        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void lets_no_more_wait_than_eight_for_each_worker() {
        try (OrderedExecutor<Integer, Integer> work =
                new OrderedExecutor<>(2, OrderedExecutorTest::slowly, results::add, () -> true)) {
            for (int thing = 1; thing <= 200; thing++) {
                work.add(thing);

                assertThat(thing - results.size()).isLessThanOrEqualTo(16);
            }
        }
    }

    @Test
    void drops_started_tasks_when_stopped() {
        try (OrderedExecutor<Integer, Integer> work =
                new OrderedExecutor<>(
                        2, OrderedExecutorTest::slowly, results::add, () -> results.size() < 5)) {
            for (int thing = 0; thing < 10; thing++) {
                work.add(thing);
            }
            work.finish();
        }

        assertThat(results).isEqualTo(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void ends_with_the_failure() {
        IllegalArgumentException wrong = new IllegalArgumentException("wrong");
        try (OrderedExecutor<Integer, Integer> work =
                new OrderedExecutor<>(
                        1,
                        thing -> {
                            throw wrong;
                        },
                        results::add,
                        () -> true)) {
            assertThatThrownBy(
                            () -> {
                                work.add(1);
                                work.finish();
                            })
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(wrong);
        }
    }

    /** The even take longer than the odd. */
    private static Integer slowly(Integer thing) {
        int sum = 0;
        for (int step = 0; step < (thing % 2 == 0 ? 100_000 : 10); step++) {
            sum += step ^ sum;
        }
        return sum == Integer.MIN_VALUE ? -1 : thing;
    }
}
