package dev.sextant.report.rules;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ProviderFigure;
import dev.sextant.fact.figure.Rate;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.LocationJson;
import dev.sextant.rulebook.data.DatedFigure;
import dev.sextant.rulebook.model.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the providers' limits and prices as JSON.
 *
 * <pre>
 * { "rules": digest of the rules,
 *   "today": the day from which ages are counted,
 *   "limits": [ by provider, style, service and quantity
 *     { "provider", "style", "service", "quantity", "value", "unit": s, MiB or 1, "asOf",
 *       "age": ISO 8601 period, such as P1Y2M3D, "old": older than a year, "verified",
 *       "source": address, or key of sources.yaml, "file", "line", "column" } ],
 *   "prices": [ by provider, style, service and item
 *     { "provider", "style" or null for what every style pays, "service", "region", "item", "least",
 *       "most", "currency", then as with limits from "asOf" on } ] }
 * </pre>
 */
public final class LimitsJson {

    private LimitsJson() {}

    /** The limits and prices as one JSON document, with a line feed at its end. */
    public static String write(Rulebook rulebook, LocalDate today) {
        ObjectNode root =
                Json.object().put("rules", rulebook.digest()).put("today", today.toString());
        ArrayNode limits = root.putArray("limits");
        DatedFigure.limits(rulebook, today).forEach(limit -> limits.add(limit(limit)));
        ArrayNode prices = root.putArray("prices");
        DatedFigure.prices(rulebook, today).forEach(price -> prices.add(price(price)));
        return Json.write(root);
    }

    private static ObjectNode limit(DatedFigure<Limit> dated) {
        Limit limit = dated.figure();
        ObjectNode node =
                service(limit)
                        .put("quantity", ValueFormatter.of(limit.quantity()))
                        .put("value", decimal(limit.value()))
                        .put("unit", limit.unit());
        return aged(dated, node);
    }

    private static ObjectNode price(DatedFigure<Rate> dated) {
        Rate price = dated.figure();
        ObjectNode node =
                service(price)
                        .put("region", price.region())
                        .put("item", ValueFormatter.of(price.item()))
                        .put("least", decimal(price.least()))
                        .put("most", decimal(price.most()))
                        .put("currency", ValueFormatter.of(price.currency()));
        return aged(dated, node);
    }

    private static ObjectNode service(ProviderFigure figure) {
        return Json.object()
                .put("provider", ValueFormatter.of(figure.provider()))
                .put("style", figure.style() == null ? null : ValueFormatter.of(figure.style()))
                .put("service", figure.service());
    }

    private static ObjectNode aged(DatedFigure<?> dated, ObjectNode node) {
        ProviderFigure figure = dated.figure();
        node.put("asOf", figure.asOf().toString())
                .put("age", dated.age().toString())
                .put("old", dated.isOld())
                .put("verified", figure.verified())
                .put("source", figure.source());
        LocationJson.put(dated.location(), node);
        return node;
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(ValueFormatter.number(value));
    }
}
