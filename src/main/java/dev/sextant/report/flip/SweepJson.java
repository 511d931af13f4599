package dev.sextant.report.flip;

import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.report.words.RegionJson;
import dev.sextant.whatif.sensitivity.Sweep;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders the answer over the range of facts as JSON. */
public final class SweepJson {

    private SweepJson() {}

    /**
     * One document for several scenarios.
     *
     * @param digest the digest of the rules
     */
    public static String write(List<Sweep> sweeps, String digest) {
        ObjectNode node = Json.object().put("rules", digest);
        ArrayNode all = node.putArray("sweeps");
        sweeps.forEach(sweep -> all.add(of(sweep)));
        return Json.write(node);
    }

    private static ObjectNode of(Sweep sweep) {
        ObjectNode node =
                Json.object()
                        .put("scenario", sweep.trace().recommendation().platform())
                        .put("workload", sweep.workload());
        ArrayNode axes = node.putArray("axes");
        for (Sweep.Axis axis : sweep.axes()) {
            ObjectNode one =
                    Json.object().put("fact", axis.path().toString()).put("now", axis.now());
            ArrayNode stops = one.putArray("stops");
            for (Sweep.Stop stop : axis.stops()) {
                ObjectNode each = Json.object().put("value", stop.value()).put("now", stop.isNow());
                each.set("region", RegionJson.of(stop.region()));
                stops.add(each);
            }
            axes.add(one);
        }
        ArrayNode answers = node.putArray("answers");
        for (Sweep.Cell cell : sweep.cells()) {
            answers.add(
                    Json.object()
                            .put("answer", cell.isDecided() ? SweepProse.word(cell) : null)
                            .put(
                                    "style",
                                    cell.style() == null ? null : ValueFormatter.of(cell.style())));
        }
        return node;
    }
}
