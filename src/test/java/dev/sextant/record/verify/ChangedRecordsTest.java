package dev.sextant.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.cli.RecordedFolder;
import dev.sextant.record.write.HashChain;
import dev.sextant.record.write.JsonObjectReader;
import dev.sextant.record.write.WrittenRecord;
import dev.sextant.source.ByteLines;
import dev.sextant.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twenty records, of which some are gone, added, swapped, copied or changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedRecordsTest {

    private static final int RECORDS = 20;

    private Path folder;
    private Path file;
    private String whole;
    private List<String> lines;

    @BeforeAll
    void record(@TempDir Path scratch) throws IOException {
        folder = RecordedFolder.signed(scratch);
        file = folder.resolve("records.jsonl");
        whole = Files.readString(file);
        lines = whole.lines().toList();
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(file, whole);
    }

    @Withstands(Fault.MISSING_RECORD)
    @Test
    void each_missing_record_is_reported() throws IOException {
        for (int at = 0; at < RECORDS; at++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(at);

            assertThat(found(others))
                    .containsExactly(
                            (at + 1) + ": MISSING: record " + (at + 1) + " is missing here");
        }
    }

    @Withstands(Fault.COPIED_RECORD)
    @Test
    void each_copied_record_is_reported() throws IOException {
        for (int at = 0; at < RECORDS; at++) {
            List<String> others = new ArrayList<>(lines);
            others.add(at, lines.get(at));

            assertThat(found(others))
                    .containsExactly(
                            (at + 2) + ": ADDED: record " + (at + 1) + " is repeated here");
        }
    }

    @Withstands(Fault.SWAPPED_RECORDS)
    @Test
    void two_swapped_neighbors_are_reported_as_one_moved_record() throws IOException {
        for (int at = 0; at < RECORDS - 1; at++) {
            List<String> others = new ArrayList<>(lines);
            Collections.swap(others, at, at + 1);

            assertThat(found(others))
                    .containsExactly(
                            "%d: MOVED: record %d is here instead of before line %d"
                                    .formatted(at + 1, at + 2, at + 3));
        }
    }

    @Withstands(Fault.SWAPPED_RECORDS)
    @Test
    void two_records_swapped_across_others_are_reported_at_both_places() throws IOException {
        List<String> others = new ArrayList<>(lines);
        Collections.swap(others, 4, 14);

        assertThat(found(others))
                .containsExactly(
                        "5: MOVED: record 15 is here instead of before line 16",
                        "15: MOVED: record 5 is here instead of before line 6");
    }

    @Withstands(Fault.MOVED_RECORDS)
    @Test
    void records_that_are_moved_together_are_reported_together() throws IOException {
        List<String> others = new ArrayList<>(lines);
        Collections.rotate(others.subList(2, 12), 3);

        assertThat(found(others))
                .containsExactly("6: MOVED: records 3 to 9 are here instead of before line 3");
    }

    @Withstands(Fault.MOVED_RECORDS)
    @Test
    void records_that_were_moved_together_and_changed_are_missing_and_out_of_place()
            throws IOException {
        List<String> others = new ArrayList<>(lines);
        others.set(4, lines.get(4).replace("\"scenario\":\"Café 5\"", "\"scenario\":\"Café 6\""));
        Collections.rotate(others.subList(2, 12), 3);

        assertThat(found(others))
                .containsExactly(
                        "3: MISSING: records 3 to 9 are missing here",
                        "6: ADDED: records 3 to 5 are here, out of place",
                        "9: ADDED: records 6 to 9 are here, out of place");
    }

    @Withstands(Fault.FORGED_RECORD)
    @Test
    void a_forged_record_is_reported_wherever_it_is_inserted() throws IOException {
        for (int at = 0; at <= RECORDS; at++) {
            List<String> others = new ArrayList<>(lines);
            String before = at == 0 ? null : lines.get(at - 1);
            others.add(at, madeUp(at + 1, before));

            assertThat(found(others))
                    .as("behind %d", at)
                    .containsExactly(
                            at == RECORDS
                                    ? "0: ADDED: record 21 follows the last sealed one, record 20"
                                    : "%d: ADDED: record %d is here, out of place"
                                            .formatted(at + 1, at + 1));
        }
    }

    @Withstands(Fault.INVALID_JSON_LINE)
    @Test
    void a_line_without_a_record_is_reported() throws IOException {
        List<String> others = new ArrayList<>(lines);
        others.add(7, "");
        others.add(12, "something");
        others.add(13, "else");

        assertThat(found(others))
                .containsExactly(
                        "8: ADDED: this line is not a record of the run",
                        "13: ADDED: these 2 lines are not records of the run");
    }

    @Withstands(Fault.TRUNCATED_FILE)
    @Test
    void a_truncation_is_reported_after_a_changed_record() throws IOException {
        int last = whole.indexOf("{\"index\":20,");
        int before =
                whole.indexOf(
                        "Café 19", whole.indexOf("\"record\":", whole.indexOf("\"index\":19,")));
        String changed =
                whole.substring(0, before) + "Cafe" + whole.substring(before + 4, last + 60);

        assertThat(foundIn(changed))
                .containsExactly(
                        "19: CHANGED: scenario: this field differs from what was recorded",
                        "20: CUT_OFF: previous: the file ends within record 20");
    }

    @Withstands(Fault.REPLACED_FILE)
    @Test
    void all_records_are_missing_if_another_file_has_the_name() throws IOException {
        for (String other : List.of("\u0000", "hello", "hello\n")) {
            assertThat(foundIn(other))
                    .containsExactly(
                            "1: ADDED: this line is not a record of the run",
                            "1: MISSING: records 1 to 20 are missing here");
        }
    }

    @Withstands(Fault.TRUNCATED_FILE)
    @Test
    void the_records_after_a_truncation_are_missing() throws IOException {
        assertThat(found(lines.subList(0, 17)))
                .containsExactly("18: MISSING: records 18 to 20 are missing here");
        assertThat(found(List.of()))
                .containsExactly("1: MISSING: records 1 to 20 are missing here");
    }

    @Withstands(Fault.TRUNCATED_LAST_LINE)
    @Test
    void a_truncation_within_a_record_is_reported_with_the_field() throws IOException {
        int cut = whole.indexOf("\"derived\":[{\"number\":1", whole.indexOf("\"index\":18,")) + 20;

        assertThat(foundIn(whole.substring(0, cut)))
                .containsExactly(
                        "18: CUT_OFF: derived[0]: the file ends within record 18; records 19"
                                + " to 20 are missing");
        assertThat(foundIn(whole.substring(0, whole.length() - 2)))
                .containsExactly(
                        "20: CUT_OFF: problems[1].place.column: the file ends within record 20");
        assertThat(foundIn(whole.substring(0, whole.indexOf("{\"index\":12,") + 30)))
                .containsExactly(
                        "12: CUT_OFF: previous: the file ends within record 12; records 13 to 20"
                                + " are missing");
    }

    @Withstands({Fault.MISSING_LINE_FEED, Fault.EXTRA_LINE_FEED})
    @Test
    void a_missing_or_extra_line_feed_is_reported_once() throws IOException {
        int behindSix = whole.indexOf("{\"index\":7,");
        int within = whole.indexOf("Café 7", whole.indexOf("\"record\":", behindSix));

        assertThat(foundIn(whole.substring(0, whole.length() - 1)))
                .containsExactly("20: MISSING: there is no line feed after this record");
        for (String between : List.of("", " ")) {
            assertThat(
                            foundIn(
                                    whole.substring(0, behindSix - 1)
                                            + between
                                            + whole.substring(behindSix)))
                    .containsExactly("6: CHANGED: record 7 is in the same line");
        }
        assertThat(foundIn(whole.substring(0, within) + "\n" + whole.substring(within)))
                .containsExactly("7: CHANGED: scenario: this record cannot be read from here on");
        assertThat(foundIn(whole + "\n"))
                .containsExactly("21: ADDED: this line is not a record of the run");
    }

    @Withstands(Fault.TRAILING_BYTES)
    @Test
    void trailing_bytes_of_many_records_are_reported_together() throws IOException {
        int end = whole.indexOf("\n{\"index\":7,");

        assertThat(foundIn(whole.replace("\n", "\r\n")))
                .containsExactly("1: CHANGED: a carriage return follows each of 20 records");
        assertThat(foundIn(whole.substring(0, end) + " " + whole.substring(end)))
                .containsExactly("6: ADDED: 0x20 follows this record");
    }

    @Withstands(Fault.CHANGED_FIELD)
    @Test
    void a_change_is_reported_by_line_column_and_field() throws IOException {
        String line = lines.get(8);
        String input = line.substring(line.indexOf("\"input\":", line.indexOf("\"record\":")) + 8);
        String value = input.substring(0, input.indexOf("},\"rules\"") + 1);
        int column = line.indexOf("\"input\":" + value) + 1;

        for (String other :
                List.of(value.replace("line\":9", "line\":8"), value.replace(":9", ":99"))) {
            List<Discrepancy> found = verify(whole.replace(value, other));

            assertThat(found)
                    .singleElement()
                    .satisfies(
                            each -> {
                                assertThat(each.kind()).isEqualTo(Discrepancy.Kind.CHANGED);
                                assertThat(each.place().line()).isEqualTo(9);
                                assertThat(each.field()).isEqualTo("input");
                                assertThat(each.what())
                                        .isEqualTo("this field differs from what was recorded");
                            });
        }
        assertThat(
                        verify(whole.replace(value, value.replace("line\":9", "line\":8")))
                                .get(0)
                                .place())
                .isEqualTo(new Location(file.toString(), 9, column));
    }

    @Withstands(Fault.CHANGED_FIELD)
    @Test
    void each_of_several_changes_is_reported_by_its_field() throws IOException {
        String changed =
                whole.replace("\"scenario\":\"Café 3\"", "\"scenario\":\"Café 33\"")
                        .replace("{\"index\":20,", "{\"index\":19,")
                        .replace(
                                "\"workloads\":[{\"workload\":\"mails\",",
                                "\"workloads\":[{\"workload\":\"nails\",");
        List<String> all = foundIn(changed);

        assertThat(all)
                .contains(
                        "1: CHANGED: workloads[0]: this field differs from what was recorded",
                        "3: CHANGED: scenario: this field differs from what was recorded",
                        "3: CHANGED: workloads[0]: this field differs from what was recorded",
                        "19: CHANGED: workloads[0]: this field differs from what was recorded",
                        "20: CHANGED: index: this field was changed after it was written");
        assertThat(all).hasSize(19 + 1 + 1);
    }

    @Withstands(Fault.CHANGED_DIGEST)
    @Test
    void a_changed_digest_is_reported_by_its_field() throws IOException {
        String line = lines.get(5);
        String previous = line.substring(line.indexOf("\"previous\":\"") + 12).substring(0, 64);

        assertThat(foundIn(whole.replace("{\"index\":6,", "{\"index\":7,")))
                .containsExactly("6: CHANGED: index: this field was changed after it was written");
        assertThat(foundIn(whole.replace(previous, previous.replace('a', 'b'))))
                .containsExactly(
                        "6: CHANGED: previous: this field was changed after it was written");
        assertThat(
                        foundIn(
                                whole.replace(
                                        line,
                                        line.replace(
                                                "\"marks\":{\"decision\":\"66",
                                                "\"marks\":{\"decision\":\"67"))))
                .containsExactly(
                        "6: CHANGED: marks.decision: this field was changed after it was written");
        assertThat(foundIn(whole.replace(line, line.replace("\"record\":", "\"record\": "))))
                .containsExactly("6: CHANGED: record: found 0x20, expected ({)");
    }

    @Withstands(Fault.CHANGED_DIGEST)
    @Test
    void a_record_changed_together_with_its_digests_is_reported() throws IOException {
        String line = lines.get(3);
        String made = madeUp(4, lines.get(2));

        assertThat(foundIn(whole.replace(line, made)))
                .containsExactly(
                        "4: CHANGED: record 4 is complete, but not the one that belongs here in the"
                                + " chain");
    }

    /** A record with a line that fits behind another. */
    private String madeUp(long index, String before) {
        WrittenRecord record =
                WrittenRecord.of(JsonObjectReader.read(bytes("{\"made\":\"up\"}")).orElseThrow());
        return new String(
                HashChain.line(index, linkBehind(before), record), StandardCharsets.UTF_8);
    }

    private String linkBehind(String before) {
        try {
            if (before == null) {
                byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
                return HexFormat.of()
                        .formatHex(HashChain.first(JsonObjectReader.read(manifest).orElseThrow()));
            }
            return ChainLine.of(new ByteLines.Line(1, bytes(before), before.length(), true)).link();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> found(List<String> others) throws IOException {
        return foundIn(others.isEmpty() ? "" : String.join("\n", others) + "\n");
    }

    private List<String> foundIn(String text) throws IOException {
        return verify(text).stream()
                .peek(each -> assertThat(each.place().file()).isEqualTo(file.toString()))
                .map(ChangedRecordsTest::told)
                .toList();
    }

    private static String told(Discrepancy each) {
        String field = each.field() == null ? "" : each.field() + ": ";
        return each.place().line() + ": " + each.kind() + ": " + field + each.what();
    }

    private List<Discrepancy> verify(String text) throws IOException {
        Files.writeString(file, text);
        return new Verifier(null, null, null, List.of()).verify(folder).findings();
    }
}
