package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.MarginName;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.ResemblingScenarios;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How far the figures are fitted to the open real cases, and whether every answer and style is in
 * use. The tables go to standard output. {@code -Dresembling=10000} draws as many scenarios.
 */
class CalibrationTest {

    private static final int FOLDS = 10;
    private static final double ONE_PER_CENT = 0.01;

    private static final List<Scenario> CASES =
            ScenarioLoader.read(List.of(Path.of("scenarios/stories/real"))).scenarios().stream()
                    .filter(scenario -> scenario.expectation().recommendation() != null)
                    .toList();
    private static final List<DecisionFacts> STORIES =
            ScenarioLoader.read(List.of(Path.of("scenarios/stories"))).scenarios().stream()
                    .map(Scenario::facts)
                    .toList();
    private static final SessionDecider SHIPPED =
            (SessionDecider) ShippedRules.compiled().decider();

    /** One choice of figures. */
    private record Choice(int moderate, int strong, int enough, int clear, double priceFactor) {

        List<Figure> of(List<Figure> figures) {
            return figures.stream().map(this::of).toList();
        }

        private Figure of(Figure figure) {
            if (figure instanceof Weight weight) {
                int points =
                        switch (weight.strength()) {
                            case WEAK -> weight.points();
                            case MODERATE -> moderate;
                            case STRONG -> strong;
                        };
                return new Weight(weight.strength(), points, weight.source(), weight.asOf());
            }
            if (figure instanceof Margin margin) {
                return switch (margin.name()) {
                    case ENOUGH -> moved(margin, enough);
                    case CLEAR -> moved(margin, clear);
                    default -> margin;
                };
            }
            if (figure instanceof SecondPlatform second) {
                int points = (int) Math.round(second.points() * priceFactor);
                return new SecondPlatform(
                        second.style(),
                        second.situation(),
                        Math.max(1, points),
                        second.source(),
                        second.asOf());
            }
            return figure;
        }

        private static Margin moved(Margin margin, int points) {
            return new Margin(margin.name(), points, margin.source(), margin.asOf());
        }
    }

    @Test
    void figures_chosen_on_nine_tenths_of_the_cases_agree_on_the_tenth_nearly_as_often() {
        List<Choice> choices = choices();
        boolean[][] agrees = new boolean[choices.size()][];
        for (int index = 0; index < choices.size(); index++) {
            agrees[index] = agreements(SHIPPED.with(choices.get(index).of(SHIPPED.figures())));
        }

        int seen = 0;
        int seenAgree = 0;
        int unseen = 0;
        int unseenAgree = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int best = 0;
            for (int index = 1; index < agrees.length; index++) {
                if (agreeing(agrees[index], fold, false) > agreeing(agrees[best], fold, false)) {
                    best = index;
                }
            }
            System.out.printf(Locale.ROOT, "fold %2d: %s%n", fold + 1, choices.get(best));
            seen += size(fold, false);
            seenAgree += agreeing(agrees[best], fold, false);
            unseen += size(fold, true);
            unseenAgree += agreeing(agrees[best], fold, true);
        }
        double onSeen = 100.0 * seenAgree / seen;
        double onUnseen = 100.0 * unseenAgree / unseen;
        System.out.printf(
                Locale.ROOT,
                "%d choices of figures, %d cases: %.1f %% on nine tenths, %.1f %% on the tenth, "
                        + "gap %.1f%n",
                choices.size(),
                CASES.size(),
                onSeen,
                onUnseen,
                onSeen - onUnseen);

        assertThat(onSeen - onUnseen).isLessThan(10);
        assertThat(onUnseen).isGreaterThan(75);
    }

    @Test
    void every_answer_and_every_style_is_given_to_scenarios_that_resemble_real_ones() {
        int count = Integer.getInteger("resembling", 1_000);
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        Map<Style, Integer> styles = new EnumMap<>(Style.class);
        for (DecisionFacts facts : new ResemblingScenarios(STORIES).facts(1729, count)) {
            DecisionTrace trace = SHIPPED.decide(facts);
            answers.merge(trace.recommendation().answer(), 1, Integer::sum);
            trace.placements().stream()
                    .map(Placement::style)
                    .filter(style -> style != null)
                    .distinct()
                    .forEach(style -> styles.merge(style, 1, Integer::sum));
        }
        System.out.println("of " + count + " scenarios: " + answers + ", with " + styles);

        double least = ONE_PER_CENT * count;
        assertThat(Style.values())
                .allSatisfy(
                        style ->
                                assertThat((double) styles.getOrDefault(style, 0))
                                        .as("%s", style)
                                        .isGreaterThanOrEqualTo(least));
        assertThat(answers)
                .containsOnlyKeys(Answer.values())
                .allSatisfy(
                        (answer, times) ->
                                assertThat((double) times)
                                        .as("%s", answer)
                                        .isGreaterThanOrEqualTo(
                                                answer == Answer.UNDECIDED ? 0 : least));
    }

    private static List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(shipped());
        for (int moderate : new int[] {2, 3, 4}) {
            for (int strong : new int[] {5, 6, 8}) {
                for (int clear : new int[] {1, 2, 3}) {
                    for (double price : new double[] {0.7, 1, 1.4}) {
                        choices.add(new Choice(moderate, strong, 2, clear, price));
                    }
                }
            }
        }
        return choices;
    }

    private static Choice shipped() {
        return new Choice(
                points(Strength.MODERATE),
                points(Strength.STRONG),
                points(MarginName.ENOUGH),
                points(MarginName.CLEAR),
                1);
    }

    private static int points(Strength strength) {
        return SHIPPED.figures().stream()
                .filter(Weight.class::isInstance)
                .map(Weight.class::cast)
                .filter(weight -> weight.strength() == strength)
                .mapToInt(Weight::points)
                .findFirst()
                .orElseThrow();
    }

    private static int points(MarginName name) {
        return SHIPPED.figures().stream()
                .filter(Margin.class::isInstance)
                .map(Margin.class::cast)
                .filter(margin -> margin.name() == name)
                .mapToInt(Margin::points)
                .findFirst()
                .orElseThrow();
    }

    private static boolean[] agreements(SessionDecider decider) {
        boolean[] agreements = new boolean[CASES.size()];
        for (int index = 0; index < agreements.length; index++) {
            Scenario scenario = CASES.get(index);
            agreements[index] =
                    decider.decide(scenario.facts()).recommendation().answer()
                            == scenario.expectation().recommendation().value();
        }
        return agreements;
    }

    private static int agreeing(boolean[] agrees, int fold, boolean held) {
        int count = 0;
        for (int index = 0; index < agrees.length; index++) {
            count += isHeld(index, fold) == held && agrees[index] ? 1 : 0;
        }
        return count;
    }

    private static int size(int fold, boolean held) {
        int count = 0;
        for (int index = 0; index < CASES.size(); index++) {
            count += isHeld(index, fold) == held ? 1 : 0;
        }
        return count;
    }

    /** Whether a case is of the tenth that the figures of a fold are not chosen on. */
    private static boolean isHeld(int index, int fold) {
        return index % FOLDS == fold;
    }
}
