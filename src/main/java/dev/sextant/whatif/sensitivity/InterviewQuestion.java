package dev.sextant.whatif.sensitivity;

import dev.sextant.fact.figure.TopicForm;
import dev.sextant.trace.FactPath;
import java.util.List;
import java.util.Optional;

/**
 * A question of an interview: a fact that could turn the answer, with the facts that are asked for
 * beside it.
 *
 * @param topic what it is about
 * @param facts the facts, each with why it is asked for: those of one key follow each other, in the
 *     order of the topic, then of the owners; one or more
 * @param reason the fact that could turn the answer
 */
public record InterviewQuestion(AskedTopic topic, List<NextQuestion> facts, NextQuestion reason) {

    /** Copies the list. */
    public InterviewQuestion {
        facts = List.copyOf(facts);
    }

    /** Returns whether only exceptional facts are answered. */
    public boolean isChecklist() {
        return topic.form() == TopicForm.CHECKLIST && keys().size() > 1;
    }

    /** Returns the keys of the facts, each once. */
    public List<String> keys() {
        return facts.stream().map(fact -> fact.path().key()).distinct().toList();
    }

    /** Returns the owners of the facts, each once. */
    public List<String> owners() {
        return facts.stream().map(fact -> fact.path().owner()).distinct().toList();
    }

    /** Returns the facts with a key. */
    public List<FactPath> withKey(String key) {
        return facts.stream().map(NextQuestion::path).filter(it -> it.key().equals(key)).toList();
    }

    /** Returns the facts of an owner. */
    public List<FactPath> of(String owner) {
        return facts.stream()
                .map(NextQuestion::path)
                .filter(it -> it.owner().equals(owner))
                .toList();
    }

    /** Returns what a fact is if nobody mentions it in a checklist, as people answer. */
    public Optional<String> usual(FactPath path) {
        return Optional.ofNullable(topic.usual().get(path.generalName()));
    }
}
