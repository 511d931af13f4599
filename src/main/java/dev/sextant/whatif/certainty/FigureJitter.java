package dev.sextant.whatif.certainty;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Varies strengths, margins and prices, each by a random factor of its own. */
public final class FigureJitter implements UnaryOperator<List<Figure>> {

    /** Points are complete numbers: a hundred times as many of them leave room for fractions. */
    private static final int SCALE = 100;

    private final Random random;
    private final double spread;

    /**
     * Varies with one source of chance.
     *
     * @param random gives the factors. One source serves all variations of a rule base: sources
     *     with neighboring seeds begin nearly alike
     * @param spread the largest distance of a factor from 1; from 0 to 1
     */
    public FigureJitter(Random random, double spread) {
        this.random = random;
        this.spread = spread;
    }

    @Override
    public List<Figure> apply(List<Figure> figures) {
        List<Figure> varied = new ArrayList<>();
        figures.forEach(figure -> varied.add(varied(figure)));
        return varied;
    }

    private Figure varied(Figure figure) {
        if (figure instanceof Weight weight) {
            return new Weight(
                    weight.strength(), points(weight.points()), weight.source(), weight.asOf());
        }
        if (figure instanceof Margin margin) {
            return new Margin(
                    margin.name(), points(margin.points()), margin.source(), margin.asOf());
        }
        if (figure instanceof SecondPlatform price) {
            return new SecondPlatform(
                    price.style(),
                    price.situation(),
                    points(price.points()),
                    price.source(),
                    price.asOf());
        }
        return figure;
    }

    private int points(int points) {
        double factor = 1 + spread * (2 * random.nextDouble() - 1);
        return (int) Math.round(points * SCALE * factor);
    }
}
