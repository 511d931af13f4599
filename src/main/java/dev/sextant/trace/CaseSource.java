package dev.sextant.trace;

import java.util.Optional;

/**
 * The source of a real decision.
 *
 * @param organization who decided
 * @param title the title of the description
 * @param url its address; empty where it has none that can be relied on
 * @param year the year of the decision, where it is known
 * @param chose what was chosen, in our own words
 */
public record CaseSource(
        String organization,
        String title,
        Optional<String> url,
        Optional<Integer> year,
        String chose) {}
