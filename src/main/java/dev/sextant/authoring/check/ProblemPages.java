package dev.sextant.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of all kinds of problems that rules can have, read from {@code problems.md}. */
public final class ProblemPages {

    private static final String FILE = "problems.md";
    private static final String FENCE = "```";

    private static final List<ProblemPage> ALL = new ProblemPages().read();

    private final List<ProblemPage> pages = new ArrayList<>();
    private String group = "";
    private String code = "";
    private String title = "";
    private final List<String> paragraphs = new ArrayList<>();
    private final List<ProblemPage.Example> wrong = new ArrayList<>();
    private final List<ProblemPage.Example> right = new ArrayList<>();
    private List<ProblemPage.Example> examples = wrong;
    private String part = "";
    private final List<String> fenced = new ArrayList<>();

    private ProblemPages() {}

    /** All pages, those of a group together. */
    public static List<ProblemPage> all() {
        return ALL;
    }

    /** The page of a code. */
    public static Optional<ProblemPage> of(String code) {
        return ALL.stream().filter(page -> page.code().equals(code)).findFirst();
    }

    private List<ProblemPage> read() {
        text().lines().forEach(this::take);
        end();
        return List.copyOf(pages);
    }

    private static String text() {
        try (InputStream file = ProblemPages.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " comes with the program", failure);
        }
    }

    private void take(String line) {
        if (line.startsWith(FENCE)) {
            fence(line.substring(FENCE.length()));
        } else if (!part.isEmpty()) {
            fenced.add(line);
        } else if (line.startsWith("# ")) {
            end();
            group = line.substring(2);
        } else if (line.startsWith("## ")) {
            end();
            int colon = line.indexOf(": ");
            code = line.substring(3, colon);
            title = line.substring(colon + 2);
        } else if (line.equals("Wrong:") || line.equals("Right:")) {
            examples = line.equals("Wrong:") ? wrong : right;
        } else if (!line.isBlank()) {
            paragraphs.add(line);
        }
    }

    /** Begins an example, or ends the one that was begun. */
    private void fence(String named) {
        if (part.isEmpty()) {
            part = named;
        } else {
            examples.add(new ProblemPage.Example(part, fenced));
            part = "";
            fenced.clear();
        }
    }

    private void end() {
        if (!code.isEmpty()) {
            pages.add(new ProblemPage(code, title, group, paragraphs, wrong, right));
        }
        code = "";
        paragraphs.clear();
        wrong.clear();
        right.clear();
    }
}
