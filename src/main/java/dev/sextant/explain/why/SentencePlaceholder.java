package dev.sextant.explain.why;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hole of a rule's sentence.
 *
 * @param before the text between it and the hole before, or the beginning
 * @param bound {@code "at least "} or {@code "at most "} where that stands before it, or nothing
 * @param variable the variable whose value it is for; null for the end of the sentence
 */
record SentencePlaceholder(String before, String bound, String variable) {

    /** A hole, and the bound before it, which an open bound of a duration words again. */
    private static final Pattern HOLE = Pattern.compile("(at least |at most |)\\{(\\$\\w+)}");

    /** The holes of a sentence, and its end. */
    static List<SentencePlaceholder> of(String sentence) {
        List<SentencePlaceholder> holes = new ArrayList<>();
        Matcher matcher = HOLE.matcher(sentence);
        int end = 0;
        for (MatchResult found : matcher.results().toList()) {
            holes.add(
                    new SentencePlaceholder(
                            sentence.substring(end, found.start()),
                            found.group(1),
                            found.group(2)));
            end = found.end();
        }
        holes.add(new SentencePlaceholder(sentence.substring(end), "", null));
        return holes;
    }
}
