package dev.sextant.rulebook.convention;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.Weight;
import dev.sextant.rulebook.model.RuleToken;
import java.util.List;
import java.util.Map;

/** A number with a meaning stands once, in a data file, with its unit, source and day. */
final class FiguresAreNotRepeated implements RuleConvention {

    @Override
    public String code() {
        return "repeated-figure";
    }

    @Override
    public void check(RuleCheckContext check) {
        check.written().tokens().values().forEach(tokens -> check(check, tokens));
        check(check, check.written().consequence());
    }

    private static void check(RuleCheckContext check, List<RuleToken> tokens) {
        for (RuleToken token : tokens) {
            if (token.kind() == RuleToken.Kind.NUMBER) {
                check.rules().figures().entrySet().stream()
                        .filter(figure -> repeats(token.text(), valueOf(figure.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .ifPresent(
                                place ->
                                        check.report(
                                                token.location(),
                                                token.text() + " repeats the figure at " + place,
                                                "Maybe match that figure and bind its value."));
            }
        }
    }

    /**
     * Whether a literal is a figure. 0 and 1 are numbers like words: they mean nothing by
     * themselves.
     */
    private static boolean repeats(String literal, double figure) {
        try {
            double value = Double.parseDouble(literal.replaceAll("[lLdDfF_]", ""));
            return value != 0 && value != 1 && value == figure;
        } catch (NumberFormatException noDecimal) {
            return false;
        }
    }

    private static double valueOf(Figure figure) {
        if (figure instanceof Limit limit) {
            return limit.value();
        }
        if (figure instanceof Threshold threshold) {
            return threshold.value();
        }
        if (figure instanceof Weight weight) {
            return weight.points();
        }
        if (figure instanceof Margin margin) {
            return margin.points();
        }
        return figure instanceof SecondPlatform second ? second.points() : 0;
    }
}
