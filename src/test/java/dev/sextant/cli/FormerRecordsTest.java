package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.record.model.DecisionId;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Folders that 0.1.0 wrote are verified, replayed and searched. The second one names every fact
 * that has another name now, and was written with {@code --full --settled --with-rules}.
 */
class FormerRecordsTest {

    private static final Path AUDIT = Path.of("src/test/resources/dev/sextant/audit");
    private static final Path ALL_WORDS = AUDIT.resolve("written-by-0.1.0-in-all-words");

    @TempDir private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"written-by-0.1.0", "written-by-0.1.0-in-all-words"})
    void a_folder_is_verified(String folder) {
        assertThat(CommandOutput.of("verify", AUDIT.resolve(folder).toString()))
                .startsWith("exit code 0\n")
                .contains(folder + ": every byte is as it was sealed\n");
    }

    @ParameterizedTest
    @CsvSource({"written-by-0.1.0, 2", "written-by-0.1.0-in-all-words, 4"})
    void every_record_is_decided_again_with_the_same_result(String folder, int records) {
        assertThat(CommandOutput.of("replay", AUDIT.resolve(folder).toString()))
                .startsWith("exit code 0\n")
                .contains(
                        """
                        %d records decided again
                          the same:      %d, in the answer and in everything that led to it
                          different:     0
                          not replayed:  0
                        """
                                .formatted(records, records));
    }

    @Test
    void records_are_searched_in_the_words_that_they_have() {
        assertThat(CommandOutput.of("audit", ALL_WORDS.toString(), "--fired", "verdict/voice"))
                .startsWith("exit code 0\n")
                .contains("verdict/voice for mails", "2 of 4 records.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | \"recommendation\":\"serverless\" | \"recommendation\":\"kubernetes\""
                        + " | recommendation",
                "1 | \"option\":\"serverless\",\"style\":\"functions\",\"points\":6"
                        + " | \"option\":\"serverless\",\"style\":\"functions\",\"points\":7"
                        + " | workloads[0].points",
                "1 | \"subject\":\"shape\" | \"subject\":\"state\" | derived[1].values.subject",
                "1 | \"type\":\"Voice\" | \"type\":\"Favours\" | derived[1].type",
                "1 | the shape of mails | the state of mails | derived[1].by[0].because",
                "1 | no Voice( workload == mails, points > 6 )"
                        + " | no Voice( workload == mails, points > 7 )"
                        + " | derived[0].by[0].conditions[1].rests[0].absent",
                "2 | no Occupied( option != open ) | no Occupied( option != serverless )"
                        + " | derived[1].by[0].conditions[1].rests[0].absent",
                "2 | no Hurting( platform == Shop, | no Running( platform == Shop,"
                        + " | derived[2].by[0].conditions[1].rests[0].absent",
                "1 | \"met\":1 | \"met\":0 | silent[1].met",
            })
    void what_was_changed_with_its_digest_is_reported(
            int line, String text, String other, String field) throws IOException {
        Path folder = changed(line, text, other);

        assertThat(CommandOutput.of("replay", folder.toString()))
                .startsWith("exit code 5\n")
                .contains("different:     1\n", "first difference: " + field + "\n");
    }

    /** A copy of the folder in which one record says something else, and has the digest of that. */
    private Path changed(int line, String text, String other) throws IOException {
        try (Stream<Path> files = Files.list(ALL_WORDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, scratch.resolve(file.getFileName()));
            }
        }
        Path records = scratch.resolve("records.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(records));
        ObjectNode document = (ObjectNode) RecordJson.node(lines.get(line - 1).getBytes());
        String before = document.get("record").toString();
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        String after = before.substring(0, at) + other + before.substring(at + text.length());
        DecisionRecord changed = DecisionId.given(RecordJson.read(after));
        document.set("record", RecordJson.tree(changed));
        lines.set(line - 1, document.toString());
        Files.write(records, lines);
        return scratch;
    }
}
