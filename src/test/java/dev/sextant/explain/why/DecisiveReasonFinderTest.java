package dev.sextant.explain.why;

import static dev.sextant.explain.HandMadeRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.PhotoShop;
import dev.sextant.explain.model.DecisiveReasons;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.figure.Availability;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Sharing;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Lead;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisiveReasonFinderTest {

    private static final String NAME = "thumbnails";

    @Test
    void is_the_strongest_reason_that_the_runner_up_does_not_share() {
        assertThat(new TraceExplainer(PhotoShop.rulebook()).decisive(PhotoShop.trace()))
                .containsExactly(
                        DecisiveReasons.untested(
                                new RuleSentence(
                                        "serverless/event-driven",
                                        "thumbnails is started by event")));
    }

    @Test
    void is_the_limit_on_the_other_option_where_limits_left_nothing_else() {
        DecisionTrace trace =
                trace(
                        placed(Option.SERVERLESS, Basis.LIMITS),
                        stands(new RuledOut(NAME, Style.FUNCTIONS), "limits/own", "too long"),
                        stands(
                                new RuledOut(NAME, Style.MANAGED_KUBERNETES),
                                "limits/excluded",
                                "clusters are excluded"));

        assertThat(decisive(trace))
                .isEqualTo(new RuleSentence("limits/excluded", "clusters are excluded"));
    }

    @Test
    void is_a_limit_where_nothing_fits() {
        DecisionTrace trace =
                trace(
                        new Placement(NAME, Option.NEITHER, null, 0, null, Basis.LIMITS),
                        stands(new RuledOut(NAME, Style.MANAGED_KUBERNETES), "limits/b", "second"),
                        stands(new RuledOut(NAME, Style.FUNCTIONS), "limits/a", "first"));

        assertThat(decisive(trace)).isEqualTo(new RuleSentence("limits/a", "first"));
    }

    @Test
    void is_the_rule_of_the_lead_where_the_simplest_is_taken() {
        DecisionTrace trace =
                trace(
                        placed(Option.SERVERLESS, Basis.SIMPLEST_FIRST),
                        stands(
                                new Lead(
                                        NAME,
                                        Option.SERVERLESS,
                                        Style.FUNCTIONS,
                                        4,
                                        1,
                                        Sharing.SHARED,
                                        Basis.SIMPLEST_FIRST),
                                "verdict/lead",
                                "both are close"));

        assertThat(decisive(trace)).isEqualTo(new RuleSentence("verdict/lead", "both are close"));
    }

    @Test
    void is_the_rule_of_the_placement_where_the_workload_follows() {
        assertThat(decisive(trace(placed(Option.SERVERLESS, Basis.MAJORITY))))
                .isEqualTo(new RuleSentence("verdict/placement", "it is placed"));
    }

    @Test
    void is_the_rule_of_the_placement_where_no_reason_is_its_own() {
        assertThat(decisive(trace(placed(Option.SERVERLESS, Basis.REASONS))))
                .isEqualTo(new RuleSentence("verdict/placement", "it is placed"));
    }

    private static RuleSentence decisive(DecisionTrace trace) {
        return new TraceExplainer(rulebook()).decisive(trace).get(0).first();
    }

    private static Placement placed(Option option, Basis basis) {
        return new Placement(NAME, option, Style.FUNCTIONS, 4, 1, basis);
    }

    private static Derivation stands(Conclusion conclusion, String id, String because) {
        return new Derivation(
                conclusion, List.of(rule(id, "A rule", because).fired(List.of(), Map.of())));
    }

    private static DecisionTrace trace(Placement placement, Derivation... derivations) {
        List<Derivation> all = new ArrayList<>(List.of(derivations));
        all.add(stands(placement, "verdict/placement", "it is placed"));
        return new DecisionTrace(
                PhotoShop.trace().facts(),
                new Recommendation("Photo shop", Answer.SERVERLESS),
                List.of(placement),
                all,
                1,
                0);
    }

    private static Rulebook rulebook() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        Location place = new Location("rules-drl/weights.yaml", 1, 1);
        return new Rulebook(
                List.of(),
                Map.of(),
                Map.of(
                        choice(Style.FUNCTIONS, Option.SERVERLESS, 11, day),
                        place,
                        choice(Style.MANAGED_KUBERNETES, Option.KUBERNETES, 18, day),
                        place),
                Map.of(),
                List.of(),
                "0".repeat(64));
    }

    private static Choice choice(Style style, Option option, int effort, LocalDate day) {
        return new Choice(
                style,
                option,
                effort,
                effort - 10,
                Availability.GENERAL,
                Sharing.SHARED,
                null,
                "s",
                day);
    }
}
