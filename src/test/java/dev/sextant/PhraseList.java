package dev.sextant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases of the house that nobody else uses, each with its better word. */
final class PhraseList {

    private static final Pattern CODE = Pattern.compile("`[^`]*`|\\{[$~]?\\w+}");

    private final Map<Pattern, String> phrases;

    /**
     * Reads lines of the form {@code phrase => better}, with a regular expression as the phrase.
     */
    PhraseList(List<String> lines) {
        phrases =
                lines.stream()
                        .map(line -> line.split(" => ", 2))
                        .collect(
                                Collectors.toMap(
                                        parts -> pattern(parts[0]),
                                        parts -> parts[1],
                                        (one, other) -> one,
                                        LinkedHashMap::new));
    }

    /** Where passages use a phrase: place, phrase, sentence and repair. */
    List<String> check(List<Passage> passages) {
        List<String> found = new ArrayList<>();
        for (Passage passage : passages) {
            String plain =
                    CODE.matcher(passage.text())
                            .replaceAll(code -> "`".repeat(code.group().length()))
                            .replace('\n', ' ');
            phrases.forEach(
                    (phrase, better) -> {
                        Matcher matcher = phrase.matcher(plain);
                        while (matcher.find()) {
                            found.add(
                                    passage.place(matcher.start())
                                            + ": \""
                                            + matcher.group()
                                            + "\" in: "
                                            + plain
                                            + System.lineSeparator()
                                            + "  Maybe: "
                                            + better);
                        }
                    });
        }
        return found;
    }

    /** A phrase that begins with a circumflex opens a sentence. */
    private static Pattern pattern(String phrase) {
        String opened =
                phrase.startsWith("^")
                        ? "(?:^|(?<=[.!?:] ))" + phrase.substring(1)
                        : "(?<![\\w./-])" + phrase + "(?![\\w-])";
        return Pattern.compile(opened, phrase.startsWith("^") ? 0 : Pattern.CASE_INSENSITIVE);
    }
}
