package dev.sextant;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.slf4j.LoggerFactory;

/** Checks grammar and spelling with LanguageTool; to make one takes seconds. */
final class EnglishChecker {

    /** Code, placeholders, targets of links, addresses and the marks of bold and italic. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?<code>`[^`]*`|\\$?\\{\\$?\\w+}|\"?https?://\\S+)"
                            + "|(?<hidden>\\]\\([^)]*\\)|\\[(?=[^\\]]*\\]\\()|\\*+)");

    /** Whatever comes of code reads as a name. */
    private static final String NAME = "Berlin";

    private static final String NAME_WITH_VOWEL = "Athens";

    /** Between two passages. */
    private static final String GAP = "\n\n";

    /** Texts that were checked before: many comments and reasons occur more than once. */
    private final Set<String> seen = new HashSet<>();

    private final JLanguageTool tool =
            new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

    EnglishChecker(List<String> words, List<String> rulesOff) {
        ((Logger) LoggerFactory.getLogger("org.languagetool")).setLevel(Level.OFF);
        tool.disableRules(rulesOff);
        for (Rule rule : tool.getAllActiveRules()) {
            if (rule instanceof SpellingCheckRule spelling) {
                spelling.addIgnoreTokens(words);
            }
        }
    }

    /** What is wrong with passages: place, sentence, fault and repair, a line each. */
    List<String> check(List<Passage> passages) {
        AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
        List<Integer> starts = new ArrayList<>();
        int length = 0;
        List<Passage> fresh =
                passages.stream()
                        .filter(each -> seen.add(each.text().replaceAll("`[^`]*`", "`")))
                        .toList();
        for (Passage passage : fresh) {
            starts.add(length);
            annotate(passage.text(), builder);
            builder.addMarkup(GAP, GAP);
            length += passage.text().length() + GAP.length();
        }
        List<String> found = new ArrayList<>();
        for (RuleMatch match : matches(builder.build())) {
            int index = starts.size() - 1;
            while (starts.get(index) > match.getFromPos()) {
                index--;
            }
            found.add(finding(fresh.get(index), match, starts.get(index)));
        }
        return found;
    }

    private List<RuleMatch> matches(AnnotatedText text) {
        try {
            return tool.check(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String finding(Passage passage, RuleMatch match, int start) {
        int from = Math.min(match.getFromPos() - start, passage.text().length());
        int to = Math.min(match.getToPos() - start, passage.text().length());
        String around =
                passage.text()
                        .substring(
                                Math.max(0, from - 60), Math.min(passage.text().length(), to + 60))
                        .replace('\n', ' ');
        return passage.place(from)
                + ": \""
                + passage.text().substring(from, to).replace('\n', ' ')
                + "\" in: "
                + around
                + System.lineSeparator()
                + "  "
                + match.getMessage().replaceAll("</?suggestion>", "'")
                + " ["
                + match.getRule().getFullId()
                + "]"
                + (match.getSuggestedReplacements().isEmpty()
                        ? ""
                        : System.lineSeparator()
                                + "  Maybe: "
                                + match.getSuggestedReplacements().get(0));
    }

    /** Makes a whole sentence of it: because-sentences and titles have no capital and no stop. */
    private static void annotate(String text, AnnotatedTextBuilder builder) {
        Matcher markup = MARKUP.matcher(text);
        int end = 0;
        boolean first = true;
        while (markup.find()) {
            plain(text.substring(end, markup.start()), first, builder);
            String code = markup.group("code");
            builder.addMarkup(markup.group(), code == null ? "" : name(code));
            first &= code == null && markup.start() == end;
            end = markup.end();
        }
        plain(text.substring(end), first, builder);
        if (!text.matches("(?s).*[.:?!…]\\W*")) {
            builder.addMarkup("", ".");
        }
    }

    private static void plain(String text, boolean first, AnnotatedTextBuilder builder) {
        if (text.isEmpty()) {
            return;
        }
        String shown = text.replace('\n', ' ');
        builder.addText(
                first
                        ? shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1)
                        : shown);
    }

    private static String name(String code) {
        return code.matches("`?[aeioAEIO].*") ? NAME_WITH_VOWEL : NAME;
    }
}
