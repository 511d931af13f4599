package dev.sextant;

import dev.sextant.explain.words.FactFormatter;
import dev.sextant.rulebook.model.FactTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sentences in what commands print. */
final class PrintedTextReader {

    private static final Pattern BRANCH =
            Pattern.compile(
                    "^[│├└─ ]*(?:#\\d+ |see #\\d+: |\\* )?(?:because |source: [a-z/-]+: )?");

    /** Ids of rules, and where something is written. */
    private static final Pattern REFERENCE =
            Pattern.compile(" *(?:\\[[a-z-]+/[-a-z0-9./]+] ?)+| *\\([^() ]+:\\d+:\\d+\\)| *#\\d+");

    private static final Pattern COLUMNS = Pattern.compile(" {2,}");

    /** Facts as they are written in a scenario. */
    private static final Pattern FACT = Pattern.compile("(?:[{$}\\w-]+\\.)+[a-zA-Z]+: .*");

    /** Facts with their components, such as {@code margin: name enough, points 2}. */
    private static final Pattern DUMPED =
            Pattern.compile(
                    FactTypes.all().keySet().stream()
                            .map(FactFormatter::words)
                            .collect(Collectors.joining("|", "(?:", "): \\w")));

    private static final Pattern CONDITION =
            Pattern.compile("^when |\\$\\w|^[a-zA-Z]+ in \\( |[A-Z][A-Za-z]+\\( .*\\)");

    private PrintedTextReader() {}

    /** Headings and descriptions; no synopsis and no examples. */
    static List<Passage> help(Map<String, String> texts) {
        List<Passage> found = new ArrayList<>();
        texts.forEach(
                (name, text) -> {
                    List<String> lines = text.lines().toList();
                    for (int at = 0; at < lines.size(); at++) {
                        String line = lines.get(at);
                        if (!line.startsWith("Usage: ")
                                && !line.startsWith("  printf ")
                                && !line.startsWith("  sextant ")) {
                            String[] columns = COLUMNS.split(line.strip());
                            add(name, at + 1, columns[columns.length - 1], found);
                        }
                    }
                });
        return found;
    }

    /**
     * Sentences of explanations, in which the names of a scenario read as names of places.
     * Conditions of rules and facts with all their components are not sentences.
     */
    static List<Passage> answer(String name, List<String> lines, List<String> names) {
        Pattern named =
                Pattern.compile(
                        names.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
        List<Passage> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = BRANCH.matcher(lines.get(at)).replaceFirst("");
            line = REFERENCE.matcher(line).replaceAll("");
            if (!CONDITION.matcher(line).find() && !DUMPED.matcher(line).lookingAt()) {
                line = named.matcher(line).replaceAll("{\\$it}");
                for (String cell : COLUMNS.split(line.strip())) {
                    if (!FACT.matcher(cell).matches() && cell.matches(".* .* .*")) {
                        add(name, at + 1, cell, found);
                    }
                }
            }
        }
        return found;
    }

    private static void add(String name, int line, String text, List<Passage> found) {
        if (text.matches(".*[A-Za-z]{2,} .*")) {
            found.add(new Passage(name, line, CodeMarker.mark(text)));
        }
    }
}
