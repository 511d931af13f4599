package dev.sextant.whatif.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.MarginName;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.ThresholdName;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.term.Situation;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureJitterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Threshold NODE_START =
            new Threshold(ThresholdName.NODE_START, 120, "s", "test", DAY);
    private static final List<Figure> FIGURES =
            List.of(
                    new Weight(Strength.STRONG, 6, "test", DAY),
                    new Margin(MarginName.CLEAR, 2, "test", DAY),
                    new SecondPlatform(Style.FUNCTIONS, Situation.NEW, 3, "test", DAY),
                    NODE_START);

    @Test
    void the_same_seed_gives_the_same_figures() {
        assertThat(jitter(7, 0.5).apply(FIGURES))
                .isEqualTo(jitter(7, 0.5).apply(FIGURES))
                .isNotEqualTo(jitter(8, 0.5).apply(FIGURES));
    }

    @Test
    void without_a_spread_each_point_counts_a_hundred_and_everything_else_stays() {
        assertThat(jitter(7, 0).apply(FIGURES))
                .containsExactly(
                        new Weight(Strength.STRONG, 600, "test", DAY),
                        new Margin(MarginName.CLEAR, 200, "test", DAY),
                        new SecondPlatform(Style.FUNCTIONS, Situation.NEW, 300, "test", DAY),
                        NODE_START);
    }

    @Test
    void no_figure_moves_farther_than_the_spread() {
        LongStream.range(0, 1_000)
                .mapToObj(seed -> jitter(seed, 0.5).apply(FIGURES))
                .map(figures -> ((Weight) figures.get(0)).points())
                .forEach(points -> assertThat(points).isBetween(300, 900));
    }

    @Test
    void variations_of_one_source_have_nothing_in_common() {
        FigureJitter jitter = jitter(1, 0.5);

        long different =
                Stream.generate(() -> ((Weight) jitter.apply(FIGURES).get(0)).points())
                        .limit(24)
                        .map(points -> points / 100)
                        .distinct()
                        .count();

        assertThat(different).isGreaterThan(4);
    }

    private static FigureJitter jitter(long seed, double spread) {
        return new FigureJitter(new Random(seed), spread);
    }
}
