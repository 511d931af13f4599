package dev.sextant.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say when they do not answer. */
class SpokenCommandTest {

    @ParameterizedTest
    @CsvSource({
        "?, HELP",
        "??, HELP",
        "Help!, HELP",
        "why?, WHY",
        "don't know, UNKNOWN",
        "I don\u2019t know., UNKNOWN",
        "dont  know, UNKNOWN",
        "SKIP, UNKNOWN",
        "-, UNKNOWN",
        "Back, BACK",
        "undo, BACK",
        "quit, STOP",
        ":q, STOP"
    })
    void is_known_in_any_case_and_punctuation(String said, SpokenCommand command) {
        assertThat(SpokenCommand.of(said)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "none", "edge", "1", "", "unknowable", "nothing"})
    void is_no_answer(String said) {
        assertThat(SpokenCommand.of(said)).isEmpty();
    }

    @Test
    void is_suggested_where_somebody_comes_near() {
        assertThat(SpokenCommand.near("hlep")).contains("help");
        assertThat(SpokenCommand.near("skipp")).contains("skip");
        assertThat(SpokenCommand.near("http")).isEmpty();
    }
}
