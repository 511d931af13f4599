package dev.sextant.fact.figure;

/** How an interview asks for the facts of a topic. */
public enum TopicForm {
    /** One question for each fact, answered for all workloads. */
    ONE_BY_ONE,
    /** One question for all facts of the topic, each of which is answered. */
    FORM,
    /** One question for all facts of the topic, of which only the exceptional ones are answered. */
    CHECKLIST
}
