package dev.sextant.rulebook.data;

import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.BillGap;
import dev.sextant.fact.figure.Blame;
import dev.sextant.fact.figure.ChangeCost;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.figure.ClusterShare;
import dev.sextant.fact.figure.Incumbent;
import dev.sextant.fact.figure.Ingredient;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ListedProvider;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.figure.PlaceGroup;
import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.fact.figure.QuestionTopic;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.TriggerGroup;
import dev.sextant.fact.figure.TypicalTrait;
import dev.sextant.fact.figure.Weight;
import dev.sextant.rulebook.model.FactTypes;
import java.util.List;
import java.util.Set;

/**
 * A list of figures under a key of a data file.
 *
 * @param file the data file
 * @param key the key of the list
 * @param type the figures in it; the keys of an entry are the components of the record
 * @param unique the components that no two entries may share
 * @param complete the component of which every constant, or the name of every given fact, must
 *     appear, or null
 * @param optional the components that an entry may leave out
 * @param isRequired whether a file must have the list
 */
public record FigureSection(
        String file,
        String key,
        Class<? extends Figure> type,
        List<String> unique,
        String complete,
        Set<String> optional,
        boolean isRequired) {

    static final String CHANGES = "changes.yaml";
    static final String LIMITS = "limits.yaml";
    static final String PRICES = "prices.yaml";
    static final String QUESTIONS = "questions.yaml";
    static final String WEIGHTS = "weights.yaml";

    /** Every list of figures, in the order in which it is read. */
    static final List<FigureSection> ALL =
            List.of(
                    of(LIMITS, "providers", ListedProvider.class, null, "provider"),
                    of(
                            LIMITS,
                            "limits",
                            Limit.class,
                            null,
                            "provider",
                            "style",
                            "service",
                            "quantity"),
                    new FigureSection(
                            PRICES,
                            "prices",
                            Rate.class,
                            List.of("provider", "style", "item"),
                            null,
                            Set.of("style"),
                            true),
                    of(PRICES, "gaps", BillGap.class, "style", "style"),
                    of(PRICES, "shares", ClusterShare.class, "services", "services"),
                    of(PRICES, "ingredients", Ingredient.class, "input", "input"),
                    of(WEIGHTS, "weights", Weight.class, "strength", "strength"),
                    of(WEIGHTS, "margins", Margin.class, "name", "name"),
                    of(WEIGHTS, "thresholds", Threshold.class, "name", "name"),
                    new FigureSection(
                            WEIGHTS,
                            "styles",
                            Choice.class,
                            List.of("style"),
                            "style",
                            Set.of("insteadOf"),
                            true),
                    of(WEIGHTS, "families", Member.class, "family", "family", "style"),
                    of(WEIGHTS, "incumbents", Incumbent.class, null, "existing", "style"),
                    of(
                            WEIGHTS,
                            "secondPlatforms",
                            SecondPlatform.class,
                            "style",
                            "style",
                            "situation"),
                    of(WEIGHTS, "places", PlaceGroup.class, "place", "place"),
                    of(WEIGHTS, "triggers", TriggerGroup.class, "trigger", "trigger"),
                    of(WEIGHTS, "complaints", Blame.class, null, "complaint", "existing"),
                    of(WEIGHTS, "traits", TypicalTrait.class, null, "kind", "aspect"),
                    of(CHANGES, "changes", ChangeCost.class, FactTypes.FACT, FactTypes.FACT),
                    new FigureSection(
                            QUESTIONS,
                            "topics",
                            QuestionTopic.class,
                            List.of("topic"),
                            null,
                            Set.of(),
                            false),
                    new FigureSection(
                            QUESTIONS,
                            "questions",
                            QuestionRank.class,
                            List.of(FactTypes.FACT),
                            FactTypes.FACT,
                            Set.of("topic", "usual"),
                            true));

    private static FigureSection of(
            String file,
            String key,
            Class<? extends Figure> type,
            String complete,
            String... unique) {
        return new FigureSection(file, key, type, List.of(unique), complete, Set.of(), true);
    }

    /** The files that hold figures, in the order in which they are read. */
    static List<String> files() {
        return ALL.stream().map(FigureSection::file).distinct().toList();
    }

    /** The sections of a file. */
    static List<FigureSection> of(String file) {
        return ALL.stream().filter(section -> section.file.equals(file)).toList();
    }

    /** The file that holds the figures of a type. */
    public static String fileOf(String type) {
        return ALL.stream()
                .filter(section -> section.type.getSimpleName().equals(type))
                .findFirst()
                .map(FigureSection::file)
                .orElse("the data files");
    }
}
