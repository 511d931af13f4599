package dev.sextant.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    private static final Location HERE = new Location("f", 1, 1);

    @Test
    void nothing_that_a_terminal_would_obey_is_shown_as_it_is() {
        assertThat(MessageText.cut("a\u001b[31m\r\nb\u202E\u2028"))
                .isEqualTo("a\\u001b[31m\\u000d\\nb\\u202e\\u2028");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(MessageText.cut("😀".repeat(60))).isEqualTo("😀".repeat(60));
        assertThat(MessageText.cut("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void values_are_shown_on_one_line() {
        ScalarValue word = new ScalarValue("edge", false, HERE);
        MappingValue mapping = new MappingValue(List.of(new MappingEntry("a", HERE, word)), HERE);

        assertThat(MessageText.of(new SequenceValue(List.of(word, mapping), HERE)))
                .isEqualTo("[edge, {…}]");
    }
}
