package dev.sextant.report.decision;

import dev.sextant.explain.model.AnswerChange;
import dev.sextant.explain.model.FactPair;
import dev.sextant.explain.model.FailedValue;
import dev.sextant.explain.model.OpenQuestion;
import dev.sextant.explain.model.PairSearchResult;
import dev.sextant.explain.model.SensitivityResult;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.Json;
import dev.sextant.report.words.RegionJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders what could turn an answer as JSON. */
final class SensitivityJson {

    private SensitivityJson() {}

    static ObjectNode of(SensitivityResult sensitivity) {
        ObjectNode node =
                Json.object()
                        .put("depth", sensitivity.depth())
                        .put("settled", sensitivity.isSettled())
                        .put("tried", sensitivity.tried());
        add(sensitivity.questions(), node.putArray("questions"));
        ArrayNode unanswered = node.putArray("unanswered");
        sensitivity.unanswered().forEach(one -> unanswered.add(unanswered(one)));
        ArrayNode others = node.putArray("others");
        sensitivity.others().forEach(path -> others.add(path.toString()));
        if (sensitivity.pairs() != null) {
            pairs(sensitivity.pairs(), node.putObject("pairs"));
        }
        return node;
    }

    private static void pairs(PairSearchResult search, ObjectNode node) {
        node.put("tried", search.tried()).put("of", search.of()).put("failed", search.failed());
        ArrayNode turning = node.putArray("turning");
        search.pairs().forEach(pair -> turning.add(pair(pair)));
    }

    /** Two facts that turn something together. */
    static ObjectNode pair(FactPair pair) {
        ObjectNode node =
                Json.object().put("first", pair.first().toString()).put("value", pair.value());
        node.set("region", RegionJson.of(pair.region()));
        node.put("second", pair.second().toString());
        ArrayNode turns = node.putArray("turns");
        pair.turns().forEach(turn -> turns.add(turn(turn)));
        return node;
    }

    private static ObjectNode unanswered(FailedValue unanswered) {
        return Json.object()
                .put("fact", unanswered.path().toString())
                .put("value", unanswered.value())
                .put("why", unanswered.why());
    }

    static void add(List<OpenQuestion> questions, ArrayNode into) {
        questions.forEach(question -> into.add(question(question)));
    }

    private static ObjectNode question(OpenQuestion question) {
        ObjectNode node =
                Json.object()
                        .put("fact", question.path().toString())
                        .put("question", question.text())
                        .put("tried", question.tried());
        ArrayNode turns = node.putArray("turns");
        question.turns().forEach(turn -> turns.add(turn(turn)));
        return node;
    }

    /** What one value of a fact turns. */
    static ObjectNode turn(AnswerChange turn) {
        ObjectNode node =
                Json.object()
                        .put("value", turn.value())
                        .put(
                                "recommendation",
                                turn.answer() == null ? null : ValueFormatter.of(turn.answer()));
        node.set("region", RegionJson.of(turn.region()));
        ArrayNode moved = node.putArray("moved");
        turn.moved().forEach(placement -> moved.add(place(placement)));
        ArrayNode restyled = node.putArray("restyled");
        turn.restyled().forEach(placement -> restyled.add(place(placement)));
        return node;
    }

    /** Where a workload goes. */
    static ObjectNode place(Placement placement) {
        return Json.object()
                .put("workload", placement.workload())
                .put("option", PlacementWords.of(placement))
                .put(
                        "style",
                        placement.style() == null ? null : ValueFormatter.of(placement.style()));
    }
}
