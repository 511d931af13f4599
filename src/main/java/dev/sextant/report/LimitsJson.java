package dev.sextant.report;

import dev.sextant.explain.Wording;
import dev.sextant.fact.Limit;
import dev.sextant.rulebook.DatedLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the providers' limits as JSON.
 *
 * <pre>
 * { "rules": digest of the rules,
 *   "today": the day from which ages are counted,
 *   "limits": [ by provider, style, service and quantity
 *     { "provider", "style", "service", "quantity", "value", "unit": s, MiB or 1, "asOf",
 *       "age": ISO 8601 period, such as P1Y2M3D, "old": older than a year, "verified",
 *       "source": address, or key of sources.yaml, "file", "line", "column" } ] }
 * </pre>
 */
public final class LimitsJson {

    private LimitsJson() {}

    /** The limits as one JSON document, with a line feed at its end. */
    public static String write(List<DatedLimit> limits, LocalDate today, String digest) {
        ObjectNode root = Json.object().put("rules", digest).put("today", today.toString());
        ArrayNode list = root.putArray("limits");
        limits.forEach(limit -> list.add(limit(limit)));
        return Json.write(root);
    }

    private static ObjectNode limit(DatedLimit dated) {
        Limit limit = dated.limit();
        ObjectNode node =
                Json.object()
                        .put("provider", Wording.of(limit.provider()))
                        .put("style", Wording.of(limit.style()))
                        .put("service", limit.service())
                        .put("quantity", Wording.of(limit.quantity()))
                        .put("value", new BigDecimal(Wording.number(limit.value())))
                        .put("unit", limit.unit())
                        .put("asOf", limit.asOf().toString())
                        .put("age", dated.age().toString())
                        .put("old", dated.isOld())
                        .put("verified", limit.verified())
                        .put("source", limit.source());
        Places.put(dated.location(), node);
        return node;
    }
}
