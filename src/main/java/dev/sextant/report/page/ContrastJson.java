package dev.sextant.report.page;

import dev.sextant.explain.model.Reason;
import dev.sextant.explain.whynot.ConditionExplanation;
import dev.sextant.explain.whynot.WhyNot;
import dev.sextant.explain.whynot.WhyNotOption;
import dev.sextant.explain.whynot.WhyNotStyle;
import dev.sextant.report.decision.DecisionDetails;
import dev.sextant.report.decision.WhyNotOptionText;
import dev.sextant.report.flip.FlipProse;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.GoalPhrase;
import dev.sextant.source.EnumWords;
import dev.sextant.whatif.flip.Flip;
import dev.sextant.whatif.flip.FlipResult;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what another answer would take, in the terms of {@link PackedNodes}; sentences stand as
 * they are.
 *
 * <pre>
 * { "platform": [ flips ],
 *   "workloads": [ { "workload", "option", "there", "styles": [ style ], "nearest": [ rule ], "flips": flips } ] }
 * style: { "style", "says", "for": [ reason ], "behind": [ reason ], "outweighed": [ reason ], "out": [ node ], "ways": [ rule ] }
 * reason: [ points, sentence, ... ]
 * rule: { "rule": its number, "holding", "total", "conditions": [ { "truth", "plain", "written", "distance", "place", "ways": [ rule ] } ] }
 * flips: { "wanted", "sets": [ { "changes": [ sentence ], "cost" } ], "more", "extent": [ sentence ] }
 * </pre>
 */
final class ContrastJson {

    private final PackedNodes nodes;
    private final RuleNumbers numbers;

    ContrastJson(PackedNodes nodes, RuleNumbers numbers) {
        this.nodes = nodes;
        this.numbers = numbers;
    }

    ObjectNode of(DecisionDetails.Contrast contrast) {
        ObjectNode node = Json.object();
        ArrayNode platform = node.putArray("platform");
        contrast.platform().forEach(flips -> platform.add(flips(flips)));
        ArrayNode workloads = node.putArray("workloads");
        contrast.workloads().forEach(one -> workloads.add(alternative(one)));
        return node;
    }

    private ObjectNode alternative(DecisionDetails.Alternative alternative) {
        WhyNotOption whyNot = alternative.whyNot();
        ObjectNode node =
                Json.object()
                        .put("workload", TextSanitizer.line(alternative.workload()))
                        .put("option", GoalPhrase.of(alternative.option()));
        ArrayNode styles = node.putArray("styles");
        whyNot.styles().forEach(style -> styles.add(style(style, whyNot)));
        rules(whyNot.nearest(), node.putArray("nearest"));
        return node.set("flips", flips(alternative.flips()));
    }

    private ObjectNode style(WhyNotStyle style, WhyNotOption whyNot) {
        ObjectNode node =
                Json.object()
                        .put("style", AnswerWording.of(style.style()))
                        .put("says", WhyNotOptionText.stands(style, whyNot));
        if (style.standing() != null) {
            reasons(style.standing().counting(), node.putArray("for"));
            reasons(style.standing().behind(), node.putArray("behind"));
        }
        reasons(style.outweighedBy(), node.putArray("outweighed"));
        node.set("out", nodes.nodes(style.ruledOut().nodes()));
        rules(style.ways(), node.putArray("ways"));
        return node;
    }

    private void reasons(List<Reason> reasons, ArrayNode into) {
        for (Reason reason : reasons) {
            ArrayNode array = into.addArray().add(reason.points());
            reason.sentences().forEach(sentence -> array.add(nodes.sentence(sentence)));
        }
    }

    private void rules(List<WhyNot> silent, ArrayNode into) {
        for (WhyNot one : silent) {
            ObjectNode node =
                    into.addObject()
                            .put("rule", numbers.ofRule(one.rule().id()))
                            .put("holding", one.holding())
                            .put("total", one.total());
            ArrayNode conditions = node.putArray("conditions");
            one.clues().forEach(clue -> condition(clue, conditions.addObject()));
        }
    }

    private void condition(ConditionExplanation clue, ObjectNode into) {
        into.put("truth", EnumWords.of(clue.truth()))
                .put("plain", TextSanitizer.line(clue.plain()))
                .put("written", TextSanitizer.line(clue.written()));
        if (clue.asked() != null && clue.asked().distance() != null) {
            into.put("distance", clue.asked().distance());
        }
        if (clue.place() != null) {
            into.put("place", TextSanitizer.line(clue.place().toString()));
        }
        if (!clue.ways().isEmpty()) {
            rules(clue.ways(), into.putArray("ways"));
        }
    }

    private static ObjectNode flips(FlipResult flips) {
        ObjectNode node = Json.object().put("wanted", GoalPhrase.of(flips.question().goal()));
        ArrayNode sets = node.putArray("sets");
        for (Flip flip : flips.flips()) {
            ObjectNode set = sets.addObject();
            sentences(FlipProse.changes(flip), set.putArray("changes"));
            set.put("cost", FlipProse.cost(flip));
        }
        node.put("more", flips.more());
        sentences(FlipProse.extent(flips), node.putArray("extent"));
        return node;
    }

    static void sentences(List<String> sentences, ArrayNode into) {
        sentences.forEach(sentence -> into.add(TextSanitizer.line(sentence)));
    }
}
