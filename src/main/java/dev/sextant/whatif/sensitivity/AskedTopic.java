package dev.sextant.whatif.sensitivity;

import dev.sextant.fact.figure.TopicForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A subject of an interview, with the facts that belong to it.
 *
 * @param step the place in the order of topics: the lower, the sooner it is asked
 * @param form how its facts are asked
 * @param title the heading, without a full stop; null where the topic is a single fact
 * @param usual the facts, such as {@code workload.gpu}, in the order in which they are asked, each
 *     with what it is if nobody mentions it in a checklist; null where nothing is usual
 */
public record AskedTopic(int step, TopicForm form, String title, Map<String, String> usual) {

    /** Copies the map and keeps its order. */
    public AskedTopic {
        usual = Collections.unmodifiableMap(new LinkedHashMap<>(usual));
    }
}
