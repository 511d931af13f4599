package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import java.time.LocalDate;

/**
 * The likelihood that a team knows a given fact, from {@code questions.yaml}. No rule reads it: it
 * ranks questions.
 *
 * @param fact the fact, such as {@code workload.compute}, {@code platform.provider} or {@code
 *     platform.team.size}
 * @param rank the rank, 1 and more: the lower, the sooner the fact is asked for
 * @param topic the name of the topic that an interview asks for it in; null where it has none
 * @param usual what it is if nobody mentions it in a checklist, as people answer; null where
 *     nothing is usual
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record QuestionRank(
        String fact, int rank, String topic, String usual, String source, LocalDate asOf)
        implements Figure {}
