package dev.sextant.report.page;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.ExplanationNode;
import dev.sextant.decision.ExplanationNode.ConditionNode;
import dev.sextant.decision.ExplanationNode.FiringNode;
import dev.sextant.decision.GivenValue;
import dev.sextant.decision.RuleSentence;
import dev.sextant.report.format.TextPool;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.source.Location;
import java.lang.reflect.RecordComponent;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the nodes of an explanation in few bytes, for a page may hold ten thousand explanations.
 * Texts are numbers of a {@link TextPool}, rules and figures those of {@link RuleNumbers}.
 *
 * <pre>
 * node: number of the conclusion shown elsewhere
 *     | [ number, type, [ value or -1 for each component ], firing, ... ]
 *     | [ -1, path, value, line, column, file where it is not the scenario's own ]
 *     | [ -2, figure ]
 *     | [ -3, text of what is absent ]
 * firing: [ sentence, read, ... ]
 * read: [ node, ... ] for each condition, or { "v": [ name, value, ... ], "n": [ node, ... ] } where results were computed
 * sentence: [ rule, what fills a hole, ... ] | [ rule, -1, text ] where it does not follow the template of the rule
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
            into.add(mention.conclusion().number());
        } else if (node instanceof ExplanationNode.Derived derived) {
            derived(derived, into.addArray());
        } else if (node instanceof ExplanationNode.Input input) {
            input(input.given(), into.addArray().add(INPUT));
        } else if (node instanceof ExplanationNode.FromData data) {
            into.addArray().add(FIGURE).add(numbers.ofFigure(data.figure()));
        } else {
            into.addArray().add(ABSENT).add(texts.number(((ExplanationNode.Absent) node).text()));
        }
    }

    private void derived(ExplanationNode.Derived derived, ArrayNode into) {
        ConcludedFact conclusion = derived.conclusion();
        into.add(conclusion.number()).add(RuleNumbers.ofType(conclusion));
        ArrayNode values = into.addArray();
        for (RecordComponent component :
                RecordShape.of(FactTypes.all().get(conclusion.type())).components()) {
            String value = conclusion.values().get(component.getName());
            values.add(value == null ? NONE : texts.number(value));
        }
        for (FiringNode firing : derived.firings()) {
            ArrayNode array = into.addArray();
            array.add(sentence(firing.firing().sentence()));
            firing.conditions().forEach(condition -> condition(condition, array));
        }
    }

    private void condition(ConditionNode condition, ArrayNode into) {
        if (!isComputed(condition)) {
            into.add(nodes(condition.facts()));
            return;
        }
        ObjectNode computed = into.addObject();
        ArrayNode values = computed.putArray("v");
        condition
                .matched()
                .values()
                .forEach((name, value) -> values.add(texts.number(name)).add(texts.number(value)));
        computed.set("n", nodes(condition.facts()));
    }

    /** Other values stand in the facts that were read. */
    private static boolean isComputed(ConditionNode condition) {
        return condition.written().startsWith("accumulate")
                && !condition.matched().values().isEmpty();
    }

    private void input(GivenValue given, ArrayNode into) {
        into.add(texts.number(given.path())).add(texts.number(given.text()));
        if (given.place() != null) {
            Location place = given.place().location();
            into.add(place.line()).add(place.column());
            if (!place.file().equals(file)) {
                into.add(texts.number(place.file()));
            }
        }
    }

    /** What a rule says. */
    ArrayNode sentence(RuleSentence sentence) {
        ArrayNode array = array();
        numbers.add(sentence, array, (into, text) -> into.add(texts.number(text)));
        return array;
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
