package dev.sextant.report.page;

import dev.sextant.decision.RuleSentence;
import dev.sextant.explain.model.BillLine;
import dev.sextant.explain.model.EgressBill;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.explain.model.StyleBill;
import dev.sextant.fact.figure.Rate;
import dev.sextant.report.format.TextPool;
import dev.sextant.report.words.BillWords;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the monthly bills of a workload in few bytes, in the terms of {@link PackedNodes}. Amounts
 * are texts, so a page prints what the text of an explanation prints.
 *
 * <pre>
 * "b": [ heading, how to read formulas, bill, ... ]
 * "e": [ heading, how to read formulas or -1, item, ... ] for egress
 * bill: [ style, amount, sentence what it leaves out, second-hand prices or -1, item, ... ]
 * item: [ what is paid for, amount, sentence formula, number of a price among the figures, ... ]
 * </pre>
 *
 * <p>Either key is left out where nothing could be computed.
 */
final class PackedCosts {

    private static final int NONE = -1;

    private final PackedNodes nodes;
    private final RuleNumbers numbers;
    private final TextPool texts;

    PackedCosts(PackedNodes nodes, RuleNumbers numbers, TextPool texts) {
        this.nodes = nodes;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Puts the costs into the object of a workload; nothing where none could be computed. */
    void put(MonthlyCosts costs, ObjectNode workload) {
        if (!costs.bills().isEmpty()) {
            ArrayNode bills = workload.putArray("b");
            bills.add(texts.number(BillWords.HEADING)).add(texts.number(BillWords.READING));
            costs.bills().forEach(bill -> bill(bill, bills.addArray()));
        }
        if (!costs.egress().isEmpty()) {
            ArrayNode egress = workload.putArray("e");
            egress.add(texts.number(BillWords.egressHeading(costs)))
                    .add(BillWords.egressReading(costs).map(texts::number).orElse(NONE));
            costs.egress().forEach(bill -> egress(bill, egress.addArray()));
        }
    }

    private void bill(StyleBill bill, ArrayNode into) {
        into.add(texts.number(BillWords.name(bill)))
                .add(texts.number(BillWords.amount(bill)))
                .add(nodes.sentence(bill.sentence()))
                .add(BillWords.secondHand(bill).map(texts::number).orElse(NONE));
        for (BillLine line : bill.lines()) {
            item(
                    BillWords.name(line),
                    BillWords.amount(line),
                    line.formula(),
                    line.prices(),
                    into.addArray());
        }
    }

    private void egress(EgressBill bill, ArrayNode into) {
        item(BillWords.name(bill), BillWords.amount(bill), bill.formula(), bill.prices(), into);
    }

    private void item(
            String name, String amount, RuleSentence formula, List<Rate> prices, ArrayNode into) {
        into.add(texts.number(name)).add(texts.number(amount)).add(nodes.sentence(formula));
        prices.forEach(price -> into.add(numbers.ofFigure(price)));
    }
}
