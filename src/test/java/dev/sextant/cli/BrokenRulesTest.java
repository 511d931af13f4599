package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Approved;
import dev.sextant.authoring.check.ProblemPage;
import dev.sextant.authoring.check.ProblemPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule sets that are broken, each in its way: the whole text of what is told of them. */
class BrokenRulesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/dev/sextant/cli/broken-rules");
    private static final Path APPROVED = Path.of("src/test/resources/approved/cli/broken-rules");
    private static final Pattern CODE = Pattern.compile("(?:error|warning)\\[([a-z0-9-]+)]");

    /** What no file of a small folder shows, or what rules do together: other tests show it. */
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of(
                    "no-folder",
                    "folder-twice",
                    "folder-within",
                    "unreadable",
                    "open-to-others",
                    "too-large",
                    "scenario-missing",
                    "no-answer",
                    "never-concluded",
                    "never-holds",
                    "subsumed",
                    "same-conditions",
                    "opposed",
                    "unread-fact",
                    "undecided",
                    "idle-acceptance",
                    "too-many-values",
                    "too-many-problems");

    static Stream<String> folders() {
        return names(FOLDERS).stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void each_is_reported_with_places_and_repairs(String folder) {
        Approved.check("cli/broken-rules/" + folder + ".txt", check(folder));
    }

    @Test
    void each_has_an_approved_text_and_no_text_is_without_one() {
        assertThat(names(APPROVED))
                .isEqualTo(folders().map(folder -> folder + ".txt").sorted().toList());
    }

    @Test
    void together_they_show_every_problem_that_has_a_page() {
        Set<String> shown = new TreeSet<>(SHOWN_ELSEWHERE);
        for (String name : names(APPROVED)) {
            CODE.matcher(text(APPROVED.resolve(name)))
                    .results()
                    .forEach(code -> shown.add(code.group(1)));
        }

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        ProblemPages.all().stream().map(ProblemPage::code).toList());
    }

    @Test
    void none_mentions_generated_code_or_an_invalid_line() {
        for (String name : names(APPROVED)) {
            assertThat(text(APPROVED.resolve(name)))
                    .as(name)
                    .startsWith("exit code 4\n")
                    .endsWith("--- standard error\n")
                    .doesNotContain(":-1", ":0:", "Exception", "Rule_", ".java", "\tat ")
                    .doesNotContainPattern("Lambda[A-Z]");
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String check(String folder) {
        return CommandOutput.of("rules", "check", FOLDERS.resolve(folder).toString());
    }
}
