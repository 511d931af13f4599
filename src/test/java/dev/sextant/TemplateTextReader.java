package dev.sextant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of the templates of pages: the text between elements, and labels. */
final class TemplateTextReader {

    private static final Pattern LABEL =
            Pattern.compile("(?:aria-label|title|placeholder|alt) ?= ?\"([^\"]*)\"");

    /** Code of jte that does not show: it ends a text. */
    private static final Pattern CODE =
            Pattern.compile(
                    "^@(?:import|param) .*|!\\{.*?}$|@template.*@`"
                            + "|@(?:for|if|elseif)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)"
                            + "|@(?:else|endif|endfor|raw|endraw)|, \\w+ = @`|`\\)|<!--.*?-->");

    /** A template in a text reads as a name. */
    private static final Pattern TEMPLATE =
            Pattern.compile("@template[.\\w]*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

    private static final Pattern VALUE = Pattern.compile("\\$(?:unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern INLINE = Pattern.compile("</?(?:b|i|em|strong|span|a)\\b[^>]*>");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
    private static final Pattern CODE_ELEMENT = Pattern.compile("<(code|kbd)\\b[^>]*>.*?</\\1>");

    private TemplateTextReader() {}

    /** The texts of one template. */
    static List<Passage> read(Path file) {
        List<Passage> found = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int at = 0; at < lines.size(); at++) {
                String line = VALUE.matcher(lines.get(at)).replaceAll("{\\$it}");
                Matcher label = LABEL.matcher(line);
                while (label.find()) {
                    add(file, at + 1, label.group(1), found);
                }
                String plain =
                        CODE.matcher(TEMPLATE.matcher(line).replaceAll("{\\$it}")).replaceAll("<>");
                plain = CODE_ELEMENT.matcher(plain).replaceAll("{\\$it}");
                plain = INLINE.matcher(plain).replaceAll("");
                for (String text : ELEMENT.split(plain)) {
                    add(file, at + 1, text, found);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String readable(String text) {
        return text.strip()
                .replaceAll("^[,;:)]+ *", "{\\$it} ")
                .replaceAll("\\s+", " ")
                .replaceAll("(?:\\{\\$it}[ ,;:()#]*)+(?=\\{\\$it})", "")
                .replaceAll("(?<=[a-z])\\{\\$it}", "")
                .replaceAll(" (?=[,;:])", "")
                .replaceAll("^([^(]*)\\)$", "$1");
    }

    private static void add(Path file, int line, String text, List<Passage> found) {
        if (text.matches(".*[A-Za-z]{2}.*") && !text.matches("\\W*\\{\\$it}\\W*")) {
            found.add(new Passage(file.toString(), line, readable(text)));
        }
    }
}
