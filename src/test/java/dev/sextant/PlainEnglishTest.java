package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts are English that a stranger reads without stumbling. */
class PlainEnglishTest {

    private static final Path LISTS = Path.of("src/test/resources/dev/sextant/english");

    private static EnglishChecker checker;
    private static PhraseList phrases;

    @BeforeAll
    static void read_the_lists() throws IOException {
        checker = new EnglishChecker(list("words.txt"), rulesOff());
        phrases = new PhraseList(list("phrases.txt"));
    }

    @Test
    void the_knowledge_is_plain_english() {
        assertPlain(knowledge());
    }

    @Test
    void scenarios_are_plain_english() {
        assertPlain(PassageReader.readAll(Path.of("scenarios"), ".yaml", ".json"));
    }

    @Test
    void documents_are_plain_english() {
        assertPlain(documents());
    }

    @Test
    void a_mistake_is_found_with_its_line_and_its_repair() {
        Passage wrong = new Passage("page.md", 7, "A team\nneeds an cluster.");

        assertThat(checker.check(List.of(wrong)))
                .containsExactly(
                        String.join(
                                System.lineSeparator(),
                                "page.md:8: \"an\" in: A team needs an cluster.",
                                "  Use 'a' instead of 'an' if the following word doesn't start with"
                                        + " a vowel sound, e.g. 'a sentence', 'a university'."
                                        + " [EN_A_VS_AN]",
                                "  Maybe: a"));
    }

    @Test
    void a_phrase_of_the_house_is_found_with_its_line_and_the_better_word() {
        Passage wrong = new Passage("page.md", 7, "All is read\nanew, `anew` too.");

        assertThat(phrases.check(List.of(wrong)))
                .containsExactly(
                        String.join(
                                System.lineSeparator(),
                                "page.md:8: \"anew\" in: All is read anew, `````` too.",
                                "  Maybe: again"));
    }

    @Test
    void each_kind_of_text_is_read() {
        assertThat(knowledge())
                .extracting(Passage::text)
                .contains(
                        "Heavy egress favors virtual machines",
                        "the state of {$name} is {$state}",
                        "Start with the simplest thing that works.");
        assertThat(documents()).extracting(Passage::text).contains("Glossary");
    }

    private static List<Passage> knowledge() {
        return PassageReader.readAll(Path.of("rules-drl"), ".drl", ".yaml", ".md");
    }

    private static List<Passage> documents() {
        List<Passage> found = new ArrayList<>(PassageReader.readAll(Path.of(".github"), ".md"));
        Stream.of("README.md", "pom.xml", ".ci/run", ".ci/bench")
                .forEach(file -> found.addAll(PassageReader.read(Path.of(file))));
        return found;
    }

    private static void assertPlain(List<Passage> passages) {
        List<String> found = new ArrayList<>(phrases.check(passages));
        found.addAll(checker.check(passages));
        assertThat(String.join(System.lineSeparator(), found)).isEmpty();
    }

    /** The rules of LanguageTool that misfire here: each line has a rule's id and the reason. */
    private static List<String> rulesOff() throws IOException {
        return list("rules-off.txt").stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    private static List<String> list(String name) throws IOException {
        return Files.readAllLines(LISTS.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
