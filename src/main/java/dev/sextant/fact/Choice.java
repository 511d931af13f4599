package dev.sextant.fact;

import java.time.LocalDate;

/**
 * A style that can be chosen, from {@code weights.yaml}.
 *
 * @param style the style
 * @param option the option that it belongs to: {@code KUBERNETES} or {@code SERVERLESS}
 * @param effort the effort of running it, as a rank from 1: of two equals the smaller effort is
 *     taken
 * @param insteadOf the style that must be ruled out before this one is considered, or null
 * @param needsClusterSkill whether only a team that has run clusters for real can take it
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Choice(
        Style style,
        Option option,
        int effort,
        Style insteadOf,
        boolean needsClusterSkill,
        String source,
        LocalDate asOf)
        implements Figure {}
