package dev.sextant.explain.whynot;

import dev.sextant.decision.ExplainedConclusions;
import dev.sextant.explain.model.Reason;
import dev.sextant.explain.model.StyleEvaluation;
import dev.sextant.explain.why.DecisionGraphBuilder;
import dev.sextant.explain.why.DecisiveReasonFinder;
import dev.sextant.explain.why.ReasonCollector;
import dev.sextant.explain.why.StyleEvaluator;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.BindingFilter;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.RuleEvaluator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains why workloads do not go to an option or a style. Safe for use by several threads. */
public final class OptionExplainer {

    private static final Comparator<WhyNotStyle> BEST_FIRST =
            Comparator.comparing(
                            (WhyNotStyle style) ->
                                    style.standing() == null ? null : style.standing().points(),
                            Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                    .reversed()
                    .thenComparing(WhyNotStyle::style);

    private final Rulebook rulebook;
    private final RuleEvaluator judge;

    /**
     * @param rulebook the rules that made the traces that will be asked about
     * @param judge judges their conditions
     */
    public OptionExplainer(Rulebook rulebook, RuleEvaluator judge) {
        this.rulebook = rulebook;
        this.judge = judge;
    }

    /** The styles of an option, as the figures have it. */
    public Set<Style> styles(Option option) {
        return figures(Choice.class)
                .filter(choice -> choice.option() == option)
                .map(Choice::style)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Style.class)));
    }

    /**
     * Why a workload does not go to one of some styles.
     *
     * @param most maximum number of rules close to firing that are shown
     */
    public WhyNotOption of(DecisionTrace trace, Placement placement, Set<Style> styles, int most) {
        ReasonCollector reasons = new ReasonCollector(trace);
        List<StyleEvaluation> standings =
                new StyleEvaluator(trace, reasons).of(placement.workload());
        StyleEvaluation best =
                standings.stream()
                        .filter(standing -> standing.points() != null)
                        .findFirst()
                        .orElse(null);
        List<WhyNotStyle> against = new ArrayList<>();
        for (Style style : styles) {
            against.add(against(trace, placement.workload(), style, standings, reasons));
        }
        against.sort(BEST_FIRST);
        return new WhyNotOption(
                placement,
                new DecisiveReasonFinder(rulebook, trace, reasons, Optional.empty())
                        .of(placement)
                        .first(),
                styles.contains(placement.style()),
                best == null ? null : best.style(),
                best == null ? null : best.points(),
                against,
                nearest(trace, placement.workload(), styles, most));
    }

    private WhyNotStyle against(
            DecisionTrace trace,
            String workload,
            Style style,
            List<StyleEvaluation> standings,
            ReasonCollector reasons) {
        StyleEvaluation own =
                standings.stream()
                        .filter(standing -> standing.style() == style)
                        .findFirst()
                        .orElse(null);
        List<Reason> outweighedBy =
                standings.stream()
                        .filter(other -> other.points() != null && other.style() != style)
                        .findFirst()
                        .map(other -> reasons.counting(workload, other.style()))
                        .orElse(List.of())
                        .stream()
                        .filter(reason -> !reason.speaksFor(style))
                        .sorted(Comparator.comparing(Reason::points).reversed())
                        .toList();
        ExplainedConclusions ruledOut =
                new DecisionGraphBuilder(rulebook, trace)
                        .explained(
                                trace.conclusions(RuledOut.class)
                                        .filter(one -> one.equals(new RuledOut(workload, style))));
        List<WhyNot> ways =
                own == null
                        ? silent(
                                trace,
                                new MissingConclusion("Candidate", only(workload, "style", style)),
                                1)
                        : List.of();
        return new WhyNotStyle(style, own, outweighedBy, ruledOut, ways);
    }

    private List<WhyNot> nearest(
            DecisionTrace trace, String workload, Set<Style> styles, int most) {
        List<Object> families =
                figures(Member.class)
                        .filter(member -> styles.contains(member.style()))
                        .map(Member::family)
                        .distinct()
                        .sorted(Comparator.comparing(Family::ordinal))
                        .<Object>map(family -> family)
                        .toList();
        Map<String, List<Object>> allowed =
                Map.of("workload", List.of(workload), "family", families);
        return silent(trace, new MissingConclusion("Favors", allowed), most);
    }

    /** The silent rules that could draw a conclusion: all are asked, and the nearest followed. */
    private List<WhyNot> silent(DecisionTrace trace, MissingConclusion missing, int most) {
        record Asked(WhyNot near, Rule rule, BindingFilter wanted) {}
        List<Asked> asked = new ArrayList<>();
        UnfiredRuleTracer shallow = new UnfiredRuleTracer(rulebook, judge, trace, 0);
        for (Rule rule : rulebook.rules()) {
            for (BindingFilter wanted : missing.by(rule)) {
                asked.add(new Asked(shallow.of(rule, wanted, null), rule, wanted));
            }
        }
        UnfiredRuleTracer deep = new UnfiredRuleTracer(rulebook, judge, trace);
        return asked.stream()
                .filter(one -> !one.near().hasFired())
                .sorted(Comparator.comparing(Asked::near, WhyNot.NEAREST))
                .limit(most)
                .map(one -> deep.of(one.rule(), one.wanted(), null))
                .toList();
    }

    private <F extends Figure> Stream<F> figures(Class<F> type) {
        return rulebook.figures().keySet().stream().filter(type::isInstance).map(type::cast);
    }

    private static Map<String, List<Object>> only(String workload, String component, Object value) {
        return Map.of("workload", List.of(workload), component, List.of(value));
    }
}
