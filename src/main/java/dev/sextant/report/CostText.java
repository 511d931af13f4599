package dev.sextant.report;

import dev.sextant.explain.BillLine;
import dev.sextant.explain.EgressBill;
import dev.sextant.explain.MonthlyCosts;
import dev.sextant.explain.StyleBill;
import dev.sextant.explain.Wording;
import java.util.ArrayList;
import java.util.List;

/** Shows what each possible style would cost a month: its items, their formulas and their gaps. */
final class CostText {

    private static final String HEADING = "What it would cost a month";

    private CostText() {}

    /** The lines of the section; none where nothing could be computed. */
    static List<String> lines(MonthlyCosts costs, int width) {
        List<String> lines = new ArrayList<>();
        if (!costs.bills().isEmpty()) {
            lines.add(HEADING);
            lines.addAll(bills(costs.bills()).wrapped(width));
        }
        if (!costs.egress().isEmpty()) {
            lines.add(lines.isEmpty() ? HEADING + ", egress alone" : "Egress alone");
            lines.addAll(egress(costs.egress()).wrapped(width));
        }
        return lines;
    }

    private static Table bills(List<StyleBill> bills) {
        Table table = table();
        for (StyleBill bill : bills) {
            table.row(
                    List.of(
                            Wording.inWords(bill.style()) + ", " + Wording.inWords(bill.provider()),
                            Dollars.range(bill.least(), bill.most()),
                            told(bill)));
            for (BillLine line : bill.lines()) {
                table.row(
                        List.of(
                                "  " + Wording.inWords(line.item()),
                                Dollars.range(line.least(), line.most()),
                                line.formula().because()));
            }
        }
        return table;
    }

    private static String told(StyleBill bill) {
        String told = bill.told().because() + " [" + bill.told().rule() + "]";
        return bill.secondHand().isEmpty()
                ? told
                : told + "; at second hand: " + String.join(", ", bill.secondHand());
    }

    private static Table egress(List<EgressBill> bills) {
        Table table = table();
        for (EgressBill bill : bills) {
            table.row(
                    List.of(
                            Wording.inWords(bill.provider()),
                            Dollars.range(bill.least(), bill.most()),
                            bill.formula().because() + " [" + bill.formula().rule() + "]"));
        }
        return table;
    }

    private static Table table() {
        return new Table(
                List.of("style and items", "a month", "formula"), List.of(false, true, false));
    }
}
