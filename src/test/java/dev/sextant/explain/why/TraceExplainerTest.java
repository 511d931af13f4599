package dev.sextant.explain.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.decision.Evidence;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.FilePosition;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.MatchedCondition;
import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.PhotoShop;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.model.Nodes;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TraceExplainerTest {

    private final TraceExplainer explainer = new TraceExplainer(PhotoShop.rulebook());
    private final Explanation explanation = explainer.explain(PhotoShop.trace());

    @Test
    void tells_the_answer_and_the_sentence_behind_it() {
        assertThat(explanation.because())
                .containsExactly(
                        new RuleSentence(
                                "verdict/serverless",
                                "everything that is placed belongs on serverless"));
    }

    @Test
    void names_the_strongest_reason_that_the_runner_up_does_not_share() {
        assertThat(explanation.workloads().get(0).decisive().first())
                .isEqualTo(
                        new RuleSentence(
                                "serverless/event-driven", "thumbnails is started by event"));
    }

    @Test
    void weighs_each_style_with_the_reasons_for_and_against() {
        StyleEvaluation functions = explanation.workloads().get(0).standings().get(0);

        assertThat(functions.style()).isEqualTo(Style.FUNCTIONS);
        assertThat(functions.option()).isEqualTo(Option.SERVERLESS);
        assertThat(functions.points()).isEqualTo(6);
        assertThat(functions.margin()).isEqualTo(5);
        assertThat(functions.counting())
                .extracting(Reason::statement)
                .containsExactly("serverless/event-driven");
        assertThat(functions.behind())
                .extracting(Reason::statement)
                .containsExactly("hybrid/edges");
        assertThat(functions.against())
                .extracting(Reason::statement)
                .containsExactly("kubernetes/long-running");
    }

    @Test
    void tells_every_conclusion_that_stands_exactly_once() {
        List<String> shown =
                derived(explanation)
                        .map(ExplanationNode.Derived::conclusion)
                        .map(one -> FactFormatter.phrase(one.type(), one.values()))
                        .toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        PhotoShop.trace().derivations().stream()
                                .map(one -> FactFormatter.of((Record) one.conclusion()))
                                .toList());
    }

    @Test
    void ends_every_branch_in_an_input_a_figure_or_an_absence() {
        assertThat(derived(explanation).flatMap(node -> node.firings().stream()))
                .allSatisfy(
                        firing ->
                                assertThat(firing.conditions())
                                        .allSatisfy(read -> assertThat(read.facts()).isNotEmpty()));
    }

    @Test
    void cites_of_a_given_fact_what_was_read_and_where_it_stands() {
        ExplanationNode.Derived favors =
                derived(explanation)
                        .filter(
                                node ->
                                        node.conclusion()
                                                .values()
                                                .containsValue("serverless/event-driven"))
                        .findFirst()
                        .orElseThrow();

        assertThat(favors.firings().get(0).conditions().get(0))
                .isEqualTo(
                        new ConditionNode(
                                "Workload( $name : name, trigger contains Trigger.EVENT, $trigger :"
                                        + " trigger )",
                                new MatchedCondition(
                                        Map.of("name", "thumbnails", "trigger", "[event]"),
                                        List.of(Evidence.ofFact("thumbnails.trigger"))),
                                List.of(
                                        new ExplanationNode.Input(
                                                new GivenValue(
                                                        "thumbnails.trigger",
                                                        null,
                                                        "[event]",
                                                        new FilePosition(
                                                                "shop.yaml", null, 5, 14))))));
    }

    @Test
    void says_what_is_absent_with_the_values_of_the_case() {
        assertThat(leaves(explanation).filter(ExplanationNode.Absent.class::isInstance))
                .containsExactly(
                        new ExplanationNode.Absent("nothing rules out functions for thumbnails"));
    }

    @RepeatedTest(20)
    void explains_the_same_whatever_the_order_of_firing(RepetitionInfo repetition) {
        DecisionTrace trace = PhotoShop.trace();
        List<Derivation> shuffled = new ArrayList<>(trace.derivations());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        DecisionTrace other =
                new DecisionTrace(
                        trace.facts(),
                        trace.recommendation(),
                        trace.placements(),
                        shuffled,
                        trace.firings(),
                        trace.retractions());

        assertThat(explainer.explain(other)).isEqualTo(explanation);
    }

    @Test
    void explains_one_workload_without_the_platform() {
        Explanation one = explainer.explain(PhotoShop.trace(), "thumbnails");

        assertThat(one.workloads()).isEqualTo(explanation.workloads());
        assertThat(one.roots()).isEmpty();
    }

    @Test
    void refuses_a_workload_that_the_trace_does_not_have() {
        assertThatThrownBy(() -> explainer.explain(PhotoShop.trace(), "shop"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no workload (shop)");
    }

    private static Stream<ExplanationNode.Derived> derived(Explanation explanation) {
        return Nodes.of(explanation)
                .filter(ExplanationNode.Derived.class::isInstance)
                .map(ExplanationNode.Derived.class::cast);
    }

    private static Stream<ExplanationNode> leaves(Explanation explanation) {
        return Nodes.of(explanation).filter(node -> !(node instanceof ExplanationNode.Derived));
    }
}
