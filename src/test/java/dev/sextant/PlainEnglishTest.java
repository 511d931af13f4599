package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.cli.RenderedTexts;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts are English that a stranger reads without stumbling. */
class PlainEnglishTest {

    private static final Path LISTS = Path.of("src/test/resources/dev/sextant/english");

    private static final Path SOURCES = Path.of("src/main/java");

    /** Its texts are Java that it writes. */
    private static final Path GENERATOR = SOURCES.resolve("dev/sextant/engine/plan");

    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** Some with each answer, and some of real companies. */
    private static final List<String> STORIES =
            List.of(
                    "photo-shop.yaml",
                    "village-shop.yaml",
                    "core-and-edges.yaml",
                    "market-data.yaml",
                    "model-factory.yaml",
                    "hospital-group.yaml",
                    "video-courses.yaml",
                    "real/h04-asos.yaml",
                    "real/k09-adidas.yaml",
                    "real/o01-primevideo.yaml");

    @TempDir private Path folder;

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
    void the_help_of_every_command_is_plain_english() {
        assertPlain(PrintedTextReader.help(RenderedTexts.help()));
    }

    @Test
    void texts_in_the_code_are_plain_english() {
        assertPlain(code(SOURCES));
    }

    @Test
    void pages_are_plain_english() {
        assertPlain(templates(TEMPLATES));
    }

    @Test
    void what_commands_say_about_ten_stories_is_plain_english() {
        assertPlain(answers());
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
    void mistakes_in_the_four_texts_that_java_writes_are_found() throws IOException {
        Path code =
                Files.writeString(
                        folder.resolve("Wrong.java"),
                        """
                        class Wrong {
                            String it(int count) {
                                return "It holds "
                                        + count
                                        + " scenarios and hangs on the rules.";
                            }
                        }
                        """);
        Path page =
                Files.writeString(
                        folder.resolve("wrong.jte"),
                        """
                        @param Wrong page
                        <p title="All anew">${page.it()} stands for <b>an cluster</b>.</p>
                        """);

        assertThat(places(new JavaTextReader().read(code)))
                .containsExactly("Wrong.java:3 hangs on");
        assertThat(places(TemplateTextReader.read(page)))
                .containsExactly("wrong.jte:2 anew", "wrong.jte:2 stands for", "wrong.jte:2 an");
        assertThat(
                        places(
                                PrintedTextReader.help(
                                        Map.of(
                                                "sextant run --help",
                                                "Usage: sextant run\n"
                                                        + "  --all  Hold it against all."))))
                .containsExactly("sextant run --help:2 Hold it against");
        assertThat(
                        places(
                                PrintedTextReader.answer(
                                        "explain shop.yaml",
                                        List.of(
                                                "Shop",
                                                "└─ #3 shop is a ways out [advice/ways]",
                                                "when Score( $ground : ground )"),
                                        List.of("shop"))))
                .containsExactly("explain shop.yaml:2 ways out", "explain shop.yaml:2 a ways");
    }

    private List<String> places(List<Passage> passages) {
        List<String> found = new ArrayList<>(phrases.check(passages));
        found.addAll(checker.check(passages));
        return found.stream()
                .map(
                        each ->
                                each.replace(folder + "/", "")
                                        .split("\" in: ")[0]
                                        .replace(": \"", " "))
                .toList();
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

    private static List<Passage> answers() {
        List<Path> files = STORIES.stream().map(Path.of("scenarios/stories")::resolve).toList();
        List<Passage> found = new ArrayList<>();
        for (Scenario story : Sextant.read(files).scenarios()) {
            List<String> names = new ArrayList<>(List.of(story.name()));
            story.facts().workloads().stream().map(Workload::name).forEach(names::add);
            Map<String, List<String>> texts = RenderedTexts.answers(story, ShippedSextant.get());
            if (found.isEmpty()) {
                texts.put("flip", RenderedTexts.flip(story, ShippedSextant.get()));
            }
            texts.forEach(
                    (command, lines) ->
                            found.addAll(
                                    PrintedTextReader.answer(
                                            command + " " + story.location().file(),
                                            lines,
                                            names)));
        }
        return found;
    }

    private static List<Passage> code(Path folder) {
        JavaTextReader reader = new JavaTextReader();
        return PassageReader.files(folder, ".java").stream()
                .filter(file -> !file.startsWith(GENERATOR))
                .flatMap(file -> reader.read(file).stream())
                .toList();
    }

    private static List<Passage> templates(Path folder) {
        return PassageReader.files(folder, ".jte").stream()
                .flatMap(file -> TemplateTextReader.read(file).stream())
                .toList();
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
