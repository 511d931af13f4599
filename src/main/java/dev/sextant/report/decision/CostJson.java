package dev.sextant.report.decision;

import dev.sextant.explain.model.BillLine;
import dev.sextant.explain.model.EgressBill;
import dev.sextant.explain.model.MonthlyCosts;
import dev.sextant.explain.model.StyleBill;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what the possible styles would cost a month as JSON, in US dollars.
 *
 * <pre>
 * { "bills": [ { "style", "provider", "least", "most", "told": told,
 *       "items": [ { "item", "service", "least", "most", "asOf", "formula": told } ],
 *       "secondHand": [ service whose price was not read at its origin ] } ],
 *   "egress": [ { "provider", "service", "least", "most", "asOf", "formula": told } ] }
 * </pre>
 */
final class CostJson {

    private CostJson() {}

    static ObjectNode of(MonthlyCosts costs) {
        ObjectNode node = Json.object();
        ArrayNode bills = node.putArray("bills");
        costs.bills().forEach(bill -> bills.add(bill(bill)));
        ArrayNode egress = node.putArray("egress");
        costs.egress().forEach(bill -> egress.add(egress(bill)));
        return node;
    }

    private static ObjectNode bill(StyleBill bill) {
        ObjectNode node =
                Json.object()
                        .put("style", ValueFormatter.of(bill.style()))
                        .put("provider", ValueFormatter.of(bill.provider()))
                        .put("least", decimal(bill.least()))
                        .put("most", decimal(bill.most()));
        node.set("told", ExplanationJson.sentence(bill.sentence()));
        ArrayNode items = node.putArray("items");
        bill.lines().forEach(line -> items.add(line(line)));
        ArrayNode secondHand = node.putArray("secondHand");
        bill.secondHand().forEach(secondHand::add);
        return node;
    }

    private static ObjectNode line(BillLine line) {
        ObjectNode node =
                Json.object()
                        .put("item", ValueFormatter.of(line.item()))
                        .put("service", line.service())
                        .put("least", decimal(line.least()))
                        .put("most", decimal(line.most()))
                        .put("asOf", line.asOf().toString());
        node.set("formula", ExplanationJson.sentence(line.formula()));
        return node;
    }

    private static ObjectNode egress(EgressBill bill) {
        ObjectNode node =
                Json.object()
                        .put("provider", ValueFormatter.of(bill.provider()))
                        .put("service", bill.service())
                        .put("least", decimal(bill.least()))
                        .put("most", decimal(bill.most()))
                        .put("asOf", bill.asOf().toString());
        node.set("formula", ExplanationJson.sentence(bill.formula()));
        return node;
    }

    private static BigDecimal decimal(double amount) {
        return new BigDecimal(ValueFormatter.number(amount));
    }
}
