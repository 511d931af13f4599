package dev.sextant.cli.ask;

import dev.sextant.scenario.value.FactForm;
import dev.sextant.scenario.value.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes answers as a scenario file has them: numbers of choices, words with other hyphens, yes and
 * no, lists without brackets, numbers with units in words. What it does not understand stays as it
 * is, and the reader of scenario files says what is wrong.
 */
final class AnswerWriter {

    private static final Set<String> YES = Set.of("yes", "y", "yep", "yeah", "sure", "true");
    private static final Set<String> NO = Set.of("no", "n", "nope", "false");
    private static final Set<String> NOTHING = Set.of("none", "nothing", "no", "n", "nope");
    private static final String NONE = "none";
    private static final String NOTHING_THERE = "nothing";

    private AnswerWriter() {}

    /** The words of a key, in the order of their numbers. */
    static List<String> words(FactKey key) {
        return key.form() == FactForm.FLAG ? List.of("true", "false") : key.words();
    }

    /** An answer as a scenario file has it. */
    static String written(FactKey key, String answer) {
        String text = unquoted(answer.strip());
        return switch (key.form()) {
            case CHOICE -> word(key, unwrapped(text)).or(() -> none(key, text)).orElse(text);
            case FLAG -> flag(key, text);
            case CHOICES -> list(key, text);
            case COUNT, NUMBER, DURATION, BOUND, SIZE -> SpokenAmount.written(key, text);
        };
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.matches("\".*\"|'.*'") && text.length() > 1;
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** A part of a list that the reader refuses as a word, and not for what it is in YAML. */
    private static String safe(String part) {
        boolean isPlain = part.matches("[A-Za-z0-9][\\w. -]*");
        return isPlain ? part : "\"" + part.replaceAll("[\"\\\\]", "'") + "\"";
    }

    /** The word that somebody means, but for case, hyphens and blanks; or the number of one. */
    static Optional<String> word(FactKey key, String said) {
        List<String> words = words(key);
        if (said.matches("\\d{1,2}[.)]?")) {
            int number = Integer.parseInt(said.replaceAll("[.)]", ""));
            return number >= 1 && number <= words.size()
                    ? Optional.of(words.get(number - 1))
                    : Optional.empty();
        }
        return words.stream().filter(word -> plain(word).equals(plain(said))).findFirst();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static Optional<String> none(FactKey key, String text) {
        return NOTHING.contains(plain(text)) && key.words().contains(NONE)
                ? Optional.of(NONE)
                : Optional.empty();
    }

    private static String flag(FactKey key, String text) {
        String said = plain(text);
        if (YES.contains(said)) {
            return "true";
        }
        return NO.contains(said) ? "false" : word(key, text).orElse(text);
    }

    private static String unwrapped(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** Commas, semicolons and "and" separate words; blanks do where all parts are words. */
    private static String list(FactKey key, String text) {
        String said = unwrapped(text);
        if (said.isEmpty()) {
            return text;
        }
        if (word(key, said).isPresent()) {
            return "[" + word(key, said).get() + "]";
        }
        if (NOTHING.contains(plain(said))) {
            return key.words().contains(NOTHING_THERE) ? "[" + NOTHING_THERE + "]" : "[]";
        }
        List<String> parts = parts(said, "\\s*[,;]\\s*(and\\s+)?|\\s+and\\s+|\\s*[&+]\\s*");
        if (parts.isEmpty()) {
            return text;
        }
        if (parts.size() == 1) {
            List<String> byBlanks = parts(said, "\\s+");
            parts =
                    byBlanks.stream().allMatch(part -> word(key, part).isPresent())
                            ? byBlanks
                            : parts;
        }
        List<String> words = new ArrayList<>();
        for (String part : parts) {
            words.add(word(key, part).orElse(safe(part)));
        }
        return "[" + String.join(", ", words) + "]";
    }

    private static List<String> parts(String text, String separator) {
        return List.of(text.split(separator)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
