package dev.sextant.whatif.sensitivity;

import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.fact.figure.QuestionTopic;
import dev.sextant.fact.figure.TopicForm;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.FactPath;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knows in which topic an interview asks for a fact. */
final class TopicIndex {

    private final Map<String, AskedTopic> byFact = new HashMap<>();

    /** The topics are those of the rulebook; a fact without one is a topic and comes last. */
    TopicIndex(Rulebook rulebook) {
        List<QuestionRank> ranks =
                rulebook.figures().keySet().stream()
                        .filter(QuestionRank.class::isInstance)
                        .map(QuestionRank.class::cast)
                        .sorted(Comparator.comparing(QuestionRank::rank))
                        .toList();
        rulebook.figures().keySet().stream()
                .filter(QuestionTopic.class::isInstance)
                .map(QuestionTopic.class::cast)
                .forEach(topic -> add(topic, ranks));
    }

    private void add(QuestionTopic topic, List<QuestionRank> ranks) {
        Map<String, String> usual = new LinkedHashMap<>();
        ranks.stream()
                .filter(rank -> topic.topic().equals(rank.topic()))
                .forEach(rank -> usual.put(rank.fact(), rank.usual()));
        AskedTopic asked = new AskedTopic(topic.step(), topic.form(), topic.title(), usual);
        usual.keySet().forEach(fact -> byFact.put(fact, asked));
    }

    /** The topic of a fact. */
    AskedTopic of(FactPath path) {
        String fact = path.generalName();
        AskedTopic known = byFact.get(fact);
        return known == null
                ? new AskedTopic(
                        Integer.MAX_VALUE,
                        TopicForm.ONE_BY_ONE,
                        null,
                        Collections.singletonMap(fact, null))
                : known;
    }
}
