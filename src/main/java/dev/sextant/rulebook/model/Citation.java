package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.time.LocalDate;

/**
 * A citable statement of {@code sources.yaml}.
 *
 * @param key its key, such as {@code article/kubernetes/long-running}
 * @param sentence what it says, in our words
 * @param from where it comes from: a title with an address, or {@code reasoning}
 * @param asOf the day as of which it was read
 * @param location where it is
 */
public record Citation(
        String key, String sentence, String from, LocalDate asOf, Location location) {}
