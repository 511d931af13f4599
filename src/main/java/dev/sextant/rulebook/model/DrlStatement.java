package dev.sextant.rulebook.model;

import dev.sextant.source.Location;

/**
 * Something that is in a rule file beside its rules, such as an import, or before a rule's
 * conditions, such as an attribute.
 *
 * @param keyword what it is: {@code import}, {@code global}, {@code function}, {@code declare},
 *     {@code query}, {@code unit}, or the name of an attribute
 * @param text all of it, as written
 * @param location where it begins
 */
public record DrlStatement(String keyword, String text, Location location) {

    /** Whether it makes code known that rules can call. */
    public boolean makesCodeKnown() {
        return keyword.equals("import") && !text.startsWith("import accumulate ")
                || keyword.equals("function");
    }

    /** Whether it makes the facts known, and nothing else. */
    public boolean importsFacts() {
        return keyword.equals("import") && text.startsWith("import dev.sextant.fact.");
    }
}
