package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import java.time.LocalDate;

/**
 * A subject of an interview, from {@code questions.yaml}. No rule reads it: it orders questions.
 *
 * @param topic the name that questions use
 * @param step the place in the order of topics, 1 and more: the lower, the sooner it is asked
 * @param form how its facts are asked
 * @param title the heading, without a full stop
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record QuestionTopic(
        String topic, int step, TopicForm form, String title, String source, LocalDate asOf)
        implements Figure {}
