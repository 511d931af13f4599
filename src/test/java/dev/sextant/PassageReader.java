package dev.sextant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what people read in rules, data files, documents and scripts. */
final class PassageReader {

    private static final Pattern QUOTED =
            Pattern.compile("^(?:rule |\\s*@(?:rationale|because|accepts)\\()\"(.*)\"\\)?$");
    private static final Pattern YAML_PROSE =
            Pattern.compile(
                    "(?:^|[\\s{])(?:sentence|what|scenario|because): +"
                            + "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"{\\[,}][^,}]*))");

    /** Descriptions of keys, and those of words, which are in lists. */
    private static final Pattern JSON_PROSE =
            Pattern.compile("^\\s+(?:\"description\" : \"(.*)\"|\"([A-Z][^\"]* [^\"]*\\.)\"),?$");

    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|//)(?!!)\\s?(.*)$");
    private static final Pattern ECHO = Pattern.compile("^echo '(?:--- )?(.*)'$");
    private static final Pattern XML_PROSE =
            Pattern.compile("<!--(.*?)-->|<(?:description|message)>(.*?)<", Pattern.DOTALL);

    private PassageReader() {}

    /** Reads a file by its kind. */
    static List<Passage> read(Path file) {
        String name = file.getFileName().toString();
        List<String> lines = lines(file);
        if (name.endsWith(".md")) {
            return markdown(file, lines);
        }
        if (name.endsWith(".xml")) {
            return xml(file, lines);
        }
        List<Passage> found = comments(file, lines);
        found.addAll(matches(file, lines, prose(name)));
        return found;
    }

    private static Pattern prose(String name) {
        if (name.endsWith(".drl")) {
            return QUOTED;
        }
        if (name.endsWith(".yaml")) {
            return YAML_PROSE;
        }
        return name.endsWith(".json") ? JSON_PROSE : ECHO;
    }

    private static List<Passage> matches(Path file, List<String> lines, Pattern prose) {
        List<Passage> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher matcher = prose.matcher(lines.get(at));
            while (matcher.find()) {
                String text = matcher.group(1);
                if (text == null) {
                    text = matcher.group(2);
                }
                found.add(
                        new Passage(file.toString(), at + 1, text.replaceFirst("^[a-z-]+: ", "")));
            }
        }
        return found;
    }

    /** Reads all files of some kinds below a folder. */
    static List<Passage> readAll(Path folder, String... kinds) {
        return files(folder, kinds).stream().flatMap(file -> read(file).stream()).toList();
    }

    /** The files of some kinds below a folder, sorted. */
    static List<Path> files(Path folder, String... kinds) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(kinds).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Comments: lines that follow each other are one. */
    private static List<Passage> comments(Path file, List<String> lines) {
        List<Passage> found = new ArrayList<>();
        Block block = new Block(file, found);
        for (int at = 0; at < lines.size(); at++) {
            Matcher matcher = COMMENT.matcher(lines.get(at));
            if (!matcher.matches() || matcher.group(1).startsWith("yaml-language-server")) {
                block.end();
            } else if (matcher.group(1).matches("- .*|\\w+(?: \\w+)?: .*")) {
                block.end();
                block.add(at + 1, matcher.group(1));
            } else {
                block.add(at + 1, matcher.group(1));
            }
        }
        block.end();
        return found;
    }

    /** Paragraphs, items, headings and the cells of tables; no examples. */
    private static List<Passage> markdown(Path file, List<String> lines) {
        List<Passage> found = new ArrayList<>();
        Block block = new Block(file, found);
        boolean example = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.strip().startsWith("```")) {
                example = !example;
                block.end();
            } else if (example || line.isBlank() || line.matches("\\|[-| ]+\\|")) {
                block.end();
            } else if (line.startsWith("|")) {
                block.end();
                for (String cell : line.split("(?<!`[^`|]{0,40})\\|")) {
                    block.add(at + 1, cell.strip());
                    block.end();
                }
            } else {
                Matcher item = Pattern.compile("^\\s*(?:[*-]|\\d+\\.|#+) (.*)$").matcher(line);
                if (item.matches()) {
                    block.end();
                    block.add(at + 1, item.group(1));
                } else {
                    block.add(at + 1, line.strip());
                }
            }
        }
        block.end();
        return found;
    }

    private static List<Passage> xml(Path file, List<String> lines) {
        List<Passage> found = new ArrayList<>();
        String all = String.join("\n", lines);
        Matcher matcher = XML_PROSE.matcher(all);
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            int line = (int) all.substring(0, matcher.start(group)).lines().count();
            found.add(new Passage(file.toString(), line, matcher.group(group).strip()));
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines that belong together. */
    private static final class Block {

        private final Path file;
        private final List<Passage> found;
        private final List<String> lines = new ArrayList<>();
        private int first;

        Block(Path file, List<Passage> found) {
            this.file = file;
            this.found = found;
        }

        void add(int line, String text) {
            if (lines.isEmpty()) {
                first = line;
            }
            lines.add(text);
        }

        void end() {
            String text = String.join("\n", lines);
            if (!text.isBlank()) {
                found.add(new Passage(file.toString(), first, text));
            }
            lines.clear();
        }
    }
}
