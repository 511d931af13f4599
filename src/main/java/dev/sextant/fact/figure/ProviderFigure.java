package dev.sextant.fact.figure;

import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Style;
import java.time.LocalDate;

/** A figure that a provider publishes for one of its services, and that ages with its page. */
public sealed interface ProviderFigure permits Limit, Rate {

    /** The provider of a figure. */
    Provider provider();

    /** The style it holds for; null for a price that every style pays. */
    Style style();

    /** The provider's name for the service. */
    String service();

    /** The address of the page it was read on, or the key of a statement. */
    String source();

    /** The day as of which it was read. */
    LocalDate asOf();

    /** Whether the provider's own page was read. */
    boolean verified();
}
