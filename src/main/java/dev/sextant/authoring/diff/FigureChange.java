package dev.sextant.authoring.diff;

import dev.sextant.fact.Figure;
import dev.sextant.source.Location;

/**
 * A figure of the data files that one of two rule bases has and the other has not.
 *
 * @param location where it is
 * @param added whether it is there now; else it was there before
 */
public record FigureChange(Figure figure, Location location, boolean added) {}
