package dev.sextant.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.fact.Answer;
import dev.sextant.fact.Basis;
import dev.sextant.fact.Option;
import dev.sextant.fact.Placement;
import dev.sextant.fact.Style;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.Decider;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java holds no opinion: other rules, other answers. {@code -Dknowledge.platforms=2000} asks for so
 * many random platforms.
 */
class KnowledgeIsInTheRulesTest {

    /** In points, as principle 39 has it: no single reason turns an answer with such a margin. */
    private static final int FIRM = 6;

    private static final List<Facts> PLATFORMS =
            RandomScenarios.facts(41, Integer.getInteger("knowledge.platforms", 500), 1, 4);

    @Test
    void functions_and_kubernetes_swapped_in_the_rules_swap_every_clear_placement() {
        Decider swapped = Engine.compile(OtherRules.swapped()).decider();
        int clear = 0;
        for (Trace before : traces(ShippedRules.compiled().decider())) {
            Trace after = swapped.decide(before.facts());
            for (int index = 0; index < before.placements().size(); index++) {
                Placement placement = before.placements().get(index);
                if (isClear(placement)) {
                    clear++;
                    assertThat(after.placements().get(index).option())
                            .as("%s of %s", placement, before.facts().platform().name())
                            .isEqualTo(other(placement.option()));
                }
            }
        }

        assertThat(clear).isGreaterThan(100);
    }

    @Test
    void without_considerations_only_limits_place_anything() {
        List<Trace> traces = traces(without("new Favours("));

        assertThat(traces)
                .flatExtracting(Trace::placements)
                .filteredOn(placement -> placement.option() != Option.NEITHER)
                .extracting(Placement::basis)
                .containsOnly(Basis.LIMITS, Basis.MAJORITY, Basis.TOO_LITTLE_KNOWN);
    }

    @Test
    void without_considerations_and_limits_everything_is_undecided() {
        List<Trace> traces = traces(without("new Favours(", "new RuledOut("));

        assertThat(traces)
                .extracting(trace -> trace.recommendation().answer())
                .containsOnly(Answer.UNDECIDED);
    }

    /** Without the rules that conclude one of these. */
    private static Decider without(String... conclusions) {
        return ((SessionDecider) ShippedRules.compiled().decider())
                .only(rule -> Stream.of(conclusions).noneMatch(rule.text()::contains));
    }

    private static List<Trace> traces(Decider decider) {
        return PLATFORMS.stream().map(decider::decide).toList();
    }

    /** By reasons, on a style that changes its place. */
    private static boolean isClear(Placement placement) {
        return placement.basis() == Basis.REASONS
                && Set.of(Style.FUNCTIONS, Style.MANAGED_KUBERNETES, Style.SELF_RUN_KUBERNETES)
                        .contains(placement.style())
                && placement.margin() >= FIRM;
    }

    private static Option other(Option option) {
        return option == Option.KUBERNETES ? Option.SERVERLESS : Option.KUBERNETES;
    }
}
