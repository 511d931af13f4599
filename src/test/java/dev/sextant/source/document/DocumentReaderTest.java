package dev.sextant.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import dev.sextant.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @Test
    void yaml_keeps_every_text_as_written_with_its_place() {
        ReadResult<List<DocumentValue>> reading =
                yaml(
                        """
                        name: no
                        count: 010
                        list: ["é", 😀 , x]
                        inner:
                          - one: ~
                        """);

        assertThat(reading.value())
                .containsExactly(
                        new MappingValue(
                                List.of(
                                        new MappingEntry(
                                                "name",
                                                at(1, 1),
                                                new ScalarValue("no", false, at(1, 7))),
                                        new MappingEntry(
                                                "count",
                                                at(2, 1),
                                                new ScalarValue("010", false, at(2, 8))),
                                        new MappingEntry(
                                                "list",
                                                at(3, 1),
                                                new SequenceValue(
                                                        List.of(
                                                                new ScalarValue(
                                                                        "é", true, at(3, 8)),
                                                                new ScalarValue(
                                                                        "😀", false, at(3, 13)),
                                                                new ScalarValue(
                                                                        "x", false, at(3, 17))),
                                                        at(3, 7))),
                                        new MappingEntry(
                                                "inner",
                                                at(4, 1),
                                                new SequenceValue(
                                                        List.of(
                                                                new MappingValue(
                                                                        List.of(
                                                                                new MappingEntry(
                                                                                        "one",
                                                                                        at(5, 5),
                                                                                        new ScalarValue(
                                                                                                "~",
                                                                                                false,
                                                                                                at(
                                                                                                        5,
                                                                                                        10)))),
                                                                        at(5, 5))),
                                                        at(5, 3)))),
                                at(1, 1)));
    }

    @Test
    void json_keeps_every_text_as_written_with_its_place() {
        ReadResult<List<DocumentValue>> reading =
                json("{\"a\": 1.10,\r\n \"😀\": [true, null, \"x\\n\"], \"b\": {}}");

        assertThat(reading.value())
                .containsExactly(
                        new MappingValue(
                                List.of(
                                        new MappingEntry(
                                                "a",
                                                at(1, 2),
                                                new ScalarValue("1.10", false, at(1, 7))),
                                        new MappingEntry(
                                                "😀",
                                                at(2, 2),
                                                new SequenceValue(
                                                        List.of(
                                                                new ScalarValue(
                                                                        "true", false, at(2, 8)),
                                                                new ScalarValue(
                                                                        "null", false, at(2, 14)),
                                                                new ScalarValue(
                                                                        "x\n", true, at(2, 20))),
                                                        at(2, 7))),
                                        new MappingEntry(
                                                "b",
                                                at(2, 28),
                                                new MappingValue(List.of(), at(2, 33)))),
                                at(1, 1)));
    }

    @Test
    void each_yaml_document_is_a_value_and_an_empty_one_says_nothing() {
        List<DocumentValue> values = yaml("a\n---\n---\nb\n").value();

        assertThat(values)
                .containsExactly(
                        new ScalarValue("a", false, at(1, 1)),
                        new ScalarValue("", false, at(3, 1)),
                        new ScalarValue("b", false, at(4, 1)));
        assertThat(((ScalarValue) values.get(1)).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void a_file_without_content_holds_no_document(String text) {
        assertThat(yaml(text)).isEqualTo(ReadResult.of(List.of()));
    }

    @Test
    void an_empty_json_file_holds_no_document() {
        assertThat(json(" \n")).isEqualTo(ReadResult.of(List.of()));
    }

    private static ReadResult<List<DocumentValue>> yaml(String text) {
        return DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult<List<DocumentValue>> json(String text) {
        return DocumentReader.json("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Location at(int line, int column) {
        return new Location("f", line, column);
    }
}
