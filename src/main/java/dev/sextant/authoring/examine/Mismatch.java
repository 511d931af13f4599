package dev.sextant.authoring.examine;

import dev.sextant.source.Location;

/**
 * Something that is not as expected.
 *
 * @param location where the scenario says what it expects
 * @param ofAnswer whether it concerns the recommendation or a placement, and not a rule
 * @param about what was looked at
 * @param expected what was expected of it
 * @param actual what it is
 * @param evidence what made the difference
 */
public record Mismatch(
        Location location,
        boolean ofAnswer,
        String about,
        String expected,
        String actual,
        MismatchEvidence evidence) {}
