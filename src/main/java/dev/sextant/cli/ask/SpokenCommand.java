package dev.sextant.cli.ask;

import dev.sextant.source.SpellingSuggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may say instead of an answer. */
enum SpokenCommand {
    /** Explain the question and each choice. */
    HELP("?", "help", "what", "explain"),
    /** Show which rules need the fact. */
    WHY("why"),
    /** Nobody knows it. */
    UNKNOWN(
            "don't know",
            "skip",
            "unknown",
            "dont know",
            "do not know",
            "i don't know",
            "i dont know",
            "i do not know",
            "not known",
            "not sure",
            "no idea",
            "dunno",
            "idk",
            "n/a",
            "-"),
    /** Nobody knows what else the question asks for. */
    SKIP_ALL("skip all", "don't know any", "all unknown", "skip rest", "skip the rest"),
    /** Undo the last question. */
    BACK("back", "undo", "previous"),
    /** End now and continue later. */
    STOP("stop", "quit", "exit", "end", "q", ":q", "bye");

    private final List<String> words;

    SpokenCommand(String... words) {
        this.words = List.of(words);
    }

    /** The command that a line is, in any case and with any apostrophe. */
    static Optional<SpokenCommand> of(String line) {
        String said = plain(line);
        return Arrays.stream(values()).filter(command -> command.words.contains(said)).findFirst();
    }

    /** The word of a command that somebody most likely meant. */
    static Optional<String> near(String line) {
        List<String> words =
                Arrays.stream(values())
                        .flatMap(command -> command.words.stream())
                        .filter(word -> word.length() > 3)
                        .toList();
        return SpellingSuggestion.nearest(plain(line), words);
    }

    private static String plain(String line) {
        String said =
                line.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replaceAll("\\s+", " ");
        String word = said.replaceAll("[.!?]+$", "").strip();
        return word.isEmpty() && said.endsWith("?") ? "?" : word;
    }
}
