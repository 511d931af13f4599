package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @Test
    void yaml_keeps_every_text_as_written_with_its_place() {
        Reading<List<Value>> reading =
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
                        new Mapping(
                                List.of(
                                        new Entry(
                                                "name",
                                                at(1, 1),
                                                new Scalar("no", false, at(1, 7))),
                                        new Entry(
                                                "count",
                                                at(2, 1),
                                                new Scalar("010", false, at(2, 8))),
                                        new Entry(
                                                "list",
                                                at(3, 1),
                                                new Sequence(
                                                        List.of(
                                                                new Scalar("é", true, at(3, 8)),
                                                                new Scalar("😀", false, at(3, 13)),
                                                                new Scalar("x", false, at(3, 17))),
                                                        at(3, 7))),
                                        new Entry(
                                                "inner",
                                                at(4, 1),
                                                new Sequence(
                                                        List.of(
                                                                new Mapping(
                                                                        List.of(
                                                                                new Entry(
                                                                                        "one",
                                                                                        at(5, 5),
                                                                                        new Scalar(
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
        Reading<List<Value>> reading =
                json("{\"a\": 1.10,\r\n \"😀\": [true, null, \"x\\n\"], \"b\": {}}");

        assertThat(reading.value())
                .containsExactly(
                        new Mapping(
                                List.of(
                                        new Entry(
                                                "a", at(1, 2), new Scalar("1.10", false, at(1, 7))),
                                        new Entry(
                                                "😀",
                                                at(2, 2),
                                                new Sequence(
                                                        List.of(
                                                                new Scalar("true", false, at(2, 8)),
                                                                new Scalar(
                                                                        "null", false, at(2, 14)),
                                                                new Scalar("x\n", true, at(2, 20))),
                                                        at(2, 7))),
                                        new Entry(
                                                "b", at(2, 28), new Mapping(List.of(), at(2, 33)))),
                                at(1, 1)));
    }

    @Test
    void each_yaml_document_is_a_value_and_an_empty_one_says_nothing() {
        List<Value> values = yaml("a\n---\n---\nb\n").value();

        assertThat(values)
                .containsExactly(
                        new Scalar("a", false, at(1, 1)),
                        new Scalar("", false, at(3, 1)),
                        new Scalar("b", false, at(4, 1)));
        assertThat(((Scalar) values.get(1)).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void a_file_without_content_holds_no_document(String text) {
        assertThat(yaml(text)).isEqualTo(Reading.of(List.of()));
    }

    @Test
    void an_empty_json_file_holds_no_document() {
        assertThat(json(" \n")).isEqualTo(Reading.of(List.of()));
    }

    private static Reading<List<Value>> yaml(String text) {
        return Documents.yaml("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<List<Value>> json(String text) {
        return Documents.json("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Location at(int line, int column) {
        return new Location("f", line, column);
    }
}
