package dev.sextant.whatif.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.words.GivenValueReader;
import dev.sextant.explain.words.QuestionWriter;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Given;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.UnknownFacts;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.FactSuppositions;
import dev.sextant.trace.PairedFact;
import dev.sextant.trace.PlatformDecider;
import dev.sextant.trace.SupposedValue;
import dev.sextant.trace.ValueRegion;
import dev.sextant.trace.VariedFact;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The decider of these tests answers by the name of the platform that is supposed. */
class SensitivityAnalysisTest {

    private static final Placement FUNCTIONS =
            new Placement("thumbnails", Option.SERVERLESS, Style.FUNCTIONS, 6, 5, Basis.REASONS);
    private static final Placement CONTAINERS =
            new Placement(
                    "thumbnails",
                    Option.SERVERLESS,
                    Style.SERVERLESS_CONTAINERS,
                    6,
                    1,
                    Basis.REASONS);
    private static final Placement CLUSTER =
            new Placement(
                    "thumbnails", Option.KUBERNETES, Style.MANAGED_KUBERNETES, 6, 3, Basis.REASONS);

    private static final Map<String, DecisionTrace> ANSWERS =
            Map.of(
                    "same", trace(Answer.SERVERLESS, FUNCTIONS),
                    "cluster", trace(Answer.KUBERNETES, CLUSTER),
                    "both", trace(Answer.HYBRID, CLUSTER),
                    "moved", trace(Answer.SERVERLESS, CLUSTER),
                    "style", trace(Answer.SERVERLESS, CONTAINERS));
    private static final Rulebook NO_RULES =
            new Rulebook(List.of(), Map.of(), Map.of(), Map.of(), List.of(), "0".repeat(64));
    private static final PlatformDecider DECIDER = facts -> ANSWERS.get(facts.platform().name());

    @Test
    void reports_the_change_that_each_value_causes() {
        SensitivityResult sensitivity = about(unknown("gpu", "same", "cluster", "moved", "style"));

        assertThat(sensitivity)
                .isEqualTo(
                        new SensitivityResult(
                                1,
                                List.of(
                                        new OpenQuestion(
                                                new FactPath("thumbnails", "gpu"),
                                                "Does thumbnails need a GPU, and what for?",
                                                4,
                                                List.of(
                                                        new AnswerChange(
                                                                "cluster",
                                                                region("cluster"),
                                                                Answer.KUBERNETES,
                                                                List.of(CLUSTER),
                                                                List.of()),
                                                        new AnswerChange(
                                                                "moved",
                                                                region("moved"),
                                                                null,
                                                                List.of(CLUSTER),
                                                                List.of()),
                                                        new AnswerChange(
                                                                "style",
                                                                region("style"),
                                                                null,
                                                                List.of(),
                                                                List.of(CONTAINERS))))),
                                List.of(),
                                List.of(),
                                4));
    }

    @Test
    void
            asks_first_for_the_fact_with_most_different_answers_and_then_for_the_most_frequent_changes() {
        SensitivityResult sensitivity =
                about(
                        unknown("kind", "style"),
                        unknown("state", "moved", "same"),
                        unknown("traffic", "same", "same", "cluster"),
                        unknown("gpu", "cluster", "same"),
                        unknown("change", "cluster", "same"),
                        unknown("control", "both", "cluster", "same", "same", "same"),
                        unknown("needs", "same"));

        assertThat(sensitivity.questions())
                .extracting(question -> question.path().key())
                .containsExactly("control", "gpu", "change", "traffic", "state", "kind");
        assertThat(sensitivity.others()).containsExactly(new FactPath("thumbnails", "needs"));
        assertThat(sensitivity.isSettled()).isFalse();
    }

    @Test
    void is_settled_where_no_single_value_turns_more_than_a_style() {
        assertThat(about(unknown("gpu", "same"), unknown("kind", "style", "same")).isSettled())
                .isTrue();
        assertThat(about(unknown("gpu", "moved")).isSettled()).isFalse();
    }

    @Test
    void asks_about_one_workload_only_what_turns_its_place() {
        SensitivityAnalysis inquiry =
                new SensitivityAnalysis(unknowns(unknown("gpu", "cluster")), DECIDER, NO_RULES);

        assertThat(inquiry.about(ANSWERS.get("same"), "thumbnails").questions()).hasSize(1);
        assertThat(inquiry.about(ANSWERS.get("same"), "site").others())
                .containsExactly(new FactPath("thumbnails", "gpu"));
    }

    @Test
    void names_the_values_over_which_the_rules_fail_and_calls_nothing_settled_then() {
        PlatformDecider failing =
                facts -> {
                    throw new DecisionException("rule kubernetes/long-running failed");
                };
        SensitivityAnalysis inquiry =
                new SensitivityAnalysis(unknowns(unknown("gpu", "training")), failing, NO_RULES);

        SensitivityResult sensitivity = inquiry.about(ANSWERS.get("same"));

        assertThat(sensitivity.unanswered())
                .containsExactly(
                        new FailedValue(
                                new FactPath("thumbnails", "gpu"),
                                "training",
                                "rule kubernetes/long-running failed"));
        assertThat(sensitivity.isSettled()).isFalse();
    }

    @Test
    void has_a_question_for_every_given_fact() {
        for (Class<?> type : FactTypes.inOrder(Given.class)) {
            String owner =
                    type == Workload.class
                            ? "thumbnails"
                            : type == Team.class ? FactPath.TEAM : FactPath.PLATFORM;
            assertThat(type.getRecordComponents())
                    .filteredOn(component -> !component.getName().equals("name"))
                    .allSatisfy(
                            component ->
                                    assertThat(
                                                    QuestionWriter.about(
                                                            new FactPath(
                                                                    owner,
                                                                    GivenValueReader.key(
                                                                            component))))
                                            .endsWith("?")
                                            .doesNotContain("{"));
        }
    }

    private static SensitivityResult about(VariedFact... unknown) {
        return new SensitivityAnalysis(unknowns(unknown), DECIDER, NO_RULES)
                .about(ANSWERS.get("same"));
    }

    private static VariedFact unknown(String key, String... values) {
        List<SupposedValue> supposed =
                Arrays.stream(values)
                        .map(value -> new SupposedValue(value, region(value), facts(value)))
                        .toList();
        return new VariedFact(new FactPath("thumbnails", key), supposed);
    }

    private static ValueRegion region(String value) {
        return new ValueRegion.Words(List.of(value));
    }

    private static FactSuppositions unknowns(VariedFact... unknown) {
        return new FactSuppositions() {
            @Override
            public List<VariedFact> of(DecisionTrace trace) {
                return List.of(unknown);
            }

            @Override
            public List<SupposedValue> alternatives(DecisionTrace trace, FactPath path) {
                throw new UnsupportedOperationException("nobody asks for " + path);
            }

            @Override
            public List<PairedFact> paired(DecisionTrace trace, Collection<Fact> concluded) {
                throw new UnsupportedOperationException("nobody asks for pairs");
            }

            @Override
            public int contradictions(DecisionFacts facts) {
                return 0;
            }
        };
    }

    private static DecisionFacts facts(String name) {
        return new DecisionFacts(UnknownFacts.platform(name), null, List.of(), Map.of());
    }

    private static DecisionTrace trace(Answer answer, Placement placement) {
        return new DecisionTrace(
                facts("Photo shop"),
                new Recommendation("Photo shop", answer),
                List.of(placement),
                List.of(),
                1,
                0);
    }
}
