package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Start;
import dev.sextant.fact.term.Trigger;
import java.time.LocalDate;

/**
 * Maps a trigger to whether somebody waits for what it starts, from {@code weights.yaml}.
 *
 * @param trigger the trigger
 * @param start whether it is an event, a call or a hand
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record TriggerGroup(Trigger trigger, Start start, String source, LocalDate asOf)
        implements Figure {}
