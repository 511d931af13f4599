package dev.sextant.report.decision;

import dev.sextant.explain.model.AnswerCertainty;
import dev.sextant.explain.model.StabilityCount;
import dev.sextant.explain.words.ValueFormatter;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders the certainty of an answer as JSON. An answer whose certainty is unknown has no such
 * members.
 *
 * <pre>
 * "certainty": "firm", "leaning" or "toss-up"
 * "variations": { "weights": tally, "facts": tally, "assumptions": tally, "turning": [ fact ] }
 * tally: { "kept": how many varied decisions keep the answer, "runs": how many there are }
 * </pre>
 */
public final class CertaintyJson {

    private CertaintyJson() {}

    /** Puts the certainty of an answer beside it. */
    static void put(Optional<AnswerCertainty> certainty, ObjectNode node) {
        certainty.ifPresent(known -> node.put("certainty", ValueFormatter.of(known.certainty())));
    }

    /** The same, with the variations that show it. */
    static void putWithVariations(Optional<AnswerCertainty> certainty, ObjectNode node) {
        put(certainty, node);
        certainty.ifPresent(known -> variations(known, node.putObject("variations")));
    }

    private static void variations(AnswerCertainty certainty, ObjectNode into) {
        tally(certainty.weights(), into.putObject("weights"));
        tally(certainty.facts(), into.putObject("facts"));
        tally(certainty.assumptions(), into.putObject("assumptions"));
        ArrayNode turning = into.putArray("turning");
        certainty.turning().forEach(path -> turning.add(path.toString()));
    }

    private static void tally(StabilityCount tally, ObjectNode into) {
        into.put("kept", tally.kept()).put("runs", tally.runs());
    }
}
