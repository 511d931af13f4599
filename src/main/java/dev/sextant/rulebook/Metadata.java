package dev.sextant.rulebook;

import dev.sextant.source.Location;
import java.util.List;

/**
 * Metadata of a rule, as written: {@code @key( tokens )}.
 *
 * @param key the key, without the at sign
 * @param tokens what stands between the brackets; empty without brackets
 * @param location where it begins
 */
public record Metadata(String key, List<Token> tokens, Location location) {

    /** Whether it is one string in double quotes, as the conventions ask. */
    public boolean isOneString() {
        return tokens.size() == 1
                && tokens.get(0).kind() == Token.Kind.STRING
                && tokens.get(0).text().startsWith("\"");
    }

    /**
     * Its text: without quotes and with escapes resolved where it is one string, and otherwise as
     * written.
     */
    public String text() {
        if (!isOneString()) {
            return String.join(" ", tokens.stream().map(Token::text).toList());
        }
        String quoted = tokens.get(0).text();
        String inner = quoted.substring(1, quoted.length() - 1);
        try {
            return inner.translateEscapes();
        } catch (IllegalArgumentException unknownEscape) {
            return inner;
        }
    }
}
