package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.fact.given.UnknownFacts;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java holds no opinion: other rules, other answers. {@code -Dknowledge.platforms=2000} asks for so
 * many random platforms.
 */
class KnowledgeIsInTheRulesTest {

    private static final List<DecisionFacts> PLATFORMS =
            RandomScenarios.facts(41, Proof.size("knowledge.platforms", 100, 500), 1, 4);

    @Test
    void serverless_and_kubernetes_swapped_in_the_rules_swap_every_placement() {
        PlatformDecider shipped = ShippedRules.compiled().decider();
        PlatformDecider swapped = Engine.compile(OtherRules.swapped()).decider();
        for (DecisionFacts facts : PLATFORMS) {
            DecisionTrace before = shipped.decide(facts);
            DecisionTrace after = swapped.decide(swapped(facts));

            assertThat(after.recommendation()).isEqualTo(before.recommendation());
            assertThat(after.placements())
                    .as(facts.platform().name())
                    .containsExactlyElementsOf(
                            before.placements().stream()
                                    .map(KnowledgeIsInTheRulesTest::swapped)
                                    .toList());
        }
    }

    @Test
    void without_considerations_no_placement_has_reasons() {
        List<DecisionTrace> traces = traces(without("new Favors("));

        assertThat(traces)
                .flatExtracting(DecisionTrace::placements)
                .extracting(Placement::basis)
                .containsOnly(
                        Basis.LIMITS, Basis.NOT_JUSTIFIED, Basis.MAJORITY, Basis.TOO_LITTLE_KNOWN);
    }

    @Test
    void without_considerations_and_limits_everything_is_undecided() {
        List<DecisionTrace> traces = traces(without("new Favors(", "new RuledOut("));

        assertThat(traces)
                .extracting(trace -> trace.recommendation().answer())
                .containsOnly(Answer.UNDECIDED);
    }

    /** Without the rules that conclude one of these. */
    private static PlatformDecider without(String... conclusions) {
        return ((SessionDecider) ShippedRules.compiled().decider())
                .only(rule -> Stream.of(conclusions).noneMatch(rule.text()::contains));
    }

    private static List<DecisionTrace> traces(PlatformDecider decider) {
        return PLATFORMS.stream().map(decider::decide).toList();
    }

    private static DecisionFacts swapped(DecisionFacts facts) {
        Set<Style> excluded = facts.platform().excludedStyles();
        if (excluded == null) {
            return facts;
        }
        Set<Style> others = excluded.stream().map(OtherRules::swapped).collect(Collectors.toSet());
        return new DecisionFacts(
                UnknownFacts.with(facts.platform(), "excludedStyles", others),
                facts.team(),
                facts.workloads(),
                facts.origins());
    }

    private static Placement swapped(Placement placement) {
        return new Placement(
                placement.workload(),
                OtherRules.swapped(placement.option()),
                OtherRules.swapped(placement.style()),
                placement.points(),
                placement.margin(),
                placement.basis());
    }
}
