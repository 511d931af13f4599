package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.List;

/**
 * Metadata of a rule, as written: {@code @key( tokens )}.
 *
 * @param key the key, without the at sign
 * @param tokens what is between the brackets; empty without brackets
 * @param location where it begins
 */
public record Metadata(String key, List<RuleToken> tokens, Location location) {

    /** The keys that metadata have, in the order in which they are. */
    public static final List<String> KEYS =
            List.of("id", "source", "rationale", "because", "accepts");

    /** Whether it is one string in double quotes, as the conventions ask. */
    public boolean isOneString() {
        return tokens.size() == 1
                && tokens.get(0).kind() == RuleToken.Kind.STRING
                && tokens.get(0).text().startsWith("\"");
    }

    /**
     * Its text: without quotes and with escapes resolved where it is one string, and otherwise as
     * written.
     */
    public String text() {
        if (!isOneString()) {
            return String.join(" ", tokens.stream().map(RuleToken::text).toList());
        }
        try {
            return inner().translateEscapes();
        } catch (IllegalArgumentException unknownEscape) {
            return inner();
        }
    }

    /** Whether it is one string with an escape that Java does not know. */
    public boolean hasUnknownEscape() {
        try {
            inner().translateEscapes();
            return false;
        } catch (IllegalArgumentException unknownEscape) {
            return true;
        }
    }

    private String inner() {
        String quoted = tokens.get(0).text();
        return quoted.substring(1, quoted.length() - 1);
    }
}
