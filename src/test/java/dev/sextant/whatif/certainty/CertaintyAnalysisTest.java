package dev.sextant.whatif.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.Certainty;
import dev.sextant.explain.model.DecisionCertainty;
import dev.sextant.explain.model.StabilityCount;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.ThresholdName;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Aspect;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Quality;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Open;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.trace.VariedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rule base of these tests has one reason for serverless, which weighs 10 points. */
class CertaintyAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String SERVERLESS = "serverless";
    private static final String KUBERNETES = "kubernetes";
    private static final StabilityCount NO_RUNS = new StabilityCount(0, 0);

    @Test
    void an_answer_that_one_of_the_other_weights_turns_is_firm() {
        int heaviest = Collections.max(allWeights());

        DecisionCertainty certainty = analysis(points -> points < heaviest).of(trace(SERVERLESS));

        assertThat(certainty).isEqualTo(everywhere(Certainty.FIRM, new StabilityCount(23, 24)));
    }

    @Test
    void an_answer_that_a_quarter_of_the_other_weights_turns_is_leaning() {
        int sixth = allWeights().stream().sorted().toList().get(6);

        DecisionCertainty certainty = analysis(points -> points >= sixth).of(trace(SERVERLESS));

        assertThat(certainty).isEqualTo(everywhere(Certainty.LEANING, new StabilityCount(18, 24)));
    }

    @Test
    void an_answer_that_half_of_the_other_weights_turn_is_a_toss_up() {
        int median = allWeights().stream().sorted().toList().get(12);

        DecisionCertainty certainty = analysis(points -> points >= median).of(trace(SERVERLESS));

        assertThat(certainty).isEqualTo(everywhere(Certainty.TOSS_UP, new StabilityCount(12, 24)));
    }

    @Test
    void an_answer_that_rests_on_an_assumption_depends_on_the_assumed_fact() {
        Assumption stateless = new Assumption("thumbnails", Aspect.STATE, Quality.STATELESS);

        DecisionCertainty certainty = analysis(points -> true).of(trace(SERVERLESS, stateless));

        assertThat(certainty.platform())
                .contains(
                        new AnswerCertainty(
                                Certainty.TOSS_UP,
                                new StabilityCount(24, 24),
                                NO_RUNS,
                                new StabilityCount(2, 3),
                                List.of(new FactPath("thumbnails", "state"))));
    }

    @Test
    void a_workload_with_too_few_facts_is_a_toss_up() {
        DecisionCertainty certainty =
                analysis(points -> true).of(trace(SERVERLESS, new Open("thumbnails")));

        assertThat(certainty)
                .isEqualTo(
                        new DecisionCertainty(
                                Optional.of(kept(Certainty.FIRM)),
                                Map.of("thumbnails", kept(Certainty.TOSS_UP))));
    }

    private static AnswerCertainty kept(Certainty certainty) {
        return new AnswerCertainty(
                certainty, new StabilityCount(24, 24), NO_RUNS, NO_RUNS, List.of());
    }

    @Test
    void an_undecided_answer_has_no_certainty() {
        DecisionTrace undecided =
                new DecisionTrace(
                        facts("open"),
                        new Recommendation("shop", Answer.UNDECIDED),
                        List.of(
                                new Placement(
                                        "thumbnails", null, null, 0, null, Basis.TOO_LITTLE_KNOWN)),
                        List.of(),
                        1,
                        0);

        DecisionCertainty certainty = analysis(points -> true).of(undecided);

        assertThat(certainty).isEqualTo(DecisionCertainty.UNKNOWN);
    }

    @Test
    void rules_without_figures_for_it_give_no_certainty() {
        CertaintyAnalysis analysis =
                new CertaintyAnalysis(
                        new ThreeValues(),
                        CertaintyAnalysisTest::decided,
                        change -> CertaintyAnalysisTest::decided,
                        rulebook(List.of()));

        assertThat(analysis.of(trace(SERVERLESS))).isEqualTo(DecisionCertainty.UNKNOWN);
    }

    /** What the reason weighs in each of the varied rule bases. */
    private static List<Integer> allWeights() {
        List<Integer> weights = new ArrayList<>();
        analysis(
                        points -> {
                            weights.add(points);
                            return true;
                        })
                .of(trace(SERVERLESS));
        return weights;
    }

    private static CertaintyAnalysis analysis(Function<Integer, Boolean> isServerless) {
        Function<UnaryOperator<List<Figure>>, PlatformDecider> withFigures =
                change -> {
                    Weight varied = (Weight) change.apply(List.of(weight())).get(0);
                    return facts ->
                            trace(isServerless.apply(varied.points()) ? SERVERLESS : KUBERNETES);
                };
        return new CertaintyAnalysis(
                new ThreeValues(),
                CertaintyAnalysisTest::decided,
                withFigures,
                rulebook(
                        List.of(
                                threshold(ThresholdName.FIRM_SHARE, 0.9),
                                threshold(ThresholdName.LEANING_SHARE, 0.7),
                                threshold(ThresholdName.WEIGHT_SPREAD, 0.5))));
    }

    private static DecisionCertainty everywhere(Certainty certainty, StabilityCount weights) {
        AnswerCertainty answer =
                new AnswerCertainty(certainty, weights, NO_RUNS, NO_RUNS, List.of());
        return new DecisionCertainty(Optional.of(answer), Map.of("thumbnails", answer));
    }

    /** The answer that the name of the platform asks for. */
    private static DecisionTrace decided(DecisionFacts facts) {
        return trace(facts.platform().name());
    }

    private static DecisionTrace trace(String answer, Conclusion... conclusions) {
        boolean isServerless = answer.equals(SERVERLESS);
        return new DecisionTrace(
                facts(answer),
                new Recommendation("shop", isServerless ? Answer.SERVERLESS : Answer.KUBERNETES),
                List.of(place(isServerless ? Option.SERVERLESS : Option.KUBERNETES)),
                List.of(conclusions).stream()
                        .map(conclusion -> new Derivation(conclusion, List.of()))
                        .toList(),
                1,
                0);
    }

    private static Placement place(Option option) {
        return new Placement("thumbnails", option, Style.FUNCTIONS, 6, 5, Basis.REASONS);
    }

    private static DecisionFacts facts(String platform) {
        return new DecisionFacts(
                named(Platform.class, platform),
                named(Team.class, platform),
                List.of(named(Workload.class, "thumbnails")),
                Map.of());
    }

    /** A fact of which nothing but the name is known. */
    private static <F> F named(Class<F> type, String name) {
        RecordShape shape = RecordShape.of(type);
        Object[] values =
                shape.components().stream()
                        .map(component -> component.getName().equals("name") ? name : null)
                        .toArray();
        return type.cast(shape.make(values));
    }

    private static Weight weight() {
        return new Weight(Strength.STRONG, 10, "test", DAY);
    }

    private static Threshold threshold(ThresholdName name, double value) {
        return new Threshold(name, value, "1", "test", DAY);
    }

    private static Rulebook rulebook(List<? extends Figure> figures) {
        Map<Figure, Location> places = new LinkedHashMap<>();
        figures.forEach(figure -> places.put(figure, Location.of("weights.yaml")));
        return new Rulebook(List.of(), Map.of(), places, Map.of(), List.of(), "0".repeat(64));
    }

    /** Two values keep the answer, one turns it. */
    private static final class ThreeValues implements FactSuppositions {

        @Override
        public List<VariedFact> of(DecisionTrace trace) {
            throw new UnsupportedOperationException("nobody asks for all");
        }

        @Override
        public List<SupposedValue> alternatives(DecisionTrace trace, FactPath path) {
            return List.of(SERVERLESS, SERVERLESS, KUBERNETES).stream()
                    .map(
                            answer ->
                                    new SupposedValue(
                                            answer,
                                            new ValueRegion.Words(List.of(answer)),
                                            facts(answer)))
                    .toList();
        }

        @Override
        public List<PairedFact> paired(DecisionTrace trace, Collection<Fact> concluded) {
            throw new UnsupportedOperationException("nobody asks for pairs");
        }

        @Override
        public int contradictions(DecisionFacts facts) {
            return 0;
        }
    }
}
