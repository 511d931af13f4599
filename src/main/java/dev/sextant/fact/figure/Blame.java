package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Complaint;
import dev.sextant.fact.term.Existing;
import java.time.LocalDate;

/**
 * The existing platform that a complaint is about, from {@code weights.yaml}.
 *
 * @param complaint the complaint
 * @param existing what it is about
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Blame(Complaint complaint, Existing existing, String source, LocalDate asOf)
        implements Figure {}
