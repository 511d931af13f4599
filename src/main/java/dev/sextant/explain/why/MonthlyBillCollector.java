package dev.sextant.explain.why;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.BillLine;
import dev.sextant.explain.model.EgressBill;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.explain.model.StyleBill;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.cost.BillPart;
import dev.sextant.fact.cost.EgressCost;
import dev.sextant.fact.cost.MonthlyBill;
import dev.sextant.fact.cost.SecondHandBill;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.trace.DecisionTrace;
import java.util.Comparator;
import java.util.List;

/** Collects the monthly bills of a workload from what a trace concluded. */
final class MonthlyBillCollector {

    private static final Comparator<StyleBill> ORDER =
            Comparator.comparing(StyleBill::provider)
                    .thenComparing(StyleBill::least)
                    .thenComparing(StyleBill::most)
                    .thenComparing(StyleBill::style);

    private MonthlyBillCollector() {}

    /** The costs of a workload that a trace concluded. */
    static MonthlyCosts costs(String workload, DecisionTrace trace) {
        List<StyleBill> bills =
                trace.conclusions(MonthlyBill.class)
                        .filter(bill -> bill.workload().equals(workload))
                        .filter(bill -> isPossible(bill, trace))
                        .map(bill -> bill(bill, trace))
                        .sorted(ORDER)
                        .toList();
        List<EgressBill> egress =
                trace.conclusions(EgressCost.class)
                        .filter(cost -> cost.workload().equals(workload))
                        .map(cost -> egress(cost, trace))
                        .sorted(Comparator.comparing(EgressBill::provider))
                        .toList();
        return new MonthlyCosts(bills, egress);
    }

    private static boolean isPossible(MonthlyBill bill, DecisionTrace trace) {
        return trace.conclusions(Candidate.class)
                .anyMatch(
                        candidate ->
                                candidate.workload().equals(bill.workload())
                                        && candidate.style() == bill.style());
    }

    private static StyleBill bill(MonthlyBill bill, DecisionTrace trace) {
        List<BillLine> lines =
                trace.conclusions(BillPart.class)
                        .filter(part -> part.workload().equals(bill.workload()))
                        .filter(part -> part.style() == bill.style())
                        .filter(part -> part.provider() == bill.provider())
                        .sorted(Comparator.comparing(BillPart::item))
                        .map(part -> line(part, trace))
                        .toList();
        List<String> secondHand =
                trace.conclusions(SecondHandBill.class)
                        .filter(one -> one.workload().equals(bill.workload()))
                        .filter(one -> one.style() == bill.style())
                        .filter(one -> one.provider() == bill.provider())
                        .map(SecondHandBill::service)
                        .distinct()
                        .sorted()
                        .toList();
        return new StyleBill(
                bill.style(),
                bill.provider(),
                bill.least(),
                bill.most(),
                sentence(bill, trace),
                lines,
                secondHand);
    }

    private static BillLine line(BillPart part, DecisionTrace trace) {
        return new BillLine(
                part.item(),
                part.service(),
                part.least(),
                part.most(),
                part.asOf(),
                sentence(part, trace),
                prices(part, trace));
    }

    private static EgressBill egress(EgressCost cost, DecisionTrace trace) {
        return new EgressBill(
                cost.provider(),
                cost.service(),
                cost.least(),
                cost.most(),
                cost.asOf(),
                sentence(cost, trace),
                prices(cost, trace));
    }

    private static List<Rate> prices(Conclusion conclusion, DecisionTrace trace) {
        return trace.derivation(conclusion).justifications().stream()
                .flatMap(justification -> justification.matched().stream())
                .filter(Rate.class::isInstance)
                .map(Rate.class::cast)
                .distinct()
                .sorted(Comparator.comparing(Rate::item).thenComparing(Rate::service))
                .toList();
    }

    private static RuleSentence sentence(Conclusion conclusion, DecisionTrace trace) {
        return ReasonCollector.sentences(trace.derivation(conclusion).justifications()).get(0);
    }
}
