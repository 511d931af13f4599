package dev.sextant.report.words;

import dev.sextant.report.format.Json;
import dev.sextant.trace.ValueRegion;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders a region of values as JSON: which of its members are there says what kind it is. */
public final class RegionJson {

    private RegionJson() {}

    /** Renders a region of values. */
    public static ObjectNode of(ValueRegion region) {
        ObjectNode node = Json.object().put("text", RegionsText.of(List.of(region)));
        if (region instanceof ValueRegion.Words words) {
            put(words.values(), node.putArray("values"));
        } else if (region instanceof ValueRegion.Sets sets) {
            ArrayNode parts = node.putArray("oneOrMoreOfEach");
            sets.parts().forEach(kind -> put(kind, parts.addArray()));
            put(sets.free(), node.putArray("besides"));
        } else if (region instanceof ValueRegion.Interval interval) {
            if (interval.least() != null) {
                node.put(interval.withLeast() ? "atLeast" : "moreThan", interval.least());
            }
            if (interval.most() != null) {
                node.put(interval.withMost() ? "atMost" : "lessThan", interval.most());
            }
        } else {
            node.put("sample", true);
        }
        return node;
    }

    private static void put(List<String> words, ArrayNode into) {
        words.forEach(into::add);
    }
}
