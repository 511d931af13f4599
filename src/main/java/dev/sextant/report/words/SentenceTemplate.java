package dev.sextant.report.words;

import dev.sextant.rulebook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of a rule, cut at its holes: a sentence is then described by what fills them.
 *
 * @param pieces what stands before, between and behind the holes; one more than there are holes
 * @param pattern what fits any filling
 */
public record SentenceTemplate(List<String> pieces, Pattern pattern) {

    private static final Pattern HOLE = Pattern.compile("\\{\\$\\w+}");

    /** The sentence of a rule. */
    public static SentenceTemplate of(Rule rule) {
        List<String> pieces = List.of(HOLE.split(rule.because(), -1));
        String pattern = String.join("(.*?)", pieces.stream().map(Pattern::quote).toList());
        return new SentenceTemplate(pieces, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /**
     * Texts that fill the holes so that the sentence reads as given. None where it was worded
     * differently, as for open bounds.
     */
    public Optional<List<String>> fillings(String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> fillings = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            fillings.add(matcher.group(group));
        }
        return Optional.of(fillings);
    }
}
