package dev.sextant.report.page;

import dev.sextant.explain.model.ExplanationNode;
import dev.sextant.explain.model.MatchedCondition;
import dev.sextant.explain.model.RuleFiring;
import dev.sextant.explain.model.RuleSentence;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Conclusion;
import dev.sextant.report.format.TextPool;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.Location;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the nodes of an explanation in few bytes, for a page may hold ten thousand explanations.
 * Texts are numbers of a {@link TextPool}, rules and figures those of {@link RuleNumbers}.
 *
 * <pre>
 * node: number of the conclusion told elsewhere
 *     | [ number, type, [ value or -1 for each component ], firing, ... ]
 *     | [ -1, path, value, line, column, file where it is not the scenario's own ]
 *     | [ -2, figure ]
 *     | [ -3, text of what is absent ]
 * firing: [ told, read, ... ]
 * read: [ node, ... ] for each condition, or { "v": [ name, value, ... ], "n": [ node, ... ] } where results were computed
 * told: [ rule, what fills a hole, ... ] | [ rule, -1, sentence ] where the sentence is worded anew
 * </pre>
 */
final class PackedNodes {

    private static final int INPUT = -1;
    private static final int FIGURE = -2;
    private static final int ABSENT = -3;
    private static final int NONE = -1;

    private final RuleNumbers numbers;
    private final TextPool texts;
    private final String file;

    /**
     * @param file the file of the scenario
     */
    PackedNodes(RuleNumbers numbers, TextPool texts, String file) {
        this.numbers = numbers;
        this.texts = texts;
        this.file = file;
    }

    ArrayNode nodes(List<ExplanationNode> nodes) {
        ArrayNode array = array();
        nodes.forEach(node -> add(node, array));
        return array;
    }

    private void add(ExplanationNode node, ArrayNode into) {
        if (node instanceof ExplanationNode.Mention mention) {
            into.add(mention.number());
        } else if (node instanceof ExplanationNode.Derived derived) {
            derived(derived, into.addArray());
        } else if (node instanceof ExplanationNode.Input input) {
            input(input, into.addArray().add(INPUT));
        } else if (node instanceof ExplanationNode.FromData data) {
            into.addArray().add(FIGURE).add(numbers.ofFigure(data.figure()));
        } else {
            into.addArray().add(ABSENT).add(texts.number(((ExplanationNode.Absent) node).text()));
        }
    }

    private void derived(ExplanationNode.Derived derived, ArrayNode into) {
        Conclusion conclusion = derived.conclusion();
        into.add(derived.number()).add(RuleNumbers.ofType(conclusion));
        Map<String, String> parts = FactFormatter.parts((Record) conclusion);
        ArrayNode values = into.addArray();
        for (RecordComponent component : RecordShape.of(conclusion.getClass()).components()) {
            String value = parts.get(component.getName());
            values.add(value == null ? NONE : texts.number(value));
        }
        for (RuleFiring firing : derived.firings()) {
            ArrayNode array = into.addArray();
            array.add(told(new RuleSentence(firing.rule().id(), firing.because())));
            firing.reads().forEach(read -> read(read, array));
        }
    }

    private void read(MatchedCondition read, ArrayNode into) {
        if (!isComputed(read)) {
            into.add(nodes(read.facts()));
            return;
        }
        ObjectNode computed = into.addObject();
        ArrayNode values = computed.putArray("v");
        for (MatchedCondition.Value value : read.values()) {
            values.add(texts.number(value.name())).add(texts.number(value.value()));
        }
        computed.set("n", nodes(read.facts()));
    }

    /** Other values stand in the facts that were read. */
    private static boolean isComputed(MatchedCondition read) {
        return read.condition().startsWith("accumulate") && !read.values().isEmpty();
    }

    private void input(ExplanationNode.Input input, ArrayNode into) {
        into.add(texts.number(input.path().toString())).add(texts.number(input.value()));
        Location place = input.location();
        if (place != null) {
            into.add(place.line()).add(place.column());
            if (!place.file().equals(file)) {
                into.add(texts.number(place.file()));
            }
        }
    }

    /** What a rule says. */
    ArrayNode told(RuleSentence told) {
        ArrayNode array = array();
        numbers.tell(told, array, (into, text) -> into.add(texts.number(text)));
        return array;
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
