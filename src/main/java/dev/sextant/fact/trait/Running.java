package dev.sextant.fact.trait;

import dev.sextant.fact.AbsenceSentence;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.term.Style;

/**
 * A style that something in production has already.
 *
 * @param style the style
 * @param troubled whether a measured complaint is about it
 */
@AbsenceSentence({
    "nothing in production uses {style}",
    "nothing in production uses {style} without complaints{troubled=false}"
})
public record Running(Style style, boolean troubled) implements Conclusion {}
