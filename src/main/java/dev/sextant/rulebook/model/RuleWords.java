package dev.sextant.rulebook.model;

import dev.sextant.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a text of rules with their places, found without a parser. A string is one
 * word, and comments are none.
 */
final class RuleWords {

    private final String text;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();

    private RuleWords(String text) {
        this.text = text;
    }

    static RuleWords of(String text) {
        RuleWords words = new RuleWords(text);
        int at = 0;
        while (at < text.length()) {
            at = words.take(at);
        }
        return words;
    }

    List<String> texts() {
        return texts;
    }

    /** The index at which a word begins in the text. */
    int begin(int word) {
        return begins.get(word);
    }

    /** The index behind a word in the text. */
    int end(int word) {
        return begins.get(word) + texts.get(word).length();
    }

    /** The place of a word; columns count characters. */
    Location location(String file, int word) {
        String before = text.substring(0, begin(word));
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Location(file, line, column);
    }

    /** Takes what begins at an index, and returns the index behind it. */
    private int take(int begin) {
        char first = text.charAt(begin);
        if (text.startsWith("//", begin)) {
            return indexOf("\n", begin);
        }
        if (text.startsWith("/*", begin)) {
            return Math.min(indexOf("*/", begin + 2) + 2, text.length());
        }
        if (Character.isWhitespace(first)) {
            return begin + 1;
        }
        int end = begin + 1;
        if (first == '"' || first == '\'') {
            end = endOfString(begin);
        } else if (Character.isJavaIdentifierPart(first)) {
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        }
        texts.add(text.substring(begin, end));
        begins.add(begin);
        return end;
    }

    /** The index behind a string, which ends on its line. */
    private int endOfString(int begin) {
        for (int at = begin + 1; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\n') {
                return at;
            }
            if (each == text.charAt(begin)) {
                return at + 1;
            }
            at += each == '\\' ? 1 : 0;
        }
        return text.length();
    }

    private int indexOf(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found;
    }
}
