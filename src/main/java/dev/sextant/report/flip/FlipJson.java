package dev.sextant.report.flip;

import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.report.format.Json;
import dev.sextant.report.words.RegionJson;
import dev.sextant.whatif.evaluate.Goal;
import dev.sextant.whatif.flip.Flip;
import dev.sextant.whatif.flip.FlipResult;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders what would give another answer as JSON. */
public final class FlipJson {

    private FlipJson() {}

    /**
     * One document for what was found of several scenarios.
     *
     * @param digest the digest of the rules
     */
    public static String write(List<FlipResult> all, String digest) {
        ObjectNode node = Json.object().put("rules", digest);
        ArrayNode flips = node.putArray("flips");
        all.forEach(each -> flips.add(of(each)));
        return Json.write(node);
    }

    private static ObjectNode of(FlipResult flips) {
        ObjectNode node = Json.object().put("scenario", flips.trace().recommendation().platform());
        goal(flips, node);
        node.put("already", flips.already())
                .put("maxChanges", flips.question().maxChanges())
                .put("complete", flips.isComplete())
                .put("facts", flips.facts())
                .put("failures", flips.failures());
        node.put("more", flips.more()).put("different", flips.different());
        ArrayNode levels = node.putArray("levels");
        flips.levels().forEach(level -> levels.add(level(level)));
        ArrayNode sets = node.putArray("sets");
        flips.flips().forEach(flip -> sets.add(set(flip)));
        return node;
    }

    private static void goal(FlipResult flips, ObjectNode node) {
        if (flips.question().goal() instanceof Goal.ForWorkload goal) {
            node.put("workload", goal.workload())
                    .put(
                            "is",
                            flips.trace().placements().stream()
                                    .filter(one -> one.workload().equals(goal.workload()))
                                    .map(PlacementWords::of)
                                    .findFirst()
                                    .orElseThrow())
                    .put("wanted", PlacementWords.of(goal.option()));
        } else if (flips.question().goal() instanceof Goal.ForStyle goal) {
            node.put("workload", goal.workload())
                    .put("is", style(flips, goal.workload()))
                    .put("wanted", ValueFormatter.of(goal.style()));
        } else if (flips.question().goal() instanceof Goal.ForPlatform goal) {
            node.putNull("workload")
                    .put("is", ValueFormatter.of(flips.trace().recommendation().answer()))
                    .put("wanted", ValueFormatter.of(goal.answer()));
        }
    }

    /** The style of a workload, or its option where it has no style. */
    private static String style(FlipResult flips, String workload) {
        return flips.trace().placements().stream()
                .filter(one -> one.workload().equals(workload))
                .map(
                        one ->
                                one.style() == null
                                        ? PlacementWords.of(one)
                                        : ValueFormatter.of(one.style()))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode level(FlipResult.Level level) {
        return Json.object()
                .put("changes", level.changes())
                .put("combinations", level.combinations())
                .put("tried", level.tried())
                .put("contradictory", level.contradictory());
    }

    private static ObjectNode set(Flip flip) {
        ObjectNode node = Json.object().put("cost", flip.cost());
        ArrayNode changes = node.putArray("changes");
        for (Flip.Altered change : flip.changes()) {
            ObjectNode altered =
                    Json.object()
                            .put("fact", change.path().toString())
                            .put("known", !change.isUnknown())
                            .put("from", change.isUnknown() ? null : change.from())
                            .put("cost", change.cost());
            ArrayNode to = altered.putArray("to");
            for (Flip.To value : change.to()) {
                ObjectNode one = Json.object().put("value", value.value());
                if (flip.isSingle()) {
                    one.set("region", RegionJson.of(value.region()));
                }
                to.add(one);
            }
            changes.add(altered);
        }
        return node;
    }
}
