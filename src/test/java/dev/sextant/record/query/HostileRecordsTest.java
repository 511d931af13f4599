package dev.sextant.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.record.write.RecordFile;
import dev.sextant.source.ByteLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a line, it is a record that can be asked about or a problem that is told. */
class HostileRecordsTest {

    private static final String HEAD =
            "\"schema\":\"sextant.decision/1\",\"status\":\"decided\",\"input\":{},\"rules\":{}";

    @TempDir private Path folder;

    @Test
    void a_line_with_changed_bytes_is_read_or_reported() throws IOException {
        Path file = RecordedStories.write(folder.resolve("records.jsonl"));
        byte[] line = Files.readAllLines(file).get(3).getBytes(StandardCharsets.UTF_8);
        RecordExcerptReader reader = new RecordExcerptReader(new RecordFile(file, problem -> {}));
        Random random = new Random(7);
        int readable = 0;

        try (StoreDraft draft = new RecordStoreCache(null).begin(List.of(file))) {
            draft.begin("records.jsonl", List.of());
            for (int count = 0; count < 1000; count++) {
                byte[] changed = line.clone();
                for (int flips = 0; flips < 1 + count % 3; flips++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
                }
                RecordReadResult read =
                        reader.read(new ByteLines.Line(1, changed, changed.length, true));
                draft.add(read);
                readable += read instanceof RecordReadResult.Readable ? 1 : 0;
            }
        }

        assertThat(readable).isBetween(100, 900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{\"record\":null}",
                "{" + HEAD + ",\"facts\":[null]}",
                "{" + HEAD + ",\"facts\":[{}]}",
                "{" + HEAD + ",\"workloads\":[{\"workload\":null}]}",
                "{" + HEAD + ",\"derived\":[{\"number\":1,\"type\":\"Notice\",\"by\":[null]}]}",
                "{" + HEAD + ",\"cited\":[{\"rule\":{}}]}",
                "{" + HEAD + ",\"redacted\":[{}]}",
                "{" + HEAD + ",\"because\":\"so\"}",
                "{" + HEAD + "}}"
            })
    void a_line_without_a_record_is_reported(String text) throws IOException {
        assertThat(read(text)).isInstanceOf(RecordReadResult.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + HEAD + "}",
                "{" + HEAD + ",\"facts\":[{\"path\":\"\"},{\"path\":\"x\",\"value\":[{}]}]}",
                "{" + HEAD + ",\"facts\":[{\"path\":\"a.b\",\"value\":1e999}]}",
                "{" + HEAD + ",\"workloads\":[{\"workload\":\"a\"},{\"workload\":\"a\"}]}",
                "{"
                        + HEAD
                        + ",\"notices\":[1,null,1],\"derived\":[{\"number\":1,\"type\":\"\","
                        + "\"values\":{\"kind\":null,\"about\":null}}]}",
                "{"
                        + HEAD
                        + ",\"figures\":[{\"type\":\"\\u0000\"},{\"type\":\"'\",\"asOf\":\"\"}]}",
                "{" + HEAD + ",\"scenario\":\"\\ud800'; DROP TABLE decision; --\"}"
            })
    void what_is_a_record_by_its_head_can_be_asked_about(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), text);
        RecordStoreCache stores = new RecordStoreCache(null);

        try (RecordStore store = RecordedStories.load(file, stores)) {
            assertThat(store.ask(new DecisionQuery(List.of()), found -> true)).isEqualTo(1);
            assertThat(store.problems()).isEmpty();
        }
    }

    private RecordReadResult read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RecordExcerptReader(new RecordFile(file, problem -> {}))
                .read(new ByteLines.Line(1, bytes, bytes.length, true));
    }
}
