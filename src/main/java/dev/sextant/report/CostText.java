package dev.sextant.report;

import dev.sextant.explain.BillLine;
import dev.sextant.explain.EgressBill;
import dev.sextant.explain.MonthlyCosts;
import dev.sextant.explain.StyleBill;
import dev.sextant.explain.Told;
import java.util.ArrayList;
import java.util.List;

/** Shows what each possible style would cost a month: its items, their formulas and their gaps. */
final class CostText {

    private CostText() {}

    /** The lines of the section; none where nothing could be computed. */
    static List<String> lines(MonthlyCosts costs, int width) {
        List<String> lines = new ArrayList<>();
        if (!costs.bills().isEmpty()) {
            lines.add(BillWords.HEADING);
            lines.addAll(Wrapped.lines(BillWords.READING, width));
            lines.addAll(bills(costs.bills()).wrapped(width));
        }
        if (!costs.egress().isEmpty()) {
            lines.add(BillWords.egressHeading(costs));
            BillWords.egressReading(costs)
                    .ifPresent(reading -> lines.addAll(Wrapped.lines(reading, width)));
            lines.addAll(egress(costs.egress()).wrapped(width));
        }
        return lines;
    }

    private static Table bills(List<StyleBill> bills) {
        Table table = table();
        for (StyleBill bill : bills) {
            table.row(List.of(BillWords.name(bill), BillWords.amount(bill), told(bill)));
            for (BillLine line : bill.lines()) {
                table.row(
                        List.of(
                                "  " + BillWords.name(line),
                                BillWords.amount(line),
                                line.formula().because()));
            }
        }
        return table;
    }

    private static String told(StyleBill bill) {
        return told(bill.told())
                + BillWords.secondHand(bill).map(services -> "; " + services).orElse("");
    }

    private static Table egress(List<EgressBill> bills) {
        Table table = table();
        for (EgressBill bill : bills) {
            table.row(List.of(BillWords.name(bill), BillWords.amount(bill), told(bill.formula())));
        }
        return table;
    }

    private static String told(Told told) {
        return told.because() + " [" + told.rule() + "]";
    }

    private static Table table() {
        return new Table(
                List.of("style and items", "a month", "formula"), List.of(false, true, false));
    }
}
