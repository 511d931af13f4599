package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Ground;
import dev.sextant.fact.term.Place;
import java.time.LocalDate;

/**
 * The owner of a place, from {@code weights.yaml}.
 *
 * @param place the place
 * @param ground the owner of the place
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record PlaceGroup(Place place, Ground ground, String source, LocalDate asOf)
        implements Figure {}
