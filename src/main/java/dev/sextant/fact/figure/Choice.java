package dev.sextant.fact.figure;

import dev.sextant.fact.Figure;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Sharing;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/**
 * A style that can be chosen, from {@code weights.yaml}.
 *
 * @param style the style
 * @param option the option that it belongs to
 * @param effort the effort of beginning with it and running it, as a rank: of two equals the
 *     smaller effort is taken
 * @param effortInPlace the same where it runs already without complaint
 * @param availability for which workloads it is a candidate
 * @param sharing whether its workloads share a platform
 * @param insteadOf the style that must be ruled out before this one is considered, or null
 * @param source the key of the statement, or the address, that it rests on
 * @param asOf the day as of which it holds
 */
public record Choice(
        Style style,
        Option option,
        int effort,
        int effortInPlace,
        Availability availability,
        Sharing sharing,
        Style insteadOf,
        String source,
        LocalDate asOf)
        implements Figure {}
