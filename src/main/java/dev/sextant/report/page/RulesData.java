package dev.sextant.report.page;

import dev.sextant.explain.model.Certainty;
import dev.sextant.explain.words.ConditionFormatter;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.explain.words.ValueFormatter;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.report.format.Anchor;
import dev.sextant.report.format.Json;
import dev.sextant.report.format.TextSanitizer;
import dev.sextant.report.words.AnswerWording;
import dev.sextant.report.words.SentenceTemplate;
import dev.sextant.rulebook.model.Condition;
import dev.sextant.rulebook.model.RecordShape;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all platforms of a report share, once: rules, figures, types of conclusions and words, in
 * the order of {@link RuleNumbers} and of the enums. The last of the options is for workloads that
 * are open.
 *
 * <pre>
 * { "rules": [ { "id", "anchor", "sentence", "place", "says": [ piece, ... ], "conditions": [ condition, ... ] } ],
 *   "figures": [ { "says", "source", "asOf", "place", "secondHand": true for a price that was not read at the provider } ],
 *   "types": [ [ type in words, component in words, ... ] ],
 *   "answers", "certainties", "options", "styles", "bases", "subjects": [ [ code, words, and of styles the words beside an option ], ... ] }
 * </pre>
 */
final class RulesData {

    private RulesData() {}

    static ObjectNode of(Rulebook rulebook) {
        ObjectNode node = Json.object();
        ArrayNode rules = node.putArray("rules");
        rulebook.rules().forEach(rule -> rule(rule, rules.addObject()));
        ArrayNode figures = node.putArray("figures");
        rulebook.figures().forEach((figure, place) -> figure(figure, place, figures.addObject()));
        ArrayNode types = node.putArray("types");
        RuleNumbers.types().forEach(type -> type(type, types.addArray()));
        words(Answer.values(), node.putArray("answers"));
        words(Certainty.values(), node.putArray("certainties"));
        ArrayNode options = node.putArray("options");
        words(Option.values(), options);
        options.addArray().add(Placement.OPEN).add(Placement.OPEN);
        ArrayNode styles = node.putArray("styles");
        words(Style.values(), styles);
        for (Style style : Style.values()) {
            ((ArrayNode) styles.get(style.ordinal())).add(AnswerWording.inBrackets(style));
        }
        words(Basis.values(), node.putArray("bases"));
        words(Subject.values(), node.putArray("subjects"));
        return node;
    }

    private static void rule(Rule rule, ObjectNode into) {
        into.put("id", TextSanitizer.line(rule.id()))
                .put("anchor", Anchor.of("rule", rule.id()))
                .put("sentence", TextSanitizer.line(rule.sentence()))
                .put("place", TextSanitizer.line(rule.location().toString()));
        ArrayNode says = into.putArray("says");
        SentenceTemplate.of(rule).pieces().forEach(piece -> says.add(TextSanitizer.line(piece)));
        ArrayNode conditions = into.putArray("conditions");
        rule.conditions().stream()
                .flatMap(Condition::read)
                .map(ConditionFormatter::written)
                .forEach(condition -> conditions.add(TextSanitizer.line(condition)));
    }

    private static void figure(Figure figure, Location place, ObjectNode into) {
        into.put("says", TextSanitizer.line(FactFormatter.of((Record) figure)))
                .put("source", TextSanitizer.line(figure.source()))
                .put("asOf", figure.asOf().toString())
                .put("place", TextSanitizer.line(place.toString()));
        if (figure instanceof Rate price && !price.verified()) {
            into.put("secondHand", true);
        }
    }

    private static void type(Class<?> type, ArrayNode into) {
        into.add(FactFormatter.words(type.getSimpleName()));
        RecordShape.of(type)
                .components()
                .forEach(component -> into.add(FactFormatter.words(component.getName())));
    }

    private static void words(Enum<?>[] constants, ArrayNode into) {
        List.of(constants)
                .forEach(
                        constant ->
                                into.addArray()
                                        .add(ValueFormatter.of(constant))
                                        .add(ValueFormatter.inWords(constant)));
    }
}
