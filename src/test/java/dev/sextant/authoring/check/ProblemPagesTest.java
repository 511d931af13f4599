package dev.sextant.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.Engine;
import dev.sextant.engine.read.WrittenFolders;
import dev.sextant.rulebook.convention.Convention;
import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on problems: each shows what it says. */
class ProblemPagesTest {

    /** What is not in the text of a file, or would not be seen in one. */
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "no-folder",
                    "folder-twice",
                    "folder-within",
                    "unreadable",
                    "open-to-others",
                    "no-file",
                    "too-large",
                    "not-utf-8",
                    "scenario-missing",
                    "control-character",
                    "half-character",
                    "too-deep",
                    "too-long",
                    "too-many-values",
                    "too-many-problems",
                    "unread-fact",
                    "undecided");

    /** Of what is found on the way to the text of a file: the fixtures of the command show it. */
    private static final Set<String> OF_FOLDERS = Set.of("file-ending");

    /** Of what is found in compiled rules alone. */
    private static final Set<String> COMPILED = Set.of("compile", "unsafe-code");

    /** What several rules do together is shown by the test of that. */
    static Stream<ProblemPage> shown() {
        return ProblemPages.all().stream()
                .filter(page -> !NOT_SHOWN.contains(page.code()))
                .filter(page -> !page.group().equals("Combinations"));
    }

    @Test
    void every_convention_has_a_page() {
        assertThat(ProblemPages.all())
                .extracting(ProblemPage::code)
                .containsAll(ConventionChecker.all().stream().map(Convention::code).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_page_says_something_and_the_others_have_no_examples() {
        assertThat(ProblemPages.all())
                .allSatisfy(page -> assertThat(page.paragraphs()).isNotEmpty());
        assertThat(ProblemPages.all().stream().filter(page -> page.wrong().isEmpty()))
                .extracting(ProblemPage::code)
                .containsExactlyInAnyOrderElementsOf(NOT_SHOWN);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_bad_example_has_only_the_problem_of_its_page(ProblemPage page) {
        if (!OF_FOLDERS.contains(page.code())) {
            assertThat(codes(page, page.wrong())).containsExactly(page.code());
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_good_example_has_no_problem(ProblemPage page) {
        assertThat(codes(page, page.right())).isEmpty();
    }

    private static Set<String> codes(ProblemPage page, List<ProblemPage.Example> examples) {
        RuleFolder folder = ExampleRules.of(examples);
        List<Problem> problems =
                COMPILED.contains(page.code())
                        ? Engine.check(folder, Map.of())
                        : WrittenFolders.check(folder, Map.of());
        return problems.stream().map(Problem::code).collect(Collectors.toSet());
    }
}
