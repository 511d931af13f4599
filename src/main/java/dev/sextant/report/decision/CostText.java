package dev.sextant.report.decision;

import dev.sextant.explain.model.BillLine;
import dev.sextant.explain.model.EgressBill;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.explain.model.StyleBill;
import dev.sextant.report.format.LineWrapper;
import dev.sextant.report.format.TextTable;
import dev.sextant.report.words.BillWords;
import java.util.ArrayList;
import java.util.List;

/** Shows what each possible style would cost a month: its items, their formulas and their gaps. */
public final class CostText {

    private CostText() {}

    /** The lines of the section; none where nothing could be computed. */
    public static List<String> lines(MonthlyCosts costs, int width) {
        List<String> lines = new ArrayList<>();
        if (!costs.bills().isEmpty()) {
            lines.add(BillWords.HEADING);
            lines.addAll(LineWrapper.lines(BillWords.READING, width));
            lines.addAll(bills(costs.bills()).wrapped(width));
        }
        if (!costs.egress().isEmpty()) {
            lines.add(BillWords.egressHeading(costs));
            BillWords.egressReading(costs)
                    .ifPresent(reading -> lines.addAll(LineWrapper.lines(reading, width)));
            lines.addAll(egress(costs.egress()).wrapped(width));
        }
        return lines;
    }

    private static TextTable bills(List<StyleBill> bills) {
        TextTable table = table();
        for (StyleBill bill : bills) {
            table.row(List.of(BillWords.name(bill), BillWords.amount(bill), sentence(bill)));
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

    private static String sentence(StyleBill bill) {
        return bill.sentence().cited()
                + BillWords.secondHand(bill).map(services -> "; " + services).orElse("");
    }

    private static TextTable egress(List<EgressBill> bills) {
        TextTable table = table();
        for (EgressBill bill : bills) {
            table.row(
                    List.of(BillWords.name(bill), BillWords.amount(bill), bill.formula().cited()));
        }
        return table;
    }

    private static TextTable table() {
        return new TextTable(
                List.of("style and items", "a month", "formula"), List.of(false, true, false));
    }
}
