package dev.sextant.report.page;

import dev.sextant.decision.ConcludedFact;
import dev.sextant.decision.RuleSentence;
import dev.sextant.decision.UsedFigure;
import dev.sextant.explain.words.FactFormatter;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Figure;
import dev.sextant.report.words.SentenceTemplate;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;

/**
 * The numbers by which the data of a page name what all its platforms share: rules, figures and
 * types of conclusions. They follow from the rules alone.
 */
final class RuleNumbers {

    private static final List<Class<? extends Fact>> TYPES = FactTypes.inOrder(Conclusion.class);

    private static final int NONE = -1;

    private final Rulebook rulebook;
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<UsedFigure, Integer> figures = new HashMap<>();
    private final Map<String, SentenceTemplate> sayings = new HashMap<>();

    RuleNumbers(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (Rule rule : rulebook.rules()) {
            rules.put(rule.id(), rules.size());
            sayings.put(rule.id(), SentenceTemplate.of(rule));
        }
        rulebook.figures()
                .forEach(
                        (figure, place) ->
                                figures.put(
                                        FactFormatter.figure(0, figure, place), figures.size()));
    }

    /** The number of a rule; -1 for one of another rule base. */
    int ofRule(String id) {
        return rules.getOrDefault(id, NONE);
    }

    /** The number of a figure; -1 for one of another rule base. */
    int ofFigure(UsedFigure figure) {
        return figures.getOrDefault(figure.numbered(0), NONE);
    }

    /** The number of a figure; -1 for one of another rule base. */
    int ofFigure(Figure figure) {
        Location place = rulebook.figures().get(figure);
        return place == null ? NONE : ofFigure(FactFormatter.figure(0, figure, place));
    }

    /** The number of the type of a conclusion. */
    static int ofType(ConcludedFact conclusion) {
        return TYPES.indexOf(FactTypes.all().get(conclusion.type()));
    }

    /** The types of conclusions, by their numbers. */
    static List<Class<? extends Fact>> types() {
        return TYPES;
    }

    /**
     * What a rule says: its number and what fills the holes of its sentence, or -1 and the sentence
     * where that is worded differently.
     *
     * @param texts adds a text
     */
    void add(RuleSentence sentence, ArrayNode into, BiConsumer<ArrayNode, String> texts) {
        into.add(ofRule(sentence.rule()));
        Optional<List<String>> fillings =
                Optional.ofNullable(sayings.get(sentence.rule()))
                        .flatMap(saying -> saying.fillings(sentence.because()));
        if (fillings.isEmpty()) {
            into.add(NONE);
        }
        fillings.orElse(List.of(sentence.because())).forEach(text -> texts.accept(into, text));
    }
}
