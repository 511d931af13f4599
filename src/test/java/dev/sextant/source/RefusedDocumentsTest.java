package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Fault;
import dev.sextant.Withstands;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.ScalarValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentsTest {

    @Withstands(Fault.YAML_BEYOND_PLAIN_VALUES)
    @Test
    void yaml_beyond_plain_values_is_refused_with_all_places_at_once() {
        assertThat(
                        yaml(
                                """
                                base: &anchor {a: 1}
                                copy: *anchor
                                more:
                                  <<: *anchor
                                  b: !custom 2
                                  c: !!str 3
                                  ? [list]
                                  : 4
                                *anchor : 5
                                """))
                .isEqualTo(
                        """
                        f:1:7: error[anchor]: anchor (&anchor): anchors and aliases are not supported
                          Maybe remove the anchor, and repeat the value where it is needed.
                        f:2:7: error[alias]: alias (*anchor): aliases are not supported
                          Maybe repeat the value.
                        f:4:3: error[merge]: merge (<<): merging is not supported
                          Maybe list the keys explicitly.
                        f:4:7: error[alias]: alias (*anchor): aliases are not supported
                          Maybe repeat the value.
                        f:5:6: error[tag]: tag (!custom): tags are not supported
                          Maybe remove the tag.
                        f:6:6: error[tag]: tag (tag:yaml.org,2002:str): tags are not supported
                          Maybe remove the tag.
                        f:7:5: error[complex-key]: a key that is not text
                          Maybe the key needs quotes.
                        f:9:1: error[alias]: alias (*anchor): aliases are not supported
                          Maybe repeat the value.\
                        """);
    }

    @Withstands(Fault.DUPLICATE_KEY)
    @Test
    void a_duplicate_key_is_refused_with_both_places() {
        String message =
                """
                f:2:3: error[duplicate-key]: key (a) is a duplicate. The first is at f:1:2
                  Maybe delete one of the two, or rename one.\
                """;

        assertThat(yaml("{a: 1,\n  a: 2}")).isEqualTo(message);
        assertThat(json("{\"a\": 1,\n  \"a\": 2}")).isEqualTo(message);
    }

    @Test
    void the_value_of_a_refused_key_is_dropped_and_the_rest_is_read() {
        List<Problem> problems = new ArrayList<>();

        List<DocumentValue> values =
                DocumentReader.yaml(
                        "f",
                        "a: 1\na: {b: 2}\nc: 3".getBytes(StandardCharsets.UTF_8),
                        problems::add);

        assertThat(problems).hasSize(1);
        assertThat(((MappingValue) values.get(0)).entries())
                .extracting(MappingEntry::key)
                .containsExactly("a", "c");
    }

    @Withstands(Fault.DEEP_NESTING)
    @ParameterizedTest
    @ValueSource(ints = {65, 1_000, 100_000})
    void nesting_deeper_than_64_is_refused(int depth) {
        String message =
                """
                f:1:65: error[too-deep]: nesting deeper than 64
                  Maybe a bracket is never closed.\
                """;

        assertThat(yaml("[".repeat(depth))).isEqualTo(message);
        assertThat(json("[".repeat(depth))).isEqualTo(message);
    }

    @Test
    void nesting_as_deep_as_64_is_read() {
        String text = "[".repeat(64) + "]".repeat(64);

        assertThat(DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
        assertThat(DocumentReader.json("f", text.getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
    }

    @Withstands(Fault.OVERLONG_VALUE)
    @Test
    void a_value_longer_than_1_mib_is_refused_with_its_line() {
        String value = "x".repeat(4 << 20);

        assertThat(yaml("a: 1\nb: " + value))
                .isEqualTo(
                        """
                        f:2:4: error[too-long]: a value of 4194304 characters; the limit is 1048576
                          Maybe a quote is never closed.\
                        """);
        assertThat(json("{\"a\": 1,\n\"b\": \"" + value + "\"}"))
                .isEqualTo(
                        """
                        f:2:6: error[too-long]: a value of 4194304 characters; the limit is 1048576
                          Maybe a quote is never closed.\
                        """);
    }

    @Test
    void a_number_with_more_digits_than_anyone_means_is_kept_as_text() {
        String digits = "9".repeat(100_000);

        assertThat(DocumentReader.json("f", digits.getBytes(StandardCharsets.UTF_8)).value())
                .containsExactly(new ScalarValue(digits, false, new Location("f", 1, 1)));
    }

    @Test
    void a_key_longer_than_256_characters_is_refused() {
        assertThat(json("{\"" + "k".repeat(300) + "\": 1}"))
                .isEqualTo(
                        """
                        f:1:2: error[too-long]: a key of 300 characters; the limit is 256
                          Maybe a quote is never closed.\
                        """);
    }

    @Test
    void a_file_of_more_than_16_mib_is_refused_before_it_is_read() {
        assertThat(told(DocumentReader.yaml("f", new byte[(16 << 20) + 1])))
                .isEqualTo(
                        """
                        f: error[too-large]: a file of 16777217 bytes; the limit is 16777216 (16 MiB)
                          Maybe split it into several files.\
                        """);
    }

    @Test
    void more_than_a_million_values_are_refused() {
        assertThat(yaml("[" + "1,".repeat(1_000_001) + "]"))
                .isEqualTo(
                        """
                        f:1:2000000: error[too-many-values]: more than 1000000 values
                          Maybe split the file into several.\
                        """);
    }

    @Test
    void reading_stops_after_a_hundred_problems_and_says_so() {
        List<Problem> problems =
                DocumentReader.yaml("f", "- *a\n".repeat(1000).getBytes(StandardCharsets.UTF_8))
                        .problems();

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100))
                .hasToString(
                        "f:100:3: error[too-many-problems]: more than 100 problems. Reading stopped"
                                + " here");
    }

    @Withstands(Fault.LONE_SURROGATE)
    @Test
    void half_a_surrogate_pair_is_refused() {
        String message =
                """
                f:1:7: error[half-character]: half a character (a lone surrogate)
                  Maybe an escape sequence is incomplete.\
                """;

        assertThat(json("{\"a\": \"\\ud83d\"}")).isEqualTo(message);
        assertThat(yaml("{\"a\": \"\\uD83D\"}")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\ta: b'|f:1:1|a tab where only spaces are allowed|Maybe use spaces instead.",
                "'a: >15m'|f:1:6|an unquoted > starts a block of text|Maybe put the range in"
                        + " quotes, such as \">15m\".",
                "'a: b: c'|f:1:5|mapping values are not allowed here|Maybe the line is indented"
                        + " incorrectly, or a text with a colon needs quotes.",
                "'- a: 1\\n"
                    + " b: 2'|f:2:2|a line with a different indentation than the lines above|Maybe"
                    + " indent it like the lines next to it.",
                "'a: @b'|f:1:4|found character '@' that cannot start any token|Maybe the text needs"
                        + " quotes.",
                "'a: [b'|f:1:6|expected ',' or ']', but found the end of the file|Maybe a quote, a"
                        + " bracket or an indentation is wrong here or above.",
                "'%YAML 2.0'|f|a line that starts with % is a directive|Maybe delete that"
                        + " line."
            },
            quoteCharacter = '\u0001')
    void text_that_is_no_yaml_is_refused_where_it_ceases_to_be(
            String text, String place, String what, String maybe) {
        String yaml = text.substring(1, text.length() - 1).replace("\\n", "\n");

        assertThat(yaml(yaml.startsWith("%") ? yaml + "\n---\na: b" : yaml))
                .isEqualTo(place + ": error[yaml]: not YAML: " + what + "\n  " + maybe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"a\": NaN}|f:1:10|non-standard token (NaN)|Maybe it is text and needs quotes.",
                "{\"a\": yes}|f:1:7|unrecognized token (yes)|Maybe it is text and needs quotes.",
                "{\"a\": 1|f:1:8|the text ends too early|Maybe a quote or a bracket is never"
                        + " closed.",
                "{\"a\": 1} {}|f:1:10|a second value|Maybe put each value into a separate file.",
                "{\"a\" 1}|f:1:6|unexpected character (1): was expecting a colon to separate"
                    + " property name and value|Maybe a quote, a comma or a bracket is wrong here"
                    + " or above."
            })
    void text_that_is_no_json_is_refused_where_it_ceases_to_be(
            String text, String place, String what, String maybe) {
        assertThat(json(text))
                .isEqualTo(place + ": error[json]: not JSON: " + what + "\n  " + maybe);
    }

    private static String yaml(String text) {
        return told(DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(String text) {
        return told(DocumentReader.json("f", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(ReadResult<?> reading) {
        assertThat(reading.value()).isNull();
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
