package dev.sextant.report.decision;

import dev.sextant.explain.model.Precedent;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.trace.CaseSource;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders precedents as JSON.
 *
 * <pre>
 * { "organization", "title", "url" or null, "year" or null, "chose" in words, "chosen", "agrees",
 *   "reasons": how many the case at hand turned on, "all": how many either turned on,
 *   "shared": [ told ] }
 * </pre>
 */
final class PrecedentJson {

    private PrecedentJson() {}

    static void add(List<Precedent> precedents, ArrayNode into) {
        precedents.forEach(precedent -> into.add(of(precedent)));
    }

    private static ObjectNode of(Precedent precedent) {
        CaseSource source = precedent.realCase().source();
        ObjectNode node =
                Json.object()
                        .put("organization", source.organization())
                        .put("title", source.title())
                        .put("url", source.url().orElse(null))
                        .put("year", source.year().orElse(null))
                        .put("chose", source.chose())
                        .put("chosen", ValueFormatter.of(precedent.realCase().chosen()))
                        .put("agrees", precedent.agrees())
                        .put("reasons", precedent.reasons())
                        .put("all", precedent.all());
        ArrayNode shared = node.putArray("shared");
        precedent.shared().forEach(sentence -> shared.add(ExplanationJson.sentence(sentence)));
        return node;
    }
}
