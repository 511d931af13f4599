package dev.sextant.engine;

import dev.sextant.fact.Figure;
import dev.sextant.fact.Margin;
import dev.sextant.fact.SecondPlatform;
import dev.sextant.fact.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The figures of the verdict, each times a factor between a half and one and a half. */
final class Jitter {

    /** Points are whole: a hundred times as many of them leave room for fractions. */
    private static final int SCALE = 100;

    private final Random random;

    Jitter(long seed) {
        this.random = new Random(seed);
    }

    List<Figure> of(List<Figure> figures) {
        List<Figure> jittered = new ArrayList<>();
        for (Figure figure : figures) {
            jittered.add(of(figure));
        }
        return jittered;
    }

    private Figure of(Figure figure) {
        if (figure instanceof Weight weight) {
            return new Weight(
                    weight.strength(), points(weight.points()), weight.source(), weight.asOf());
        }
        if (figure instanceof Margin margin) {
            return new Margin(
                    margin.name(), points(margin.points()), margin.source(), margin.asOf());
        }
        if (figure instanceof SecondPlatform second) {
            return new SecondPlatform(
                    second.style(),
                    second.situation(),
                    points(second.points()),
                    second.source(),
                    second.asOf());
        }
        return figure;
    }

    private int points(int points) {
        return (int) Math.round(points * SCALE * (0.5 + random.nextDouble()));
    }
}
